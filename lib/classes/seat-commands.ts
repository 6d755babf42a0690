import { may } from "../access/actor";
import { command } from "../command";
import type { Database } from "../database/client";
import { done, type Refusal, refused } from "../workflow/refusal";
import { lockClass, lockKeptClass } from "./class-lock";
import { isForStage } from "./needs";
import { readNeeded } from "./needs-queries";
import { attendanceSchema, choiceSchema, proposalSchema, withdrawalSchema } from "./schema";
import { writeAttendance, writeProposals, writeSeatStates } from "./seat-persistence";
import { readSeats } from "./seat-queries";
import { attendanceRefusals, begunRefusals, cancelledRefusals, mostSeats, type SeatState } from "./training-class";

const nobody: Refusal = { code: "class-nobody", facts: {} };

const namesOf = (people: readonly Readonly<{ name: string }>[]): string => people.map(({ name }) => name).join(", ");

/** Those of a list who are asked for, and stand as they must. A person taken off meanwhile is said, not left out silently. */
const asked = async (db: Database, classId: string, ids: readonly string[], states: readonly SeatState[]) => {
  const seats = await readSeats(db, classId);
  const found = seats.filter(({ id, state }) => ids.includes(id) && states.some((each) => each === state));
  return { found, isWhole: found.length === new Set(ids).size, seats };
};

const moved: Refusal = { code: "class-list-moved", facts: {} };

/** Proposes people for a class: all within reach who should go, or those who are named. A cell proposes its own. */
export const propose = command({
  name: "classes.propose",
  permission: "classes.propose",
  input: proposalSchema,
  lock: (db, { classId }, actor) => lockClass(db, classId, actor),
  run: async ({ db, actor, input: { classId, everyone, cases: ids }, subject, on, at }) => {
    const { kind } = subject;
    const before = [...cancelledRefusals(subject), ...begunRefusals(subject, on, may(actor, "classes.keep"))];
    if (before.length > 0) return refused(...before);
    const needed = everyone ? await readNeeded(db, actor.reach, kind, on) : [];
    const wanted = everyone ? needed.filter(({ seat }) => !seat).map(({ caseId }) => caseId) : [...new Set(ids)];
    const { from, to } = actor.reach;
    const found = await db.admissionCase.findMany({
      where: { id: { in: wanted }, closedOn: null, path: { gte: from, lt: to } },
      select: { id: true, path: true, stage: true, person: { select: { fullName: true } } },
      relationLoadStrategy: "join",
    });
    const unfit = found.filter(({ stage }) => !isForStage(kind, stage));
    const listed = await db.classSeat.count({ where: { classId, state: { not: "withdrawn" } } });
    const refusals = [
      ...(wanted.length === 0 ? [nobody] : []),
      ...(found.length < wanted.length ? [{ code: "class-case-gone", facts: {} }] : []),
      ...(unfit.length > 0
        ? [
            {
              code: "class-not-for-stage",
              facts: { names: namesOf(unfit.map(({ person }) => ({ name: person.fullName }))) },
            },
          ]
        : []),
      ...(listed + wanted.length > mostSeats ? [{ code: "class-too-long", facts: { most: mostSeats } }] : []),
    ];
    if (refusals.length > 0) return refused(...refusals);
    const seated = found.map(({ id: caseId, path }) => ({ caseId, path }));
    await writeProposals(db, classId, seated, { at, name: actor.name });
    return done({ classId });
  },
});

/** Chooses from those who are proposed. More than the quota may be chosen; the page says by how many. */
export const choose = command({
  name: "classes.choose",
  permission: "classes.keep",
  input: choiceSchema,
  lock: (db, { classId }, actor) => lockKeptClass(db, classId, actor),
  run: async ({ db, actor, input: { classId, everyone, seats: ids }, subject, at }) => {
    const { found, isWhole, seats } = await asked(db, classId, ids, ["proposed"]);
    const chosen = everyone ? seats.filter(({ state }) => state === "proposed") : found;
    const refusals = [
      ...cancelledRefusals(subject),
      ...(chosen.length === 0 && ids.length === 0 ? [nobody] : []),
      ...(isWhole || everyone ? [] : [moved]),
    ];
    if (refusals.length > 0) return refused(...refusals);
    const chosenIds = chosen.map(({ id }) => id);
    await writeSeatStates(db, chosenIds, "chosen", { at, name: actor.name });
    return done({ classId });
  },
});

/** Takes people off the list. A cell takes back whom it proposed, until they are chosen. */
export const withdraw = command({
  name: "classes.withdraw",
  permission: "classes.propose",
  input: withdrawalSchema,
  lock: (db, { classId }, actor) => lockClass(db, classId, actor),
  run: async ({ db, actor, input: { classId, seats: ids }, subject, at }) => {
    const { found, isWhole } = await asked(db, classId, ids, ["proposed", "chosen"]);
    const taken = may(actor, "classes.keep") ? [] : found.filter(({ state }) => state === "chosen");
    const judged = found.filter(({ result }) => result !== null);
    const refusals = [
      ...cancelledRefusals(subject),
      ...(ids.length === 0 ? [nobody] : []),
      ...(isWhole ? [] : [moved]),
      ...(taken.length > 0 ? [{ code: "class-chosen-already", facts: { names: namesOf(taken) } }] : []),
      ...(judged.length > 0 ? [{ code: "class-result-known", facts: { names: namesOf(judged) } }] : []),
    ];
    if (refusals.length > 0) return refused(...refusals);
    const takenOff = found.map(({ id }) => id);
    await writeSeatStates(db, takenOff, "withdrawn", { at, name: actor.name });
    return done({ classId });
  },
});

/** Notes who came on a day of the class. Noted again, the day is as it was noted last. */
export const noteAttendance = command({
  name: "classes.attend",
  permission: "classes.keep",
  input: attendanceSchema,
  lock: (db, { classId }, actor) => lockKeptClass(db, classId, actor),
  run: async ({ db, input: { classId, day, seats }, subject, on }) => {
    const refusals = [...cancelledRefusals(subject), ...attendanceRefusals(subject, day, on)];
    if (refusals.length > 0) return refused(...refusals);
    const { isWhole } = await asked(db, classId, seats, ["chosen"]);
    if (!isWhole) return refused(moved);
    await writeAttendance(db, classId, day, seats);
    return done({ classId });
  },
});
