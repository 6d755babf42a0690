import { command } from "../command";
import { done, refused } from "../workflow/refusal";
import { lockException } from "./exception-lock";
import { lockRequest } from "./request-lock";
import { oneException, oneRequest } from "./schema";
import { agreeRefusals, requestsSince } from "./second-person";

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

/** Agrees to what an administrator asks to do with an account: another administrator or a leader of the committee does. */
export const agreeToRequest = command({
  name: "requests.agree",
  permission: "accounts.agree",
  input: oneRequest,
  lock: (db, { controlId }) => lockRequest(db, controlId),
  run: async ({ db, actor, at, subject }) => {
    const isOver = new Date(subject.at) <= requestsSince(at);
    const refusals = agreeRefusals({ ...subject, isOver }, actor);
    if (refusals.length > 0) return refused(...refusals);
    await db.controlRequest.update({
      where: { id: subject.id },
      data: { agreedAt: at, agreedById: actor.accountId, agreedBy: actor.name },
      select: { id: true },
    });
    return done({ controlId: subject.id });
  },
});
