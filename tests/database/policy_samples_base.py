"""Sample rows of people, courses, chat and notifications for the policy matrix."""

from __future__ import annotations

from tests.database.policy_world import Sample

BASE = (
    Sample(
        "users",
        where="id = '{student}'",
        insert="(id, first_name) values ('{fresh_user}', 'x')",
        update="bio = 'x'",
    ),
    Sample("tutor_profiles", where="id = '{tutor}'", insert="(id) values ('{me}')", update="headline = 'x'"),
    Sample("tutor_directory", where="id = '{tutor}'", control="s---"),
    Sample(
        "tutor_students",
        row="insert into tutor_students (tutor_id, student_id) values ('{tutor}', '{student}') returning id",
        insert="(tutor_id, student_id) values ('{stranger}', '{other}')",
        update="deleted_at = now()",
    ),
    Sample(
        "subjects", where="id = '{subject}'", insert="(name, description) values ('x', 'y')", update="color = '#ffffff'"
    ),
    Sample("courses", where="id = '{course}'", insert="(title) values ('x')", update="title = 'x'"),
    Sample(
        "course_content",
        where="id = '{lesson}'",
        insert="(course_id, position, title) values ('{course}', 9, 'x')",
        update="body = 'x'",
    ),
    Sample(
        "enrollments",
        where="course_id = '{course}' and student_id = '{student}'",
        insert="(course_id, student_id) values ('{elsewhere}', '{me}')",
        update="progress = 90",
    ),
    Sample("conversations", where="id = '{chat}'", insert="(kind) values ('direct')", update="subject = 'x'"),
    Sample(
        "conversation_members",
        where="conversation_id = '{chat}' and user_id = '{student}'",
        insert="(conversation_id, user_id) values ('{empty_chat}', '{me}')",
        update="last_read_seq = 1",
    ),
    Sample(
        "messages",
        where="id = '{message}'",
        insert="(conversation_id, sender_id, body) values ('{chat}', '{me}', 'x')",
        update="body = 'changed'",
    ),
    Sample(
        "message_reactions",
        row="insert into message_reactions (message_id, user_id, emoji, conversation_id)"
        " values ('{message}', '{student}', '👍', '{chat}') returning message_id",
        where="message_id = '{message}' and user_id = '{student}'",
        insert="(message_id, user_id, emoji, conversation_id) values ('{message}', '{me}', '🎉', '{chat}')",
        update="deleted_at = now()",
    ),
    Sample(
        "scheduled_messages",
        row="insert into scheduled_messages (id, conversation_id, sender_id, body, send_at)"
        " values (gen_random_uuid(), '{chat}', '{student}', 'Good morning', now() + interval '1 day') returning id",
        insert="(id, conversation_id, sender_id, body, send_at)"
        " values (gen_random_uuid(), '{chat}', '{me}', 'x', now() + interval '1 day')",
        update="body = 'x'",
    ),
    Sample(
        "notifications",
        row="insert into notifications (user_id, type, title) values ('{student}', 'news', 'x') returning id",
        insert="(user_id, type, title) values ('{me}', 'news', 'x')",
        update="read_at = now()",
    ),
    Sample(
        "audit_log",
        row="insert into audit_log (actor_id, acted_as, action, subject_table)"
        " values ('{student}', 'x', 'x', 'users') returning id",
        insert="(actor_id, acted_as, action, subject_table) values ('{me}', 'x', 'x', 'users')",
        update="action = 'y'",
        control="si--",
    ),
)
