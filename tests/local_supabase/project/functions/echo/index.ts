// Says what it was asked.
Deno.serve(async (request) => {
  const { pathname, search } = new URL(request.url);
  const body = await request.text();
  const answer = { method: request.method, path: pathname + search, body, said: request.headers.get("x-said") };
  return Response.json(answer, { status: 201, headers: { "x-echo": "yes" } });
});
