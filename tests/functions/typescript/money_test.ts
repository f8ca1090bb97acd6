import { strictEqual, throws } from "node:assert/strict";
import { fromProvider, toProvider } from "../../../resources/supabase/functions/_shared/money.ts";

const CASES: [number, string, number][] = [
  [14900, "EUR", 14900],
  [5000, "JPY", 5000],
  [12500, "KWD", 12500],
  [700, "ISK", 70000],
  [2500, "UGX", 250000],
  [120000, "MGA", 1200],
];

Deno.test("amounts go to the provider in its own units and come back as ours", () => {
  for (const [ours, currency, theirs] of CASES) {
    strictEqual(toProvider(ours, currency), theirs);
    const back = fromProvider(theirs, currency.toLowerCase());
    strictEqual(back.amount_minor, ours);
    strictEqual(back.currency, currency);
  }
});

Deno.test("what the provider cannot charge is refused, not rounded", () => {
  for (
    const [amount, currency] of [[12505, "KWD"], [120050, "MGA"], [0, "EUR"], [-1, "EUR"], [1.5, "EUR"], [
      2 ** 60,
      "EUR",
    ]]
  ) {
    throws(() => toProvider(amount as number, currency as string), { code: "not_chargeable", status: 422 });
  }
});
