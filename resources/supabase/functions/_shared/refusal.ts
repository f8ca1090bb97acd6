/** Saying no: an HTTP status, a stable code for programs and a sentence for people. */
export class Refusal extends Error {
  constructor(readonly code: string, message: string, readonly status = 409) {
    super(message);
  }
}

export const unreachable = () =>
  new Refusal(
    "provider_unreachable",
    "The payment provider cannot be reached right now. You have not been charged. Try again in a moment.",
    503,
  );
