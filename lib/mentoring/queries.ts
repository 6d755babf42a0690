import { type Actor, may } from "../access/actor";
import { reachFilter } from "../access/reach";
import { readFile } from "../admissions/file/head-queries";
import { caseSeenAudit } from "../audit/audit-persistence";
import { readTie } from "../audit/tie-queries";
import { readCalendar } from "../calendar/queries";
import { reading } from "../database/client";
import { type Day, dayOf, dayOrNull, daysBetween } from "../primitives/day";
import { isId } from "../primitives/ids";
import { isLogOpen } from "./log-access";
import { logFrom, logStatement, taskTexts } from "./log-queries";
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

/**
 * A person's training log on a day, as far as the actor's role may read it, under the head of the case. Writes an audit
 * row. Null when out of reach.
 */
export const auditedLogView = async (actor: Actor, caseId: string, on: Day, all = false) => {
  if (!may(actor, "cases.read") || !isId(caseId)) return null;
  const asked = logStatement(actor, caseId, all);
  const file = asked && (await readFile(actor, caseId, on, asked, caseSeenAudit(actor, "log.seen", caseId)));
  const [row] = file?.more[0] ?? [];
  return file && row ? logFrom(actor, file.head, row, on) : null;
};

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
