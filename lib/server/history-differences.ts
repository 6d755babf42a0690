import { effectiveEntries, replayHistory } from "../admissions/case/history";
import type { CaseRecord } from "../admissions/case/record";
import { isOpenStage } from "../admissions/case/stages";
import { type CaseDifference, caseValuesOf, differencesIn } from "../admissions/procedure/case-values";
import { factsOf, readRecord } from "../admissions/records/case-record-queries";
import type { PrismaClient } from "../database/generated/client";

/** @returns the sequence of the first step that does not fit, if any */
const differencesOf = async (owner: PrismaClient, record: CaseRecord): Promise<readonly CaseDifference[] | number> => {
  const reached = replayHistory(record.transitions);
  if ("brokenAt" in reached) return reached.brokenAt;
  const { stage } = reached;
  const sequence = record.transitions.length;
  const values = caseValuesOf(stage, record.transitions, await factsOf(owner, record));
  return [
    ...(record.stage === stage ? [] : [{ name: "stage", is: record.stage, should: stage }]),
    ...(record.sequence === sequence ? [] : [{ name: "sequence", is: record.sequence, should: sequence }]),
    ...differencesIn(record, values),
  ];
};

/** The record the person was joined into by the history of a case; undefined where an earlier case says nothing of it. */
const joinedIntoBy = ({ stage, transitions }: CaseRecord): string | null | undefined => {
  if (isOpenStage(stage)) return null;
  return stage === "joined" ? String(effectiveEntries(transitions).at(-1)?.facts.keptPersonId) : undefined;
};

/**
 * Computes the stage, next step, days and deadlines of every case from its history, and compares them with the stored ones.
 * @returns one line for each difference
 */
export const historyDifferences = async (owner: PrismaClient): Promise<string[]> => {
  const lines: string[] = [];
  const all = await owner.admissionCase.findMany({
    select: { id: true, person: { select: { joinedIntoId: true } } },
    orderBy: { id: "asc" },
  });
  for (const { id, person } of all) {
    const record = await readRecord(owner, id);
    if (!record) continue;
    const joins = joinedIntoBy(record);
    if (joins !== undefined && joins !== person.joinedIntoId)
      lines.push(`${id}: the person is joined into ${person.joinedIntoId}, and its history says ${joins}`);
    const found = await differencesOf(owner, record);
    if (typeof found === "number") lines.push(`${id}: the history breaks at ${found}`);
    else
      for (const { name, is, should } of found)
        lines.push(`${id}: ${name} is ${JSON.stringify(is)}, and its history says ${JSON.stringify(should)}`);
  }
  return lines;
};
