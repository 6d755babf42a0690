import { type ChildProcess, spawn } from "node:child_process";
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { endProcess, startTimeOf } from "./machine/processes";
import { endWhenSilent, type Part, type Patience, supervise } from "./machine/supervision";
import { fail, failureLine } from "./messages/failure";
import { messages } from "./messages/progress";

/** The arguments of Node that serve the app. */
export const serverArguments = (command: "start" | "dev", port: number | string, host?: string): string[] =>
  command === "start"
    ? ["lib/server/web/serve-web.mjs", String(port), ...(host ? [host] : [])]
    : ["node_modules/next/dist/bin/next", "dev", "-p", String(port), ...(host ? ["-H", host] : [])];

/** The content of a file `server-<port>.json` in the data folder: the app server, and the process that started it. */
type ServerFile = Readonly<{ owner: number; ownerBorn: string; pid: number; born: string }>;
const isAlive = (pid: number, born: string): boolean => born !== "" && startTimeOf(pid) === born;

/** Ends app servers whose starting process was killed: they would keep the port. */
export const endOrphanServers = async (folder: string): Promise<void> => {
  for (const name of readdirSync(folder).filter((file) => /^server-\d+\.json$/.test(file))) {
    const file = join(folder, name);
    try {
      const server: ServerFile = JSON.parse(readFileSync(file, "utf8"));
      if (isAlive(server.owner, server.ownerBorn)) continue;
      if (isAlive(server.pid, server.born))
        await endProcess(server.pid, [
          ["SIGTERM", 3],
          ["SIGKILL", 3],
        ]);
    } catch {
      // After a power cut the file may be incomplete; then no server runs either.
    }
    rmSync(file, { force: true });
  }
};

/** A process as a part: it is asked to end, and killed after ten seconds. */
export const partOf = (child: ChildProcess): Part => {
  let isOver = false;
  const ended = new Promise<void>((resolve) => {
    child.once("exit", () => resolve());
    child.once("error", () => resolve());
  }).then(() => {
    isOver = true;
  });
  const stop = async () => {
    // The number of a process that has ended may belong to another.
    if (!isOver)
      await endProcess(child.pid ?? 0, [
        ["SIGTERM", 10],
        ["SIGKILL", 3],
      ]);
    await ended;
  };
  return { ended, stop };
};

/** Starts the app on the port. @param env the whole environment of its process */
export const startServer = (
  command: "start" | "dev",
  { folder, port, host, env }: { folder: string; port: number; host: string | undefined; env: NodeJS.ProcessEnv },
): Part => {
  const child: ChildProcess = spawn(process.execPath, serverArguments(command, port, host), {
    env,
    stdio: ["ignore", command === "dev" ? "inherit" : "ignore", "inherit"],
  });
  const file = join(folder, `server-${port}.json`);
  const { pid = 0 } = child;
  const server: ServerFile = { owner: process.pid, ownerBorn: startTimeOf(process.pid), pid, born: startTimeOf(pid) };
  writeFileSync(file, JSON.stringify(server));
  const { ended, stop } = partOf(child);
  return { ended, stop: () => stop().then(() => rmSync(file, { force: true })) };
};

/** Waits until /api/health answers 200. @throws Failure after a minute, or when the server ends before */
export const waitUntilHealthy = async (server: Part, address: string): Promise<void> => {
  let isOver = false;
  server.ended.then(() => {
    isOver = true;
  });
  const until = Date.now() + 60_000;
  while (!isOver && Date.now() < until) {
    const answer = await fetch(`${address}/api/health`, { signal: AbortSignal.timeout(20_000) }).catch(() => undefined);
    if (answer?.ok) return;
    await pause(60);
  }
  fail("serverEnded", {});
};

/** 503 is an answer too: an app without its database is not helped by being started again. */
const askHealth = (address: string) => (signal: AbortSignal) =>
  fetch(`${address}/api/health`, { signal }).then((answer) => answer.text());

/**
 * Keeps the app running on its port: one that ends is started again, and one that runs and does not answer is ended first.
 * @param start starts it as it was started first
 */
export const superviseServer = (
  first: Part,
  start: () => Part,
  address: string,
  patience: Patience = { seconds: 10, times: 3 },
): Pick<Part, "stop"> => {
  const watch = (server: Part) =>
    endWhenSilent(server, askHealth(address), patience, () => console.error(messages.appSilent));
  void watch(first);
  return supervise(first, {
    restart: start,
    onEnded: (seconds) => console.error(messages.appEnded(seconds)),
    onRestarted: async (server) => {
      await waitUntilHealthy(server, address).then(
        () => console.error(messages.appRestarted),
        () => undefined,
      );
      await watch(server);
    },
    onFailed: (reason) => console.error(failureLine(reason)),
  });
};

/** Megabytes of memory for what the worker's program holds; the bytes of files come on top. */
const workerMemory = 320;

/** Starts the process that makes papers beside the app. @param env as the app's */
export const startPaperWorker = (env: NodeJS.ProcessEnv): Part =>
  partOf(
    spawn(process.execPath, [`--max-old-space-size=${workerMemory}`, "lib/server/paper-worker.mjs"], {
      env,
      stdio: ["ignore", "ignore", "inherit"],
    }),
  );

/** Keeps the worker running. It is no reason to end the app: without it, papers asked for by the many wait. */
export const supervisePaperWorker = (env: NodeJS.ProcessEnv): Pick<Part, "stop"> =>
  supervise(startPaperWorker(env), {
    restart: () => startPaperWorker(env),
    onEnded: (seconds) => console.error(messages.workerEnded(seconds)),
    onRestarted: () => undefined,
    onFailed: (reason) => console.error(failureLine(reason)),
  });
