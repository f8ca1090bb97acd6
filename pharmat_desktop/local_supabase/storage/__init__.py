"""/storage/v1: files in buckets, with row level security on storage.objects."""
