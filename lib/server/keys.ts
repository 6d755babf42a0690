import { hkdfSync, randomBytes } from "node:crypto";
import { closeSync, existsSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from "node:fs";
import { join } from "node:path";
import { fail } from "./messages/failure";

/** Secrets that a key file may hold. Those of the second line were made in earlier releases and are kept. */
const made = ["NGUON_KEY", "OWNER_PASSWORD"] as const;
const names = [...made, "NEXTAUTH_SECRET", "APP_ROLE_PASSWORD"] as const;
type Name = (typeof names)[number];

export type Keys = Readonly<{
  file: string;
  /** Whether the encryption key NGUON_KEY was made just now. */
  isNew: boolean;
  NGUON_KEY: string;
  NEXTAUTH_SECRET: string;
  OWNER_PASSWORD: string;
  /** Passwords that the role of the app may have. The last is the one to give it. */
  appRolePasswords: readonly string[];
}>;

const given = (name: Name): string | undefined => {
  if (name === "OWNER_PASSWORD") return undefined;
  const value = process.env[name];
  if (value && value.length < 32 && name !== "APP_ROLE_PASSWORD") fail("keyWrong", { name });
  return value || undefined;
};

/** The same on every machine with the same key. */
const derived = (key: string, purpose: "sessions" | "app role"): string =>
  Buffer.from(hkdfSync("sha256", key, "", `nguon ${purpose} 1`, 32)).toString("base64url");

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
 * The secrets of this installation: from the environment, else from the key file (mode 600), which is created once; what
 * neither holds follows from the encryption key.
 * @throws Failure when the key file exists but is damaged, or a key from the environment is too short
 */
export const readKeys = (folder: string): Keys => {
  const file = join(folder, "keys");
  const isThere = existsSync(file);
  const kept = isThere ? parse(readFileSync(file, "utf8")) : {};
  const complete: Partial<Record<Name, string>> = { ...kept };
  for (const name of made) {
    if (given(name) || complete[name]) continue;
    // Without these the data cannot be read, or the embedded database not be opened.
    if (isThere) fail("keysLost", { file });
    complete[name] = randomBytes(32).toString("base64url");
  }
  if (Object.keys(complete).length > Object.keys(kept).length) save(file, complete);
  const key = (name: Name): string | undefined => given(name) ?? complete[name];
  const { NGUON_KEY = "", OWNER_PASSWORD = "" } = { ...complete, NGUON_KEY: key("NGUON_KEY") };
  const rolePassword = given("APP_ROLE_PASSWORD");
  return {
    file,
    isNew: !isThere && !given("NGUON_KEY"),
    NGUON_KEY,
    OWNER_PASSWORD,
    NEXTAUTH_SECRET: key("NEXTAUTH_SECRET") ?? derived(NGUON_KEY, "sessions"),
    appRolePasswords: rolePassword
      ? [rolePassword]
      : [...(kept.APP_ROLE_PASSWORD ? [kept.APP_ROLE_PASSWORD] : []), derived(NGUON_KEY, "app role")],
  };
};
