"""Sample rows of settings, homework, tickets and the library for the policy matrix."""

from __future__ import annotations

from tests.database.policy_world import Sample

RECORDS = (
    Sample(
        "notification_settings",
        row="insert into notification_settings (user_id, channel) values ('{student}', 'email') returning id",
        insert="(type, channel) values ('some.news', 'email')",
        update="is_enabled = false",
    ),
    Sample(
        "user_preferences",
        row="insert into user_preferences (user_id, key, value) values ('{student}', 'theme', '1') returning id",
        insert="(key, value) values ('language', '\"ar\"')",
        update="value = '2'",
    ),
    Sample(
        "system_settings",
        row="insert into system_settings (key, value, is_public) values ('x.public', '1', true) returning id",
        insert="(key, value) values ('x.new', '2')",
        update="value = '2'",
    ),
    Sample(
        "analytics_events",
        row="insert into analytics_events (user_id, name, occurred_at) values ('{student}', 'x', now()) returning id",
        insert="(user_id, name, occurred_at) values ('{me}', 'y', now())",
        update="name = 'y'",
    ),
)
