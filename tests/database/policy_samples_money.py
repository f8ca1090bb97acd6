"""Sample rows of payments, refunds and payouts for the policy matrix: everybody's writes are refused."""

from __future__ import annotations

from tests.database.policy_world import Sample

MONEY = (
    Sample(
        "payouts",
        row="insert into payouts"
        " (tutor_id, period_start, period_end, currency, gross_minor, commission_minor, amount_minor)"
        " values ('{tutor}', '2026-01-01', '2026-01-31', 'EUR', 100, 20, 80) returning id",
        insert="(tutor_id, period_start, period_end, currency, gross_minor, commission_minor, amount_minor)"
        " values ('{me}', '2026-02-01', '2026-02-28', 'EUR', 100, 20, 80)",
        update="reference = 'x'",
    ),
    Sample(
        "payments",
        row="insert into payments"
        " (payer_id, tutor_id, kind, course_id, description, amount_minor, currency, status, request_id)"
        " values ('{student}', '{tutor}', 'course', '{elsewhere}', 'x', 100, 'EUR', 'completed', gen_random_uuid())"
        " returning id",
        insert="(payer_id, kind, course_id, description, amount_minor, currency, status, request_id)"
        " values ('{me}', 'course', '{course}', 'x', 1, 'EUR', 'completed', gen_random_uuid())",
        update="failure = 'x'",
    ),
    Sample(
        "refunds",
        row="insert into refunds (payment_id, payer_id, tutor_id, amount_minor, currency, reason, rule, rule_minor)"
        " values ('{payments}', '{student}', '{tutor}', 10, 'EUR', 'x', 'none', 0) returning id",
        insert="(payment_id, payer_id, amount_minor, currency, reason, rule, rule_minor, status)"
        " values ('{payments}', '{me}', 10, 'EUR', 'x', 'none', 0, 'declined')",
        update="status = 'declined'",
    ),
)
