import { type Actor, may } from "../access/actor";
import { readClosedCases, readOpenCases } from "../admissions/records/unnamed-case-queries";
import { reading } from "../database/client";
import { addMonths, type Day, dayOf } from "../primitives/day";
import { isId } from "../primitives/ids";
import { rulebookAt, withoutPack } from "../regulations/packs/entered-rules";
import { ruleOf } from "../regulations/packs/rule-keys";
import { readEnteredRules, readRulebook } from "../regulations/queries";
import { closedCasesReport, openCasesReport, sampleCasesReport } from "./impact-report";
import { enteredPackOf, type PackRecord, readPack } from "./pack-record-queries";

const permission = "regulations.keep";

/** When a pack is tried, cases closed in this many months are examined. */
const monthsBack = 60;

const headingOf = ({
  id,
  pack,
  instrument,
  state,
  enteredBy,
  ...days
}: Omit<PackRecord, "values" | "enteredById" | "changedAt" | "changedBy">) => ({
  ...{ id, pack, instrument, state, enteredBy },
  issuedOn: dayOf(days.issuedOn),
  from: dayOf(days.from),
  enteredOn: dayOf(days.enteredAt),
});

/** The packs that apply or wait for their text, and those entered, newest first; null for an actor who may not keep the rules. */
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

/** What the page of a new pack shows: the rules as they are today, as a model. */
export const newPackView = async (actor: Actor) => {
  if (!may(actor, permission)) return null;
  return reading(actor, async (db) => ({ rules: await readRulebook(db, "") }));
};

/**
 * A pack as entered, each value beside the value before it, and what it changes in open cases.
 * @param tried whether closed cases and sample cases are examined too
 */
export const packView = async (actor: Actor, packId: string, on: Day, tried: boolean) => {
  if (!may(actor, permission) || !isId(packId)) return null;
  return reading(actor, async (db) => {
    const record = await readPack(db, packId);
    if (!record) return null;
    const rulesNow = await readEnteredRules(db);
    const pack = enteredPackOf(record);
    const rulesBefore = rulebookAt(withoutPack(rulesNow.entered, pack.id), "");
    const values = pack.values.map(({ rule, value, clause, confidence }) => {
      const before = ruleOf(rulesBefore, rule)?.entryOn(pack.from)?.value ?? null;
      return { rule, clause, confidence, value, before };
    });
    return {
      ...headingOf(record),
      changedBy: record.changedBy,
      changedOn: dayOf(record.changedAt),
      values,
      openCases: openCasesReport(await readOpenCases(db), rulesNow, pack, on),
      closedCases: tried
        ? closedCasesReport(await readClosedCases(db, addMonths(on, -monthsBack)), rulesNow, pack)
        : null,
      sampleCases: tried ? sampleCasesReport(rulesNow, pack) : null,
    };
  });
};

export type PackView = NonNullable<Awaited<ReturnType<typeof packView>>>;
export type PackList = NonNullable<Awaited<ReturnType<typeof packList>>>;
