import { command } from "../command";
import { done, refused } from "../workflow/refusal";
import { lockException } from "./exception-lock";
import { oneException } from "./schema";

/** Says that an exception has been seen: by another leader than the one who made it. */
export const acknowledgeException = command({
  name: "exceptions.acknowledge",
  permission: "exceptions.see",
  input: oneException,
  lock: (db, { exceptionId }) => lockException(db, exceptionId),
  run: async ({ db, actor, at, subject }) => {
    if (subject.accountId === actor.accountId) return refused({ code: "exception-own", facts: {} });
    if (subject.seenBy) return refused({ code: "exception-seen", facts: { name: subject.seenBy } });
    await db.controlException.update({
      where: { id: subject.id },
      data: { seenAt: at, seenBy: actor.name },
      select: { id: true },
    });
    return done({ exceptionId: subject.id });
  },
});
