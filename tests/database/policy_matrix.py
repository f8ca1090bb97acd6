"""THE POLICY MATRIX: who may do what to a real row of each table, as the API would try it. One line a table.

A cell holds four letters: `s`elect, `i`nsert, `u`pdate, `d`elete, or `-` for what is refused. The people:

========  ==============================================================================================
anon      nobody is signed in
student   whose row it is, or (course, lesson, article …) who has access to it
other     a student who shares nothing with `student`
tutor     `student` is assigned to them, takes their course and talks to them
stranger  a tutor who shares nothing with `student`
admin     an admin
blocked   `student`, `tutor` and `admin` once more, their accounts deactivated: any letter that one of them has
========  ==============================================================================================

To add a table or a view: a line here, and a `Sample` of the same name in a `policy_samples_<subject>.py` (its docstring
says how), listed in `policy_samples.py`; a test fails until both are there. Where the answer is not what the line says,
the failing test shows both. Direct writes only: what a function does is tested with it; its name stands below.
"""

from __future__ import annotations

PEOPLE = ("anon", "student", "other", "tutor", "stranger", "admin", "blocked")

MATRIX = """
table                 anon  student other tutor stranger admin blocked

users                 ----  s-u-    ----  s---  ----     s-u-  ----
tutor_profiles        ----  s---    s---  s-u-  s---     s-u-  ----
tutor_directory       ----  s---    s---  s---  s---     s---  ----
tutor_students        ----  s---    ----  s---  ----     siu-  ----
subjects              ----  s---    s---  s---  s---     siu-  ----
courses               ----  s---    s---  siu-  si--     siu-  ----
course_content        ----  s---    ----  siud  ----     siud  ----
enrollments           ----  s---    ----  s---  ----     s---  ----
content_progress      ----  s---    ----  s---  ----     s---  ----
lesson_marks          ----  s---    ----  ----  ----     ----  ----
quiz_keys             ----  ----    ----  s---  ----     s---  ----
quiz_attempts         ----  s---    ----  s---  ----     s---  ----
cards                 ----  s---    ----  ----  ----     ----  ----
card_reviews          ----  s---    ----  ----  ----     ----  ----

assignments           ----  s---    ----  siu-  ----     s-u-  ----
assignment_rubrics    ----  s---    ----  siud  ----     siud  ----
assignment_submissions ---- s---    ----  s---  ----     s---  ----

conversations         ----  s---    ----  s---  ----     s---  ----
conversation_members  ----  s---    ----  s---  ----     s---  ----
messages              ----  s---    ----  s---  ----     s---  ----
message_reactions     ----  s---    ----  s---  ----     s---  ----
scheduled_messages    ----  s---    ----  ----  ----     ----  ----
notifications         ----  s-u-    ----  ----  ----     ----  ----

notification_settings ----  siud    -i--  -i--  -i--     -i--  ----
user_preferences      ----  siud    -i--  -i--  -i--     -i--  ----
system_settings       ----  s---    s---  s---  s---     siu-  ----
analytics_events      ----  s---    ----  ----  ----     s---  ----

queries               ----  s---    ----  ----  ----     s---  ----
query_comments        ----  s---    ----  ----  ----     s---  ----
articles              ----  s---    s---  siu-  si--     siu-  ----
article_likes         ----  s---    ----  ----  ----     ----  ----
article_bookmarks     ----  s---    ----  ----  ----     ----  ----

availability          ----  ----    ----  siud  -i--     s-ud  ----
sessions              ----  s---    ----  s---  ----     s---  ----
session_changes       ----  s---    ----  s---  ----     s---  ----
session_feedback      ----  s-u-    ----  s---  ----     s---  ----
tutor_notes           ----  ----    ----  s---  ----     ----  ----
reviews               ----  s---    s---  s---  s---     s---  ----

packages              ----  s---    s---  s---  s---     s---  ----
passes                ----  s---    ----  s---  ----     s---  ----
pass_movements        ----  s---    ----  s---  ----     s---  ----
payments              ----  s---    ----  s---  ----     s---  ----
refunds               ----  s---    ----  s---  ----     s---  ----
payouts               ----  ----    ----  s---  ----     s---  ----

audit_log             ----  ----    ----  ----  ----     s---  ----
"""

FUNCTIONS = """
sync_pull sync_digest
send_messages mark_read edit_message delete_message set_reaction
schedule_message cancel_scheduled
start_conversation add_members remove_member rename_group leave_conversation set_member_settings search_users
save_course save_lesson order_lessons delete_lesson
be_seen last_seen show_last_seen
enroll save_progress course_insight save_lesson_mark submit_assignment grade_submission
save_quiz quiz_to_edit answer_quiz quiz_results save_card review_card
mark_notifications track
open_query add_query_comment update_query mark_article

answer_reschedule book_session cancel_session cancellation_terms confirm_session decline_session
describe_session finish_session give_feedback mark_no_show mark_present open_slots
propose_reschedule report_session review_course save_availability save_tutor_note
session_by_request start_session

prepare_payouts settle_payout
offer_package archive_package give_credit withdraw_credit pay_with_pass
refund_terms
"""
"""What a signed-in user may call, by subject; put yours on a line of their own. Each has tests for every role."""


def expected() -> dict[str, dict[str, str]]:
    """Cells by table and person."""
    lines = [line.split() for line in MATRIX.splitlines() if line.strip()]
    header, *rows = lines
    assert tuple(header[1:]) == PEOPLE
    return {table: dict(zip(PEOPLE, cells, strict=True)) for table, *cells in rows}
