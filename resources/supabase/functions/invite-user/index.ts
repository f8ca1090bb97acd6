/**
 * An admin invites somebody by e-mail.
 * {email, role: "student" | "tutor" | "admin", first_name, last_name?} → {user_id}
 */
import { call, caller, service } from "../_shared/academy.ts";
import { bodyOf, endpoint } from "../_shared/endpoint.ts";
import { oneOf, text } from "../_shared/fields.ts";
import { Refusal } from "../_shared/refusal.ts";

const ADDRESS = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

Deno.serve(endpoint(async (request) => {
  const admin = await caller(request);
  await call("begin_invitation", { p_admin: admin.id });
  const body = await bodyOf(request);
  const email = text(body, "email", 255).toLowerCase();
  const role = oneOf(body, "role", ["student", "tutor", "admin"]);
  const said = { first_name: text(body, "first_name", 80), last_name: text(body, "last_name", 80) };
  if (!ADDRESS.test(email)) throw new Refusal("bad_email", "This is not an e-mail address.", 422);
  if (!said.first_name) throw new Refusal("bad_name", "Say whom you invite: a first name is needed.", 422);
  const { data, error } = await service.auth.admin.inviteUserByEmail(email, {
    data: { ...said, role: role === "tutor" ? "tutor" : "student" },
  });
  if (error?.code === "email_exists") {
    throw new Refusal("email_exists", "Somebody with this address has an account already.");
  }
  if (error?.status === 429) {
    throw new Refusal("too_many", "Too many invitations just now. Try again in a few minutes.", 429);
  }
  if (error || !data.user) throw error ?? new Error("the invitation has no user");
  await call("finish_invitation", { p_admin: admin.id, p_person: data.user.id, p_role: role });
  return { user_id: data.user.id };
}));
