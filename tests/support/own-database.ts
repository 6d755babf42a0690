import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The embedded PostgreSQL that a running app keeps in its data folder. */
export const postmasterOf = (folder: string): { pid: number; port: string } => {
  const [pid = "", , , port = ""] = readFileSync(join(folder, "postgres/postmaster.pid"), "utf8").split("\n");
  return { pid: Number(pid), port };
};

/** The address of its database, as the owner of the tables. */
export const ownerUrlOf = (folder: string): string => {
  const password = /OWNER_PASSWORD=(\S+)/.exec(readFileSync(join(folder, "keys"), "utf8"))?.[1];
  return `postgresql://owner:${password}@127.0.0.1:${postmasterOf(folder).port}/nguon`;
};

/** The process of the app. */
export const appOf = (folder: string, port: number): number =>
  JSON.parse(readFileSync(join(folder, `server-${port}.json`), "utf8")).pid;
