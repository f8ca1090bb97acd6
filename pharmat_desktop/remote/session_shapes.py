"""Tables of sessions and tutors as the wire has them; see `wire.SHAPES`."""

from __future__ import annotations


def shape(columns: str) -> dict[str, str]:
    """``id:text seq:int`` -> {"id": "text", "seq": "int"}; without a type: text or null."""
    return {name: kind or "text?" for name, _, kind in (column.partition(":") for column in columns.split())}


SESSION_SHAPES: dict[str, dict[str, str]] = {
    "tutor_profiles": shape(
        "id:text headline hourly_rate_minor:int? currency certifications:json education:json experience_years:int?"
        " accepting_students:bool free_cancellation_hours:int? late_cancellation_percent:int?"
        " booking_buffer_minutes:int? booking_notice_hours:int? updated_at deleted_at"
    ),
    "tutor_students": shape("id:text tutor_id:text student_id:text assigned_at updated_at deleted_at"),
    "sessions": shape(
        "id:text request_id:text occurrence:int tutor_id:text student_id:text course_id subject_id starts_at:text"
        " ends_at:text zone:text status:text kind:text topic notes meeting_link report price_minor:int? due_minor:int?"
        " currency payment_status free_cancel_hours:int? cancel_fee_percent:int? proposal_id proposed_by"
        " proposed_starts_at proposed_ends_at cancelled_by absent started_at finished_at tutor_here_from"
        " tutor_here_until student_here_from student_here_until created_at updated_at deleted_at pass_id"
    ),
    "availability": shape(
        "id:text tutor_id:text weekday:int? on_date is_open:bool from_minute:int to_minute:int note updated_at"
        " deleted_at"
    ),
    "session_feedback": shape(
        "id:text session_id:text tutor_id:text student_id:text author_id:text rating:int comment improvements"
        " details:json is_public:bool shown_as written_at updated_at deleted_at"
    ),
    "tutor_notes": shape("id:text tutor_id:text student_id:text body:text updated_at deleted_at"),
    "session_changes": shape(
        "id:text session_id:text tutor_id:text student_id:text request_id:text actor_id acted_as:text action:text"
        " old_starts_at new_starts_at new_ends_at note created_at:text deleted_at"
    ),
}
