-- Money is an integer of minor units and an ISO 4217 code. How many digits the minor unit has is the currency's own affair.

create function private.currency_digits(code text) returns integer
language sql immutable parallel safe set search_path = ''
as $$
    select case
        when code = any ('{BIF,CLP,DJF,GNF,ISK,JPY,KMF,KRW,PYG,RWF,UGX,VND,VUV,XAF,XOF,XPF}') then 0
        when code = any ('{BHD,IQD,JOD,KWD,LYD,OMR,TND}') then 3
        when code = any ('{AED,AFN,ALL,AMD,AOA,ARS,AUD,AWG,AZN,BAM,BBD,BDT,BMD,BND,BOB,BRL,BSD,BTN,BWP,BYN,BZD,CAD,CDF,CHF,CNY,COP,CRC,
            CUP,CVE,CZK,DKK,DOP,DZD,EGP,ERN,ETB,EUR,FJD,FKP,GBP,GEL,GHS,GIP,GMD,GTQ,GYD,HKD,HNL,HTG,HUF,IDR,ILS,INR,IRR,JMD,KES,KGS,
            KHR,KPW,KYD,KZT,LAK,LBP,LKR,LRD,LSL,MAD,MDL,MGA,MKD,MMK,MNT,MOP,MRU,MUR,MVR,MWK,MXN,MYR,MZN,NAD,NGN,NIO,NOK,NPR,NZD,PAB,
            PEN,PGK,PHP,PKR,PLN,QAR,RON,RSD,RUB,SAR,SBD,SCR,SDG,SEK,SGD,SHP,SLE,SOS,SRD,SSP,STN,SVC,SYP,SZL,THB,TJS,TMT,TOP,TRY,TTD,
            TWD,TZS,UAH,USD,UYU,UZS,VED,VES,WST,XCD,XCG,YER,ZAR,ZMW,ZWG}') then 2
    end
$$;
comment on function private.currency_digits(text) is
    'Decimal digits of a currency''s minor unit by ISO 4217 (JPY 0, EUR 2, KWD 3); null for what is no currency in circulation.';

create function private.money_text(amount_minor bigint, currency text) returns text
language sql immutable parallel safe set search_path = ''
as $$
    select case private.currency_digits(currency)
        when 0 then amount_minor::text
        else trim(to_char(amount_minor / (10 ^ private.currency_digits(currency))::numeric,
                          'FM999999999999990.' || repeat('0', private.currency_digits(currency))))
    end || ' ' || currency
$$;
comment on function private.money_text(bigint, text) is
    'An amount in words that need no language: 149.00 EUR, 5000 JPY, 12.500 KWD. Clients format by their own locale from data.';

create function private.part_of(amount_minor bigint, basis_points integer) returns bigint
language sql immutable parallel safe set search_path = ''
as $$ select round(amount_minor::numeric * basis_points / 10000)::bigint $$;
comment on function private.part_of(bigint, integer) is 'Hundredths of a per cent of an amount, to the nearest minor unit.';

revoke execute on function private.currency_digits(text), private.money_text(bigint, text), private.part_of(bigint, integer)
    from public, anon, authenticated;

alter table public.courses add constraint courses_currency_in_circulation check (private.currency_digits(currency) is not null);
-- Constraints run with the rights of whoever writes the row.
grant execute on function private.currency_digits(text) to authenticated, service_role;
