import { type Actor, may } from "../access/actor";
import { type Database, reading } from "../database/client";
import { openSealed } from "../database/encryption";
import type { Prisma } from "../database/generated/client";
import { readAlike } from "../people/alike-queries";
import { nobodyAlike } from "../people/likeness";
import { type Day, dateOf, dayOf, dayOrNull } from "../primitives/day";
import { isId } from "../primitives/ids";
import { readUnitOptions } from "../units/named/queries";
import { cellAsked } from "./cell-asked";
import { isToDecide } from "./introduction";
import { unionIntroduction } from "./schema";

type Cell = Readonly<{ id: string; name: string }>;

/** The cells within reach that exist today. */
export const readCells = (db: Database, { reach }: Actor): Promise<Cell[]> =>
  db.unit.findMany({
    where: { kind: "cell", to: null, path: { gte: reach.from, lt: reach.to } },
    select: { id: true, name: true },
    orderBy: { path: "asc" },
    take: 1_000,
  });

const columns = {
  ...{ id: true, unitId: true, door: true, receivedOn: true, recordedBy: true, personId: true, fullName: true },
  ...{ bornOn: true, occupation: true, contactSealed: true, reasonSealed: true, union: true, unionName: true },
  ...{ paperNumber: true, paperOn: true, state: true, lookAgainOn: true, openedCaseId: true },
  unit: { select: { shortName: true } },
  mergedFrom: { select: { shortName: true } },
  decisions: {
    select: {
      ...{ id: true, outcome: true, decidedOn: true, resolution: true, becauseSealed: true, lookAgainOn: true },
      decidedBy: true,
    },
    orderBy: { recordedAt: "desc" },
    take: 20,
  },
} satisfies Prisma.IntroductionSelect;

type Row = Prisma.IntroductionGetPayload<{ select: typeof columns }>;

const introductionOf = (
  {
    receivedOn,
    bornOn,
    paperOn,
    lookAgainOn,
    contactSealed,
    reasonSealed,
    decisions,
    unit,
    mergedFrom,
    fullName,
    ...row
  }: Row,
  on: Day,
) => {
  const standing = { state: row.state, lookAgainOn: dayOrNull(lookAgainOn) };
  return {
    ...row,
    ...standing,
    name: fullName,
    unit: unit.shortName,
    /** The cell they were introduced to, where that was merged into this one since. */
    mergedFrom: mergedFrom?.shortName ?? null,
    receivedOn: dayOf(receivedOn),
    bornOn: dayOf(bornOn),
    paperOn: dayOrNull(paperOn),
    contact: contactSealed && openSealed(contactSealed, "Introduction.contactSealed", row.id),
    reason: openSealed(reasonSealed, "Introduction.reasonSealed", row.id),
    isToDecide: isToDecide(standing, on),
    decisions: decisions.map(({ decidedOn, becauseSealed, lookAgainOn: again, ...decision }) => ({
      ...decision,
      decidedOn: dayOf(decidedOn),
      because: becauseSealed && openSealed(becauseSealed, "IntroductionDecision.becauseSealed", decision.id),
      lookAgainOn: dayOrNull(again),
    })),
  };
};
export type IntroductionView = ReturnType<typeof introductionOf>;

/** As many people to decide on are shown at a time, and of those declined until later. */
const queuePageSize = 30;

type AskedQueue = Readonly<{ unitId: string | null; page: number }>;

/**
 * Who was introduced to the cells within reach: those to decide on, the longest waiting first; those declined until a later
 * day; and those taken up last. Null for who may not see it.
 */
export const intakeQueue = async (actor: Actor, { unitId, page: asked }: AskedQueue, on: Day) => {
  if (!may(actor, "intake.read")) return null;
  return reading(actor, async (db) => {
    const cells = await readCells(db, actor);
    const { found: named, noCell } = cellAsked(cells, unitId);
    const chosen = named ?? (cells.length === 1 ? cells[0] : undefined);
    const within = chosen ? { unitId: chosen.id } : { path: { gte: actor.reach.from, lt: actor.reach.to } };
    const toDecide: Prisma.IntroductionWhereInput = {
      ...within,
      OR: [{ state: "waiting" }, { state: "declined", lookAgainOn: { lte: dateOf(on) } }],
    };
    const total = await db.introduction.count({ where: toDecide });
    const page = Math.min(asked, Math.max(1, Math.ceil(total / queuePageSize)));
    const found = await db.introduction.findMany({
      where: toDecide,
      select: columns,
      relationLoadStrategy: "join",
      orderBy: [{ receivedOn: "asc" }, { id: "asc" }],
      skip: (page - 1) * queuePageSize,
      take: queuePageSize,
    });
    const later = await db.introduction.findMany({
      where: { ...within, state: "declined", lookAgainOn: { gt: dateOf(on) } },
      select: columns,
      relationLoadStrategy: "join",
      orderBy: [{ lookAgainOn: "asc" }, { id: "asc" }],
      take: queuePageSize,
    });
    const taken = await db.introduction.findMany({
      where: { ...within, state: "taken" },
      select: columns,
      relationLoadStrategy: "join",
      orderBy: { recordedAt: "desc" },
      take: 20,
    });
    return {
      on,
      cells,
      unit: chosen ?? null,
      noCell,
      ...{ total, page, pageSize: queuePageSize },
      toDecide: found.map((row) => introductionOf(row, on)),
      later: later.map((row) => introductionOf(row, on)),
      taken: taken.map((row) => introductionOf(row, on)),
      mayIntroduce: may(actor, "intake.introduce"),
      mayDecide: may(actor, "intake.decide"),
    };
  });
};
export type IntakeQueue = NonNullable<Awaited<ReturnType<typeof intakeQueue>>>;

/** Somebody introduced, to be decided on, with the people of the register who may be meant. Null when not the actor's to decide. */
export const introductionForm = async (actor: Actor, introductionId: string, on: Day) => {
  if (!may(actor, "intake.decide") || !isId(introductionId)) return null;
  return reading(actor, async (db) => {
    const row = await db.introduction.findFirst({
      where: { id: introductionId, path: { gte: actor.reach.from, lt: actor.reach.to } },
      select: columns,
      relationLoadStrategy: "join",
    });
    if (!row) return null;
    const introduction = introductionOf(row, on);
    const person = row.personId
      ? await db.person.findUnique({
          where: { id: row.personId },
          select: { fullName: true, bornOn: true, sex: true, schooling: true, occupation: true, joinedUnitOn: true },
        })
      : null;
    return {
      introduction,
      person: person && { ...person, bornOn: dayOf(person.bornOn), joinedUnitOn: dayOf(person.joinedUnitOn) },
      question: await readAlike(db, actor, { fullName: introduction.name, bornOn: introduction.bornOn }),
    };
  });
};
export type IntroductionForm = NonNullable<Awaited<ReturnType<typeof introductionForm>>>;

/** The cells to which the actor may bring the introduction of a union. */
export const unionForm = async (actor: Actor) => {
  if (!may(actor, "intake.introduce")) return null;
  return reading(actor, async (db) => ({ cells: await readUnitOptions(db, actor, "cell") }));
};

/** People of the register within reach who may be the one being introduced. */
export const introducedQuestion = async (actor: Actor, sent: Readonly<Record<string, string>>) => {
  const typed = unionIntroduction.pick({ fullName: true, bornOn: true }).safeParse({
    fullName: sent.fullName,
    bornOn: sent.bornOn,
  });
  if (!may(actor, "intake.introduce") || !typed.success) return nobodyAlike;
  return reading(actor, (db) => readAlike(db, actor, typed.data));
};
