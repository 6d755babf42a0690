import { command } from "../../command";
import { done } from "../../workflow/refusal";
import { lockOwnAccount } from "../account-lock";
import { displayChoice } from "../schema";

/** Keeps how the account sees the app. */
export const chooseDisplay = command({
  name: "accounts.chooseDisplay",
  permission: "account.own",
  input: displayChoice,
  lock: (db, _input, actor) => lockOwnAccount(db, actor.accountId),
  run: async ({ db, actor, input }) => {
    await db.account.update({ where: { id: actor.accountId }, data: input, select: { id: true } });
    return done(input);
  },
});
