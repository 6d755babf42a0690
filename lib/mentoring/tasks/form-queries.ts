import { type Actor, may } from "../../access/actor";
import { reachFilter } from "../../access/reach";
import { readTie } from "../../audit/tie-queries";
import { readCalendar } from "../../calendar/queries";
import { type Database, reading } from "../../database/client";
import type { Day } from "../../primitives/day";
import { isId } from "../../primitives/ids";
import { isLogOpen } from "../log-access";
import { readBases } from "./basis-queries";
import { readPause } from "./pause-queries";
import { isTaskKind, type TaskKind } from "./task-kinds";
import { daysOf, isTemplate, ownSet, type TaskSet, type Template, taskSets, usualDueDay } from "./templates";

/** A sample task that the cell keeps for itself. */
export type OwnTemplate = Readonly<{ id: string; title: string; purpose: string; kind: TaskKind; days: number }>;

const readOwnTemplates = async (db: Database, unitId: string): Promise<readonly OwnTemplate[]> => {
  const rows = await db.taskTemplate.findMany({
    where: { unitId, retiredAt: null },
    select: { id: true, title: true, purpose: true, kind: true, days: true },
    orderBy: { title: "asc" },
  });
  return rows.map(({ kind, ...row }) => ({ ...row, kind: isTaskKind(kind) ? kind : "other" }));
};

/** What a form needs by which something is given: null when out of reach, the actor's own or a relative's. */
const givingForm = (actor: Actor, caseId: string) => async (db: Database) => {
  const found = await db.admissionCase.findFirst({
    where: { AND: [{ id: caseId }, reachFilter(actor.reach)] },
    relationLoadStrategy: "join",
    select: {
      ...{ id: true, stage: true, unitId: true },
      person: { select: { fullName: true } },
      unit: { select: { shortName: true } },
    },
  });
  if (!found || (await readTie(db, actor, caseId))) return null;
  return {
    ...{ caseId: found.id, name: found.person.fullName, unit: found.unit.shortName },
    isLogOpen: isLogOpen(found.stage),
    pausedSince: await readPause(db, caseId),
    bases: await readBases(db, { caseId, unitId: found.unitId }),
    ownTemplates: await readOwnTemplates(db, found.unitId),
    mayKeepTemplates: may(actor, "mentoring.templates"),
    calendar: await readCalendar(db),
  };
};

/**
 * The log a task is given in, with what its form proposes.
 * @param requested a sample task of the program or of the cell
 */
export const newTaskForm = async (actor: Actor, caseId: string, requested: string | null, on: Day) => {
  if (!may(actor, "mentoring.log") || !isId(caseId)) return null;
  const form = await reading(actor, givingForm(actor, caseId));
  if (!form) return null;
  const { calendar, ...rest } = form;
  const template = isTemplate(requested) ? requested : null;
  const own = form.ownTemplates.find(({ id }) => id === requested) ?? null;
  const days = own?.days ?? (template && daysOf(template));
  return { ...rest, template, own, dueOn: usualDueDay(days, on, calendar) };
};

export type NewTaskForm = NonNullable<Awaited<ReturnType<typeof newTaskForm>>>;

/** A task of a set: a sample task of the program or of the cell, and the due day proposed. */
export type SetTask = Readonly<{ template: Template | null; own: OwnTemplate | null; dueOn: Day }>;

/** The log a set of tasks is given in, with the days proposed from a day on. */
export const taskSetForm = async (actor: Actor, caseId: string, set: TaskSet | typeof ownSet, on: Day) => {
  if (!may(actor, "mentoring.log") || !isId(caseId)) return null;
  const form = await reading(actor, givingForm(actor, caseId));
  if (!form) return null;
  const { calendar, ...rest } = form;
  const tasks: readonly SetTask[] =
    set === ownSet
      ? form.ownTemplates.map((own) => ({ own, template: null, dueOn: usualDueDay(own.days, on, calendar) }))
      : taskSets[set].map((template) => ({
          ...{ template, own: null },
          dueOn: usualDueDay(daysOf(template), on, calendar),
        }));
  return { ...rest, set, tasks };
};

export type TaskSetForm = NonNullable<Awaited<ReturnType<typeof taskSetForm>>>;

/** The sample tasks of the cell of whoever keeps them. Null for others. */
export const ownTemplates = async (actor: Actor) => {
  if (!may(actor, "mentoring.templates")) return null;
  const { unitId, unitName } = actor.actingPost;
  return { unit: unitName, templates: await reading(actor, (db) => readOwnTemplates(db, unitId)) };
};

export type OwnTemplatesView = NonNullable<Awaited<ReturnType<typeof ownTemplates>>>;
