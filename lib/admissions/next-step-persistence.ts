import type { Database } from "../database/client";
import { readInTransaction } from "../database/pipelined-read";
import { inRange, type Range } from "../database/reach-filter";
import { type Given, typedQuery } from "../database/typed-query";
import { rulebookAt } from "../regulations/packs/entered-rules";
import { readEnteredRules } from "../regulations/queries";
import type { AdmissionFacts } from "./case/facts";
import type { CaseRecord } from "./case/record";
import { deadlinesOf, nearestDue } from "./clocks/deadlines";
import { deadlineRows } from "./deadline-persistence";
import { nextStepOf } from "./procedure/next-step";
import { factsFrom, readUndecidedCases } from "./records/case-record-queries";

const openCasesToLock = typedQuery((tables, given: Given<Range>) =>
  tables
    .selectFrom("AdmissionCase")
    .where((eb) => inRange(eb.ref("path"), given))
    .where("closedOn", "is", null)
    .select("id")
    .orderBy("id")
    .forUpdate(),
);

/** What waits in a case: the next step and who owes it, and the deadlines with their holders. */
const waitingIn = ({ stage }: CaseRecord, facts: AdmissionFacts) => ({
  next: nextStepOf(stage, facts),
  deadlines: deadlinesOf(stage, facts),
});

type Waiting = ReturnType<typeof waitingIn>;
type Changed = Readonly<{ record: CaseRecord; after: Waiting }>;

const isPaused = ({ pausedSince }: AdmissionFacts): boolean => pausedSince !== undefined;

/** Cases that wait for the same step of the same holder are written together. */
const groupsOf = (changed: readonly Changed[]) => {
  const groups = new Map<string, readonly Changed[]>();
  for (const each of changed) {
    const { next, deadlines } = each.after;
    const key = JSON.stringify([next?.step, next?.holder, nearestDue(deadlines)?.holder]);
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  return [...groups.values()];
};

/**
 * Who decides has changed in a range of units: open cases get the next step, its holder and the holders of their deadlines
 * anew. Called after the change is written, with what was before.
 */
export const recomputeNextSteps = async (
  db: Database,
  range: Range,
  before: AdmissionFacts["delegations"],
): Promise<void> => {
  await readInTransaction(db, openCasesToLock(range));
  const { entered, calendar } = await readEnteredRules(db);
  const changed = (await readUndecidedCases(db, range)).flatMap((record): Changed[] => {
    const facts = factsFrom(record, { rules: rulebookAt(entered, record.path), calendar, named: [] });
    const after = waitingIn(record, facts);
    const same = JSON.stringify(waitingIn(record, { ...facts, delegations: before })) === JSON.stringify(after);
    return same || isPaused(facts) ? [] : [{ record, after }];
  });
  if (changed.length === 0) return;
  await db.deadline.deleteMany({ where: { caseId: { in: changed.map(({ record }) => record.id) } } });
  await db.deadline.createMany({ data: changed.flatMap(({ record, after }) => deadlineRows(record, after.deadlines)) });
  for (const group of groupsOf(changed)) {
    const { next, deadlines } = group[0]?.after ?? { next: undefined, deadlines: [] };
    await db.admissionCase.updateMany({
      where: { id: { in: group.map(({ record }) => record.id) } },
      data: {
        nextStep: next?.step ?? null,
        nextHolder: next?.holder ?? null,
        nextDueHolder: nearestDue(deadlines)?.holder ?? null,
      },
    });
  }
};
