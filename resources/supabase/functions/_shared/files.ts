/** Files of a person, bucket by bucket, in portions that the storage service takes. */

export type StoredFile = { bucket: string; name: string };
export type Portion = { bucket: string; names: string[] };

export function portions(files: StoredFile[], size = 100): Portion[] {
  const found: Portion[] = [];
  for (const [bucket, members] of Map.groupBy(files, (file) => file.bucket)) {
    for (let start = 0; start < members.length; start += size) {
      found.push({ bucket, names: members.slice(start, start + size).map((file) => file.name) });
    }
  }
  return found;
}
