import { type Context, command } from "../../command";
import { encrypt } from "../../database/encryption";
import { type Day, dateOf } from "../../primitives/day";
import { newId } from "../../primitives/ids";
import { done, type Refusal, refused } from "../../workflow/refusal";
import { entryRefusals } from "../entry-refusals";
import { type LockedLog, lockLogToGive } from "../log-lock";
import { type Basis, basisFrom, type GivenBasis, isRefusal } from "./basis";
import { dueRefusals } from "./due-days";
import { taskSchema, taskSetSchema } from "./schema";
import type { TaskKind } from "./task-kinds";

type Circumstances = GivenBasis & Readonly<{ givenOn: Day; pauseReason: string | null }>;
type Giving = Context<Circumstances, LockedLog & Readonly<{ pausedSince: Day | null }>>;
type Work = Readonly<{ title: string; purpose: string; kind: TaskKind | null; dueOn: Day }>;

/** Why nothing may be given: by its days, or because the case is paused and no reason is stated. */
const givingRefusals = (context: Giving, basis: Basis | Refusal | null): Refusal[] => {
  const { input, subject } = context;
  const { pausedSince } = subject;
  return [
    ...entryRefusals(context, { field: "givenOn", day: input.givenOn }),
    ...(isRefusal(basis) ? [basis] : []),
    ...(pausedSince && !input.pauseReason
      ? [{ code: "task-while-paused", facts: { since: pausedSince }, field: "pauseReason" }]
      : []),
  ];
};

const writeTask = async ({ db, actor, input, subject }: Giving, work: Work, basis: Basis | null): Promise<void> => {
  const id = newId();
  const { pausedSince } = subject;
  await db.task.create({
    data: {
      ...{ id, caseId: subject.id, path: subject.path, title: work.title, kind: work.kind },
      purposeSealed: encrypt(work.purpose, "Task.purposeSealed", id),
      ...{ givenOn: dateOf(input.givenOn), dueOn: dateOf(work.dueOn) },
      ...{ giverId: actor.personId, giverName: actor.name, giverRole: actor.actingPost.role },
      ...(basis ? { basis: basis.kind, basisNumber: basis.number, basisOn: dateOf(basis.on) } : {}),
      pauseReasonSealed:
        pausedSince && input.pauseReason ? encrypt(input.pauseReason, "Task.pauseReasonSealed", id) : null,
    },
    select: { id: true },
  });
};

/** Gives the person a task. */
export const giveTask = command({
  name: "mentoring.giveTask",
  permission: "mentoring.log",
  input: taskSchema,
  lock: (db, { caseId }, actor) => lockLogToGive(db, caseId, actor),
  run: async (context) => {
    const { input, subject, on } = context;
    const basis = basisFrom(input, on);
    const refusals = [
      ...givingRefusals(context, basis),
      ...dueRefusals({ field: "dueOn", day: input.dueOn }, { on, givenOn: input.givenOn }),
    ];
    if (refusals.length > 0 || isRefusal(basis)) return refused(...refusals);
    await writeTask(context, input, basis);
    return done({ caseId: subject.id });
  },
});

/** Gives a set of tasks at once: those that have a due day. All of them are given, or none. */
export const giveTaskSet = command({
  name: "mentoring.giveTaskSet",
  permission: "mentoring.log",
  input: taskSetSchema,
  lock: (db, { caseId }, actor) => lockLogToGive(db, caseId, actor),
  run: async (context) => {
    const { input, subject, on } = context;
    const basis = basisFrom(input, on);
    const chosen = input.tasks.flatMap(({ dueOn, ...task }, index) =>
      dueOn ? [{ ...task, dueOn, field: `tasks.${index}.dueOn` }] : [],
    );
    const refusals = [
      ...givingRefusals(context, basis),
      ...(chosen.length === 0 ? [{ code: "no-task-chosen", facts: {} }] : []),
      ...chosen.flatMap(({ field, dueOn }) => dueRefusals({ field, day: dueOn }, { on, givenOn: input.givenOn })),
    ];
    if (refusals.length > 0 || isRefusal(basis)) return refused(...refusals);
    for (const task of chosen) await writeTask(context, task, basis);
    return done({ caseId: subject.id, tasks: chosen.length });
  },
});
