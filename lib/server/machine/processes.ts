import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";

const fromPs = (pid: number, column: string): string => {
  try {
    return execFileSync("ps", ["-o", `${column}=`, "-p", String(pid)], { encoding: "utf8" }).trim();
  } catch {
    return "";
  }
};

/** The command line of a living process; "" when it is gone, or dead and not yet buried by its parent. */
export const commandOf = (pid: number): string => {
  if (process.platform !== "linux") return fromPs(pid, "command");
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ").trim();
  } catch {
    return "";
  }
};

/** What tells a process from a later one with the same number; "" when no such process lives. */
export const birthOf = (pid: number): string => {
  if (process.platform !== "linux") return fromPs(pid, "lstart");
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    if (fields[0] === "Z" || fields[0] === "X") return "";
    return `${readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim()} ${fields[19]}`;
  } catch {
    return "";
  }
};

/** Sends the signals one after the other, each after the seconds given to the one before, until the process is gone. */
export const endProcess = async (
  pid: number,
  signals: readonly (readonly [signal: NodeJS.Signals, seconds: number])[],
): Promise<void> => {
  const born = birthOf(pid);
  for (const [signal, seconds] of signals) {
    if (!born || birthOf(pid) !== born) return;
    process.kill(pid, signal);
    const until = Date.now() + seconds * 1000;
    while (birthOf(pid) === born && Date.now() < until) await pause(25);
  }
};
