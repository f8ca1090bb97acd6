/** What every function shares: JSON in, JSON out, and no error that says more than a person may know. */
import Stripe from "stripe";
import { Refusal, unreachable } from "./refusal.ts";

const LARGEST_BODY = 256 * 1024;

export type Json = Record<string, unknown>;

/** Wraps a handler of POST requests. What it returns becomes the answer; a Refusal becomes its status, code and sentence. */
export function endpoint(
  handle: (request: Request) => Promise<Json | Response>,
): (request: Request) => Promise<Response> {
  return async (request) => {
    try {
      if (request.method !== "POST") {
        throw new Refusal("method_not_allowed", "Send a POST request.", 405);
      }
      const answer = await handle(request);
      return answer instanceof Response ? answer : Response.json(answer);
    } catch (error) {
      const refusal = asRefusal(error);
      return Response.json({ code: refusal.code, message: refusal.message }, { status: refusal.status });
    }
  };
}

/** The body as an object. Refuses what is none, or is larger than any request of ours. */
export async function bodyOf(request: Request): Promise<Json> {
  const text = await textOf(request);
  try {
    const body: unknown = JSON.parse(text || "{}");
    if (body !== null && typeof body === "object" && !Array.isArray(body)) {
      return body as Json;
    }
  } catch {
    // Told below, with everything else that is no object.
  }
  throw new Refusal("bad_request", "The request's body is not a JSON object.", 400);
}

/** The body's exact text, as a signature covers it. */
export async function textOf(request: Request): Promise<string> {
  if (Number(request.headers.get("content-length") ?? 0) > LARGEST_BODY) {
    throw new Refusal("too_large", "The request is too large.", 413);
  }
  const text = await request.text();
  if (text.length > LARGEST_BODY) {
    throw new Refusal("too_large", "The request is too large.", 413);
  }
  return text;
}

/** A setting of the project (`supabase secrets set`). Its absence is the operator's to mend, so it is named in the log only. */
export function setting(name: string): string {
  const value = Deno.env.get(name);
  if (!value) {
    throw new Error(`The secret ${name} is not set.`);
  }
  return value;
}

function asRefusal(error: unknown): Refusal {
  if (error instanceof Refusal) {
    return error;
  }
  if (error instanceof Stripe.errors.StripeError) {
    console.error("payment provider:", error.type, error.code ?? "", error.requestId ?? "");
    return unreachable();
  }
  console.error(error instanceof Error ? `${error.name}: ${error.message}` : "unknown error");
  return new Refusal("unexpected", "Something went wrong in the academy's service. Try again in a moment.", 500);
}
