// The process of the app: `node serve-web.mjs PORT [HOST]`. TypeScript is read while it starts, not while it serves.
import next from "next";
import { register } from "tsx/esm/api";

const unregister = register();
const { createWebServer, drain } = await import("./web-server.ts");
const { proxiesOf } = await import("./sender.ts");
await unregister();

const [port, host] = process.argv.slice(2);
const { NEXTAUTH_URL: publicAddress = `http://localhost:${port}`, TRUSTED_PROXY = "" } = process.env;

const app = next({ dev: false, port: Number(port), hostname: host });
await app.prepare();
const server = createWebServer({ publicAddress, proxies: proxiesOf(TRUSTED_PROXY), handle: app.getRequestHandler() });
server.listen(Number(port), host);

/** Seconds that requests already taken may need. */
const patience = 8;
let ending = false;
for (const signal of ["SIGINT", "SIGTERM"])
  process.on(signal, async () => {
    if (ending) return;
    ending = true;
    await drain(server, patience);
    process.exit(0);
  });
