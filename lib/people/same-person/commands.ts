import { command } from "../../command";
import type { Database } from "../../database/client";
import type { Range } from "../../database/reach-filter";
import { done, notFound, type Refusal, refused } from "../../workflow/refusal";
import { lockAllNames } from "../person-lock";
import { isKeptApart } from "./answer-queries";
import { differingFields, joinRefusals, takenDaysRefusals, twiceTold } from "./joining";
import type { PairField } from "./pair";
import { lockPair } from "./pair-lock";
import { endStandings, valuesBefore, writeJoined, writePairAnswer } from "./pair-persistence";
import { readPair, valuesOf } from "./record-queries";
import { joinPairSchema, pairReasonSchema } from "./schema";

const permission = "people.join";

/** Locks every name, and then the two records: nobody may note one of the two meanwhile. */
const lockNamesAndPair = async (db: Database, pair: readonly [string, string], reach: Range) => {
  await lockAllNames(db);
  return lockPair(db, pair, reach);
};

/**
 * Joins two records of one person: one stays, with the values chosen of both; the other keeps its own and leads to it. What it
 * was ends, and a membership both told counts once. It is not taken back: what is written afterwards is of one person.
 */
export const joinPair = command({
  name: "people.join",
  permission,
  input: joinPairSchema,
  lock: (db, { keptId, goneId }, actor) => lockNamesAndPair(db, [goneId, keptId], actor.reach),
  run: async (context) => {
    const { db, actor, input, on } = context;
    const { keptId, goneId, paper, note, ...whose } = input;
    const pair = await readPair(db, [keptId, goneId], actor.reach);
    if (!pair) return notFound;
    const [kept, gone] = pair;
    const taken = differingFields(valuesOf(kept), valuesOf(gone)).filter((field) => whose[field] === "gone");
    const of = (field: PairField) => (taken.includes(field) ? gone : kept);
    const days = { bornOn: of("bornOn").bornOn, joinedUnitOn: of("joinedUnitOn").joinedUnitOn };
    const refusals: Refusal[] = [
      ...joinRefusals(kept, gone, actor.personId),
      ...takenDaysRefusals(kept, days, on),
      ...(taken.includes("nationalId") && !gone.nationalId
        ? [{ code: "pair-no-number", facts: {}, field: "nationalId" }]
        : []),
      ...((await isKeptApart(db, [keptId, goneId])) ? [{ code: "pair-told-apart", facts: {} }] : []),
    ];
    if (refusals.length > 0) return refused(...refusals);
    const dropped = twiceTold(kept, gone);
    const standings = dropped.map(({ kind, from, to }) => ({ kind, from, to }));
    await writePairAnswer(context, {
      ...{ answer: "same", pair: [keptId, goneId], reason: note },
      joined: { keptId, paper, values: valuesBefore(kept, gone, taken, standings) },
    });
    const droppedIds = dropped.map(({ id }) => id);
    await endStandings(db, goneId, droppedIds, on);
    await writeJoined(db, kept, gone, taken);
    return done({ keptId, goneId });
  },
});

const joinedAlready = async (db: Database, ids: readonly string[]): Promise<Refusal[]> => {
  const joined = await db.person.count({ where: { id: { in: [...ids] }, joinedIntoId: { not: null } } });
  return joined > 0 ? [{ code: "pair-joined-already", facts: {} }] : [];
};

/** Remembers that two records are of two people, with the reason: the pair is not proposed while that holds. */
export const tellApart = command({
  name: "people.tellApart",
  permission,
  input: pairReasonSchema,
  lock: (db, { personId, otherId }, actor) => lockNamesAndPair(db, [personId, otherId], actor.reach),
  run: async (context) => {
    const { db, input } = context;
    const { personId, otherId, reason } = input;
    const refusals: Refusal[] = [
      ...(await joinedAlready(db, [personId, otherId])),
      ...((await isKeptApart(db, [personId, otherId])) ? [{ code: "pair-told-apart-already", facts: {} }] : []),
    ];
    if (refusals.length > 0) return refused(...refusals);
    await writePairAnswer(context, { answer: "different", pair: [personId, otherId], reason });
    return done({ personId, otherId });
  },
});

/** Takes back that two records are of two people, with the reason: the pair is proposed again. */
export const reopenPair = command({
  name: "people.reopenPair",
  permission,
  input: pairReasonSchema,
  lock: (db, { personId, otherId }, actor) => lockNamesAndPair(db, [personId, otherId], actor.reach),
  run: async (context) => {
    const { db, input } = context;
    const { personId, otherId, reason } = input;
    if (!(await isKeptApart(db, [personId, otherId]))) return refused({ code: "pair-not-told-apart", facts: {} });
    await writePairAnswer(context, { answer: "open", pair: [personId, otherId], reason });
    return done({ personId, otherId });
  },
});
