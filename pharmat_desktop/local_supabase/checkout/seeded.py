"""What the demo's people paid before the demo began: the provider has charges of it, so that it can go back."""

from __future__ import annotations

import asyncpg

_CHARGES = """
insert into local_supabase.provider_objects (id, document)
select 'ch_' || replace(p.id::text, '-', ''), jsonb_build_object(
    'id', 'ch_' || replace(p.id::text, '-', ''), 'object', 'charge', 'amount', p.amount_minor,
    'amount_refunded', p.refunded_minor, 'captured', true, 'created', extract(epoch from p.completed_at)::bigint,
    'currency', lower(p.currency), 'livemode', false,
    'metadata', jsonb_build_object('payment_id', p.id), 'paid', true, 'payment_intent', p.provider_payment_id,
    'payment_method_details', jsonb_build_object('type', 'card', 'card', jsonb_build_object(
        'brand', p.method_brand, 'last4', p.method_last4, 'exp_month', 12, 'exp_year', 2034)),
    'refunded', p.refunded_minor = p.amount_minor, 'status', 'succeeded')
  from public.payments p
 where p.provider_payment_id like 'pi\\_demo\\_%'
    on conflict (id) do nothing
"""


async def know_what_was_paid(pool: asyncpg.Pool) -> None:
    """Of the seed's payments, where it has any; what became of a charge since stays."""
    if await pool.fetchval("select to_regclass('public.payments')") is not None:
        await pool.execute(_CHARGES)
