import { randomBytes } from "node:crypto";
import { closeSync, existsSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from "node:fs";
import { join } from "node:path";
import { fail } from "./messages/failure";

const names = ["NGUON_KEY", "NEXTAUTH_SECRET", "APP_ROLE_PASSWORD", "OWNER_PASSWORD"] as const;
type Name = (typeof names)[number];
export type Keys = Readonly<Record<Name, string>> & { readonly file: string; readonly isNew: boolean };

// Without these the data cannot be read, or the embedded database not be opened. The others can be replaced at any
// time.
const irreplaceable: readonly Name[] = ["NGUON_KEY", "OWNER_PASSWORD"];

const given = (name: Name): string | undefined => {
  if (name !== "NGUON_KEY" && name !== "NEXTAUTH_SECRET") return undefined;
  const value = process.env[name];
  if (value && value.length < 32) fail("keyWrong", { name });
  return value || undefined;
};

const parse = (text: string): Partial<Record<Name, string>> =>
  Object.fromEntries(
    text.split("\n").flatMap((line) => {
      const [, name, value] = /^([A-Z_]+)=(\S{32,})$/.exec(line.trim()) ?? [];
      return name && value ? [[name, value]] : [];
    }),
  );

/** Writes a file beside it and renames that: after a power cut either the old file or the new one is complete. */
const save = (file: string, keys: Partial<Record<Name, string>>): void => {
  const draft = openSync(`${file}.new`, "w", 0o600);
  writeSync(draft, `${names.flatMap((name) => (keys[name] ? [`${name}=${keys[name]}`] : [])).join("\n")}\n`);
  fsyncSync(draft);
  closeSync(draft);
  renameSync(`${file}.new`, file);
};

/**
 * The secrets of this installation: from the environment, else from the key file (mode 600), which is created once.
 * @returns with `isNew` when the encryption key NGUON_KEY was made just now
 * @throws Failure when the key file exists but is damaged, or a key from the environment is too short
 */
export const readKeys = (folder: string): Keys => {
  const file = join(folder, "keys");
  const isThere = existsSync(file);
  const kept = isThere ? parse(readFileSync(file, "utf8")) : {};
  const complete: Partial<Record<Name, string>> = { ...kept };
  for (const name of names) {
    if (given(name) || complete[name]) continue;
    if (isThere && irreplaceable.includes(name)) fail("keysLost", { file });
    complete[name] = randomBytes(32).toString("base64url");
  }
  if (Object.keys(complete).length > Object.keys(kept).length) save(file, complete);
  const key = (name: Name): string => given(name) ?? complete[name] ?? "";
  return {
    file,
    isNew: !isThere && !given("NGUON_KEY"),
    NGUON_KEY: key("NGUON_KEY"),
    NEXTAUTH_SECRET: key("NEXTAUTH_SECRET"),
    APP_ROLE_PASSWORD: key("APP_ROLE_PASSWORD"),
    OWNER_PASSWORD: key("OWNER_PASSWORD"),
  };
};
