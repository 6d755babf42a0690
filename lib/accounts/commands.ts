import { command } from "../command";
import { newId } from "../primitives/ids";
import { done, refused } from "../workflow/refusal";
import { administratorsLeft, lockAccount, lockOwnAccount, lockPerson } from "./account-lock";
import { countAttempts, forgiveAttempts, type Try } from "./attempt-persistence";
import { shortestPassword } from "./credentials";
import { readPasswordOwner } from "./passwords/owner-queries";
import { hashPassword, passwordFits } from "./passwords/password-encryption";
import { type PasswordOwner, weaknessOf } from "./passwords/weakness";
import { newAccount, newPassword, oneAccount, ownPassword } from "./schema";

const permission = "accounts.keep";

/** The refusal for a password that is too easy to guess, if it is. */
const weak = (password: string, owner: PasswordOwner, field: string) => {
  const code = weaknessOf(password, owner);
  return code && refused({ code, facts: { shortest: shortestPassword }, field });
};

/** Gives a person who has none an account with a first password. */
export const createAccount = command({
  name: "accounts.create",
  permission,
  input: newAccount,
  lock: (db, { personId }) => lockPerson(db, personId),
  run: async ({ db, input: { personId, username, password }, subject, at }) => {
    if (subject.accountId) return refused({ code: "account-exists", facts: { name: subject.name }, field: "personId" });
    if (await db.account.findUnique({ where: { username }, select: { id: true } }))
      return refused({ code: "username-taken", facts: { username }, field: "username" });
    const refusal = weak(password, { username, name: subject.name, bornOn: null, places: [] }, "password");
    if (refusal) return refusal;
    const id = newId();
    const passwordHash = await hashPassword(password);
    await db.account.create({ data: { id, username, passwordHash, personId, createdAt: at }, select: { id: true } });
    return done({ accountId: id });
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
    if ((await administratorsLeft(db, on, { withoutAccount: accountId })) === 0)
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

/** Sets a new password for someone who lost theirs, and ends their sessions. */
export const resetPassword = command({
  name: "accounts.resetPassword",
  permission,
  input: newPassword,
  lock: (db, { accountId }) => lockAccount(db, accountId),
  run: async ({ db, actor, input: { accountId, password } }) => {
    if (accountId === actor.accountId) return refused({ code: "password-own", facts: {}, field: "password" });
    const refusal = weak(password, await readPasswordOwner(db, accountId), "password");
    if (refusal) return refusal;
    const passwordHash = await hashPassword(password);
    await db.account.update({
      where: { id: accountId },
      data: { passwordHash, sessionVersion: { increment: 1 } },
      select: { id: true },
    });
    return done({ accountId });
  },
});

/** Changes one's own password, knowing the present one; every session of the account ends, this one too. */
export const changePassword = command({
  name: "accounts.changePassword",
  permission: "account.own",
  input: ownPassword,
  lock: (db, _input, actor) => lockOwnAccount(db, actor.accountId),
  run: async ({ db, actor, input: { currentPassword, newPassword: wanted, repeatedPassword }, subject }) => {
    if (wanted !== repeatedPassword)
      return refused({ code: "password-not-repeated", facts: {}, field: "repeatedPassword" });
    // Counted like signing in: an unattended screen must not be a place to guess at.
    const tries: readonly Try[] = [["own", actor.accountId]];
    const minutes = await countAttempts(db, tries);
    if (minutes !== undefined) return refused({ code: "password-throttled", facts: { minutes } });
    if (!(await passwordFits(currentPassword, subject.passwordHash)))
      return refused({ code: "password-wrong", facts: {}, field: "currentPassword" });
    const refusal = weak(wanted, await readPasswordOwner(db, actor.accountId), "newPassword");
    if (refusal) return refusal;
    await forgiveAttempts(db, tries);
    const passwordHash = await hashPassword(wanted);
    await db.account.update({
      where: { id: actor.accountId },
      data: { passwordHash, sessionVersion: { increment: 1 } },
      select: { id: true },
    });
    return done({ accountId: actor.accountId });
  },
});
