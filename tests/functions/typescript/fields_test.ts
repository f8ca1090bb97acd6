import { strictEqual, throws } from "node:assert/strict";
import { amount, oneOf, text, uuid } from "../../../resources/supabase/functions/_shared/fields.ts";

const ID = "0F8FAD5B-D9CB-469F-A165-70867728950E";

Deno.test("what is well formed passes", () => {
  strictEqual(uuid({ id: ID }, "id"), ID.toLowerCase());
  strictEqual(oneOf({ kind: "course" }, "kind", ["course", "session"]), "course");
  strictEqual(text({ note: "  two\nlines ù " }, "note", 20), "two\nlines ù");
  strictEqual(text({}, "note", 20), "");
  strictEqual(amount({ amount_minor: 5 }, "amount_minor"), 5);
  strictEqual(amount({}, "amount_minor"), null);
});

Deno.test("what is hostile does not", () => {
  for (const id of [undefined, null, 7, "", "1; drop table users", `${ID} `, { id: ID }]) {
    throws(() => uuid({ id }, "id"), { code: "bad_request", status: 400 });
  }
  for (const kind of [undefined, "COURSE", "toString", ["course"]]) {
    throws(() => oneOf({ kind }, "kind", ["course", "session"]), { code: "bad_request" });
  }
  for (const note of [7, {}, "x".repeat(21), "nul \u0000", "bell \u0007"]) {
    throws(() => text({ note }, "note", 20), { code: "bad_request" });
  }
  for (const amount_minor of [0, -1, 1.5, "5", NaN, Infinity, 2 ** 60, true]) {
    throws(() => amount({ amount_minor }, "amount_minor"), { code: "bad_amount", status: 422 });
  }
});
