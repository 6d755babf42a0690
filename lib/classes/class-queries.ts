import { type Actor, may } from "../access/actor";
import { type Database, reading } from "../database/client";
import { type Day, dayOf, dayOrNull } from "../primitives/day";
import { isId } from "../primitives/ids";
import { rulebookAt } from "../regulations/packs/entered-rules";
import { readEnteredRules } from "../regulations/queries";
import { certificateUntil } from "./needs";
import { readNeeded } from "./needs-queries";
import { readSeats } from "./seat-queries";
import { isClassKind, overQuota, phaseOf } from "./training-class";

const readClass = async (db: Database, classId: string, on: Day) => {
  const found = await db.trainingClass.findFirst({
    where: { id: classId },
    include: { unit: { select: { name: true } } },
    relationLoadStrategy: "join",
  });
  if (!found || !isClassKind(found.kind)) return null;
  const { kind, days, cancelledOn, unit, ...row } = found;
  const held = { days: days.map(dayOf), cancelledOn: dayOrNull(cancelledOn) };
  return { ...row, kind, ...held, unit: unit.name, phase: phaseOf(held, on) };
};

const isOwnCommittee = ({ reach: { from, to } }: Actor, path: string): boolean => path >= from && path < to;

/**
 * One class with its list, as far as the actor's people go: attendance, results, and until when each certificate counts beside
 * the day on which the cell means to meet. Null for who has nothing to do with it.
 */
export const classView = async (actor: Actor, classId: string, on: Day) => {
  if (!may(actor, "classes.read") || !isId(classId)) return null;
  return reading(actor, async (db) => {
    const found = await readClass(db, classId, on);
    if (!found) return null;
    const mayKeep = may(actor, "classes.keep") && isOwnCommittee(actor, found.path);
    const mayPropose = may(actor, "classes.propose") && (mayKeep || found.phase === "coming");
    const { kind } = found;
    const { entered } = await readEnteredRules(db);
    const seats = (await readSeats(db, classId)).map(({ path, certificate, plannedOn, ...seat }) => {
      // Once the cell has met nothing waits for the certificate.
      const meeting = kind === "awareness" && plannedOn !== null && plannedOn >= on ? plannedOn : null;
      const until =
        certificate && certificateUntil(kind, certificate.issuedOn, rulebookAt(entered, path), meeting ?? on);
      return { ...seat, certificate: certificate && { ...certificate, until: until ?? null }, meeting };
    });
    const chosen = seats.filter(({ state }) => state === "chosen");
    const needed = mayPropose ? await readNeeded(db, actor.reach, kind, on) : [];
    return {
      ...found,
      ...{ on, mayKeep, mayPropose },
      proposed: seats.filter(({ state }) => state === "proposed"),
      chosen,
      /** By how many more than the quota were chosen; of a cell, only its own people are counted, which tells nothing. */
      over: mayKeep ? overQuota({ quota: found.quota, chosen: chosen.length }) : 0,
      needed: needed.filter(({ seat }) => !seat),
      passed: chosen.filter(({ result }) => result === "passed").length,
    };
  });
};

export type ClassView = NonNullable<Awaited<ReturnType<typeof classView>>>;

/** A class of the actor's own committee, for the forms that change it, its attendance and its results. Null for others. */
export const keptClassView = async (actor: Actor, classId: string, on: Day) => {
  if (!may(actor, "classes.keep") || !isId(classId)) return null;
  return reading(actor, async (db) => {
    const found = await readClass(db, classId, on);
    if (!found || !isOwnCommittee(actor, found.path)) return null;
    const seats = await readSeats(db, classId);
    return { ...found, on, chosen: seats.filter(({ state }) => state === "chosen") };
  });
};

export type KeptClassView = NonNullable<Awaited<ReturnType<typeof keptClassView>>>;

/** What the form of a new class begins with: where and by whom the last one was held. Null for who opens none. */
export const newClassForm = async (actor: Actor) => {
  if (!may(actor, "classes.keep")) return null;
  const { from, to } = actor.reach;
  return reading(actor, async (db) => {
    const last = await db.trainingClass.findFirst({
      where: { path: { gte: from, lt: to } },
      select: { kind: true, place: true, holder: true, quota: true },
      orderBy: { id: "desc" },
    });
    return last ?? { kind: "awareness", place: "", holder: "", quota: null };
  });
};
