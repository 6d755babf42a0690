// The process that makes papers asked for by the many: `node paper-worker.mjs`. It ends when the one that started it does.
import { register } from "tsx/esm/api";

register();
const { runWorker } = await import("./paper-queue.ts");

const stopping = new AbortController();
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => stopping.abort());
const starter = process.ppid;
setInterval(() => process.ppid !== starter && stopping.abort(), 500).unref();
await runWorker(stopping.signal);
process.exit(0);
