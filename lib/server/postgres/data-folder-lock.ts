import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { startTimeOf } from "../machine/processes";
import { fail } from "../messages/failure";

type Holder = Readonly<{ pid: number; born: string }>;

/** @returns false when the file is there already */
const createLockFile = (file: string): boolean => {
  const holder: Holder = { pid: process.pid, born: startTimeOf(process.pid) };
  try {
    writeFileSync(file, JSON.stringify(holder), { flag: "wx", mode: 0o644 });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
};

const readLockFile = (file: string): Holder | undefined => {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return undefined;
  }
};

/**
 * Locks a data folder for this process. Without it a second start would take the PostgreSQL of a running app for one
 * that was left behind, and stop it. The lock file of a process that has ended is replaced.
 * @returns a function that unlocks the folder
 * @throws Failure when a running process has locked it
 */
export const lockDataFolder = (folder: string): (() => void) => {
  // Keeps the name it had in the first release, so that two versions never run on one folder.
  const file = join(folder, "holder.json");
  if (!createLockFile(file)) {
    const holder = readLockFile(file);
    if (holder && holder.born !== "" && startTimeOf(holder.pid) === holder.born)
      fail("alreadyRunning", { folder, pid: holder.pid });
    rmSync(file, { force: true });
    if (!createLockFile(file)) fail("alreadyRunning", { folder, pid: readLockFile(file)?.pid ?? 0 });
  }
  return () => rmSync(file, { force: true });
};
