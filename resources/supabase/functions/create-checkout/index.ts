/**
 * Opens the provider's page for paying a course, a session or a package of sessions; or tells what became of it, or closes it.
 * {item: uuid, kind: "course" | "session" | "package", request_id: uuid, deed?: "open" | "look" | "close"}
 * → {payment_id, status, url, expires_at, payment}
 *
 * The amount comes from the database. Asking again, from wherever, finds the same payment and the same page: there is one live
 * payment for one thing, and one page for one payment. `url` is null when there is nothing to pay any more: see `status`.
 * `payment` is the payment's row, which the next sync brings as well. Whoever looks makes nothing: without a payment all is null,
 * and what the provider knows already is entered before it is told.
 */
import Stripe from "stripe";
import { call, caller } from "../_shared/academy.ts";
import { bodyOf, endpoint, setting } from "../_shared/endpoint.ts";
import { checkoutFact } from "../_shared/facts.ts";
import { oneOf, uuid } from "../_shared/fields.ts";
import { toProvider } from "../_shared/money.ts";
import { provider } from "../_shared/provider.ts";
import { Refusal } from "../_shared/refusal.ts";

type Payment = {
  id: string;
  request_id: string;
  status: string;
  kind: string;
  description: string;
  amount_minor: number;
  currency: string;
  email: string | null;
  is_stale: boolean;
  provider_checkout_id: string | null;
  checkout_expires_at: string;
  row: Record<string, unknown>;
};
type Wish = { p_payer: string; p_kind: string; p_item: string; p_request: string };

const ROUNDS = 4;

Deno.serve(endpoint(async (request) => {
  const user = await caller(request);
  const body = await bodyOf(request);
  const wish = {
    p_payer: user.id,
    p_kind: oneOf(body, "kind", ["course", "session", "package"]),
    p_item: uuid(body, "item"),
    p_request: uuid(body, "request_id"),
  };
  const deed = oneOf({ deed: "open", ...body }, "deed", ["open", "look", "close"]);
  return deed === "open" ? await opened(wish) : await looked(wish, deed === "close");
}));

/** The page to pay on. */
async function opened(wish: Wish) {
  // A page that has expired, or was opened at another price, gives way to a new one; then the question is asked again.
  for (let round = 0; round < ROUNDS; round++) {
    const payment = await call<Payment>("begin_checkout", wish);
    if (payment.status !== "pending") return answer(payment, null);
    const page = await pageOf(payment);
    if (page?.status === "open" && !payment.is_stale) return answer(payment, page.url);
    // Money that turns up here answers the question: nobody is led to pay for another one.
    if (await giveUp(payment, page) === "paid") wish = { ...wish, p_request: payment.request_id };
  }
  throw new Refusal("busy", "This payment is just being changed. Try again in a moment.", 409);
}

/** What became of it, as the provider knows it by now; closed for good, if that is wished for. */
async function looked({ p_kind: _, ...wish }: Wish, closes: boolean) {
  const payment = await call<Payment | null>("find_checkout", wish);
  if (!payment) return { payment_id: null, status: null, url: null, expires_at: null, payment: null };
  if (!["pending", "processing"].includes(payment.status)) return answer(payment, null);
  const id = payment.provider_checkout_id;
  const page = id ? await provider().checkout.sessions.retrieve(id) : null;
  if (page?.status === "open" && !closes) return answer(payment, page.url);
  const isOver = Date.parse(payment.checkout_expires_at) < Date.now();
  if (page || closes || isOver) await giveUp(payment, page);
  return answer(await call<Payment>("find_checkout", { ...wish, p_request: payment.request_id }), null);
}

const answer = (payment: Payment, url: string | null) => ({
  payment_id: payment.id,
  status: payment.status,
  url,
  expires_at: url && payment.checkout_expires_at,
  payment: payment.row,
});

/** The payment's page at the provider, made now if there is none; null when it can never be made. */
async function pageOf(payment: Payment): Promise<Stripe.Checkout.Session | null> {
  if (payment.provider_checkout_id) return await provider().checkout.sessions.retrieve(payment.provider_checkout_id);
  try {
    const page = await provider().checkout.sessions.create(order(payment), {
      idempotencyKey: `checkout_${payment.id}`,
    });
    await call("checkout_opened", { p_payment: payment.id, p_checkout: page.id });
    return page;
  } catch (error) {
    // The same payment with other details (a new e-mail address): nobody ever saw the first page.
    if (error instanceof Stripe.errors.StripeIdempotencyError) return null;
    // 409: another call is just making this page; it will be there in a moment.
    const isWrong = error instanceof Stripe.errors.StripeInvalidRequestError && error.statusCode !== 409;
    if (isWrong || error instanceof Refusal) {
      await call("record_fact", { p_fact: { kind: "failed", payment_id: payment.id, failure: "not_chargeable" } });
    }
    if (isWrong) {
      console.error("payment provider refused a checkout:", error.code ?? "", error.param ?? "", error.requestId ?? "");
      throw new Refusal("not_chargeable", "This price cannot be paid online. Ask the academy to correct it.", 422);
    }
    throw error;
  }
}

/** Made of the payment's row alone, so that a repetition says the same word for word. */
function order(payment: Payment): Stripe.Checkout.SessionCreateParams {
  const names = { payment_id: payment.id };
  const back = new URL(setting("CHECKOUT_RETURN_URL"));
  back.searchParams.set("payment", payment.id);
  return {
    mode: "payment",
    client_reference_id: payment.id,
    metadata: names,
    payment_intent_data: { metadata: names, description: payment.description },
    customer_email: payment.email ?? undefined,
    expires_at: Math.floor(Date.parse(payment.checkout_expires_at) / 1000),
    line_items: [{
      quantity: 1,
      price_data: {
        currency: payment.currency.toLowerCase(),
        unit_amount: toProvider(payment.amount_minor, payment.currency),
        product_data: { name: payment.description },
      },
    }],
    success_url: `${back}&result=done`,
    cancel_url: `${back}&result=left`,
  };
}

/** Closes a page for good before the payment is given up: what was paid there at the last moment is entered instead. Says which. */
async function giveUp(payment: Payment, page: Stripe.Checkout.Session | null): Promise<string | undefined> {
  let last = page;
  if (page?.status === "open") {
    try {
      last = await provider().checkout.sessions.expire(page.id);
    } catch (error) {
      if (!(error instanceof Stripe.errors.StripeInvalidRequestError)) throw error;
      last = await provider().checkout.sessions.retrieve(page.id);
    }
  }
  const fact = last ? checkoutFact(last) : { kind: "expired" };
  if (fact) await call("record_fact", { p_fact: { ...fact, payment_id: payment.id } });
  return fact?.kind;
}
