import { type ChildProcess, spawn } from "node:child_process";
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { endProcess, startTimeOf } from "./machine/processes";
import { type Part, supervise } from "./machine/supervision";
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
      await endProcess(pid, [
        ["SIGTERM", 10],
        ["SIGKILL", 3],
      ]);
    await ended;
    rmSync(file, { force: true });
  };
  return { ended, stop };
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

/** Keeps the app running on its port. @param start starts it as it was started first */
export const superviseServer = (first: Part, start: () => Part, address: string): Pick<Part, "stop"> =>
  supervise(first, {
    restart: start,
    onEnded: (seconds) => console.error(messages.appEnded(seconds)),
    onRestarted: (server) => {
      waitUntilHealthy(server, address).then(
        () => console.error(messages.appRestarted),
        () => undefined,
      );
    },
    onFailed: (reason) => console.error(failureLine(reason)),
  });
