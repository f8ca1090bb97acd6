/** Rows as people may see them. */
import type { Json } from "./endpoint.ts";

const REFUND = [
  "id",
  "payment_id",
  "payer_id",
  "tutor_id",
  "amount_minor",
  "currency",
  "reason",
  "rule",
  "rule_minor",
  "status",
  "decided_by",
  "decided_at",
  "decision_note",
  "failure",
  "request_id",
  "payout_id",
  "completed_at",
  "created_at",
  "updated_at",
  "deleted_at",
];

/** A refund without the provider's names for it. */
export const publicRefund = (row: Json): Json => Object.fromEntries(REFUND.map((name) => [name, row[name] ?? null]));
