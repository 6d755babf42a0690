/** What kind a file of lib is, by its place and the end of its name; a package or a module of Node by its own. */
export type Kind =
  | "command"
  | "commands"
  | "queries"
  | "lock"
  | "persistence"
  | "encryption"
  | "state"
  | "record"
  | "schema"
  | "bytes"
  | "database"
  | "clock"
  | "server"
  | "pure"
  | "node"
  | "package"
  | "outside";

const suffix = (word: string) => new RegExp(`^lib/(?:[a-z-]+/)+([a-z-]+-)?${word}(\\.ts)?$`);

const places: readonly (readonly [Kind, RegExp])[] = [
  // Starts and supervises the app, and runs beside it; its own rules are with the other import rules.
  ["server", /^lib\/server\//],
  ["command", /^lib\/command(\.ts)?$/],
  ["database", /^lib\/database\/|^(pg|@prisma\/.*|kysely(\/.*)?|lib\/database)$/],
  ["clock", /^lib\/primitives\/clock(\.ts)?$/],
  ["commands", suffix("commands")],
  ["queries", suffix("queries")],
  ["lock", suffix("[a-z]+-lock")],
  ["persistence", suffix("[a-z]+-persistence")],
  ["encryption", suffix("[a-z]+-encryption")],
  ["state", suffix("[a-z]+-state")],
  ["record", suffix("record")],
  ["schema", suffix("schema")],
  ["bytes", suffix("[a-z]+-bytes")],
  ["pure", /^lib\//],
  ["outside", /^(app|components|prisma|tests)\//],
  ["node", /^node:/],
];

export const kindOf = (path: string): Kind => places.find(([, shape]) => shape.test(path))?.[0] ?? "package";

type Suffix = Readonly<{
  /** What shows that the file is what its name says; absent where nothing but the imports does. */
  shows?: RegExp;
  /** What it may import, types apart. */
  imports: readonly Kind[];
  why: string;
}>;

const pure = ["pure", "schema", "record"] as const;

/** The closed vocabulary: how files of lib end, and what each may reach. A file without such an ending is pure. */
export const vocabulary: Readonly<
  Record<
    "commands" | "queries" | "lock" | "persistence" | "encryption" | "state" | "record" | "schema" | "bytes",
    Suffix
  >
> = {
  commands: {
    shows: /\bcommand\(/,
    imports: [
      ...pure,
      ...["command", "commands", "queries", "lock", "persistence", "encryption", "state", "bytes", "database"],
    ] as readonly Kind[],
    why: "a commands.ts defines commands: what several of them lock belongs to a -lock.ts, what they write to a -persistence.ts; the time comes with the context",
  },
  queries: {
    imports: [...pure, "queries", "encryption", "database", "clock"],
    why: "a queries.ts only reads: waiting for others belongs to a -lock.ts, writing to a command, what the process remembers to a -state.ts",
  },
  lock: {
    shows: /\.forUpdate\(|FOR UPDATE|pg_advisory_xact_lock/,
    imports: [...pure, "queries", "encryption", "database"],
    why: "a -lock.ts makes a command wait its turn and reads what the command found; it writes nothing",
  },
  persistence: {
    imports: [...pure, "queries", "persistence", "encryption", "database", "clock"],
    why: "a -persistence.ts writes what a command decided: deciding belongs to pure files, the lock to the command",
  },
  encryption: {
    shows: /\b(encrypt|hash)\(/,
    imports: [...pure, "encryption", "state", "database", "node", "package"],
    why: "an -encryption.ts seals, opens and hashes what it is handed; reading and writing rows belongs to queries and commands",
  },
  state: {
    shows: /globalThis|^let |process\.env/m,
    imports: [...pure, "node", "package"],
    why: "a -state.ts holds what the process remembers or was started with; what must outlive the process belongs to the database",
  },
  record: {
    imports: [],
    why: "a record.ts says in types how a query tells a thing whole, for pure files to read; it runs nothing",
  },
  schema: {
    imports: [...pure, "package"],
    why: "a schema.ts says what a form may send; what the database holds is asked under the lock",
  },
  bytes: {
    imports: [...pure, "bytes", "state", "node", "package"],
    why: "a -bytes.ts makes or reads the bytes of a file by a library; what stands in the file is decided by pure files",
  },
};

/** A file without a suffix: it does no input or output, and is told the day and its facts. */
export const isPure = (path: string): boolean =>
  path.startsWith("lib/") && ["pure", "schema", "record"].includes(kindOf(path));
export const isQueries = (path: string): boolean => kindOf(path) === "queries";
export const isCommands = (path: string): boolean => kindOf(path) === "commands" || kindOf(path) === "command";
export const isDatabase = (path: string): boolean => kindOf(path) === "database";
export const isClock = (path: string): boolean => kindOf(path) === "clock";
/** Files that lock, store, encrypt, make files, or hold the state of the process. */
export const isServerFile = (path: string): boolean =>
  ["lock", "persistence", "encryption", "state", "bytes"].includes(kindOf(path));
