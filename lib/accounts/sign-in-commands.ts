import { writeAccountAudit } from "../audit/audit-persistence";
import { asAccount, client } from "../database/client";
import { valueFunction } from "../database/database-function";
import { keyedDigest } from "../database/encryption";
import { readInTransaction } from "../database/pipelined-read";
import { type Given, typedQuery } from "../database/typed-query";
import { TooBusy } from "../workflow/busy";
import { countAttempts, forgiveAttempts, type Try } from "./attempt-persistence";
import { isUsername, usernameKey } from "./credentials";
import type { Display } from "./own-account/display";
import { hashPassword, isWeaker, passwordFits } from "./passwords/password-encryption";
import { strengthenOwnPassword } from "./passwords/password-persistence";
import { accountToSignIn, takenWord } from "./rows-schema";

export type SignInAnswer =
  | Readonly<{
      kind: "in";
      accountId: string;
      name: string;
      version: number;
      mark: string | null;
      display: Display;
    }>
  | Readonly<{ kind: "wrong" | "busy" | "over" }>
  | Readonly<{ kind: "throttled"; minutes: number }>;

const toSignIn = valueFunction("account_to_sign_in", accountToSignIn.nullable());

const accountNamed = typedQuery((tables, { username }: Given<{ username: string }>) =>
  tables.selectNoFrom(toSignIn(username).as("account")),
);

/** A browser, and the marks of the accounts whose password was typed right on it. */
export type Device = Readonly<{ id: string; marks: readonly string[] }>;

type Attempt = Readonly<{ username: string; password: string; address: string; device: Device; at: Date }>;

/** Binds an account to a device, and tells whoever reads it neither. */
const markOf = (device: string, username: string): string => keyedDigest(`device ${device} ${username}`);

/**
 * What an attempt counts against. On a device that knew the password before it counts apart from everybody else's, so that a
 * stranger's wrong tries at the name do not lock its owner out.
 */
const triesOf = (
  username: string,
  address: string,
  { id, marks }: Device,
): Readonly<Record<"own" | "shared", Try[]>> =>
  marks.includes(markOf(id, username))
    ? { own: [["device", `${id} ${username}`]], shared: [] }
    : {
        own: [
          ["pair", `${username} ${address}`],
          ["name", username],
        ],
        shared: [["address", address]],
      };

const take = valueFunction("take_word", takenWord);
const taking = typedQuery((tables, given: Given<Readonly<{ accountId: string; at: Date }>>) =>
  tables.selectNoFrom(take(given.accountId, given.at).as("word")),
);

/** Takes the word for one time, where the password is one. */
const takeWord = async (accountId: string, at: Date) =>
  (await readInTransaction(client(), taking({ accountId, at })))[0]?.word ?? "over";

/** What was hashed; undefined where the server has too much to hash. */
const unlessBusy = <Result>(hashing: Promise<Result>): Promise<Result | undefined> =>
  hashing.catch((error) => {
    if (error instanceof TooBusy) return undefined;
    throw error;
  });

/** Makes the hash anew where it was made at a lower cost. Only if it is still the same: the password may have been changed meanwhile. */
const strengthen = async (id: string, passwordHash: string, password: string): Promise<void> => {
  const stronger = isWeaker(passwordHash) ? await unlessBusy(hashPassword(password)) : undefined;
  if (!stronger) return;
  await asAccount(id, (db) => strengthenOwnPassword(db, { oldHash: passwordHash, newHash: stronger }));
};

/**
 * Says whether name and password belong to an account in use. Unknown name, wrong password and an account switched off
 * get one answer after the same work: one read, one hash, one audit row.
 */
export const signIn = async (attempt: Attempt): Promise<SignInAnswer> => {
  const { username, password, address, device, at } = attempt;
  const typed = usernameKey(username.slice(0, 100));
  // What cannot be a username is looked up all the same, as nobody's.
  const key = isUsername(typed) ? typed : "";
  const { own, shared } = triesOf(key, address, device);
  const minutes = await countAttempts(client(), [...own, ...shared]);
  if (minutes !== undefined) return { kind: "throttled", minutes };

  const [found] = await readInTransaction(client(), accountNamed({ username: key }));
  const account = found?.account ?? null;
  const fits = await unlessBusy(passwordFits(password, account?.passwordHash ?? null));
  if (fits === undefined) {
    // It was not looked at.
    await forgiveAttempts(client(), [], [...own, ...shared]);
    return { kind: "busy" };
  }
  // Asked only where it was right: a word for one time is used up by it.
  const word = account?.active && fits ? await takeWord(account.id, at) : "none";
  const accepted = account !== null && fits && account.active && word !== "over";
  // An unknown name may be a password typed into the wrong field: it is not written down.
  const author = { accountId: account?.id ?? null, name: account?.username ?? "?", role: "none" };
  await writeAccountAudit(client(), author, { command: "accounts.signIn", path: "", accepted }, at);
  if (word === "over") return { kind: "over" };
  if (!accepted) return { kind: "wrong" };
  await strengthen(account.id, account.passwordHash, password);
  const display = await asAccount(account.id, (db) =>
    db.account.update({
      where: { id: account.id },
      data: { lastSignInAt: at },
      select: { scheme: true, textSize: true },
    }),
  );
  await forgiveAttempts(client(), own, shared);
  // Whoever gave a word for one time may have used it: only an own password makes a device known.
  const mark = word === "none" ? markOf(device.id, key) : null;
  return { kind: "in", accountId: account.id, name: account.username, version: account.sessionVersion, mark, display };
};
