import type { Context, Subject } from "../../command";
import type { Database } from "../../database/client";
import { encrypt, keyedDigest } from "../../database/encryption";
import { type Day, dateOf } from "../../primitives/day";
import { newId } from "../../primitives/ids";
import { searchKeys, sortKey } from "../../primitives/name";
import { markJoined } from "../identity-persistence";
import { inOrder, type PairAnswer, type PairField } from "./pair";
import { type PairRecord, valuesOf } from "./record-queries";
import type { JoinedValues } from "./rows-schema";

type Answered = Readonly<{
  answer: PairAnswer;
  pair: readonly [string, string];
  reason: string | null;
  joined?: Readonly<{ keptId: string; paper: string; values: JoinedValues }>;
}>;

/** Keeps what was decided on two records. */
export const writePairAnswer = async (
  { db, actor, at }: Context<unknown, Subject>,
  { answer, pair: [one, other], reason, joined }: Answered,
): Promise<void> => {
  const id = newId();
  await db.pairAnswer.create({
    data: {
      ...{ id, ...inOrder(one, other), answer, actorName: actor.name, recordedAt: at },
      reasonSealed: reason === null ? null : encrypt(reason, "PairAnswer.reasonSealed", id),
      ...(joined && { keptId: joined.keptId, paper: joined.paper }),
      valuesSealed: joined ? encrypt(JSON.stringify(joined.values), "PairAnswer.valuesSealed", id) : null,
    },
    select: { id: true },
  });
};

/** Ends what a record is on a day. @param dropped standings the other record tells too: they never were */
export const endStandings = (db: Database, personId: string, dropped: readonly string[], on: Day) =>
  db.$executeRaw`
    UPDATE "Standing" SET "to" = CASE WHEN id = ANY (${[...dropped]}::uuid[]) THEN "from" ELSE greatest("from", ${dateOf(on)}::date) END
    WHERE "personId" = ${personId}::uuid AND ("to" IS NULL OR id = ANY (${[...dropped]}::uuid[]))`;

/** What the record that stays is given of the other one. */
const takenOver = (kept: PairRecord, gone: PairRecord, taken: readonly PairField[]) => {
  const { row } = gone;
  const isTaken = (field: PairField): boolean => taken.includes(field);
  const former = [kept.row.fullName, ...kept.row.formerNames.map(({ fullName }) => fullName)];
  return {
    ...(isTaken("fullName")
      ? {
          ...{ fullName: row.fullName, sortKey: sortKey(row.fullName) },
          searchKey: searchKeys([row.fullName, ...former]),
        }
      : {}),
    ...(isTaken("bornOn") ? { bornOn: row.bornOn } : {}),
    ...(isTaken("sex") ? { sex: row.sex } : {}),
    ...(isTaken("schooling") ? { schooling: row.schooling } : {}),
    ...(isTaken("occupation") ? { occupation: row.occupation } : {}),
    ...(isTaken("joinedUnitOn") ? { joinedUnitOn: row.joinedUnitOn } : {}),
    ...(isTaken("nationalId") && gone.nationalId
      ? {
          nationalIdSealed: encrypt(gone.nationalId, "Person.nationalIdSealed", kept.id),
          nationalIdHash: keyedDigest(gone.nationalId),
        }
      : {}),
  };
};

/** Marks one record as one of the other's person, which takes some of its values over. A national ID is found once. */
export const writeJoined = async (
  db: Database,
  kept: PairRecord,
  gone: PairRecord,
  taken: readonly PairField[],
): Promise<void> => {
  await markJoined(db, gone.id, kept.id);
  if (taken.includes("nationalId"))
    await db.person.update({ where: { id: gone.id }, data: { nationalIdHash: null }, select: { id: true } });
  const data = takenOver(kept, gone, taken);
  if (taken.length > 0) await db.person.update({ where: { id: kept.id }, data, select: { id: true } });
};

/** What both records say before they are joined. */
export const valuesBefore = (
  kept: PairRecord,
  gone: PairRecord,
  taken: readonly PairField[],
  standings: JoinedValues["standings"],
): JoinedValues => ({ kept: valuesOf(kept), gone: valuesOf(gone), taken: [...taken], standings });
