import { command } from "../command";
import { newId } from "../primitives/ids";
import { askSecondPerson } from "../second-person/request-persistence";
import { done, notFound, refused } from "../workflow/refusal";
import { isLastAdministrator, isUsernameTaken, lockAccount, lockOwnAccount, lockPerson } from "./account-lock";
import { countAttempts, forgiveAttempts, type Try } from "./attempt-persistence";
import { shortestPassword } from "./credentials";
import { readPasswordOwner } from "./passwords/owner-queries";
import { hashPassword, oneTimeWord, passwordFits } from "./passwords/password-encryption";
import { openAccount, readOwnHash, resetToWord, setOwnPassword } from "./passwords/password-persistence";
import { weaknessOf } from "./passwords/weakness";
import { newAccount, oneAccount, ownPassword } from "./schema";

const permission = "accounts.keep";

/** The account, and the row of the word for one time that was given; null where a second person was asked first. */
type Given = Readonly<{ accountId: string | null; wordId: string | null }>;
const given = (value: Given) => done(value);

/** A word for one time: the id of its row, which it follows from, and its hash. */
const newWord = async () => {
  const id = newId();
  return { id, hash: await hashPassword(oneTimeWord(id)) };
};

/** Gives a person who has none an account, and a word for one time to choose a password with. */
export const createAccount = command({
  name: "accounts.create",
  permission,
  input: newAccount,
  lock: (db, { personId }) => lockPerson(db, personId),
  run: async ({ db, actor, input: { personId, username }, subject, at, on }) => {
    if (subject.accountId) return refused({ code: "account-exists", facts: { name: subject.name }, field: "personId" });
    if (await isUsernameTaken(db, username))
      return refused({ code: "username-taken", facts: { username }, field: "username" });
    const { name, path } = subject;
    const asked = {
      act: "account",
      about: `${name} (${username})`,
      path,
      personId,
      subject: `${personId} ${username}`,
    } as const;
    const answer = await askSecondPerson(db, actor, asked, { at, on });
    if (answer === "asked") return given({ accountId: null, wordId: null });
    const [accountId, word] = [newId(), await newWord()];
    const { agreement } = answer;
    if (!(await openAccount(db, { accountId, username, personId, word, agreement, at, on })))
      return refused({ code: "already-recorded", facts: {} });
    return given({ accountId, wordId: word.id });
  },
});

/** Switches an account off and ends its sessions. */
export const deactivateAccount = command({
  name: "accounts.deactivate",
  permission,
  input: oneAccount,
  lock: (db, { accountId }) => lockAccount(db, accountId),
  run: async ({ db, actor, input: { accountId }, subject, on }) => {
    if (accountId === actor.accountId) return refused({ code: "account-own", facts: {} });
    if (!subject.active) return refused({ code: "account-already-off", facts: { name: subject.name } });
    if (await isLastAdministrator(db, on, { withoutAccount: accountId }))
      return refused({ code: "administrator-last", facts: {} });
    await db.account.update({
      where: { id: accountId },
      data: { active: false, sessionVersion: { increment: 1 } },
      select: { id: true },
    });
    return done({ accountId });
  },
});

/** Switches an account on again, with the password it had. */
export const activateAccount = command({
  name: "accounts.activate",
  permission,
  input: oneAccount,
  lock: (db, { accountId }) => lockAccount(db, accountId),
  run: async ({ db, input: { accountId }, subject }) => {
    if (subject.active) return refused({ code: "account-already-on", facts: { name: subject.name } });
    await db.account.update({ where: { id: accountId }, data: { active: true }, select: { id: true } });
    return done({ accountId });
  },
});

/**
 * Gives someone who lost the password a word for one time to choose another with, and ends their sessions. The person is told
 * who gave it and when it was used.
 */
export const resetPassword = command({
  name: "accounts.resetPassword",
  permission,
  input: oneAccount,
  lock: (db, { accountId }) => lockAccount(db, accountId),
  run: async ({ db, actor, input: { accountId }, subject, at, on }) => {
    if (accountId === actor.accountId) return refused({ code: "password-own", facts: {} });
    const { name, username, path, personId } = subject;
    const asked = { act: "password", about: `${name} (${username})`, path, personId, subject: accountId } as const;
    const answer = await askSecondPerson(db, actor, asked, { at, on });
    if (answer === "asked") return given({ accountId, wordId: null });
    const word = await newWord();
    await resetToWord(db, { accountId, word, agreement: answer.agreement, at, on });
    return given({ accountId, wordId: word.id });
  },
});

/** Changes one's own password, knowing the present one; every session of the account ends, this one too. */
export const changePassword = command({
  name: "accounts.changePassword",
  permission: "account.own",
  input: ownPassword,
  lock: (db, _input, actor) => lockOwnAccount(db, actor.accountId),
  run: async ({ db, actor, input: { currentPassword, newPassword: wanted, repeatedPassword }, subject, at }) => {
    if (wanted !== repeatedPassword)
      return refused({ code: "password-not-repeated", facts: {}, field: "repeatedPassword" });
    // Counted like signing in: an unattended screen must not be a place to guess at.
    const tries: readonly Try[] = [["own", actor.accountId]];
    const minutes = await countAttempts(db, tries);
    if (minutes !== undefined) return refused({ code: "password-throttled", facts: { minutes } });
    const oldHash = await readOwnHash(db);
    if (oldHash === null || !(await passwordFits(currentPassword, oldHash)))
      return refused({ code: "password-wrong", facts: {}, field: "currentPassword" });
    const weakness = weaknessOf(wanted, await readPasswordOwner(db, actor.accountId));
    if (weakness) return refused({ code: weakness, facts: { shortest: shortestPassword }, field: "newPassword" });
    await forgiveAttempts(db, tries);
    const newHash = await hashPassword(wanted);
    // Under the lock of the account nothing else has changed it.
    const isDone = await setOwnPassword(db, { oldHash, newHash, version: subject.sessionVersion, at });
    return isDone ? done({ accountId: actor.accountId }) : notFound;
  },
});
