import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { birthOf } from "../machine/processes";
import { fail } from "../messages/failure";

const write = (file: string): boolean => {
  try {
    writeFileSync(file, JSON.stringify({ pid: process.pid, born: birthOf(process.pid) }), { flag: "wx", mode: 0o644 });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
};

const read = (file: string): { pid: number; born: string } | undefined => {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return undefined;
  }
};

/**
 * Claims a data folder for this process, so that no start ever takes a living run's PostgreSQL for an orphan.
 * @returns what gives the folder free again
 * @throws Failure when a living process holds it
 */
export const hold = (folder: string): (() => void) => {
  const file = join(folder, "holder.json");
  if (!write(file)) {
    const holder = read(file);
    if (holder && holder.born !== "" && birthOf(holder.pid) === holder.born)
      fail("alreadyRunning", { folder, pid: holder.pid });
    rmSync(file, { force: true });
    if (!write(file)) fail("alreadyRunning", { folder, pid: read(file)?.pid ?? 0 });
  }
  return () => rmSync(file, { force: true });
};
