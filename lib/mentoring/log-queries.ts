import { jsonArrayFrom } from "kysely/helpers/postgres";
import { type Actor, may } from "../access/actor";
import type { CaseHead } from "../admissions/file/head-queries";
import { openSealed, openSealedHex } from "../database/encryption";
import { asHex, countRows } from "../database/expressions";
import type { RowOf } from "../database/pipelined-read";
import { type Given, type QueryBuilder, typedQuery } from "../database/typed-query";
import { type Day, daysBetween } from "../primitives/day";
import { isLogOpen, logVisibleTo } from "./log-access";
import { isOpenTask, openTaskStates } from "./task-states";
import { basisOf } from "./tasks/basis";

type Asked = Readonly<{ caseId: string; tasks: number; notes: number; evaluations: number }>;

const tasksOf = (tables: QueryBuilder, { caseId }: Given<Asked>) =>
  tables
    .selectFrom("Task as t")
    .where("t.caseId", "=", caseId)
    .select(["t.id", "t.title", "t.purpose", "t.givenOn", "t.dueOn", "t.giverName", "t.state", "t.result"])
    .select(["t.assessedOn", "t.assessorName", "t.returnedCount", "t.giverRole", "t.kind"])
    .select(["t.basis", "t.basisNumber", "t.basisOn", "t.waitsFor", "t.waitsSince"])
    .select((task) => [
      asHex(task.ref("t.purposeSealed")).as("purposeSealed"),
      asHex(task.ref("t.resultSealed")).as("resultSealed"),
    ]);

const notesOf = (tables: QueryBuilder, { caseId }: Given<Asked>) =>
  tables.selectFrom("Note as n").where("n.caseId", "=", caseId);

const evaluationsOf = (tables: QueryBuilder, { caseId }: Given<Asked>) =>
  tables.selectFrom("Evaluation as e").leftJoin("Task as of", "of.id", "e.taskId").where("e.caseId", "=", caseId);

/** The log of a case as one row: the tasks not finished, the latest of what is finished or written, and how much there is. */
const log = typedQuery((tables, given: Given<Asked>) =>
  tables.selectNoFrom((eb) => [
    jsonArrayFrom(tasksOf(tables, given).where("t.state", "in", openTaskStates).orderBy("t.dueOn").orderBy("t.id")).as(
      "openTasks",
    ),
    jsonArrayFrom(
      tasksOf(tables, given)
        .where("t.state", "not in", openTaskStates)
        .orderBy((task) => task.fn.coalesce("t.assessedOn", "t.dueOn"), "desc")
        .orderBy("t.id")
        .limit(given.tasks),
    ).as("closedTasks"),
    jsonArrayFrom(
      notesOf(tables, given)
        .select((note) => ["n.id", "n.notedOn", "n.text", asHex(note.ref("n.textSealed")).as("sealed"), "n.authorName"])
        .orderBy("n.notedOn", "desc")
        .orderBy("n.recordedAt", "desc")
        .limit(given.notes),
    ).as("notes"),
    jsonArrayFrom(
      evaluationsOf(tables, given)
        .select(["e.id", "e.evaluatedOn", "e.attitude", "e.responsibility", "e.motive", "e.comment", "e.authorName"])
        .select(["e.authorRole", "e.taskId", "of.title as taskTitle"])
        .select((one) => asHex(one.ref("e.commentSealed")).as("sealed"))
        .orderBy("e.evaluatedOn", "desc")
        .orderBy("e.recordedAt", "desc")
        .limit(given.evaluations),
    ).as("evaluations"),
    eb
      .selectFrom("Task as t")
      .where("t.caseId", "=", given.caseId)
      .where("t.state", "not in", openTaskStates)
      .select(countRows().as("count"))
      .$asScalar()
      .$notNull()
      .as("closedTaskCount"),
    notesOf(tables, given).select(countRows().as("count")).$asScalar().$notNull().as("noteCount"),
    evaluationsOf(tables, given).select(countRows().as("count")).$asScalar().$notNull().as("evaluationCount"),
  ]),
);

const entriesAtFirst = 4;
const entriesAtMost = 500;

/**
 * The log of a case, to be read with its head. Null for a role that reads nothing of a log.
 * @param all every finished task, note and evaluation, instead of the latest
 */
export const logStatement = ({ actingPost }: Actor, caseId: string, all: boolean) => {
  const most = logVisibleTo(actingPost.role, false);
  if (!most) return null;
  const each = all ? entriesAtMost : entriesAtFirst;
  return log({ caseId, tasks: each, notes: most.notes ? each : 0, evaluations: most.evaluations ? each : 0 });
};

type LogRow = RowOf<ReturnType<typeof log>>;

type TaskTexts = Readonly<{
  id: string;
  purpose: string | null;
  purposeSealed: Uint8Array | null;
  result: string | null;
  resultSealed: Uint8Array | null;
}>;

/** Why a task was given, and what came of it; null while nothing has. */
export const taskTexts = ({ id, purpose, purposeSealed, result, resultSealed }: TaskTexts) => ({
  purpose: purposeSealed ? openSealed(purposeSealed, "Task.purposeSealed", id) : (purpose ?? ""),
  result: resultSealed ? openSealed(resultSealed, "Task.resultSealed", id) : result,
});

const bytesIn = (hex: string | null): Uint8Array | null => (hex === null ? null : Buffer.from(hex, "hex"));

const opened = (sealed: string | null, column: "Note.textSealed" | "Evaluation.commentSealed", id: string) =>
  sealed === null ? null : openSealedHex(sealed, column, id);

/** The log as the reader may see it on a day. */
export const logFrom = (actor: Actor, head: CaseHead, row: LogRow, on: Day) => {
  const isOwnFile = actor.personId === head.person.id;
  const shown = logVisibleTo(actor.actingPost.role, isOwnFile);
  if (!shown) return null;
  const taskOf = (row: LogRow["openTasks"][number]) => {
    const { purpose, purposeSealed, result, resultSealed, basis, basisNumber, basisOn, ...task } = row;
    const sealed = { purposeSealed: bytesIn(purposeSealed), resultSealed: bytesIn(resultSealed) };
    return {
      ...task,
      daysLeft: daysBetween(on, task.dueOn),
      isOpen: isOpenTask(task.state),
      ...taskTexts({ id: task.id, purpose, result, ...sealed }),
      basis: basisOf({ basis, basisNumber, on: basisOn }),
    };
  };
  return {
    caseId: head.id,
    head,
    name: head.person.name,
    isOwnFile,
    shown,
    isClosed: !isLogOpen(head.stage),
    /** Whether the actor may add entries: has the permission, the stage is open, and it is not the own log or a relative's. */
    mayWrite: head.mayLog,
    mayComment: may(actor, "comments.write") && head.mayLog,
    openTasks: row.openTasks.map(taskOf),
    closedTasks: row.closedTasks.map(taskOf),
    closedTaskCount: row.closedTaskCount,
    notes: shown.notes
      ? row.notes.map(({ sealed, text, ...note }) => ({
          ...note,
          text: opened(sealed, "Note.textSealed", note.id) ?? text ?? "",
        }))
      : [],
    noteCount: shown.notes ? row.noteCount : 0,
    evaluations: shown.evaluations
      ? row.evaluations.map(({ sealed, comment, ...evaluation }) => ({
          ...evaluation,
          comment: opened(sealed, "Evaluation.commentSealed", evaluation.id) ?? comment ?? "",
        }))
      : [],
    evaluationCount: shown.evaluations ? row.evaluationCount : 0,
  };
};

export type LogView = NonNullable<ReturnType<typeof logFrom>>;
export type TaskRow = LogView["openTasks"][number];
