import type { Actor } from "../access/actor";
import { ancestorPaths } from "../access/reach";
import type { Database } from "../database/client";
import type { Day } from "../primitives/day";
import { newId } from "../primitives/ids";
import { writeException } from "./exception-persistence";
import { readOthers } from "./queries";
import { type AccountAct, requestsSince } from "./second-person";

type Asked = Readonly<{
  act: AccountAct;
  about: string;
  path: string;
  personId: string;
  /** What exactly is agreed to. */
  subject: string;
}>;
type Moment = Readonly<{ at: Date; on: Day }>;

/** Uses an agreement up, where a function of the database does not do it with the act itself. */
export const spendAgreement = async (db: Database, id: string | null, at: Date): Promise<void> => {
  if (id) await db.controlRequest.update({ where: { id }, data: { usedAt: at }, select: { id: true } });
};

/**
 * Whether an act on accounts may be done now. "asked": another administrator could agree, and was asked; it is not done yet.
 * Otherwise the id of the agreement, to be used up by the act; null where there is no other administrator, which is kept as an
 * exception. To be called under the lock of the person or account.
 */
export const askSecondPerson = async (
  db: Database,
  actor: Actor,
  { act, about, path, personId, subject }: Asked,
  { at, on }: Moment,
): Promise<Readonly<{ agreement: string | null }> | "asked"> => {
  const open = await db.controlRequest.findFirst({
    where: {
      ...{ act, subject, usedAt: null, at: { gt: requestsSince(at) } },
      // What the actor has agreed to is for another to do.
      OR: [{ agreedById: null }, { agreedById: { not: actor.accountId } }],
    },
    select: { id: true, agreedById: true },
    orderBy: { agreedAt: { sort: "desc", nulls: "last" } },
  });
  if (open?.agreedById) return { agreement: open.id };
  const paths = [path, ...ancestorPaths(path)];
  const others = await readOthers(db, { roles: ["administrator"], except: [actor.personId, personId], paths, on });
  if (others.length === 0) {
    await writeException(db, actor, { act, about, path, caseId: null, at });
    return { agreement: null };
  }
  const { accountId, name: actorName } = actor;
  const asked = { id: newId(), at, path, accountId, actorName, act, about, personId, subject };
  if (!open) await db.controlRequest.createMany({ data: [asked] });
  return "asked";
};
