import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { setImmediate as turn } from "node:timers/promises";
import { workOnce } from "../../lib/server/paper-queue";

/** Starts the process that makes papers, with the database and key of this one. */
export const startWorker = () => {
  const child: ChildProcess = spawn(process.execPath, ["lib/server/paper-worker.mjs"], {
    env: { ...process.env },
    stdio: ["ignore", "ignore", "inherit"],
  });
  const ended = once(child, "exit");
  const kill = async (signal: NodeJS.Signals) => {
    child.kill(signal);
    await ended;
  };
  return { kill };
};

/** Makes all that is asked for, in this process. */
export const workAll = async (): Promise<void> => {
  while (await workOnce());
};

/** Asks again and again until the answer is yes. @throws after a minute */
export const until = async (isSo: () => Promise<boolean>): Promise<void> => {
  const last = Date.now() + 60_000;
  while (!(await isSo())) {
    if (Date.now() > last) throw new Error("It did not become so within a minute.");
    await turn();
  }
};
