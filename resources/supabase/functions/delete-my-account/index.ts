/**
 * Deletes the caller's account for good: files, rows, and the account itself. Payments stay in the books without a name.
 * {confirm: the caller's e-mail address} → {deleted: true}
 *
 * Interrupted halfway, it can be asked again: what is gone already is no obstacle.
 */
import { call, caller, service } from "../_shared/academy.ts";
import { bodyOf, endpoint } from "../_shared/endpoint.ts";
import { text } from "../_shared/fields.ts";
import { portions, type StoredFile } from "../_shared/files.ts";
import { Refusal } from "../_shared/refusal.ts";

type Account = { email: string | null; keeps_books: boolean; files: StoredFile[] };

Deno.serve(endpoint(async (request) => {
  const user = await caller(request);
  const typed = text(await bodyOf(request), "confirm", 320).toLowerCase();
  if (!user.email || typed !== user.email.toLowerCase()) {
    throw new Refusal("not_confirmed", "Type the e-mail address of your account to confirm.", 422);
  }
  const account = await call<Account>("begin_account_deletion", { p_person: user.id });
  for (const { bucket, names } of portions(account.files)) {
    const { error } = await service.storage.from(bucket).remove(names);
    if (error) throw error;
  }
  // The number of someone whose teaching stays in other people's books survives, with nothing that tells who it was.
  if (account.keeps_books) await finish(user.id, false);
  const { error } = await service.auth.admin.deleteUser(user.id, account.keeps_books);
  if (error) throw error;
  if (!account.keeps_books) await finish(user.id, true);
  return { deleted: true };
}));

const finish = (person: string, isErased: boolean) =>
  call("finish_account_deletion", { p_person: person, p_is_erased: isErased });
