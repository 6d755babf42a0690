import type { Context, Subject } from "../command";
import type { Database } from "../database/client";
import { encrypt } from "../database/encryption";
import type { Prisma } from "../database/generated/client";
import { sealSentences } from "../database/sentences-encryption";
import { newId } from "../primitives/ids";
import type { AlikePeople } from "./likeness";

type Answer = Readonly<{
  personId: string;
  /** Why it is somebody else; null where it is the person of the register. */
  because: string | null;
  alike: AlikePeople;
  stated: Readonly<Record<string, string | null>>;
}>;

/** Keeps what was answered to the question whether somebody of the register is meant, and what was typed. */
export const writeIdentityAnswer = async (
  { db, actor, at }: Context<unknown, Subject>,
  { personId, because, alike, stated }: Answer,
): Promise<void> => {
  const id = newId();
  await db.identityAnswer.create({
    data: {
      id,
      personId,
      isSame: because === null,
      becauseSealed: because === null ? null : encrypt(because, "IdentityAnswer.becauseSealed", id),
      compared: alike.people.map(({ id, name, bornOn, unit }) => ({ id, name, bornOn, unit })),
      elsewhere: alike.elsewhere,
      stated: sealSentences(stated, "IdentityAnswer.stated", id) as Prisma.InputJsonObject,
      actorName: actor.name,
      recordedAt: at,
    },
    select: { id: true },
  });
};

/** Marks a record as one of the person of another record, which stays; null takes the mark back. */
export const markJoined = (db: Database, personId: string, joinedIntoId: string | null) =>
  db.person.update({ where: { id: personId }, data: { joinedIntoId }, select: { id: true } });

/** A national ID is found once: a record joined into the person's leaves it to that one. */
export const giveNumberOver = (db: Database, personId: string, nationalIdHash: string) =>
  db.person.updateMany({ where: { joinedIntoId: personId, nationalIdHash }, data: { nationalIdHash: null } });
