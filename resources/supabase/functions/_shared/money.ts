/**
 * Amounts as the payment provider counts them. Ours are minor units of ISO 4217; the provider's differ for a few currencies
 * (docs.stripe.com/currencies: zero-decimal, three-decimal, special cases).
 */
import { Refusal } from "./refusal.ts";

/** No decimals in ISO 4217, two at the provider. */
const TIMES_HUNDRED = new Set(["ISK", "UGX"]);
/** Two decimals in ISO 4217, none at the provider. */
const BY_HUNDRED = new Set(["MGA"]);
/** Three decimals; the provider takes none but a zero as the last. */
const LAST_DIGIT_ZERO = new Set(["BHD", "JOD", "KWD", "OMR", "TND"]);

/** What to ask the provider for. Refuses an amount that it cannot charge. */
export function toProvider(minor: number, currency: string): number {
  const isOdd = (BY_HUNDRED.has(currency) && minor % 100 !== 0) || (LAST_DIGIT_ZERO.has(currency) && minor % 10 !== 0);
  if (!Number.isSafeInteger(minor) || minor <= 0 || isOdd) {
    throw new Refusal(
      "not_chargeable",
      `This price cannot be paid by card in ${currency}. Ask the academy to correct it.`,
      422,
    );
  }
  if (TIMES_HUNDRED.has(currency)) return minor * 100;
  return BY_HUNDRED.has(currency) ? minor / 100 : minor;
}

/** What the provider's amount is in our minor units. `currency` in any case. */
export function fromProvider(amount: number, currency: string): { amount_minor: number; currency: string } {
  const code = currency.toUpperCase();
  if (TIMES_HUNDRED.has(code)) return { amount_minor: amount / 100, currency: code };
  return { amount_minor: BY_HUNDRED.has(code) ? amount * 100 : amount, currency: code };
}
