import { execFileSync, spawnSync } from "node:child_process";
import { fail } from "../messages/failure";

/** The user PostgreSQL runs as when we are root. */
export type SystemUser = Readonly<{ uid: number; gid: number }>;

const idOf = (flag: "-u" | "-g"): number =>
  Number(execFileSync("id", [flag, "postgres"], { stdio: ["ignore", "pipe", "ignore"] }));

const find = (): SystemUser | undefined => {
  try {
    return { uid: idOf("-u"), gid: idOf("-g") };
  } catch {
    return undefined;
  }
};

/**
 * PostgreSQL refuses to run as root: root lends it the system user `postgres`, made when absent.
 * @returns undefined when we are an ordinary user and PostgreSQL can run as ourselves
 */
export const systemUser = (): SystemUser | undefined => {
  if (process.getuid?.() !== 0) return undefined;
  const known = find();
  if (known) return known;
  const made = spawnSync(
    "useradd",
    ["--system", "--user-group", "--no-create-home", "--shell", "/usr/sbin/nologin", "postgres"],
    {
      encoding: "utf8",
    },
  );
  return find() ?? fail("noPostgresUser", {}, made.stderr?.trim() || made.error);
};

/** Whether the user may enter the folder, or run the program, through every folder above it. */
export const reaches = (user: SystemUser, path: string): boolean =>
  spawnSync("/bin/sh", ["-c", 'test -x "$0"', path], { ...user, cwd: "/", stdio: "ignore" }).status === 0;
