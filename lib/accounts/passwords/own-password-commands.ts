import { writeAccountAudit } from "../../audit/audit-persistence";
import { asAccount, client } from "../../database/client";
import { refusalsOf } from "../../forms/field-schema";
import type { Day } from "../../primitives/day";
import { TooBusy } from "../../workflow/busy";
import { done, notFound, type Outcome, type Refusal, refused } from "../../workflow/refusal";
import { shortestPassword } from "../credentials";
import { firstPassword } from "../schema";
import { actorOf, type Session } from "../session-queries";
import { readPasswordOwner } from "./owner-queries";
import { hashPassword, passwordFits } from "./password-encryption";
import { readOwnHash, setOwnPassword } from "./password-persistence";
import { weaknessOf } from "./weakness";

type Moment = Readonly<{ at: Date; on: Day }>;

const refusalFor = async (accountId: string, password: string, wordHash: string): Promise<Refusal | undefined> => {
  const code = weaknessOf(password, await readPasswordOwner(client(), accountId));
  if (code) return { code, facts: { shortest: shortestPassword }, field: "newPassword" };
  if (await passwordFits(password, wordHash)) return { code: "password-same", facts: {}, field: "newPassword" };
  return undefined;
};

type Chosen = Readonly<{ name: string; oldHash: string; newHash: string; at: Date }>;

const keep = ({ accountId, version }: Session, { name, at, ...hashes }: Chosen): Promise<boolean> =>
  asAccount(accountId, async (db) => {
    // Another of two sendings, or a reset in between, has ended this session.
    if (!(await setOwnPassword(db, { ...hashes, version, at }))) return false;
    const author = { accountId, name, role: "none" };
    await writeAccountAudit(db, author, { command: "accounts.choosePassword", path: "", accepted: true }, at);
    return true;
  });

/**
 * The one thing a session may do that was begun with a word for one time: choose a password in its place. Every session of
 * the account ends. Not found for any other session.
 */
export const choosePassword = async (
  session: Session,
  sent: Readonly<Record<string, unknown>>,
  { at, on }: Moment,
): Promise<Outcome<null>> => {
  const identity = await actorOf(session, undefined, on);
  if (identity.kind !== "without-password") return notFound;
  const parsed = firstPassword.safeParse(sent);
  if (!parsed.success) return refused(...refusalsOf(parsed.error));
  const { newPassword, repeatedPassword } = parsed.data;
  if (newPassword !== repeatedPassword)
    return refused({ code: "password-not-repeated", facts: {}, field: "repeatedPassword" });
  const { accountId } = session;
  const oldHash = await asAccount(accountId, readOwnHash);
  if (oldHash === null) return notFound;
  try {
    const refusal = await refusalFor(accountId, newPassword, oldHash);
    if (refusal) return refused(refusal);
    const chosen = { name: identity.name, oldHash, newHash: await hashPassword(newPassword), at };
    return (await keep(session, chosen)) ? done(null) : notFound;
  } catch (error) {
    if (error instanceof TooBusy) return refused({ code: "too-busy", facts: {} });
    throw error;
  }
};
