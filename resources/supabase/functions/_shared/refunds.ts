/** Sends approved refunds to the provider, each once however often this runs. */
import Stripe from "stripe";
import { call } from "./academy.ts";
import { refundFact } from "./facts.ts";
import { toProvider } from "./money.ts";
import { provider } from "./provider.ts";

export type Due = { refund_id: string; amount_minor: number; currency: string; provider_payment_id: string };

/** Sends them and enters what the provider says. Throws when it cannot be reached; the refunds stay approved and due. */
export async function sendRefunds(payment: string, due: Due[]): Promise<void> {
  for (const refund of due) {
    await call("record_fact", {
      p_fact: { ...await sent(payment, refund), payment_id: payment, refund_id: refund.refund_id },
    });
  }
}

async function sent(payment: string, due: Due): Promise<Record<string, unknown>> {
  try {
    const refund = await provider().refunds.create({
      payment_intent: due.provider_payment_id,
      amount: toProvider(due.amount_minor, due.currency),
      metadata: { payment_id: payment, refund_id: due.refund_id },
    }, { idempotencyKey: `refund_${due.refund_id}` });
    return { ...refundFact(refund) };
  } catch (error) {
    if (error instanceof Stripe.errors.StripeInvalidRequestError) {
      return { kind: "refund", status: "failed", provider_refund_id: null, failure: error.code ?? "refused" };
    }
    throw error;
  }
}
