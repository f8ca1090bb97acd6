// Tries what a function has no business with, and says what it got.
const attempts: Record<string, () => unknown> = {
  file: () => Deno.readTextFileSync("/etc/hostname"),
  write: () => Deno.writeTextFileSync("/tmp/pharmat-curious", "x"),
  program: () => new Deno.Command("/bin/ls").outputSync(),
  elsewhere: () => fetch("http://192.0.2.1/", { signal: AbortSignal.timeout(500) }),
  fails: () => {
    throw new TypeError("of its own");
  },
};

Deno.serve(async () => {
  const found: Record<string, string> = { names: Object.keys(Deno.env.toObject()).sort().join(" ") };
  for (const [name, attempt] of Object.entries(attempts)) {
    try {
      await attempt();
      found[name] = "got it";
    } catch (error) {
      found[name] = error instanceof Error ? error.name : "?";
    }
  }
  return Response.json(found);
});
