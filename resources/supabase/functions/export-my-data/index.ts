/**
 * Everything the academy has about the caller, as one JSON file: rows by table, and links to the caller's files that work for an hour.
 * No fields → {exported_at, rows: {table: [...]}, files: [{bucket, name, url}]}
 */
import { call, caller, service } from "../_shared/academy.ts";
import { endpoint, type Json } from "../_shared/endpoint.ts";
import { type Portion, portions, type StoredFile } from "../_shared/files.ts";

const HOUR = 3600;

Deno.serve(endpoint(async (request) => {
  const user = await caller(request);
  const found = await call<{ rows: Json; files: StoredFile[] }>("export_person", { p_person: user.id });
  const files = await Promise.all(portions(found.files).map(signed));
  const body = { exported_at: new Date().toISOString(), rows: found.rows, files: files.flat() };
  return Response.json(body, {
    headers: { "content-disposition": 'attachment; filename="my-data.json"', "cache-control": "no-store" },
  });
}));

async function signed({ bucket, names }: Portion): Promise<(StoredFile & { url: string | null })[]> {
  const { data, error } = await service.storage.from(bucket).createSignedUrls(names, HOUR);
  if (error) throw error;
  return data.map((link, index) => ({ bucket, name: names[index] ?? "", url: link.signedUrl || null }));
}
