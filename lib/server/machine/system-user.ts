import { execFileSync, spawnSync } from "node:child_process";
import { fail } from "../messages/failure";

/** The user that PostgreSQL runs as when this process runs as root. */
export type SystemUser = Readonly<{ uid: number; gid: number }>;

const idOf = (flag: "-u" | "-g"): number =>
  Number(execFileSync("id", [flag, "postgres"], { stdio: ["ignore", "pipe", "ignore"] }));

const findPostgresUser = (): SystemUser | undefined => {
  try {
    return { uid: idOf("-u"), gid: idOf("-g") };
  } catch {
    return undefined;
  }
};

/**
 * The system user `postgres`, created when it is missing: PostgreSQL refuses to run as root.
 * @returns undefined when this process is not root, so that PostgreSQL can run as the same user
 * @throws Failure when the user cannot be created
 */
export const systemUser = (): SystemUser | undefined => {
  if (process.getuid?.() !== 0) return undefined;
  const found = findPostgresUser();
  if (found) return found;
  const made = spawnSync(
    "useradd",
    ["--system", "--user-group", "--no-create-home", "--shell", "/usr/sbin/nologin", "postgres"],
    {
      encoding: "utf8",
    },
  );
  return findPostgresUser() ?? fail("noPostgresUser", {}, made.stderr?.trim() || made.error);
};

/** Whether the user may enter the folder or run the program, including every folder above it. */
export const canReach = (user: SystemUser, path: string): boolean =>
  spawnSync("/bin/sh", ["-c", 'test -x "$0"', path], { ...user, cwd: "/", stdio: "ignore" }).status === 0;
