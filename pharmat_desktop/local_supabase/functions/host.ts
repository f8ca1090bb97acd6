/**
 * Runs all functions of a project in one process, each file as it is: what a function passes to Deno.serve is kept and called when
 * the server names it. Hosted, each function has an isolate of its own; nothing of ours relies on the difference.
 *
 * Arguments: the functions' folder; the data folder, so that whoever looks at the list of processes sees whose this is.
 * Says {"port": number} on stdout once; everything that functions write goes to stderr.
 */
type Handler = (request: Request) => Response | Promise<Response>;

const folder = Deno.args[0];
const handlers = new Map<string, Promise<Handler>>();
const serve = Deno.serve;
let offered: Handler | undefined;
let loading: Promise<unknown> = Promise.resolve();

Deno.serve = ((...given: unknown[]) => {
  offered = given.find((each): each is Handler => typeof each === "function");
}) as unknown as typeof Deno.serve;
console.log = console.info = console.debug = (...words: unknown[]) => console.error(...words);

function handlerOf(name: string): Promise<Handler> {
  let handler = handlers.get(name);
  if (!handler) {
    handler = load(name);
    handlers.set(name, handler);
  }
  return handler;
}

/** One after the other, so that what is offered meanwhile is known to come from this file. */
function load(name: string): Promise<Handler> {
  const loaded = loading.then(async () => {
    offered = undefined;
    await import(`${folder}/${name}/index.ts`);
    if (!offered) throw new Error(`${name} does not call Deno.serve`);
    return offered as Handler;
  });
  loading = loaded.catch(() => undefined);
  return loaded;
}

async function answer(request: Request): Promise<Response> {
  // Not from the path, which may be written so that it means another function than the one that was let in.
  const name = request.headers.get("x-local-function") ?? "";
  let handler: Handler;
  try {
    handler = await handlerOf(name);
  } catch (error) {
    console.error(name, error);
    return Response.json({ code: "BOOT_ERROR", message: "Function failed to start (please check logs)" }, { status: 503 });
  }
  try {
    return await handler(request);
  } catch (error) {
    console.error(name, error);
    return Response.json({ code: "WORKER_ERROR", message: "Function exited due to an error (please check logs)" }, { status: 500 });
  }
}

serve({
  hostname: "127.0.0.1",
  port: 0,
  onListen: ({ port }) => void Deno.stdout.writeSync(new TextEncoder().encode(JSON.stringify({ port }) + "\n")),
}, answer);
