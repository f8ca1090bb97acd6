// Needs no token.
Deno.serve({ onError: () => new Response("no") }, () => new Response("open"));
