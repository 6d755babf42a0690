import { command } from "../../command";
import { done } from "../../workflow/refusal";
import { lockOwnAccount } from "../account-lock";
import { noInput } from "../schema";

/** Ends every session of one's own account, this one too: for whoever left one open, or sees a sign-in that was not theirs. */
export const endOwnSessions = command({
  name: "accounts.endOwnSessions",
  permission: "account.own",
  input: noInput,
  lock: (db, _input, actor) => lockOwnAccount(db, actor.accountId),
  run: async ({ db, actor: { accountId } }) => {
    await db.account.update({
      where: { id: accountId },
      data: { sessionVersion: { increment: 1 } },
      select: { id: true },
    });
    return done({ accountId });
  },
});
