import { type Actor, may } from "../../access/actor";
import { type Database, reading } from "../../database/client";
import { type Cause, causesFrom } from "./causes";

/** The causes of the committee the actor reviews for, with those no longer offered. */
export const readCauses = async (db: Database, { actingPost }: Actor): Promise<Cause[]> =>
  causesFrom(
    await db.returnCause.findMany({
      where: { path: actingPost.path },
      select: { id: true, key: true, name: true, retiredAt: true },
      orderBy: [{ addedAt: "asc" }, { id: "asc" }],
    }),
  );

/** The list of causes, to be kept. Null for whoever reviews nothing. */
export const causeList = async (actor: Actor) => {
  if (!may(actor, "dossier.review")) return null;
  return { causes: await reading(actor, (db) => readCauses(db, actor)), mayKeep: may(actor, "causes.keep") };
};

export type CauseList = NonNullable<Awaited<ReturnType<typeof causeList>>>;
