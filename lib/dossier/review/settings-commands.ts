import type { Actor } from "../../access/actor";
import { lockOwnAccount } from "../../accounts/account-lock";
import { command } from "../../command";
import type { Database } from "../../database/client";
import { newId } from "../../primitives/ids";
import { done, notFound, refused } from "../../workflow/refusal";
import { moved, settingsFrom } from "./order";
import { keysSchema, moveSchema, onePhrase, orderSchema, phraseSchema } from "./schema";

const permission = "dossier.review";
const lock = (db: Database, _input: unknown, actor: Actor) => lockOwnAccount(db, actor.accountId);

type Changed = Readonly<{ order?: string; ownOrder?: string; keys?: boolean }>;

const write = (db: Database, { accountId }: Actor, changed: Changed) =>
  db.reviewSettings.upsert({
    where: { accountId },
    create: { accountId, ...changed },
    update: changed,
    select: { accountId: true },
  });

/** Chooses in which order the items of any history are gone through. */
export const chooseOrder = command({
  name: "review.chooseOrder",
  permission,
  input: orderSchema,
  lock,
  run: async ({ db, actor, input: { order } }) => {
    await write(db, actor, { order });
    return done(null);
  },
});

/** Moves an item by one place in one's own order, which is then the order chosen. */
export const moveItem = command({
  name: "review.moveItem",
  permission,
  input: moveSchema,
  lock,
  run: async ({ db, actor, input: { number, way } }) => {
    const row = await db.reviewSettings.findUnique({ where: { accountId: actor.accountId } });
    const ownOrder = moved(settingsFrom(row).ownOrder, number, way).join(",");
    await write(db, actor, { order: "own", ownOrder });
    return done(null);
  },
});

/** Switches the keys of the review on or off. */
export const switchKeys = command({
  name: "review.switchKeys",
  permission,
  input: keysSchema,
  lock,
  run: async ({ db, actor, input: { caseId, number, keys } }) => {
    await write(db, actor, { keys });
    return done({ caseId, number });
  },
});

const mostPhrases = 60;

export const addPhrase = command({
  name: "review.addPhrase",
  permission,
  input: phraseSchema,
  lock,
  run: async ({ db, actor: { accountId }, input: { text }, at }) => {
    const own = await db.stockPhrase.findMany({ where: { accountId }, select: { text: true } });
    if (own.length >= mostPhrases) return refused({ code: "phrases-too-many", facts: { most: mostPhrases } });
    if (own.some((phrase) => phrase.text === text)) return refused({ code: "phrase-known", facts: {}, field: "text" });
    await db.stockPhrase.create({ data: { id: newId(), accountId, text, addedAt: at }, select: { id: true } });
    return done(null);
  },
});

export const removePhrase = command({
  name: "review.removePhrase",
  permission,
  input: onePhrase,
  lock,
  run: async ({ db, actor: { accountId }, input: { phraseId } }) => {
    const { count } = await db.stockPhrase.deleteMany({ where: { id: phraseId, accountId } });
    return count === 0 ? notFound : done(null);
  },
});
