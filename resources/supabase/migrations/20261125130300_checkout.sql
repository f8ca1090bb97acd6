-- Opening a checkout. Called by the Edge Function create-checkout only, with the caller's id from the verified token.

create type private.offer as (
    tutor_id uuid, description text, amount_minor bigint, currency text, code text, refusal text
);
comment on type private.offer is 'What one person would pay for one thing now; code and refusal say why it cannot be paid.';

create function private.course_offer(payer uuid, course uuid) returns private.offer
language plpgsql stable security definer set search_path = ''
as $$
declare
    offer private.offer;
    c public.courses;
begin
    select * into c from public.courses k where k.id = course and k.deleted_at is null and k.status = 'published';
    if not found then
        offer.code := 'not_found';
        offer.refusal := 'This course is not on offer any more.';
        return offer;
    end if;
    offer.tutor_id := c.tutor_id;
    offer.description := c.title;
    offer.amount_minor := c.price_minor;
    offer.currency := c.currency;
    if c.tutor_id = payer then
        offer.code := 'own_course';
        offer.refusal := 'This is your own course.';
    elsif c.price_minor = 0 then
        offer.code := 'free';
        offer.refusal := 'This course is free. Enroll without paying.';
    elsif exists (select from public.enrollments e where e.course_id = course and e.student_id = payer and e.deleted_at is null) then
        offer.code := 'already_enrolled';
        offer.refusal := 'You take this course already. Nothing is due.';
    end if;
    return offer;
end $$;
comment on function private.course_offer(uuid, uuid) is 'The price of a course for a person, from the database.';

create function private.session_offer(payer uuid, session uuid) returns private.offer
language plpgsql stable security definer set search_path = ''
as $$
declare
    offer private.offer;
    s public.sessions;
    tutor text;
begin
    select * into s from public.sessions x where x.id = session and x.student_id = payer and x.deleted_at is null;
    if not found then
        offer.code := 'not_found';
        offer.refusal := 'There is no such session of yours.';
        return offer;
    end if;
    select concat_ws(' ', u.first_name, nullif(u.last_name, '')) into tutor from public.users u where u.id = s.tutor_id;
    offer.tutor_id := s.tutor_id;
    offer.description := format('Session with %s, %s (%s)', tutor, to_char(s.starts_at at time zone s.zone, 'YYYY-MM-DD HH24:MI'), s.zone);
    offer.amount_minor := s.due_minor;
    offer.currency := s.currency;
    if s.status = 'requested' then
        offer.code := 'not_confirmed';
        offer.refusal := 'The tutor has not confirmed this session yet. Pay when the time is agreed.';
    elsif s.due_minor = 0 or s.payment_status in ('free', 'refunded', 'partially_refunded') then
        offer.code := 'free';
        offer.refusal := 'Nothing is due for this session.';
    end if;
    return offer;
end $$;
comment on function private.session_offer(uuid, uuid) is 'What a student owes for a session: its price, or the fee of a cancellation.';

create function private.package_offer(payer uuid, package uuid) returns private.offer
language plpgsql stable security definer set search_path = ''
as $$
declare
    offer private.offer;
    p public.packages;
    tutor public.users;
begin
    select * into p from public.packages x where x.id = package and x.deleted_at is null and x.status = 'active';
    select * into tutor from public.users u where u.id = p.tutor_id and u.role = 'tutor' and u.is_active and u.deleted_at is null;
    if tutor.id is null then
        offer.code := 'not_found';
        offer.refusal := 'This package is not on offer any more.';
        return offer;
    end if;
    offer.tutor_id := p.tutor_id;
    offer.description := format('%s: %s × %s min with %s', p.title, p.sessions, p.minutes, btrim(tutor.first_name || ' ' || tutor.last_name));
    offer.amount_minor := p.price_minor;
    offer.currency := p.currency;
    if not exists (select from public.users u where u.id = payer and u.role = 'student') then
        offer.code := 'students_only';
        offer.refusal := 'Packages are for students, who book sessions.';
    end if;
    return offer;
end $$;
comment on function private.package_offer(uuid, uuid) is 'The price of a package that is on offer.';

create function private.offer_of(payer uuid, kind text, item uuid) returns private.offer
language plpgsql stable security definer set search_path = ''
as $$
begin
    if kind = 'course' then
        return private.course_offer(payer, item);
    elsif kind = 'session' then
        return private.session_offer(payer, item);
    elsif kind = 'package' then
        return private.package_offer(payer, item);
    end if;
    perform private.refuse('bad_request', 'Say what to pay for: a course, a session or a package.', 400);
end $$;
comment on function private.offer_of(uuid, text, uuid) is 'The price of anything that can be paid for.';

create function private.require_active(person uuid) returns public.users
language plpgsql stable security definer set search_path = ''
as $$
declare
    found_user public.users;
begin
    select * into found_user from public.users u where u.id = person and u.is_active and u.deleted_at is null;
    if not found then
        perform private.refuse('inactive', 'Your account is not active. Ask the academy to activate it, then try again.', 403);
    end if;
    return found_user;
end $$;
comment on function private.require_active(uuid) is 'The person on whose behalf a function acts; refuses when the account is not active.';

create function private.live_payment(payer uuid, item uuid, request uuid) returns public.payments
language sql stable security definer set search_path = ''
as $$
    select p from public.payments p
     where p.payer_id = payer and not p.is_surplus and p.status in ('pending', 'processing', 'completed', 'partially_refunded')
       and (p.course_id = item or p.session_id = item
            or (p.package_id = item and (p.status in ('pending', 'processing') or p.request_id = request)))
     order by p.request_id = request desc limit 1
$$;
comment on function private.live_payment(uuid, uuid, uuid) is
    'The payment of this person for this thing that is open or done; there is at most one. Of a package, which can be bought again, the '
    'open one, or what the same wish has paid.';

create function private.checkout_json(payment public.payments) returns jsonb
language sql stable set search_path = '' set timezone = 'UTC'
as $$
    select to_jsonb(payment) || jsonb_build_object(
        'row', to_jsonb(payment) - '{provider, provider_checkout_id, provider_payment_id, changed_in}'::text[])
$$;
comment on function private.checkout_json(public.payments) is
    'A payment for the functions; row is what its payer may see of it, as it travels, so that their computer has it with the answer.';

create function private.begin_checkout(payer uuid, kind text, item uuid, request uuid) returns jsonb
language plpgsql security definer set search_path = ''
as $$
declare
    person public.users := private.require_active(payer);
    offer private.offer;
    payment public.payments;
begin
    payment := private.live_payment(payer, item, request);
    if payment.id is null or payment.status = 'pending' then
        offer := private.offer_of(payer, kind, item);
        if offer.code is not null and payment.id is null then
            perform private.refuse(offer.code, offer.refusal, case offer.code when 'not_found' then 404 else 409 end);
        end if;
    end if;
    if payment.id is null then
        insert into public.payments (payer_id, tutor_id, kind, course_id, session_id, package_id, description, amount_minor,
                                     tax_bps, tax_minor, commission_minor, currency, request_id, checkout_expires_at)
        select payer, offer.tutor_id, kind, case kind when 'course' then item end, case kind when 'session' then item end,
               case kind when 'package' then item end, offer.description, offer.amount_minor, private.money_rule('tax_bps'),
               round(offer.amount_minor::numeric * private.money_rule('tax_bps') / (10000 + private.money_rule('tax_bps'))),
               private.part_of(offer.amount_minor, private.money_rule('commission_bps')), offer.currency, request,
               date_trunc('second', now()) + private.money_rule('checkout_minutes') * interval '1 minute'
        on conflict do nothing;
        payment := private.live_payment(payer, item, request);
    end if;
    if payment.id is null then
        perform private.refuse('request_id_taken', 'This request was used for something else. Start the payment again.');
    end if;
    return private.checkout_json(payment) || jsonb_build_object(
        'email', person.email,
        'is_stale', payment.status = 'pending' and (offer.code, offer.amount_minor, offer.currency)
                    is distinct from (null::text, payment.amount_minor, payment.currency));
end $$;
comment on function private.begin_checkout(uuid, text, uuid, uuid) is
    'The one live payment of a person for a thing, made if need be, with the price of now. is_stale: it was opened at another price, or can no longer be paid.';

create function public.begin_checkout(p_payer uuid, p_kind text, p_item uuid, p_request uuid) returns jsonb
language sql volatile set search_path = ''
as $$ select private.begin_checkout(p_payer, p_kind, p_item, p_request) $$;
comment on function public.begin_checkout(uuid, text, uuid, uuid) is 'For Edge Functions: the live payment of a person for a course, a session or a package.';

create function private.find_checkout(payer uuid, item uuid, request uuid) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
    payment public.payments;
begin
    perform private.require_active(payer);
    select p.* into payment from public.payments p
     where p.payer_id = payer and item in (p.course_id, p.session_id, p.package_id)
     order by p.request_id = request and p.status not in ('failed', 'cancelled') desc, p.status in ('pending', 'processing') desc,
              p.created_at desc, p.id
     limit 1;
    return case when payment.id is not null then private.checkout_json(payment) end;
end $$;
comment on function private.find_checkout(uuid, uuid, uuid) is
    'What became of a wish to pay, without making anything: its payment, else the open or the newest one of this person for this thing, or null.';

create function public.find_checkout(p_payer uuid, p_item uuid, p_request uuid) returns jsonb
language sql stable set search_path = ''
as $$ select private.find_checkout(p_payer, p_item, p_request) $$;
comment on function public.find_checkout(uuid, uuid, uuid) is 'For Edge Functions: what became of a wish to pay; null when there was none.';

create function public.checkout_opened(p_payment uuid, p_checkout text) returns void
language sql volatile set search_path = ''
as $$ update public.payments set provider_checkout_id = p_checkout where id = p_payment and provider_checkout_id is null $$;
comment on function public.checkout_opened(uuid, text) is 'For Edge Functions: which checkout at the provider belongs to a payment.';

revoke execute on function public.begin_checkout(uuid, text, uuid, uuid), public.find_checkout(uuid, uuid, uuid),
    public.checkout_opened(uuid, text)
    from public, anon, authenticated;
grant execute on function private.begin_checkout(uuid, text, uuid, uuid), public.begin_checkout(uuid, text, uuid, uuid),
    private.find_checkout(uuid, uuid, uuid), public.find_checkout(uuid, uuid, uuid),
    public.checkout_opened(uuid, text) to service_role;
