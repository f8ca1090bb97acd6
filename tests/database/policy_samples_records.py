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
    Sample(
        "queries",
        row="insert into queries (id, requester_id, subject, description)"
        " values (gen_random_uuid(), '{student}', 'Receipt', 'Where is it?') returning id",
        insert="(id, requester_id, subject, description) values (gen_random_uuid(), '{me}', 'x', 'y')",
        update="status = 'in_progress'",
    ),
    Sample(
        "query_comments",
        row="insert into query_comments (id, query_id, author_id, body)"
        " values (gen_random_uuid(), '{queries}', '{student}', 'Please') returning id",
        insert="(id, query_id, author_id, body) values (gen_random_uuid(), '{queries}', '{me}', 'x')",
        update="body = 'x'",
    ),
    Sample(
        "articles",
        row="insert into articles (author_id, title, published_at) values ('{tutor}', 'Doses', now()) returning id",
        insert="(title) values ('x')",
        update="title = 'x'",
    ),
    Sample(
        "article_likes",
        row="insert into article_likes (article_id, user_id) values ('{articles}', '{student}') returning id",
        insert="(article_id, user_id) values ('{articles}', (select id from users where id <> '{student}' limit 1))",
        update="deleted_at = now()",
    ),
    Sample(
        "article_bookmarks",
        row="insert into article_bookmarks (article_id, user_id) values ('{articles}', '{student}') returning id",
        insert="(article_id, user_id) values ('{articles}', (select id from users where id <> '{student}' limit 1))",
        update="deleted_at = now()",
    ),
)
