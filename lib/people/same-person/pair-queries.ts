import { type Actor, may } from "../../access/actor";
import { writeSeenAudit } from "../../audit/audit-persistence";
import { reading } from "../../database/client";
import { dayOf, dayOrNull } from "../../primitives/day";
import { isId } from "../../primitives/ids";
import { maskedNumber } from "../schema";
import { keepsApart, readAnswers } from "./answer-queries";
import { differingFields, joinRefusals, proposedKept, twiceTold } from "./joining";
import { type PairRecord, readPair, valuesOf } from "./record-queries";

const sideOf = (record: PairRecord) => {
  const { row, hasAccount, mentored, planned } = record;
  return {
    id: row.id,
    name: row.fullName,
    unit: row.unit,
    joinedIntoId: row.joinedIntoId,
    values: { ...valuesOf(record), nationalId: record.nationalId && maskedNumber(record.nationalId) },
    formerNames: row.formerNames.map(({ fullName }) => fullName),
    standings: row.standings.map(({ id, kind, from, to, paper }) => ({
      ...{ id, kind, paper, from: dayOf(from), to: dayOrNull(to) },
    })),
    posts: row.posts.map(({ id, role, unit, from, to }) => ({
      ...{ id, role, unit: unit.name, from: dayOf(from), to: dayOrNull(to) },
    })),
    cases: row.cases.map(({ id, stage, openedOn, closedOn, _count }) => ({
      ...{ id, stage, openedOn: dayOf(openedOn), isOpen: closedOn === null, tasks: _count.tasks },
    })),
    ...{ hasAccount, mentored, planned },
  };
};

export type PairSide = ReturnType<typeof sideOf>;

/**
 * Two records side by side: in what they differ, which one is proposed to stay, and what stands in the way of joining them.
 * @param keptId the one chosen to stay; otherwise the proposed one
 * Writes an audit row for each. Null where one is out of reach, or for who joins none.
 */
export const auditedPairView = async (actor: Actor, ids: readonly [string, string], keptId: string) => {
  const [one, other] = ids;
  if (!may(actor, "people.join") || !isId(one) || !isId(other) || one === other) return null;
  return reading(actor, async (db) => {
    const pair = await readPair(db, ids, actor.reach);
    if (!pair) return null;
    const seen = ({ row: { id, path } }: PairRecord) =>
      writeSeenAudit(db, actor, "person.seen", { id, path, caseId: null });
    await seen(pair[0]);
    await seen(pair[1]);
    const answers = await readAnswers(db, ids);
    const proposed = proposedKept(...pair);
    const joined = pair.find(({ row }) => ids.includes(row.joinedIntoId ?? ""));
    const kept = joined ? pair.find((each) => each !== joined) : pair.find(({ id }) => id === keptId);
    const [stays, goes] = (kept ?? proposed) === pair[0] ? pair : ([pair[1], pair[0]] as const);
    return {
      kept: sideOf(stays),
      gone: sideOf(goes),
      proposedId: proposed.id,
      /** Whether the two were joined, and into one another. */
      isJoined: joined !== undefined,
      isApart: keepsApart(answers),
      differing: differingFields(valuesOf(stays), valuesOf(goes)),
      /** Days of birth that may not change any more. */
      isBirthDayFixed: stays.isAdmitted,
      refusals: joinRefusals(stays, goes, actor.personId),
      twiceTold: twiceTold(stays, goes).map(({ id }) => id),
      answers,
    };
  });
};

export type PairView = NonNullable<Awaited<ReturnType<typeof auditedPairView>>>;
