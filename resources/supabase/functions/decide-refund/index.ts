/**
 * An admin approves a refund, in full or in part, or declines it. An approved one goes to the provider at once.
 * {refund_id: uuid, decision: "approve" | "decline", amount_minor?: integer, note?} → the refund as it stands now.
 *
 * When the provider cannot be reached, the decision stands and the same call again sends it: never twice.
 */
import { call, caller } from "../_shared/academy.ts";
import { bodyOf, endpoint, type Json } from "../_shared/endpoint.ts";
import { amount, oneOf, text, uuid } from "../_shared/fields.ts";
import { type Due, sendRefunds } from "../_shared/refunds.ts";
import { publicRefund } from "../_shared/wire.ts";

type Decided = Json & { payment_id: string; refunds: Due[] };

Deno.serve(endpoint(async (request) => {
  const user = await caller(request);
  const body = await bodyOf(request);
  const decision = {
    p_admin: user.id,
    p_refund: uuid(body, "refund_id"),
    p_decision: oneOf(body, "decision", ["approve", "decline"]),
    p_amount: amount(body, "amount_minor"),
    p_note: text(body, "note", 2000),
  };
  const decided = await call<Decided>("decide_refund", decision);
  if (decided.refunds.length === 0) return publicRefund(decided);
  await sendRefunds(decided.payment_id, decided.refunds);
  return publicRefund(await call<Decided>("decide_refund", decision));
}));
