import { writeAccountAudit } from "../audit/audit-persistence";
import { asAccount, client } from "../database/client";
import { valueFunction } from "../database/database-function";
import { readInTransaction } from "../database/pipelined-read";
import { type Given, typedQuery } from "../database/typed-query";
import { isUsername, usernameKey } from "./credentials";
import { passwordFits } from "./password-encryption";
import { accountToSignIn } from "./rows-schema";
import { countAttempt, forgiveAttempts } from "./sign-in-throttle-state";

export type SignInAnswer =
  | Readonly<{ kind: "in"; accountId: string; name: string; version: number }>
  | Readonly<{ kind: "wrong" }>
  | Readonly<{ kind: "throttled"; minutes: number }>;

const toSignIn = valueFunction("account_to_sign_in", accountToSignIn.nullable());

const accountNamed = typedQuery((tables, { username }: Given<{ username: string }>) =>
  tables.selectNoFrom(toSignIn(username).as("account")),
);

type Attempt = Readonly<{ username: string; password: string; address: string; at: Date }>;

/**
 * Says whether name and password belong to an account in use. Unknown name, wrong password and an account switched off
 * get one answer after the same work: one read, one hash, one audit row.
 */
export const signIn = async ({ username, password, address, at }: Attempt): Promise<SignInAnswer> => {
  const typed = usernameKey(username.slice(0, 100));
  // What cannot be a username is looked up all the same, as nobody's.
  const key = isUsername(typed) ? typed : "";
  const minutes = await countAttempt(key, address);
  if (minutes !== undefined) return { kind: "throttled", minutes };

  const [found] = await readInTransaction(client(), accountNamed({ username: key }));
  const account = found?.account ?? null;
  const fits = await passwordFits(password, account?.passwordHash ?? null);
  const accepted = account !== null && fits && account.active;
  // An unknown name may be a password typed into the wrong field: it is not written down.
  const author = { accountId: account?.id ?? null, name: account?.username ?? "?", role: "none" };
  await writeAccountAudit(client(), author, { command: "accounts.signIn", path: "", accepted }, at);
  if (!accepted) return { kind: "wrong" };
  await asAccount(account.id, (db) =>
    db.account.update({ where: { id: account.id }, data: { lastSignInAt: at }, select: { id: true } }),
  );
  await forgiveAttempts(key, address);
  return { kind: "in", accountId: account.id, name: account.username, version: account.sessionVersion };
};
