import { type Actor, may } from "../access/actor";
import { reachFilter } from "../access/reach";
import { writeSeenAudit } from "../audit/audit-persistence";
import { reading } from "../database/client";
import { type Day, dayOf, dayOrNull, daysBetween } from "../primitives/day";
import { isId } from "../primitives/ids";
import { logVisibleTo } from "./log-visibility";
import { isHelped } from "./mentored-stages";

const taskSelect = {
  id: true,
  title: true,
  purpose: true,
  givenOn: true,
  dueOn: true,
  giverName: true,
  state: true,
  result: true,
  assessedOn: true,
  assessorName: true,
  returnedCount: true,
} as const;

const kept = 50;
const lately = 10;

/** What a person's log shows on a day to whoever looks: work given, notes, evaluations. Null when not within reach. Opening it is audited. */
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
          take: kept,
          select: taskSelect,
        },
        notes: {
          orderBy: [{ notedOn: "desc" }, { recordedAt: "desc" }],
          take: most.notes ? lately : 0,
          select: { id: true, notedOn: true, text: true, authorName: true },
        },
        evaluations: {
          orderBy: [{ evaluatedOn: "desc" }, { recordedAt: "desc" }],
          take: most.evaluations ? lately : 0,
          select: {
            id: true,
            evaluatedOn: true,
            attitude: true,
            responsibility: true,
            motive: true,
            comment: true,
            authorName: true,
          },
        },
      },
    });
    if (!found) return null;
    const isOwnFile = actor.personId === found.person.id;
    const shown = logVisibleTo(actor.actingPost.role, isOwnFile) ?? most;
    await writeSeenAudit(db, actor, "log.seen", { id: found.id, path: found.path, caseId: found.id });
    const tasks = found.tasks.map(
      ({ purpose, giverName, result, assessedOn, assessorName, givenOn, dueOn, ...task }) => ({
        ...task,
        dueOn: dayOf(dueOn),
        daysLeft: daysBetween(on, dayOf(dueOn)),
        inHand: task.state === "open" || task.state === "returned",
        detail:
          shown.tasks === "full"
            ? { purpose, giverName, givenOn: dayOf(givenOn), result, assessedOn: dayOrNull(assessedOn), assessorName }
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
      closed: !isHelped(found.stage),
      /** Whether an entry would be taken: by permission, by stage, and not on the own file. */
      writes: may(actor, "mentoring.log") && isHelped(found.stage) && !isOwnFile,
      inHand: tasks.filter(({ inHand }) => inHand).sort((a, b) => (a.dueOn < b.dueOn ? -1 : 1)),
      finished: tasks
        .filter(({ inHand }) => !inHand)
        .sort((a, b) => ((a.detail?.assessedOn ?? a.dueOn) > (b.detail?.assessedOn ?? b.dueOn) ? -1 : 1)),
      notes: shown.notes ? found.notes.map((note) => ({ ...note, notedOn: dayOf(note.notedOn) })) : [],
      evaluations: shown.evaluations
        ? found.evaluations.map((each) => ({ ...each, evaluatedOn: dayOf(each.evaluatedOn) }))
        : [],
    };
  });
};

export type LogView = NonNullable<Awaited<ReturnType<typeof auditedLogView>>>;
export type TaskRow = LogView["inHand"][number];

/** Whose log a form writes in, and whether it may now. Null when not within reach. */
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
    if (!found || found.person.id === actor.personId) return null;
    return {
      caseId: found.id,
      name: found.person.fullName,
      unit: found.unit.shortName,
      open: isHelped(found.stage),
    };
  });
};

export type LogForm = NonNullable<Awaited<ReturnType<typeof logForm>>>;

/** One task whose result is taken, on a day. Null when not within reach. */
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
    if (!found || found.case.person.id === actor.personId) return null;
    const { case: file, givenOn, dueOn, assessedOn, ...task } = found;
    return {
      ...task,
      caseId: file.id,
      name: file.person.fullName,
      unit: file.unit.shortName,
      givenOn: dayOf(givenOn),
      dueOn: dayOf(dueOn),
      daysLeft: daysBetween(on, dayOf(dueOn)),
      assessedOn: dayOrNull(assessedOn),
      inHand: task.state === "open" || task.state === "returned",
      open: isHelped(file.stage),
    };
  });
};

export type TaskForm = NonNullable<Awaited<ReturnType<typeof taskForm>>>;
