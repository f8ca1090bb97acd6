/**
 * A payer asks for money back.
 * {payment_id: uuid, reason, amount_minor?: integer, request_id: uuid} → the refund, with the rule that applies and what it gives.
 */
import { call, caller } from "../_shared/academy.ts";
import { bodyOf, endpoint, type Json } from "../_shared/endpoint.ts";
import { amount, text, uuid } from "../_shared/fields.ts";
import { publicRefund } from "../_shared/wire.ts";

Deno.serve(endpoint(async (request) => {
  const user = await caller(request);
  const body = await bodyOf(request);
  const refund = await call<Json>("request_refund", {
    p_person: user.id,
    p_payment: uuid(body, "payment_id"),
    p_reason: text(body, "reason", 2000),
    p_amount: amount(body, "amount_minor"),
    p_request: uuid(body, "request_id"),
  });
  return publicRefund(refund);
}));
