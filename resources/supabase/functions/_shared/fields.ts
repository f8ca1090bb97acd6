/** Reading what a client sent. Everything is hostile until it went through here. */
import { Json } from "./endpoint.ts";
import { Refusal } from "./refusal.ts";

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

export const isUuid = (value: unknown): value is string => typeof value === "string" && UUID.test(value);

export function uuid(body: Json, name: string): string {
  const value = body[name];
  if (!isUuid(value)) {
    throw new Refusal("bad_request", `The field ${name} must be a UUID.`, 400);
  }
  return value.toLowerCase();
}

export function oneOf<T extends string>(body: Json, name: string, choices: readonly T[]): T {
  const choice = choices.find((each) => each === body[name]);
  if (choice === undefined) {
    throw new Refusal("bad_request", `The field ${name} must be one of: ${choices.join(", ")}.`, 400);
  }
  return choice;
}

/** Trimmed text, at most `longest` characters; missing is empty. */
export function text(body: Json, name: string, longest: number): string {
  const value = body[name] ?? "";
  if (typeof value !== "string" || value.length > longest || /[\p{Cc}--[\n\r\t]]/v.test(value)) {
    throw new Refusal("bad_request", `The field ${name} must be a text of at most ${longest} characters.`, 400);
  }
  return value.trim();
}

/** A positive amount in minor units, or null when none was named. */
export function amount(body: Json, name: string): number | null {
  const value = body[name] ?? null;
  if (value !== null && (typeof value !== "number" || !Number.isSafeInteger(value) || value <= 0)) {
    throw new Refusal("bad_amount", `The field ${name} must be a positive whole number of minor units.`, 422);
  }
  return value;
}
