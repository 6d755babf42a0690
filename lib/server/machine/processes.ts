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

/**
 * The command line of a running process; "" when it has ended, also when its parent has not yet collected its exit
 * code.
 */
export const commandLineOf = (pid: number): string => {
  if (process.platform !== "linux") return fromPs(pid, "command");
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ").trim();
  } catch {
    return "";
  }
};

/**
 * When a process started: on Linux the id of the boot and the clock ticks since then, elsewhere the time that ps gives.
 * It tells a process from a later one with the same number.
 * @returns "" when no such process runs
 */
export const startTimeOf = (pid: number): string => {
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

/** Sends one signal after the other until the process has ended, waiting after each for the given number of seconds. */
export const endProcess = async (
  pid: number,
  signals: readonly (readonly [signal: NodeJS.Signals, seconds: number])[],
): Promise<void> => {
  const startTime = startTimeOf(pid);
  for (const [signal, seconds] of signals) {
    if (!startTime || startTimeOf(pid) !== startTime) return;
    process.kill(pid, signal);
    const until = Date.now() + seconds * 1000;
    while (startTimeOf(pid) === startTime && Date.now() < until) await pause(25);
  }
};
