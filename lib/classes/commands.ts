import { command } from "../command";
import { type Day, dateOf } from "../primitives/day";
import { newId } from "../primitives/ids";
import { done, type Refusal, refused } from "../workflow/refusal";
import { mostDays, readClassDays } from "./class-days";
import { lockCommittee, lockKeptClass } from "./class-lock";
import { cancelledClassSchema, changedClassSchema, newClassSchema } from "./schema";
import { cancelledRefusals, daysText } from "./training-class";

const permission = "classes.keep";

const unread = (text: string): Refusal => ({
  code: "class-days-unread",
  facts: { text, most: mostDays },
  field: "days",
});

const datesOf = (days: readonly Day[]): Date[] => days.map(dateOf);

/** Opens a class of the committee. One that has ended may be entered too, with its results. */
export const openClass = command({
  name: "classes.open",
  permission,
  input: newClassSchema,
  lock: (db, _input, actor) => lockCommittee(db, actor),
  run: async ({ db, input: { days: typed, ...stated }, subject: { id: unitId, path }, on }) => {
    const days = readClassDays(typed, on);
    if (!days) return refused(unread(typed));
    const classId = newId();
    const data = { id: classId, unitId, path, ...stated, days: datesOf(days) };
    await db.trainingClass.create({ data, select: { id: true } });
    return done({ classId });
  },
});

/** Corrects what is said of a class: its name, place, days, quota. */
export const changeClass = command({
  name: "classes.change",
  permission,
  input: changedClassSchema,
  lock: (db, { classId }, actor) => lockKeptClass(db, classId, actor),
  shown: async ({ subject: { name, place, holder, days, quota } }) => ({
    ...{ name, place, holder, days: daysText(days), quota: String(quota) },
  }),
  run: async ({ db, input: { classId, days: typed, ...stated }, subject, on }) => {
    const days = readClassDays(typed, on);
    const refusals = [...cancelledRefusals(subject), ...(days ? [] : [unread(typed)])];
    if (!days || refusals.length > 0) return refused(...refusals);
    const data = { ...stated, days: datesOf(days) };
    await db.trainingClass.update({ where: { id: classId }, data, select: { id: true } });
    return done({ classId });
  },
});

/** Calls a class off. Its list stays to be read; whoever stood on it should go to another. */
export const cancelClass = command({
  name: "classes.cancel",
  permission,
  input: cancelledClassSchema,
  lock: (db, { classId }, actor) => lockKeptClass(db, classId, actor),
  run: async ({ db, input: { classId, because }, subject, on }) => {
    const held = await db.classSeat.count({ where: { classId, result: { not: null } } });
    const refusals = [
      ...cancelledRefusals(subject),
      ...(held > 0 ? [{ code: "class-has-results", facts: { count: held } }] : []),
    ];
    if (refusals.length > 0) return refused(...refusals);
    const data = { cancelledOn: dateOf(on), because };
    await db.trainingClass.update({ where: { id: classId }, data, select: { id: true } });
    return done({ classId });
  },
});
