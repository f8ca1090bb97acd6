/** The academy's own project: who is calling, and the database's functions, which hold every rule about money. */
import { createClient, type User } from "@supabase/supabase-js";
import { setting } from "./endpoint.ts";
import { Refusal } from "./refusal.ts";

/** Acts with all rights. Whatever it does for a person names that person, and the database judges. */
export const service = createClient(setting("SUPABASE_URL"), setting("SUPABASE_SERVICE_ROLE_KEY"), {
  auth: { persistSession: false, autoRefreshToken: false, detectSessionInUrl: false },
});

/** Who is calling, asked of the auth service: a token of an account that is gone, or was signed out, is worth nothing. */
export async function caller(request: Request): Promise<User> {
  const token = /^Bearer\s+(.+)$/i.exec(request.headers.get("authorization") ?? "")?.[1] ?? "";
  const { data, error } = await service.auth.getUser(token);
  if (error || !data.user) {
    throw new Refusal("not_signed_in", "Sign in first, then try again.", 401);
  }
  return data.user;
}

/** Calls a function of the database. Its refusals (private.refuse) are passed on as they are. */
export async function call<T>(name: string, args: Record<string, unknown>): Promise<T> {
  const { data, error } = await service.rpc(name, args);
  if (error) {
    if (/^PT4\d\d$/.test(error.code)) {
      throw new Refusal(error.details, error.message, Number(error.code.slice(2)));
    }
    throw new Error(`${name}: ${error.code} ${error.message}`);
  }
  return data as T;
}
