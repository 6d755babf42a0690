import { type Actor, may } from "../access/actor";
import { readClosedCases, readOpenCases } from "../admissions/records/unnamed-case-queries";
import { reading } from "../database/client";
import { addMonths, type Day, dayOf, dayOrNull } from "../primitives/day";
import { isId } from "../primitives/ids";
import { rulebookUnder, without } from "../regulations/packs/packs-in-force";
import { ruleOf } from "../regulations/packs/rule-keys";
import { readPacksInForce, readRulebook } from "../regulations/queries";
import { loadedOf, type PackRecord, readPack } from "./pack-record-queries";
import { impactReport, pastReport, scenarioReport } from "./report";

const permission = "regulations.keep";

/** Months back to which cases that are over are looked at when a pack is tried. */
const lookBack = 60;

const headingOf = ({
  id,
  pack,
  instrument,
  state,
  enteredBy,
  ...days
}: Omit<PackRecord, "values" | "changedAt" | "changedBy">) => ({
  ...{ id, pack, instrument, state, enteredBy },
  issuedOn: dayOf(days.issuedOn),
  from: dayOf(days.from),
  enteredOn: dayOf(days.enteredAt),
});

/** The packs: those in the code, and those entered, the newest first. */
export const packList = async (actor: Actor) => {
  if (!may(actor, permission)) return null;
  return reading(actor, async (db) => {
    const entered = await db.rulePack.findMany({
      where: { state: { not: "replaced" } },
      orderBy: [{ from: "desc" }, { enteredAt: "desc" }],
      select: {
        id: true,
        pack: true,
        instrument: true,
        issuedOn: true,
        from: true,
        state: true,
        enteredAt: true,
        enteredBy: true,
      },
      take: 100,
    });
    return { packs: (await readRulebook(db, "")).packs, entered: entered.map(headingOf) };
  });
};

/** What the page of a new pack begins with: the rules as they are today. */
export const draftForm = async (actor: Actor) => {
  if (!may(actor, permission)) return null;
  return reading(actor, async (db) => ({ rules: await readRulebook(db, "") }));
};

/**
 * A pack as entered, each value beside the one before it, and what it changes in open cases.
 * @param tried also look at cases that are over and at the invented ones
 */
export const packView = async (actor: Actor, packId: string, on: Day, tried: boolean) => {
  if (!may(actor, permission) || !isId(packId)) return null;
  return reading(actor, async (db) => {
    const record = await readPack(db, packId);
    if (!record) return null;
    const ground = await readPacksInForce(db);
    const draft = loadedOf(record);
    const before = rulebookUnder(without(ground.law, draft.id), "");
    const values = draft.values.map(({ rule, value, clause, confidence }) => {
      const old = ruleOf(before, rule)?.entryOn(draft.from)?.value;
      return {
        rule,
        clause,
        confidence,
        value,
        before: old ?? null,
      };
    });
    return {
      ...headingOf(record),
      changedBy: record.changedBy,
      changedOn: dayOf(record.changedAt),
      values,
      impact: impactReport(await readOpenCases(db), ground, draft, on),
      past: tried ? pastReport(await readClosedCases(db, addMonths(on, -lookBack)), ground, draft) : null,
      scenarios: tried ? scenarioReport(ground, draft) : null,
    };
  });
};

export type PackView = NonNullable<Awaited<ReturnType<typeof packView>>>;
export type PackList = NonNullable<Awaited<ReturnType<typeof packList>>>;

/** Local texts as entered, those that hold first, and the units that may have one. */
export const overlayList = async (actor: Actor) => {
  if (!may(actor, permission)) return null;
  return reading(actor, async (db) => {
    const within = { path: { gte: actor.reach.from, lt: actor.reach.to } };
    const units = await db.unit.findMany({
      where: { ...within, to: null },
      select: { id: true, name: true },
      orderBy: { path: "asc" },
      take: 300,
    });
    const found = await db.ruleOverlay.findMany({
      where: within,
      relationLoadStrategy: "join",
      select: {
        id: true,
        rule: true,
        value: true,
        instrument: true,
        clause: true,
        from: true,
        until: true,
        unit: { select: { name: true } },
      },
      orderBy: [{ path: "asc" }, { from: "desc" }, { rule: "asc" }],
      take: 300,
    });
    return {
      units,
      locals: found.map(({ from, until, unit, ...local }) => ({
        ...local,
        unit: unit.name,
        from: dayOf(from),
        until: dayOrNull(until),
      })),
      rules: await readRulebook(db, ""),
    };
  });
};

export type OverlayList = NonNullable<Awaited<ReturnType<typeof overlayList>>>;
