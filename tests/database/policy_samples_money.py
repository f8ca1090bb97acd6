"""Sample rows of payments, refunds and payouts for the policy matrix: everybody's writes are refused."""

from __future__ import annotations

from tests.database.policy_world import Sample

MONEY = (
    Sample(
        "packages",
        row="insert into packages (id, tutor_id, title, sessions, minutes, price_minor, currency, valid_days)"
        " values (gen_random_uuid(), '{tutor}', 'x', 5, 60, 100, 'EUR', 90) returning id",
        insert="(id, tutor_id, title, sessions, minutes, price_minor, currency, valid_days)"
        " values (gen_random_uuid(), '{me}', 'x', 5, 60, 1, 'EUR', 90)",
        update="status = case status when 'active' then 'archived' else 'active' end",
    ),
    Sample(
        "passes",
        row="insert into passes (kind, tutor_id, student_id, title, total, minutes, expires_at)"
        " values ('credit', '{tutor}', '{student}', 'x', 1, 60, '2030-01-01') returning id",
        insert="(kind, tutor_id, student_id, title, total, minutes, expires_at)"
        " values ('credit', '{tutor}', '{student}', 'y', 1, 60, '2030-01-01')",
        update="title = title || 'x'",
    ),
    Sample(
        "pass_movements",
        row="insert into pass_movements (pass_id, tutor_id, student_id, kind, amount)"
        " values ('{passes}', '{tutor}', '{student}', 'given', 1) returning id",
        insert="(pass_id, tutor_id, student_id, kind, amount) values ('{passes}', '{tutor}', '{student}', 'taken', -1)",
        update="session_id = case when session_id is null then '{sessions}'::uuid end",
    ),
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
