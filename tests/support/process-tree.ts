import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";

/** Every process and its parent. */
const parents = (): [pid: number, parent: number][] => {
  if (process.platform !== "linux")
    return execFileSync("ps", ["-A", "-o", "pid=,ppid="], { encoding: "utf8" })
      .trim()
      .split("\n")
      .map((line) => line.trim().split(/\s+/).map(Number) as [number, number]);
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        const stat = readFileSync(`/proc/${name}/stat`, "utf8");
        return [[Number(name), Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1])] as [number, number]];
      } catch {
        return [];
      }
    });
};

/** The processes and all their descendants. */
export const processTree = (roots: readonly number[]): number[] => {
  const known = parents();
  const tree = [...roots];
  for (const pid of tree)
    tree.push(...known.filter(([child, parent]) => parent === pid && !tree.includes(child)).map(([child]) => child));
  return tree;
};

/** Kills the processes and all their descendants with SIGKILL, so that none can clean up. */
export const killTree = (roots: readonly number[]): void => {
  for (const pid of processTree(roots)) {
    try {
      process.kill(pid, "SIGKILL");
    } catch {
      // Already ended with its parent.
    }
  }
};
