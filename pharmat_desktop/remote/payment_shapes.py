"""Tables of the wire about money, in the same words as `wire.SHAPES`."""

from __future__ import annotations

from pharmat_desktop.remote.session_shapes import shape

PAYMENT_SHAPES = {
    "payments": shape(
        "id:text payer_id tutor_id kind:text course_id session_id description:text amount_minor:int tax_minor:int"
        " tax_bps:int commission_minor:int refunded_minor:int currency:text status:text failure dispute"
        " is_surplus:bool method method_brand method_last4 receipt_number request_id:text payout_id"
        " checkout_expires_at completed_at created_at updated_at deleted_at package_id"
    ),
    "refunds": shape(
        "id:text payment_id:text payer_id tutor_id amount_minor:int currency:text reason:text rule:text rule_minor:int"
        " status:text decided_by decided_at decision_note failure request_id:text payout_id completed_at created_at"
        " updated_at deleted_at"
    ),
    "payouts": shape(
        "id:text tutor_id period_start:text period_end:text currency:text gross_minor:int refunded_minor:int"
        " commission_minor:int amount_minor:int status:text reference paid_at created_at updated_at deleted_at"
    ),
}
