import { deepStrictEqual, doesNotMatch, strictEqual } from "node:assert/strict";
import Stripe from "stripe";
import { bodyOf, endpoint, type Json } from "../../../resources/supabase/functions/_shared/endpoint.ts";
import { Refusal } from "../../../resources/supabase/functions/_shared/refusal.ts";

const post = (body: string) => new Request("http://here/", { method: "POST", body });

async function answered(handle: (request: Request) => Promise<Json>, request = post("{}")) {
  const complain = console.error;
  console.error = () => {};
  try {
    const response = await endpoint(handle)(request);
    return { status: response.status, body: await response.json() };
  } finally {
    console.error = complain;
  }
}

Deno.test("an answer is JSON, a refusal its status, code and sentence", async () => {
  deepStrictEqual(await answered(() => Promise.resolve({ a: 1 })), { status: 200, body: { a: 1 } });
  const refusal = await answered(() => Promise.reject(new Refusal("taken", "It is taken.", 409)));
  deepStrictEqual(refusal, { status: 409, body: { code: "taken", message: "It is taken." } });
});

Deno.test("an error says nothing of what is inside", async () => {
  const inside = await answered(() => Promise.reject(new Error("password=hunter2")));
  strictEqual(inside.status, 500);
  doesNotMatch(JSON.stringify(inside), /hunter2/);
  const provider = await answered(() =>
    Promise.reject(new Stripe.errors.StripeConnectionError({ message: "sk_live_1", type: "api_error" }))
  );
  strictEqual(provider.status, 503);
  strictEqual(provider.body.code, "provider_unreachable");
  doesNotMatch(JSON.stringify(provider), /sk_live/);
});

Deno.test("only POST, only a JSON object, only so large", async () => {
  strictEqual((await answered(bodyOf, new Request("http://here/"))).status, 405);
  for (const body of ["[]", "null", "7", "{", '"x"']) strictEqual((await answered(bodyOf, post(body))).status, 400);
  strictEqual((await answered(bodyOf, post(`{"a":"${"x".repeat(300_000)}"}`))).status, 413);
  deepStrictEqual((await answered(bodyOf, post(""))).body, {});
});
