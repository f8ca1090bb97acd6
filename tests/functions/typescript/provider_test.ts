import { deepStrictEqual, rejects, strictEqual, throws } from "node:assert/strict";
import Stripe from "stripe";
import { address, verified } from "../../../resources/supabase/functions/_shared/provider.ts";

const BODY = JSON.stringify({ id: "evt_1", object: "event", type: "x" });
const OLD = "whsec_old";
const NEW = "whsec_new";

Deno.env.set("STRIPE_SECRET_KEY", "sk_test_x");
Deno.env.set("STRIPE_WEBHOOK_SECRET", `${NEW}, ${OLD}`);

/** As the provider signs, by its own library. */
const signed = (secret: string, payload = BODY, timestamp = Math.floor(Date.now() / 1000)) =>
  Stripe.webhooks.generateTestHeaderStringAsync({
    payload,
    secret,
    timestamp,
    cryptoProvider: Stripe.createSubtleCryptoProvider(),
  });

Deno.test("a signature by either secret is good while one replaces the other", async () => {
  for (const secret of [OLD, NEW]) strictEqual((await verified(BODY, await signed(secret))).id, "evt_1");
});

Deno.test("forged, changed, old or no signatures are not", async () => {
  const attempts = [
    await signed("whsec_forged"),
    await signed(NEW, BODY + " "),
    await signed(NEW, BODY, Math.floor(Date.now() / 1000) - 3600),
    "t=1,v1=00",
    "nonsense",
    "",
  ];
  for (const signature of attempts) {
    await rejects(verified(BODY, signature), Stripe.errors.StripeSignatureVerificationError);
  }
});

Deno.test("a stand-in is found by its address, the real provider without one", () => {
  deepStrictEqual(address(undefined), {});
  deepStrictEqual(address("http://127.0.0.1:8123"), { protocol: "http", host: "127.0.0.1", port: "8123" });
  deepStrictEqual(address("https://stand-in.example"), { protocol: "https", host: "stand-in.example", port: "443" });
  throws(() => address("file:///etc/passwd"));
});
