/**
 * What the functions rely on at the payment provider, asked by its official library. tests/functions runs it against the stand-in;
 * with STRIPE_SECRET_KEY (a test key) and without STRIPE_API_URL it holds the real provider to the same list.
 */
import { deepStrictEqual, match, notStrictEqual, ok, rejects, strictEqual } from "node:assert/strict";
import Stripe from "stripe";
import { checkoutFact, factOf, refundFact } from "../../../resources/supabase/functions/_shared/facts.ts";
import { provider } from "../../../resources/supabase/functions/_shared/provider.ts";

const ignore = !Deno.env.get("CONTRACT");
const errors = Stripe.errors;

const order = (name = "Course"): Stripe.Checkout.SessionCreateParams => ({
  mode: "payment",
  client_reference_id: "0f8fad5b-d9cb-469f-a165-70867728950e",
  metadata: { payment_id: "0f8fad5b-d9cb-469f-a165-70867728950e" },
  payment_intent_data: { metadata: { payment_id: "0f8fad5b-d9cb-469f-a165-70867728950e" }, description: name },
  customer_email: "someone@example.org",
  expires_at: Math.floor(Date.now() / 1000) + 3600,
  line_items: [{ quantity: 1, price_data: { currency: "eur", unit_amount: 14900, product_data: { name } } }],
  success_url: "https://academy.example/return?result=done",
  cancel_url: "https://academy.example/return?result=left",
});

Deno.test({ name: "a checkout opens, is found again, and closes once", ignore }, async () => {
  const page = await provider().checkout.sessions.create(order(), { idempotencyKey: crypto.randomUUID() });
  match(page.id, /^cs_test_/);
  strictEqual(page.status, "open");
  strictEqual(page.payment_status, "unpaid");
  strictEqual(page.amount_total, 14900);
  strictEqual(page.currency, "eur");
  strictEqual(page.mode, "payment");
  deepStrictEqual({ ...page.metadata }, order().metadata);
  match(page.url ?? "", /^https?:\/\//);
  strictEqual((await provider().checkout.sessions.retrieve(page.id)).status, "open");
  const closed = await provider().checkout.sessions.expire(page.id);
  strictEqual(closed.status, "expired");
  strictEqual(closed.url, null);
  await rejects(provider().checkout.sessions.expire(page.id), errors.StripeInvalidRequestError);
});

Deno.test({ name: "the same key is the same checkout; with other details it is an error", ignore }, async () => {
  const idempotencyKey = crypto.randomUUID();
  const wanted = order();
  const [one, two] = await Promise.all(
    [1, 2].map(() => provider().checkout.sessions.create(wanted, { idempotencyKey })),
  );
  ok(one && two);
  strictEqual(one.id, two.id);
  await rejects(
    provider().checkout.sessions.create({ ...wanted, customer_email: "x@example.org" }, { idempotencyKey }),
    errors.StripeIdempotencyError,
  );
  const other = await provider().checkout.sessions.create(wanted, { idempotencyKey: crypto.randomUUID() });
  notStrictEqual(other.id, one.id);
});

/** A payment that went through: on the stand-in's page, or with the real provider's test card. */
async function paid(names: Stripe.MetadataParam): Promise<string> {
  if (!Deno.env.get("STRIPE_API_URL")) {
    const card = { confirm: true, payment_method: "pm_card_visa", payment_method_types: ["card"] };
    return (await provider().paymentIntents.create({ amount: 14900, currency: "eur", metadata: names, ...card })).id;
  }
  const wanted = { ...order(), metadata: names, payment_intent_data: { metadata: names } };
  const page = await provider().checkout.sessions.create(wanted);
  const form = new URLSearchParams({ card: "4242 4242 4242 4242" });
  await (await fetch(page.url ?? "", { method: "POST", body: form, redirect: "manual" })).body?.cancel();
  const done = await provider().checkout.sessions.retrieve(page.id);
  deepStrictEqual([done.status, done.payment_status, done.url], ["complete", "paid", null]);
  const fact = checkoutFact(done);
  deepStrictEqual([fact?.kind, fact?.payment_id, fact?.amount_minor], ["paid", names.payment_id, 14900]);
  return String(done.payment_intent);
}

Deno.test({ name: "money goes back in parts, each once, and no more than came", ignore }, async () => {
  const payment_id = crypto.randomUUID(), refund_id = crypto.randomUUID();
  const payment_intent = await paid({ payment_id });
  const part = { payment_intent, amount: 5000, metadata: { payment_id, refund_id } };
  const once = { idempotencyKey: crypto.randomUUID() };
  const sent = await provider().refunds.create(part, once);
  strictEqual((await provider().refunds.create(part, once)).id, sent.id);
  const fact = refundFact(sent);
  deepStrictEqual(
    [fact?.payment_id, fact?.refund_id, fact?.provider_payment_id, fact?.amount_minor, fact?.currency],
    [payment_id, refund_id, payment_intent, 5000, "EUR"],
  );
  ok(["succeeded", "pending"].includes(String(fact?.status)));
  await rejects(provider().refunds.create({ payment_intent, amount: 9901 }), errors.StripeInvalidRequestError);
  strictEqual((await provider().refunds.create({ payment_intent })).amount, 9900);
  await rejects(provider().refunds.create({ payment_intent }), { code: "charge_already_refunded" });
});

Deno.test({ name: "what happens is told as events that the functions understand", ignore }, async () => {
  const payment_id = crypto.randomUUID();
  const page = await provider().checkout.sessions.create({ ...order(), metadata: { payment_id } });
  await provider().checkout.sessions.expire(page.id);
  let told: Stripe.Event | undefined;
  for (let turn = 0; !told && turn < 60; turn++) {
    if (turn) await new Promise((go) => setTimeout(go, 500));
    const events = await provider().events.list({ limit: 50, type: "checkout.session.expired" });
    told = events.data.find((event) => factOf(event)?.payment_id === payment_id);
  }
  ok(told);
  strictEqual(told.type, "checkout.session.expired");
  strictEqual(factOf(told)?.kind, "expired");
  match(told.id, /^evt_/);
});

Deno.test({ name: "what is wrong is told by the kind of error that the functions tell apart", ignore }, async () => {
  await rejects(provider().checkout.sessions.retrieve("cs_test_nothing"), errors.StripeInvalidRequestError);
  await rejects(provider().refunds.create({ payment_intent: "pi_nothing" }), errors.StripeInvalidRequestError);
  const cheap = order();
  cheap.line_items = [{ quantity: 1, price_data: { currency: "eur", unit_amount: 1, product_data: { name: "x" } } }];
  await rejects(provider().checkout.sessions.create(cheap), errors.StripeInvalidRequestError);
});
