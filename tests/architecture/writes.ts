import { code, read, walk, withoutComments } from "./sources";

/** The writes without an actor, which `command()` cannot take: each says why, and audits itself. */
export const exceptions: Readonly<Record<string, string>> = {
  "lib/accounts/passwords/own-password-commands.ts":
    "whoever signed in with a word for one time is no actor until an own password is chosen, and may do nothing else",
  "lib/accounts/setup-commands.ts":
    "first-run setup makes the first account: there is no actor yet, no reach and no file, and it happens once",
  "lib/accounts/sign-in-commands.ts":
    "signing in is how somebody becomes an actor; what it writes for a wrong name or password must look like a right one",
  "lib/accounts/sign-out-commands.ts":
    "whoever signs out needs no post and no permission, and must get out also without one",
  "lib/forms/kept-form-commands.ts":
    "whoever sends a form after the session has ended is no actor any more; what was typed is kept for that sender alone",
  "lib/intake/self-commands.ts":
    "whoever introduces oneself by an invitation is nobody the program knows; what is written and audited is bounded by the database",
};

/** Functions of the database that write, as the migrations define them: "move_people". Triggers are called by no file. */
export const writingFunctions = (): string[] => {
  const scripts = walk("prisma/migrations").filter((path) => path.endsWith(".sql"));
  const bodies = scripts.flatMap((path) =>
    read(path)
      .split(/^(?=CREATE (?:OR REPLACE )?FUNCTION )/m)
      .slice(1),
  );
  return bodies
    .filter((body) => !/RETURNS trigger/.test(body))
    .filter((body) => /\b(INSERT INTO|UPDATE|DELETE FROM) ["%]/.test(body.split(/^(?:END \$\$|END|\)?);$/m)[0] ?? ""))
    .flatMap((body) => /FUNCTION (\w+)\(/.exec(body)?.[1] ?? []);
};

const byPrisma = [
  /\.(createMany|createManyAndReturn|updateMany|updateManyAndReturn|upsert|deleteMany)\(/,
  /\.(create|update|delete)\(\{/,
  /\b(db|client\(\))\.\w+\.(create|update|delete)\(/,
];
const byKysely = /\.(insertInto|updateTable|deleteFrom|mergeInto)\(/;
const bySql = /\b(INSERT INTO "|UPDATE "|DELETE FROM ")/;

/** Whether the source of a file writes to the database. */
export const writes = (): ((source: string) => boolean) => {
  const called = new RegExp(`\\b(${[...new Set(writingFunctions())].join("|")})\\(`);
  return (source) => [...byPrisma, byKysely, bySql, called].some((way) => way.test(withoutComments(source)));
};

/** The declarations of a file, one after another: name, whether exported, and text. */
const declarationsIn = (source: string) =>
  withoutComments(source)
    .split(/^(?=(?:export )?(?:const|function|async function) )/m)
    .flatMap((text) => {
      const [, exported, name] = /^(export )?(?:const|function|async function) (\w+)/.exec(text) ?? [];
      return name
        ? [{ name, text: text.split(/^(?=export type|type )/m)[0] ?? "", exported: exported !== undefined }]
        : [];
    });

const says = (text: string, name: string): boolean => new RegExp(`\\b${name}\\(`).test(text);

/** Every exported function of a queries.ts in lib, with whether calling it leaves a "seen" row. */
export const reads = (): { path: string; name: string; audits: boolean }[] =>
  code("lib")
    .filter((path) => path.endsWith("queries.ts"))
    .flatMap((path) => {
      const all = declarationsIn(read(path));
      const auditing = new Set(["writeSeenAudit", "caseSeenAudit", "writeListSeenAudit"]);
      const calls = (text: string) =>
        [...auditing].some((name) => says(text, name)) || /\baudited[A-Z]\w*\(/.test(text);
      for (let found = -1; found !== auditing.size; ) {
        found = auditing.size;
        for (const { name, text } of all) if (calls(text)) auditing.add(name);
      }
      return all.filter(({ exported }) => exported).map(({ name }) => ({ path, name, audits: auditing.has(name) }));
    });
