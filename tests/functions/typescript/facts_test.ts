import { deepStrictEqual, strictEqual } from "node:assert/strict";
import type Stripe from "stripe";
import { factOf } from "../../../resources/supabase/functions/_shared/facts.ts";

const PAYMENT = "0f8fad5b-d9cb-469f-a165-70867728950e";
const REFUND = "7c9e6679-7425-40de-944b-e07fc1f90ae7";

/** An event as the provider sends it, as far as anybody reads it. */
const event = (type: string, object: Record<string, unknown>) =>
  ({ id: "evt_1", type, data: { object } }) as unknown as Stripe.Event;

const page = (more: Record<string, unknown>) => ({
  metadata: { payment_id: PAYMENT },
  mode: "payment",
  payment_intent: "pi_1",
  amount_total: 5000,
  currency: "jpy",
  ...more,
});
const names = { payment_id: PAYMENT, provider_payment_id: "pi_1" };

Deno.test("a checkout is paid, on its way, failed or expired", () => {
  const paid = { kind: "paid", ...names, amount_minor: 5000, currency: "JPY" };
  const done = page({ status: "complete", payment_status: "paid" });
  deepStrictEqual(factOf(event("checkout.session.completed", done)), paid);
  deepStrictEqual(factOf(event("checkout.session.async_payment_succeeded", done)), paid);
  const slow = page({ status: "complete", payment_status: "unpaid" });
  deepStrictEqual(factOf(event("checkout.session.completed", slow)), { kind: "processing", ...names });
  deepStrictEqual(factOf(event("checkout.session.async_payment_failed", slow)), {
    kind: "failed",
    ...names,
    failure: "payment_failed",
  });
  const expired = page({ status: "expired", payment_intent: null });
  deepStrictEqual(factOf(event("checkout.session.expired", expired)), {
    kind: "expired",
    ...names,
    provider_payment_id: null,
  });
});

Deno.test("a decline names its reason", () => {
  const intent = {
    id: "pi_1",
    metadata: { payment_id: PAYMENT },
    last_payment_error: { code: "card_declined", decline_code: "insufficient_funds" },
  };
  deepStrictEqual(factOf(event("payment_intent.payment_failed", intent)), {
    kind: "declined",
    ...names,
    failure: "insufficient_funds",
  });
});

Deno.test("a charge tells brand and last four digits, and no more", () => {
  const card = { brand: "visa", last4: "4242", fingerprint: "secret", exp_year: 2030 };
  const charge = {
    metadata: { payment_id: PAYMENT },
    payment_intent: { id: "pi_1" },
    payment_method_details: { type: "card", card },
  };
  deepStrictEqual(factOf(event("charge.succeeded", charge)), {
    kind: "charged",
    ...names,
    method: "card",
    brand: "visa",
    last4: "4242",
  });
  const debit = { ...charge, payment_method_details: { type: "sepa_debit", sepa_debit: { last4: "3000" } } };
  strictEqual(factOf(event("charge.succeeded", debit))?.last4, "3000");
});

Deno.test("a refund is found by our id, or by the payment when it was made by hand", () => {
  const refund = {
    id: "re_1",
    amount: 100,
    currency: "eur",
    status: "succeeded",
    payment_intent: "pi_1",
    metadata: { payment_id: PAYMENT, refund_id: REFUND },
  };
  const fact = {
    kind: "refund",
    ...names,
    refund_id: REFUND,
    provider_refund_id: "re_1",
    status: "succeeded",
    failure: null,
    amount_minor: 100,
    currency: "EUR",
  };
  for (const type of ["refund.created", "refund.updated", "refund.failed"]) {
    deepStrictEqual(factOf(event(type, refund)), fact);
  }
  const byHand = factOf(event("refund.created", { ...refund, metadata: {} }));
  deepStrictEqual(byHand, { ...fact, payment_id: null, refund_id: null });
});

Deno.test("a dispute is open until it is won or lost", () => {
  const states = {
    needs_response: "open",
    under_review: "open",
    warning_needs_response: "open",
    won: "won",
    warning_closed: "won",
    lost: "lost",
  };
  for (const [status, dispute] of Object.entries(states)) {
    strictEqual(
      factOf(event("charge.dispute.updated", { status, payment_intent: "pi_1", metadata: {} }))?.dispute,
      dispute,
    );
  }
});

Deno.test("what is not ours, or not understood, is no fact", () => {
  strictEqual(factOf(event("customer.created", { metadata: { payment_id: PAYMENT } })), null);
  strictEqual(factOf(event("checkout.session.completed", page({ mode: "subscription", status: "complete" }))), null);
  strictEqual(factOf(event("charge.succeeded", { metadata: {}, payment_intent: null })), null);
  const odd = event(
    "checkout.session.expired",
    page({ status: "expired", metadata: { payment_id: "'; drop table payments" }, payment_intent: null }),
  );
  strictEqual(factOf(odd), null);
});
