// Never comes back, and keeps its thread.
Deno.serve(() => {
  for (;;) { /* for ever */ }
});
