import { jsonArrayFrom } from "kysely/helpers/postgres";
import type { Actor } from "../../access/actor";
import type { Given, QueryBuilder } from "../../database/typed-query";
import { sectionLinesFrom, sectionsIn } from "../../dossier/dossier-view-queries";
import { isWriter } from "../../dossier/permissions";
import { isOpenAt, progressOf } from "../../dossier/section";
import { openTaskStates } from "../../mentoring/task-states";
import { type Day, daysBetween } from "../../primitives/day";
import { applicationIn } from "./case-view";
import type { readFile } from "./head-queries";

/** The sections of the history and the open tasks that wait for nobody else: what the applicant may have to do. */
export const ownWorkIn = (tables: QueryBuilder, given: Given<Readonly<{ caseId: string }>>) =>
  [
    sectionsIn(tables, given).as("sections"),
    jsonArrayFrom(
      tables
        .selectFrom("Task as t")
        .where("t.caseId", "=", given.caseId)
        .where("t.state", "in", openTaskStates)
        .where("t.waitsFor", "is", null)
        .select(["t.id", "t.title", "t.dueOn"])
        .orderBy("t.dueOn")
        .orderBy("t.id"),
    ).as("tasks"),
  ] as const;

type File = NonNullable<Awaited<ReturnType<typeof readFile>>>;

/** What `ownWorkIn` found. */
type Work = Readonly<{
  sections: Parameters<typeof sectionLinesFrom>[0];
  tasks: readonly Readonly<{ id: string; title: string; dueOn: Day }>[];
}>;

/** An applicant's own case on a day: where it stands, what the applicant does next, who helps, and what is due when. */
export const ownCase = (actor: Actor, { head, record }: Pick<File, "head" | "record">, work: Work, on: Day) => {
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
