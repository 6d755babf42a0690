import { execFileSync } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { freePort } from "../../lib/server/machine/ports";
import { temporaryFolder } from "../support/cluster";
import { type Start as Running, start } from "../support/start";
import type { Start } from "./report";

const copyCheckout = (clone: string): void => {
  execFileSync("git", ["clone", "--quiet", "--no-hardlinks", process.cwd(), clone]);
  try {
    execFileSync("cp", ["-al", "node_modules", join(clone, "node_modules")], { stdio: "ignore" });
  } catch {
    // Hard links do not work across disks.
    execFileSync("cp", ["-a", "node_modules", clone]);
  }
};

const untilAnswered = async (address: string, { child, output }: Running, seconds: number): Promise<void> => {
  const until = performance.now() + seconds * 1000;
  while (child.exitCode === null && performance.now() < until) {
    const answer = await fetch(address).catch(() => undefined);
    if (answer?.ok) return;
    await pause(50);
  }
  throw new Error(`${address} did not answer:\n${output()}`);
};

/** Measures how long `npm start` takes to show the sign-in page, with installed packages: the first time and again. */
export const measureStart = async (): Promise<Start> => {
  const home = temporaryFolder();
  const clone = join(home, "clone");
  const once = async (): Promise<number> => {
    const port = await freePort();
    const from = performance.now();
    const running = start({ DATA_DIR: join(home, "data"), PORT: String(port) }, [], clone);
    try {
      await untilAnswered(`http://127.0.0.1:${port}/sign-in`, running, 300);
      return (performance.now() - from) / 1000;
    } finally {
      running.child.kill("SIGTERM");
      await running.ended;
    }
  };
  try {
    copyCheckout(clone);
    return { first: await once(), again: await once() };
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
};
