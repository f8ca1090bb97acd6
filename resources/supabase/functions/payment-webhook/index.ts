/**
 * Where the payment provider reports what happened. No user token: the provider's signature is the proof.
 * An answer of 2xx means counted; anything else makes the provider deliver again.
 */
import Stripe from "stripe";
import { call } from "../_shared/academy.ts";
import { endpoint, textOf } from "../_shared/endpoint.ts";
import { factOf } from "../_shared/facts.ts";
import { verified } from "../_shared/provider.ts";
import { type Due, sendRefunds } from "../_shared/refunds.ts";
import { Refusal } from "../_shared/refusal.ts";

type Recorded = { outcome: string; payment_id?: string; refunds: Due[] };

Deno.serve(endpoint(async (request) => {
  const event = await eventOf(request);
  const fact = factOf(event);
  if (!fact) return { outcome: "ignored" };
  const recorded = await call<Recorded>("record_event", { p_event: event.id, p_type: event.type, p_fact: fact });
  if (recorded.payment_id) await sendRefunds(recorded.payment_id, recorded.refunds);
  return { outcome: recorded.outcome };
}));

async function eventOf(request: Request): Promise<Stripe.Event> {
  try {
    return await verified(await textOf(request), request.headers.get("stripe-signature") ?? "");
  } catch (error) {
    if (error instanceof Stripe.errors.StripeSignatureVerificationError) {
      throw new Refusal("bad_signature", "This was not signed by the payment provider.", 400);
    }
    throw error;
  }
}
