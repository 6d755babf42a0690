import type { Actor } from "../../access/actor";
import { reachFilter } from "../../access/reach";
import type { Stage } from "../../admissions/case/stages";
import type { Subject } from "../../command";
import type { Database } from "../../database/client";
import { type Day, dayOf } from "../../primitives/day";
import type { Refusal } from "../../workflow/refusal";
import { isLogOpen } from "../log-access";
import { lastDayOf, numberOf, type Term, termOf } from "./terms";

export type LockedTraining = Subject & Readonly<{ caseId: string; stage: Stage; openedOn: Day }>;

/** Locks the case before its reports are read: two people may write the same version at the same time. */
export const lockTraining = async (db: Database, caseId: string, actor: Actor): Promise<LockedTraining | undefined> => {
  await db.$executeRaw`SELECT id FROM "AdmissionCase" WHERE id = ${caseId}::uuid FOR UPDATE`;
  const found = await db.admissionCase.findFirst({
    where: { AND: [{ id: caseId }, reachFilter(actor.reach)] },
    select: { id: true, path: true, stage: true, openedOn: true },
  });
  return found ? { ...found, caseId: found.id, openedOn: dayOf(found.openedOn) } : undefined;
};

type Asked = Readonly<{ term: Term; first: Day; seen: number; written: number }>;

/** Why no report is taken for a quarter or half-year: not begun, over before the case was opened, or written meanwhile. */
export const termRefusals = (
  { subject, on }: Readonly<{ subject: LockedTraining; on: Day }>,
  { term, first, seen, written }: Asked,
): Refusal[] => {
  if (!isLogOpen(subject.stage)) return [{ code: "not-in-mentoring", facts: {} }];
  if (termOf(term, first) !== first) return [{ code: "report-term-unknown", facts: {} }];
  const facts = { term, ...numberOf(term, first), begins: first };
  if (first > on) return [{ code: "report-term-not-begun", facts }];
  if (lastDayOf(term, first) < subject.openedOn)
    return [{ code: "report-before-case", facts: { ...facts, openedOn: subject.openedOn } }];
  return seen === written ? [] : [{ code: "report-moved", facts: { ...facts, version: written } }];
};
