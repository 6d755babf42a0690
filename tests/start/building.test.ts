import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test, vi } from "vitest";
import { build } from "../../lib/server/build";
import { startTimeOf } from "../../lib/server/machine/processes";
import { temporaryFolder } from "../support/cluster";

/** A process that has nothing to do with the build, and the number the build had. */
let bystander: ChildProcess;
vi.mock("node:child_process", async (original) => {
  const real = await original<typeof import("node:child_process")>();
  return {
    ...real,
    spawn: (...given: Parameters<typeof real.spawn>) => {
      const child = real.spawn(...given);
      if (given[1]?.[1] === "build") Object.defineProperty(child, "pid", { value: bystander.pid });
      return child;
    },
  };
});

const [checkout, folder] = [process.cwd(), temporaryFolder()];
afterAll(() => {
  process.chdir(checkout);
  bystander.kill("SIGKILL");
  rmSync(folder, { recursive: true, force: true });
});

test("a stop long after the build leaves the process alone that has its number by then", async () => {
  mkdirSync(join(folder, "node_modules/next/dist/bin"), { recursive: true });
  mkdirSync(join(folder, ".next"));
  writeFileSync(join(folder, "node_modules/next/dist/bin/next"), "process.exit(0)");
  process.chdir(folder);
  bystander = spawn(process.execPath, ["-e", "setInterval(() => undefined, 1000)"], { stdio: "ignore" });
  const stops: (() => void)[] = [];
  expect(await build("use", (stop) => stops.push(stop))).toBe("built");
  expect(stops).toHaveLength(1);
  for (const stop of stops) stop();
  expect(startTimeOf(bystander.pid ?? 0)).not.toBe("");
});
