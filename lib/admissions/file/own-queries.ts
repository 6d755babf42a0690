import { jsonArrayFrom } from "kysely/helpers/postgres";
import type { Actor } from "../../access/actor";
import { caseSeenAudit } from "../../audit/audit-persistence";
import { type Given, typedQuery } from "../../database/typed-query";
import { sectionLinesFrom, sectionsIn } from "../../dossier/dossier-view-queries";
import { isWriter } from "../../dossier/permissions";
import { isOpenAt, progressOf } from "../../dossier/section";
import { openTaskStates } from "../../mentoring/task-states";
import { type Day, daysBetween } from "../../primitives/day";
import { isId } from "../../primitives/ids";
import { applicationIn } from "./case-view";
import { readFile } from "./head-queries";

const ownWork = typedQuery((tables, given: Given<Readonly<{ caseId: string }>>) =>
  tables.selectNoFrom(() => [
    sectionsIn(tables, given).as("sections"),
    jsonArrayFrom(
      tables
        .selectFrom("Task as t")
        .where("t.caseId", "=", given.caseId)
        .where("t.state", "in", openTaskStates)
        .select(["t.id", "t.title", "t.dueOn"])
        .orderBy("t.dueOn")
        .orderBy("t.id"),
    ).as("tasks"),
  ]),
);

/**
 * An applicant's own case on a day: where it stands, what the applicant does next, who helps, and what is due when. Null
 * for everybody else. Opening it is audited.
 */
export const auditedOwnCase = async (actor: Actor, caseId: string, on: Day) => {
  if (actor.actingPost.role !== "applicant" || !isId(caseId)) return null;
  const file = await readFile(actor, caseId, on, ownWork({ caseId }), caseSeenAudit(actor, "case.seen", caseId));
  const [work] = file?.more[0] ?? [];
  if (!file || !work) return null;
  const { head, record } = file;
  const sections = sectionLinesFrom(work.sections);
  const isOpen = sections.some(({ state }) => isOpenAt(head.stage, state));
  const writes = isOpen && applicationIn(record) !== null && isWriter(actor, head.person.id);
  const { returned, begun, untouched, nextToWrite } = progressOf(sections);
  return {
    head,
    /** The sections to be corrected and to be written, and the one to begin with; null while none may be written. */
    history: writes ? { returned, unwritten: begun + untouched, next: nextToWrite } : null,
    tasks: work.tasks.map((task) => ({ ...task, daysLeft: daysBetween(on, task.dueOn) })),
  };
};

export type OwnCaseView = NonNullable<Awaited<ReturnType<typeof auditedOwnCase>>>;
