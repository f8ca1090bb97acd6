/**
 * What an event of the provider means for the academy. `record_event` in the database counts it once and in any order.
 * A fact names our payment by the id that we gave the provider, or else the provider's own.
 */
import Stripe from "stripe";
import { isUuid } from "./fields.ts";
import { fromProvider } from "./money.ts";

export type Fact = {
  kind: "paid" | "processing" | "failed" | "declined" | "expired" | "charged" | "refund" | "dispute";
  payment_id: string | null;
  provider_payment_id: string | null;
  [more: string]: string | number | null;
};

/** The fact of an event, or null when the academy has no use for it. */
export function factOf(event: Stripe.Event): Fact | null {
  switch (event.type) {
    case "checkout.session.completed":
    case "checkout.session.async_payment_succeeded":
      return checkoutFact(event.data.object);
    case "checkout.session.async_payment_failed":
      return ours({ kind: "failed", ...names(event.data.object), failure: "payment_failed" });
    case "checkout.session.expired":
      return ours({ kind: "expired", ...names(event.data.object) });
    case "payment_intent.payment_failed":
      return declinedFact(event.data.object);
    case "charge.succeeded":
      return chargeFact(event.data.object);
    case "refund.created":
    case "refund.updated":
    case "refund.failed":
      return refundFact(event.data.object);
    case "charge.dispute.created":
    case "charge.dispute.updated":
    case "charge.dispute.closed":
      return disputeFact(event.data.object);
    default:
      return null;
  }
}

/** What a checkout's state means, as an event brings it or the provider answers. */
export function checkoutFact(checkout: Stripe.Checkout.Session): Fact | null {
  if (checkout.status === "expired") return ours({ kind: "expired", ...names(checkout) });
  if (checkout.status !== "complete" || checkout.mode !== "payment") return null;
  if (checkout.payment_status === "unpaid") return ours({ kind: "processing", ...names(checkout) });
  const money = fromProvider(checkout.amount_total ?? 0, checkout.currency ?? "");
  return ours({ kind: "paid", ...names(checkout), ...money });
}

/** What is known of a refund. */
export function refundFact(refund: Stripe.Refund): Fact | null {
  return ours({
    kind: "refund",
    payment_id: known(refund.metadata),
    provider_payment_id: idOf(refund.payment_intent),
    refund_id: isUuid(refund.metadata?.refund_id) ? refund.metadata.refund_id : null,
    provider_refund_id: refund.id,
    status: refund.status,
    failure: refund.failure_reason ?? null,
    ...fromProvider(refund.amount, refund.currency),
  });
}

function declinedFact(intent: Stripe.PaymentIntent): Fact | null {
  const failure = intent.last_payment_error?.decline_code ?? intent.last_payment_error?.code ?? "declined";
  return ours({ kind: "declined", payment_id: known(intent.metadata), provider_payment_id: intent.id, failure });
}

function chargeFact(charge: Stripe.Charge): Fact | null {
  const details = charge.payment_method_details;
  return ours({
    kind: "charged",
    payment_id: known(charge.metadata),
    provider_payment_id: idOf(charge.payment_intent),
    method: details?.type ?? null,
    brand: details?.card?.brand ?? null,
    last4: details?.card?.last4 ?? details?.sepa_debit?.last4 ?? null,
  });
}

function disputeFact(dispute: Stripe.Dispute): Fact | null {
  const dispute_state = dispute.status === "lost"
    ? "lost"
    : ["won", "warning_closed"].includes(dispute.status)
    ? "won"
    : "open";
  return ours({
    kind: "dispute",
    payment_id: known(dispute.metadata),
    provider_payment_id: idOf(dispute.payment_intent),
    dispute: dispute_state,
  });
}

function names(checkout: Stripe.Checkout.Session) {
  return { payment_id: known(checkout.metadata), provider_payment_id: idOf(checkout.payment_intent) };
}

const known = (metadata: Stripe.Metadata | null): string | null =>
  isUuid(metadata?.payment_id) ? metadata.payment_id : null;

const idOf = (object: string | { id: string } | null): string | null =>
  typeof object === "string" ? object : object?.id ?? null;

/** An account may sell other things as well: what names no payment at all is not ours. */
const ours = (fact: Fact): Fact | null => fact.payment_id ?? fact.provider_payment_id ? fact : null;
