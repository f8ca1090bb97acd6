/** The payment provider, by its official library. STRIPE_API_URL names a stand-in; without it, it is the real one. */
import Stripe from "stripe";
import { setting } from "./endpoint.ts";

let made: Stripe | undefined;

/** One client for all calls. Its retries carry the same idempotency key, so that none of them charges twice. */
export function provider(): Stripe {
  made ??= new Stripe(setting("STRIPE_SECRET_KEY"), {
    httpClient: Stripe.createFetchHttpClient(),
    maxNetworkRetries: 2,
    timeout: 20_000,
    telemetry: false,
    appInfo: { name: "pharmaT" },
    ...address(Deno.env.get("STRIPE_API_URL")),
  });
  return made;
}

/** Where the library finds a stand-in. */
export function address(url: string | undefined): Stripe.StripeConfig {
  if (!url) return {};
  const { protocol, hostname, port } = new URL(url);
  const name = protocol.replace(":", "");
  if (name !== "http" && name !== "https") throw new Error("STRIPE_API_URL must be an http or https address.");
  return { protocol: name, host: hostname, port: port || (name === "https" ? "443" : "80") };
}

/** The event behind a delivery. Throws StripeSignatureVerificationError for what was not signed by the provider, or long ago. */
export async function verified(body: string, signature: string): Promise<Stripe.Event> {
  // More than one secret, separated by commas, while an old one is being replaced.
  const secrets = setting("STRIPE_WEBHOOK_SECRET").split(",").map((each) => each.trim()).filter(Boolean);
  const crypto = Stripe.createSubtleCryptoProvider();
  let refusal: unknown = new Error("STRIPE_WEBHOOK_SECRET is empty.");
  for (const secret of secrets) {
    try {
      return await provider().webhooks.constructEventAsync(body, signature, secret, undefined, crypto);
    } catch (error) {
      refusal = error;
    }
  }
  throw refusal;
}
