import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import {
  chmodSync,
  chownSync,
  closeSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";
import { freePort } from "../machine/ports";
import { commandOf, endProcess } from "../machine/processes";
import { reaches, type SystemUser, systemUser } from "../machine/system-user";
import { fail } from "../messages/failure";
import { findPrograms, openPlace } from "./binaries";
import { hold } from "./data-folder-lock";

export type Cluster = Readonly<{
  /** The folder that holds the tables. */
  place: string;
  /** Connects as the superuser `owner`. */
  url: (database: string) => string;
  pid: number;
  port: number;
  /** Resolves when PostgreSQL has ended, whoever ended it. */
  ended: Promise<void>;
  stop: () => Promise<void>;
  /** Gives the folder free after an end that nobody asked for. */
  release: () => void;
}>;
type Wish = Readonly<{ folder: string; password: string; durable?: boolean; port?: number }>;

const durability = (durable: boolean): string[] => {
  const word = durable ? "on" : "off";
  return [`fsync=${word}`, `synchronous_commit=${word}`, `full_page_writes=${word}`];
};
// A fast shutdown, an immediate one, and the axe; the log repairs the last two at the next start.
const gently = [
  ["SIGINT", 20],
  ["SIGQUIT", 10],
  ["SIGKILL", 5],
] as const;
/** How long a repair after a power cut may take, in milliseconds. */
const patience = 180_000;
const environment = { PATH: process.env.PATH, LC_ALL: "C" } as unknown as NodeJS.ProcessEnv;

/** The folder of the tables; elsewhere, behind a symbolic link, when its user cannot enter the data folder. */
const choosePlace = (folder: string, user: SystemUser | undefined): string => {
  const place = join(folder, "postgres");
  const found = lstatSync(place, { throwIfNoEntry: false });
  if (found?.isSymbolicLink()) return readlinkSync(place);
  if (found || !user || reaches(user, folder)) return place;
  mkdirSync(openPlace, { recursive: true, mode: 0o755 });
  const home = mkdtempSync(join(openPlace, "data-"));
  chmodSync(home, 0o711);
  symlinkSync(join(home, "postgres"), place);
  return join(home, "postgres");
};

/** Made beside and moved over, so that an interrupted first start leaves no half a cluster. */
const initialise = (initdb: string, place: string, user: SystemUser | undefined, wish: Wish): void => {
  const draft = `${place}.new`;
  const secret = `${place}.password`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { mode: 0o700 });
  writeFileSync(secret, `${wish.password}\n`, { mode: 0o600 });
  if (user) for (const path of [draft, secret]) chownSync(path, user.uid, user.gid);
  const locale = ["--encoding=UTF8", "--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"];
  const options = [
    "--username=owner",
    `--pwfile=${secret}`,
    "--auth=scram-sha-256",
    ...(wish.durable === false ? ["--no-sync"] : []),
  ];
  const made = spawnSync(initdb, ["-D", draft, ...locale, ...options], {
    ...user,
    cwd: "/",
    env: environment,
    encoding: "utf8",
  });
  rmSync(secret, { force: true });
  if (made.status !== 0) {
    const log = join(wish.folder, "postgres.log");
    writeFileSync(log, `${made.stdout}${made.stderr}`, { flag: "a", mode: 0o600 });
    fail("clusterDidNotStart", { log }, made.stderr || made.error);
  }
  renameSync(draft, place);
};

/** Ends a PostgreSQL that outlived its app, and clears a pid file whose number now belongs to something else. */
const clearOrphan = async (place: string): Promise<void> => {
  const file = join(place, "postmaster.pid");
  if (!existsSync(file)) return;
  const pid = Number(readFileSync(file, "utf8").split("\n")[0]);
  const command = commandOf(pid);
  if (/\bpostgres\b/.test(command) && command.includes(place)) await endProcess(pid, gently);
  else rmSync(file, { force: true });
};

/** Whether PostgreSQL takes the password, is not ready yet, or was made with another password. */
const knock = async (url: string): Promise<"open" | "not yet" | "other password"> => {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000 });
  client.on("error", () => undefined);
  try {
    await client.connect();
    return "open";
  } catch (error) {
    return (error as { code?: string }).code === "28P01" ? "other password" : "not yet";
  } finally {
    await client.end().catch(() => undefined);
  }
};

const tail = (log: string, from: number): string =>
  readFileSync(log).subarray(from).toString("utf8").trim().slice(-600);

const launch = (
  postgres: string,
  place: string,
  port: number,
  log: string,
  user: SystemUser | undefined,
  durable: boolean,
): ChildProcess => {
  const settings = [
    "listen_addresses=127.0.0.1",
    "unix_socket_directories=",
    `port=${port}`,
    "max_connections=60",
    "timezone=UTC",
    "log_timezone=UTC",
    // The detail of an error repeats the row, and rows are personal files.
    "log_error_verbosity=terse",
    ...durability(durable),
  ];
  const output = openSync(log, "a", 0o600);
  // A group of its own: Ctrl-C reaches the app first, which then stops PostgreSQL.
  const child = spawn(postgres, ["-D", place, ...settings.flatMap((setting) => ["-c", setting])], {
    ...user,
    cwd: "/",
    env: environment,
    detached: true,
    stdio: ["ignore", output, output],
  });
  closeSync(output);
  return child;
};

/**
 * Starts the app's own PostgreSQL on this machine's own address; makes its cluster first when there is none.
 * @param wish.durable false only for tests
 * @param wish.port the port to use again after PostgreSQL ended unexpectedly
 * @throws Failure
 */
export const startCluster = async (wish: Wish): Promise<Cluster> => {
  const user = systemUser();
  const { initdb, postgres } = findPrograms(user);
  const place = choosePlace(wish.folder, user);
  const release = hold(dirname(place));
  const log = join(wish.folder, "postgres.log");
  if (existsSync(log) && statSync(log).size > 10_000_000) renameSync(log, `${log}.1`);
  if (!existsSync(join(place, "PG_VERSION"))) initialise(initdb, place, user, wish);
  await clearOrphan(place);

  // Backends of a killed server need a moment to notice, and a free port may be taken meanwhile: hence several tries.
  const until = Date.now() + 20_000;
  for (;;) {
    const port = wish.port ?? (await freePort());
    const url = (database: string) =>
      `postgresql://owner:${encodeURIComponent(wish.password)}@127.0.0.1:${port}/${database}`;
    const logged = existsSync(log) ? statSync(log).size : 0;
    const child = launch(postgres, place, port, log, user, wish.durable !== false);
    const ended = new Promise<void>((resolve) => {
      child.once("exit", () => resolve());
      child.once("error", () => resolve());
    });
    let isOver = false;
    ended.then(() => {
      isOver = true;
    });
    const end = async () => {
      if (child.pid) await endProcess(child.pid, gently);
      await ended;
    };
    const givenUpAt = Date.now() + patience;
    let answer = await knock(url("postgres"));
    while (!isOver && answer === "not yet" && Date.now() < givenUpAt) {
      await pause(40);
      answer = await knock(url("postgres"));
    }
    const { pid } = child;
    if (!isOver && pid && answer === "open")
      return { place, url, pid, port, ended, stop: () => end().then(release), release };
    await end();
    if (answer === "other password") {
      release();
      fail("keysLost", { file: join(wish.folder, "keys") });
    }
    const reason = tail(log, logged);
    if (Date.now() > until || !/shared memory block|could not bind|Address already in use/.test(reason)) {
      release();
      fail("clusterDidNotStart", { log }, reason || "postgres ended at once");
    }
    await pause(300);
  }
};
