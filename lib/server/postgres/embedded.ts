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
import { commandLineOf, endProcess } from "../machine/processes";
import { canReach, type SystemUser, systemUser } from "../machine/system-user";
import { fail } from "../messages/failure";
import { findBinaries, sharedFolder } from "./binaries";
import { lockDataFolder } from "./data-folder-lock";

export type Cluster = Readonly<{
  /** The folder that holds the tables. */
  place: string;
  /** Connects as the superuser `owner`. */
  url: (database: string) => string;
  pid: number;
  port: number;
  /** Resolves when PostgreSQL has ended, for whatever reason. */
  ended: Promise<void>;
  stop: () => Promise<void>;
  /** Unlocks the data folder after PostgreSQL ended without `stop`. */
  release: () => void;
}>;
type ClusterOptions = Readonly<{
  folder: string;
  password: string;
  durable?: boolean;
  port?: number;
  isLocked?: boolean;
}>;

const durabilitySettings = (durable: boolean): string[] => {
  const value = durable ? "on" : "off";
  return [`fsync=${value}`, `synchronous_commit=${value}`, `full_page_writes=${value}`];
};
// Fast shutdown, immediate shutdown, kill. After the last two PostgreSQL recovers from its log at the next start.
const shutdownSignals = [
  ["SIGINT", 20],
  ["SIGQUIT", 10],
  ["SIGKILL", 5],
] as const;
/** How long the recovery after a power cut may take, in milliseconds. */
const recoveryLimit = 180_000;
const environment = { PATH: process.env.PATH, LC_ALL: "C" } as unknown as NodeJS.ProcessEnv;

/**
 * The folder of the tables. When PostgreSQL's user cannot enter the data folder, it is elsewhere, behind a symbolic
 * link.
 */
const chooseTableFolder = (folder: string, user: SystemUser | undefined): string => {
  const place = join(folder, "postgres");
  const found = lstatSync(place, { throwIfNoEntry: false });
  if (found?.isSymbolicLink()) return readlinkSync(place);
  if (found || !user || canReach(user, folder)) return place;
  mkdirSync(sharedFolder, { recursive: true, mode: 0o755 });
  const home = mkdtempSync(join(sharedFolder, "data-"));
  chmodSync(home, 0o711);
  symlinkSync(join(home, "postgres"), place);
  return join(home, "postgres");
};

/**
 * Creates the cluster in a folder beside it and renames that at the end: an interrupted first start leaves no unusable
 * cluster.
 */
const initialise = (initdb: string, place: string, user: SystemUser | undefined, options: ClusterOptions): void => {
  const draft = `${place}.new`;
  const secret = `${place}.password`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { mode: 0o700 });
  writeFileSync(secret, `${options.password}\n`, { mode: 0o600 });
  if (user) for (const path of [draft, secret]) chownSync(path, user.uid, user.gid);
  const locale = ["--encoding=UTF8", "--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"];
  const access = [
    "--username=owner",
    `--pwfile=${secret}`,
    "--auth=scram-sha-256",
    ...(options.durable === false ? ["--no-sync"] : []),
  ];
  const made = spawnSync(initdb, ["-D", draft, ...locale, ...access], {
    ...user,
    cwd: "/",
    env: environment,
    encoding: "utf8",
  });
  rmSync(secret, { force: true });
  if (made.status !== 0) {
    const log = join(options.folder, "postgres.log");
    writeFileSync(log, `${made.stdout}${made.stderr}`, { flag: "a", mode: 0o600 });
    fail("clusterDidNotStart", { log }, made.stderr || made.error);
  }
  renameSync(draft, place);
};

/** Stops a PostgreSQL whose app was killed, and deletes a pid file whose number now belongs to another program. */
const stopOrphan = async (place: string): Promise<void> => {
  const file = join(place, "postmaster.pid");
  if (!existsSync(file)) return;
  const pid = Number(readFileSync(file, "utf8").split("\n")[0]);
  const command = commandLineOf(pid);
  if (/\bpostgres\b/.test(command) && command.includes(place)) await endProcess(pid, shutdownSignals);
  else rmSync(file, { force: true });
};

/** Whether PostgreSQL accepts the password, is not ready yet, or was created with another password. */
const tryConnection = async (url: string): Promise<"open" | "not yet" | "other password"> => {
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

const endOfLog = (log: string, from: number): string =>
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
    // The detail of an error repeats the row, and rows hold personal data.
    "log_error_verbosity=terse",
    ...durabilitySettings(durable),
  ];
  const output = openSync(log, "a", 0o600);
  // In a process group of its own: Ctrl-C must reach only the app, which then stops PostgreSQL.
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
 * Starts the embedded PostgreSQL at 127.0.0.1, and creates its cluster first when there is none.
 * @param options.folder the data folder; it is locked for this process
 * @param options.password of the superuser `owner`
 * @param options.durable false only for tests
 * @param options.port the port to use again after PostgreSQL ended unexpectedly; a free one when not given
 * @param options.isLocked whether this process has locked the data folder already; then it stays locked
 * @throws Failure when the folder is locked, the password is another, or PostgreSQL does not start
 */
export const startCluster = async (options: ClusterOptions): Promise<Cluster> => {
  const user = systemUser();
  const { initdb, postgres } = findBinaries(user);
  const place = chooseTableFolder(options.folder, user);
  const release = options.isLocked ? () => undefined : lockDataFolder(dirname(place));
  const log = join(options.folder, "postgres.log");
  if (existsSync(log) && statSync(log).size > 10_000_000) renameSync(log, `${log}.1`);
  if (!existsSync(join(place, "PG_VERSION"))) initialise(initdb, place, user, options);
  await stopOrphan(place);

  // Tried several times: the processes of a killed server take a moment to end, and a free port may be taken meanwhile.
  const until = Date.now() + 20_000;
  for (;;) {
    const port = options.port ?? (await freePort());
    const url = (database: string) =>
      `postgresql://owner:${encodeURIComponent(options.password)}@127.0.0.1:${port}/${database}`;
    const logged = existsSync(log) ? statSync(log).size : 0;
    const child = launch(postgres, place, port, log, user, options.durable !== false);
    const ended = new Promise<void>((resolve) => {
      child.once("exit", () => resolve());
      child.once("error", () => resolve());
    });
    let isOver = false;
    ended.then(() => {
      isOver = true;
    });
    const end = async () => {
      if (child.pid && !isOver) await endProcess(child.pid, shutdownSignals);
      await ended;
    };
    const givenUpAt = Date.now() + recoveryLimit;
    let answer = await tryConnection(url("postgres"));
    while (!isOver && answer === "not yet" && Date.now() < givenUpAt) {
      await pause(40);
      answer = await tryConnection(url("postgres"));
    }
    const { pid } = child;
    if (!isOver && pid && answer === "open")
      return { place, url, pid, port, ended, stop: () => end().then(release), release };
    await end();
    if (answer === "other password") {
      release();
      fail("keysLost", { file: join(options.folder, "keys") });
    }
    const reason = endOfLog(log, logged);
    if (Date.now() > until || !/shared memory block|could not bind|Address already in use/.test(reason)) {
      release();
      fail("clusterDidNotStart", { log }, reason || "postgres ended at once");
    }
    await pause(300);
  }
};
