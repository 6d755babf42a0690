import { type Actor, may } from "../access/actor";
import { reachFilter } from "../access/reach";
import { writeSeenAudit } from "../audit/audit-persistence";
import { readTie } from "../audit/tie-queries";
import { readCalendar } from "../calendar/queries";
import { reading } from "../database/client";
import { openSealed } from "../database/encryption";
import type { Prisma } from "../database/generated/client";
import { type Day, dayOf, dayOrNull, daysBetween } from "../primitives/day";
import { isId } from "../primitives/ids";
import { isLogOpen, logVisibleTo } from "./log-access";
import { isOpenTask } from "./task-states";
import { type Template, usualDueDay } from "./templates";

const taskSelect = {
  id: true,
  title: true,
  purpose: true,
  purposeSealed: true,
  givenOn: true,
  dueOn: true,
  giverName: true,
  state: true,
  result: true,
  resultSealed: true,
  assessedOn: true,
  assessorName: true,
  returnedCount: true,
} as const;

const noteSelect = {
  id: true,
  notedOn: true,
  text: true,
  textSealed: true,
  authorName: true,
} as const;

const evaluationSelect = {
  id: true,
  evaluatedOn: true,
  attitude: true,
  responsibility: true,
  motive: true,
  comment: true,
  commentSealed: true,
  authorName: true,
} as const;

const tasksShown = 50;
const entriesShown = 10;

type TaskTexts = Pick<
  Prisma.TaskGetPayload<{ select: typeof taskSelect }>,
  "id" | "purpose" | "purposeSealed" | "result" | "resultSealed"
>;
type NoteRow = Prisma.NoteGetPayload<{ select: typeof noteSelect }>;
type EvaluationRow = Prisma.EvaluationGetPayload<{ select: typeof evaluationSelect }>;

/** Why a task was given, and what came of it; null while nothing has. */
const taskTexts = ({ id, purpose, purposeSealed, result, resultSealed }: TaskTexts) => ({
  purpose: purposeSealed ? openSealed(purposeSealed, "Task.purposeSealed", id) : (purpose ?? ""),
  result: resultSealed ? openSealed(resultSealed, "Task.resultSealed", id) : result,
});

const noteOf = ({ text, textSealed, ...note }: NoteRow) => ({
  ...note,
  notedOn: dayOf(note.notedOn),
  text: textSealed ? openSealed(textSealed, "Note.textSealed", note.id) : (text ?? ""),
});

const evaluationOf = ({ comment, commentSealed, ...evaluation }: EvaluationRow) => ({
  ...evaluation,
  evaluatedOn: dayOf(evaluation.evaluatedOn),
  comment: commentSealed ? openSealed(commentSealed, "Evaluation.commentSealed", evaluation.id) : (comment ?? ""),
});

/** A person's training log on a day, as far as the actor's role may read it. Writes an audit row. Null when out of reach. */
export const auditedLogView = async (actor: Actor, caseId: string, on: Day) => {
  if (!may(actor, "cases.read") || !isId(caseId)) return null;
  const most = logVisibleTo(actor.actingPost.role, false);
  if (!most) return null;
  return reading(actor, async (db) => {
    const found = await db.admissionCase.findFirst({
      where: { AND: [{ id: caseId }, reachFilter(actor.reach)] },
      relationLoadStrategy: "join",
      select: {
        id: true,
        path: true,
        stage: true,
        person: { select: { id: true, fullName: true } },
        unit: { select: { shortName: true } },
        mentorships: { where: { to: null }, orderBy: { from: "asc" }, select: { personName: true, from: true } },
        tasks: {
          orderBy: [{ state: "asc" }, { dueOn: "desc" }],
          take: tasksShown,
          select: taskSelect,
        },
        notes: {
          orderBy: [{ notedOn: "desc" }, { recordedAt: "desc" }],
          take: most.notes ? entriesShown : 0,
          select: noteSelect,
        },
        evaluations: {
          orderBy: [{ evaluatedOn: "desc" }, { recordedAt: "desc" }],
          take: most.evaluations ? entriesShown : 0,
          select: evaluationSelect,
        },
      },
    });
    if (!found) return null;
    const isOwnFile = actor.personId === found.person.id;
    const tie = await readTie(db, actor, caseId);
    const shown = logVisibleTo(actor.actingPost.role, isOwnFile) ?? most;
    await writeSeenAudit(db, actor, "log.seen", { id: found.id, path: found.path, caseId: found.id });
    const tasks = found.tasks.map(
      ({
        purpose,
        purposeSealed,
        result,
        resultSealed,
        giverName,
        assessedOn,
        assessorName,
        givenOn,
        dueOn,
        ...task
      }) => ({
        ...task,
        dueOn: dayOf(dueOn),
        daysLeft: daysBetween(on, dayOf(dueOn)),
        isOpen: isOpenTask(task.state),
        detail:
          shown.tasks === "full"
            ? {
                ...taskTexts({ id: task.id, purpose, purposeSealed, result, resultSealed }),
                ...{ giverName, givenOn: dayOf(givenOn), assessedOn: dayOrNull(assessedOn), assessorName },
              }
            : null,
      }),
    );
    return {
      caseId: found.id,
      stage: found.stage,
      name: found.person.fullName,
      unit: found.unit.shortName,
      mentors: found.mentorships.map(({ personName, from }) => ({ name: personName, since: dayOf(from) })),
      isOwnFile,
      shown,
      isClosed: !isLogOpen(found.stage),
      /** Whether the actor may add entries: has the permission, the stage is open, and it is not the own log or a relative's. */
      mayWrite: may(actor, "mentoring.log") && isLogOpen(found.stage) && !tie,
      openTasks: tasks.filter(({ isOpen }) => isOpen).sort((a, b) => (a.dueOn < b.dueOn ? -1 : 1)),
      closedTasks: tasks
        .filter(({ isOpen }) => !isOpen)
        .sort((a, b) => ((a.detail?.assessedOn ?? a.dueOn) > (b.detail?.assessedOn ?? b.dueOn) ? -1 : 1)),
      notes: shown.notes ? found.notes.map(noteOf) : [],
      evaluations: shown.evaluations ? found.evaluations.map(evaluationOf) : [],
    };
  });
};

export type LogView = NonNullable<Awaited<ReturnType<typeof auditedLogView>>>;
export type TaskRow = LogView["openTasks"][number];

/** The log a form writes to, and whether it is open. Null when out of reach, the actor's own or a relative's. */
export const logForm = async (actor: Actor, caseId: string) => {
  if (!may(actor, "mentoring.log") || !isId(caseId)) return null;
  return reading(actor, async (db) => {
    const found = await db.admissionCase.findFirst({
      where: { AND: [{ id: caseId }, reachFilter(actor.reach)] },
      relationLoadStrategy: "join",
      select: {
        id: true,
        stage: true,
        person: { select: { id: true, fullName: true } },
        unit: { select: { shortName: true } },
      },
    });
    if (!found || (await readTie(db, actor, caseId))) return null;
    return {
      caseId: found.id,
      name: found.person.fullName,
      unit: found.unit.shortName,
      isLogOpen: isLogOpen(found.stage),
    };
  });
};

/** The log a task is given in, and the due day its form proposes. Null when out of reach or the actor's own. */
export const newTaskForm = async (actor: Actor, caseId: string, template: Template | null, on: Day) => {
  const form = await logForm(actor, caseId);
  return form && { ...form, dueOn: usualDueDay(template, on, await reading(actor, readCalendar)) };
};

export type LogForm = NonNullable<Awaited<ReturnType<typeof logForm>>>;

/** One task, for recording its result on a day. Null when out of reach, the actor's own or a relative's. */
export const taskForm = async (actor: Actor, caseId: string, taskId: string, on: Day) => {
  if (!may(actor, "mentoring.log") || !isId(caseId) || !isId(taskId)) return null;
  return reading(actor, async (db) => {
    const found = await db.task.findFirst({
      where: { id: taskId, caseId, case: reachFilter(actor.reach) },
      relationLoadStrategy: "join",
      select: {
        ...taskSelect,
        case: {
          select: {
            id: true,
            stage: true,
            person: { select: { id: true, fullName: true } },
            unit: { select: { shortName: true } },
          },
        },
      },
    });
    if (!found || (await readTie(db, actor, caseId))) return null;
    const { case: file, givenOn, dueOn, assessedOn, purpose, purposeSealed, result, resultSealed, ...task } = found;
    return {
      ...task,
      ...taskTexts({ id: task.id, purpose, purposeSealed, result, resultSealed }),
      caseId: file.id,
      name: file.person.fullName,
      unit: file.unit.shortName,
      givenOn: dayOf(givenOn),
      dueOn: dayOf(dueOn),
      daysLeft: daysBetween(on, dayOf(dueOn)),
      assessedOn: dayOrNull(assessedOn),
      isOpen: isOpenTask(task.state),
      isLogOpen: isLogOpen(file.stage),
    };
  });
};

export type TaskForm = NonNullable<Awaited<ReturnType<typeof taskForm>>>;
