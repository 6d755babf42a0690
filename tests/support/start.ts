import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import type { SystemUser } from "../../lib/server/machine/system-user";

export type Start = Readonly<{ child: ChildProcess; output: () => string; ended: Promise<number | null> }>;

/** Runs a program of a checkout with its own environment and process group, optionally as another system user. */
export const runProgram = (
  checkout: string,
  [program, ...args]: readonly [program: string, ...args: string[]],
  env: NodeJS.ProcessEnv,
  user?: SystemUser,
): Start => {
  const { PATH = "", HOME = "" } = process.env;
  const child = spawn(process.execPath, [join(checkout, program), ...args], {
    ...user,
    env: { PATH, HOME, ...env },
    cwd: "/",
    detached: true,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let text = "";
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (chunk: string) => {
      text += chunk;
    });
  const ended = new Promise<number | null>((resolve) => child.once("close", (code) => resolve(code)));
  return { child, output: () => text, ended };
};

/** Runs the program of `npm start`. */
export const start = (
  env: Record<string, string>,
  args: readonly string[] = [],
  checkout = process.cwd(),
  user?: SystemUser,
): Start => runProgram(checkout, ["lib/server/start.mjs", ...args], { NODE_ENV: "production", ...env }, user);

/** Waits for the line with the address. @returns the seconds it took @throws when the program ended or took too long */
export const untilServing = async ({ child, output }: Start, seconds: number): Promise<number> => {
  const from = performance.now();
  while (!output().includes("Nguồn is running")) {
    if (child.exitCode !== null || performance.now() - from > seconds * 1000)
      throw new Error(`It did not start:\n${output()}`);
    await pause(30);
  }
  return (performance.now() - from) / 1000;
};
