import type { Database } from "../../database/client";
import { openSealed } from "../../database/encryption";
import { today } from "../../primitives/clock";
import type { Day } from "../../primitives/day";
import { isReadable, type SealedText } from "../../primitives/sealed-text";
import { inOrder, type PairAnswer, pairAnswers } from "./pair";
import { type JoinedValues, joinedValues } from "./rows-schema";

type Pair = readonly [string, string];

/** What was decided on a pair, or answered when one of the two was entered beside the other. */
export type PastAnswer = Readonly<{
  id: string;
  answer: PairAnswer;
  keptId: string | null;
  paper: string | null;
  reason: SealedText | null;
  /** Null where nothing was joined, or where what was kept cannot be read. */
  values: JoinedValues | null;
  /** Whether it was said when one of the two was entered. */
  atEntry: boolean;
  actorName: string;
  answeredOn: Day;
}>;

const answerOf = (text: string): PairAnswer => pairAnswers.find((each) => each === text) ?? "open";

const readDecisions = async (db: Database, [one, other]: Pair): Promise<readonly PastAnswer[]> => {
  const rows = await db.pairAnswer.findMany({
    where: inOrder(one, other),
    orderBy: [{ recordedAt: "desc" }, { id: "desc" }],
    take: 50,
  });
  return rows.map(({ id, answer, keptId, paper, reasonSealed, valuesSealed, actorName, recordedAt }) => {
    const values = valuesSealed && openSealed(valuesSealed, "PairAnswer.valuesSealed", id);
    return {
      ...{ id, answer: answerOf(answer), keptId, paper, atEntry: false, actorName, answeredOn: today(recordedAt) },
      reason: reasonSealed && openSealed(reasonSealed, "PairAnswer.reasonSealed", id),
      values: values && isReadable(values) ? joinedValues.parse(JSON.parse(values)) : null,
    };
  });
};

const readEntryAnswers = async (db: Database, [one, other]: Pair): Promise<readonly PastAnswer[]> => {
  const rows = await db.identityAnswer.findMany({
    where: {
      isSame: false,
      OR: [
        { personId: one, compared: { array_contains: [{ id: other }] } },
        { personId: other, compared: { array_contains: [{ id: one }] } },
      ],
    },
    orderBy: [{ recordedAt: "desc" }, { id: "desc" }],
    select: { id: true, because: true, becauseSealed: true, actorName: true, recordedAt: true },
    take: 20,
  });
  return rows.map(({ id, because, becauseSealed, actorName, recordedAt }) => ({
    ...{ id, answer: "different", keptId: null, paper: null, values: null, atEntry: true, actorName },
    reason: becauseSealed ? openSealed(becauseSealed, "IdentityAnswer.becauseSealed", id) : because,
    answeredOn: today(recordedAt),
  }));
};

/** All that was decided on two records, the last first; what was answered at the entry comes after it, as it came before. */
export const readAnswers = async (db: Database, pair: Pair): Promise<readonly PastAnswer[]> => [
  ...(await readDecisions(db, pair)),
  ...(await readEntryAnswers(db, pair)),
];

/** Whether a record was joined into another one. */
export const isJoinedAway = async (db: Database, personId: string): Promise<boolean> =>
  (await db.person.count({ where: { id: personId, joinedIntoId: { not: null } } })) > 0;

/** Whether the last answer holds the two apart. */
export const keepsApart = (answers: readonly PastAnswer[]): boolean => answers[0]?.answer === "different";

export const isKeptApart = async (db: Database, pair: Pair): Promise<boolean> =>
  keepsApart(await readAnswers(db, pair));
