import { type ChildProcess, spawn } from "node:child_process";
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { birthOf, endProcess } from "./machine/processes";
import { fail } from "./messages/failure";

/** What Node is called with to serve the app. */
export const serverArguments = (command: "start" | "dev", port: number | string, host?: string): string[] => [
  "node_modules/next/dist/bin/next",
  command,
  "-p",
  String(port),
  ...(host ? ["-H", host] : []),
];

type Note = Readonly<{ owner: number; ownerBorn: string; pid: number; born: string }>;
const lives = (pid: number, born: string): boolean => born !== "" && birthOf(pid) === born;

/** Ends app servers whose start was killed without a chance to end them; they would keep the port. */
export const endOrphanServers = async (folder: string): Promise<void> => {
  for (const name of readdirSync(folder).filter((file) => /^server-\d+\.json$/.test(file))) {
    const file = join(folder, name);
    try {
      const note: Note = JSON.parse(readFileSync(file, "utf8"));
      if (lives(note.owner, note.ownerBorn)) continue;
      if (lives(note.pid, note.born))
        await endProcess(note.pid, [
          ["SIGTERM", 3],
          ["SIGKILL", 3],
        ]);
    } catch {
      // A note cut short by a power cut names nobody.
    }
    rmSync(file, { force: true });
  }
};

export type AppServer = Readonly<{ ended: Promise<number | null>; stop: () => Promise<void> }>;

/** Starts Next on the port; its process knows nothing but what `env` holds. */
export const startServer = (
  command: "start" | "dev",
  { folder, port, host, env }: { folder: string; port: number; host: string | undefined; env: NodeJS.ProcessEnv },
): AppServer => {
  const child: ChildProcess = spawn(process.execPath, serverArguments(command, port, host), {
    env,
    stdio: ["ignore", command === "dev" ? "inherit" : "ignore", "inherit"],
  });
  const note = join(folder, `server-${port}.json`);
  const { pid = 0 } = child;
  const words: Note = { owner: process.pid, ownerBorn: birthOf(process.pid), pid, born: birthOf(pid) };
  writeFileSync(note, JSON.stringify(words));
  const ended = new Promise<number | null>((resolve) => {
    child.once("exit", (code) => resolve(code));
    child.once("error", () => resolve(null));
  });
  const stop = async () => {
    await endProcess(pid, [
      ["SIGTERM", 8],
      ["SIGKILL", 3],
    ]);
    await ended;
    rmSync(note, { force: true });
  };
  return { ended, stop };
};

/** Waits until the app answers that it is well. @throws Failure after a minute, or when the server ends before */
export const waitUntilWell = async (server: AppServer, address: string): Promise<void> => {
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
