"""Edge Functions in real Deno: one warm process that starts with the first call and ends with the server."""
