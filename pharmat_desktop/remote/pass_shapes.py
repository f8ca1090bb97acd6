"""Tables of the wire about prepaid sessions and money, in the same words as `wire.SHAPES`."""

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
    "payments": shape(
        "id:text payer_id tutor_id kind:text course_id session_id description:text amount_minor:int tax_minor:int"
        " tax_bps:int commission_minor:int refunded_minor:int currency:text status:text failure dispute"
        " is_surplus:bool method method_brand method_last4 receipt_number request_id:text payout_id"
        " checkout_expires_at completed_at created_at updated_at deleted_at package_id"
    ),
}
