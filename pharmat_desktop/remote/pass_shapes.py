"""Tables of the wire about prepaid sessions, in the same words as `wire.SHAPES`."""

from __future__ import annotations

from pharmat_desktop.remote.session_shapes import shape

PASS_SHAPES = {
    "packages": shape(
        "id:text tutor_id:text title:text sessions:int minutes:int price_minor:int currency:text valid_days:int"
        " subject_ids:json status:text created_at updated_at deleted_at"
    ),
    "passes": shape(
        "id:text kind:text tutor_id:text student_id:text package_id payment_id missed_session_id title reason total:int"
        " remaining:int minutes:int subject_ids:json price_minor:int? currency expires_at:text voided_at created_at"
        " updated_at deleted_at"
    ),
    "pass_movements": shape(
        "id:text pass_id:text tutor_id:text student_id:text session_id kind:text amount:int created_at:text deleted_at"
    ),
}
