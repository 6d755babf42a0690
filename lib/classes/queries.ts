import { type Actor, may } from "../access/actor";
import { type Database, reading } from "../database/client";
import { readInTransaction } from "../database/pipelined-read";
import { typedQuery } from "../database/typed-query";
import { lapseDays } from "../desk/desk-rows";
import type { Day } from "../primitives/day";
import { readRulebook } from "../regulations/queries";
import { mostNeeded, readNeeded } from "./needs-queries";
import { type ClassKind, isClassKind, overQuota, phaseOf } from "./training-class";

/** More classes than a committee holds in many years; the latest are shown. */
const mostClasses = 200;

const classes = typedQuery((tables) =>
  tables
    .selectFrom("TrainingClass as k")
    .leftJoinLateral(
      (eb) =>
        eb
          .selectFrom("ClassSeat as s")
          .whereRef("s.classId", "=", "k.id")
          .select((seat) => [
            seat.cast<number>(seat.fn.countAll().filterWhere("s.state", "=", "proposed"), "integer").as("proposed"),
            seat.cast<number>(seat.fn.countAll().filterWhere("s.state", "=", "chosen"), "integer").as("chosen"),
            seat.cast<number>(seat.fn.countAll().filterWhere("s.result", "=", "passed"), "integer").as("passed"),
            seat.cast<number>(seat.fn.countAll().filterWhere("s.result", "is not", null), "integer").as("judged"),
          ])
          .as("n"),
      (join) => join.onTrue(),
    )
    .select(["k.id", "k.kind", "k.name", "k.place", "k.days", "k.quota", "k.cancelledOn", "k.path"])
    .select((eb) => [
      eb.ref("n.proposed").$notNull().as("proposed"),
      eb.ref("n.chosen").$notNull().as("chosen"),
      eb.ref("n.passed").$notNull().as("passed"),
      eb.ref("n.judged").$notNull().as("judged"),
    ])
    .orderBy((eb) => eb.ref("k.days"), "desc")
    .orderBy("k.id")
    .limit(mostClasses),
);

/** The classes the actor sees, the latest first, each with the people of the actor's reach on its list. */
export const readClasses = async (db: Database, on: Day) => {
  const rows = await readInTransaction(db, classes({}));
  return rows.flatMap(({ kind, ...row }) => (isClassKind(kind) ? [{ ...row, kind, phase: phaseOf(row, on) }] : []));
};

export type ClassRow = Awaited<ReturnType<typeof readClasses>>[number];

/** The classes, and how many should go to one and stand on no list. Null for who has nothing to do with classes. */
export const classListView = async (actor: Actor, on: Day) => {
  if (!may(actor, "classes.read")) return null;
  const mayPropose = may(actor, "classes.propose");
  return reading(actor, async (db) => {
    const rows = await readClasses(db, on);
    const waiting = async (kind: ClassKind) =>
      mayPropose ? (await readNeeded(db, actor.reach, kind, on)).filter(({ seat }) => !seat).length : 0;
    return {
      on,
      mayKeep: may(actor, "classes.keep"),
      mayPropose,
      /** Of a committee the numbers are of all cells, of a cell or a mentor of their own people. */
      coming: rows.filter(({ phase }) => phase === "coming" || phase === "running").reverse(),
      past: rows.filter(({ phase }) => phase === "over" || phase === "cancelled"),
      needed: { awareness: await waiting("awareness"), newMembers: await waiting("newMembers") },
    };
  });
};

export type ClassListView = NonNullable<Awaited<ReturnType<typeof classListView>>>;

/** Who should go to a class of a kind, over all cells within reach, and the classes they may be proposed for. */
export const neededView = async (actor: Actor, kind: ClassKind, on: Day) => {
  if (!may(actor, "classes.propose")) return null;
  return reading(actor, async (db) => {
    const needed = await readNeeded(db, actor.reach, kind, on);
    const rows = await readClasses(db, on);
    const { certificateValidMonths } = await readRulebook(db, actor.actingPost.path);
    const mayKeep = may(actor, "classes.keep");
    const open = rows.filter(
      (row) => row.kind === kind && (row.phase === "coming" || (mayKeep && row.phase === "running")),
    );
    return {
      ...{ on, kind, mayKeep, lookAhead: lapseDays },
      /** How long a certificate counts, by the rule of the day; null where the rules give no time that is known. */
      validity: kind === "awareness" ? (certificateValidMonths.knownOn(on) ?? null) : null,
      waiting: needed.filter(({ seat }) => !seat),
      seated: needed.filter(({ seat }) => seat),
      isWhole: needed.length <= mostNeeded,
      classes: open.reverse().map((row) => ({ ...row, over: overQuota(row) })),
    };
  });
};

export type NeededView = NonNullable<Awaited<ReturnType<typeof neededView>>>;
