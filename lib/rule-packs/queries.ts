import { type Actor, may } from "../access/actor";
import { readClosedCases, readOpenCases } from "../admissions/records/unnamed-case-queries";
import { type Database, reading } from "../database/client";
import { today } from "../primitives/clock";
import { addMonths, type Day, dayOf } from "../primitives/day";
import { isId } from "../primitives/ids";
import { rulebookAt, withoutPack } from "../regulations/packs/entered-rules";
import { ruleOf } from "../regulations/packs/rule-keys";
import { shippedDrafts } from "../regulations/packs/shipped-drafts";
import { readEnteredRules, readRulebook } from "../regulations/queries";
import { closedCasesReport, openCasesReport, sampleCasesReport } from "./impact-report";
import { enteredPackOf, type PackRecord, readDraft, readPack } from "./pack-record-queries";

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
  enteredOn: today(days.enteredAt),
});

const changedOf = ({ changedBy, changedAt }: PackRecord) => ({ by: changedBy, on: today(changedAt) });

/** Whether another draft may take the place of a pack: it is not on, and not replaced already. */
const isEditable = (state: PackRecord["state"] | "shipped"): boolean => state !== "on" && state !== "replaced";

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
    const { packs, drafts } = await readRulebook(db, "");
    const isEntered = (id: string) => entered.some(({ pack, state }) => pack === id && state !== "off");
    return {
      packs,
      entered: entered.map(headingOf),
      /** The names of packs that come as drafts and that nobody has entered yet. */
      shipped: drafts.flatMap(({ id }) => (isEntered(id) ? [] : [id])),
    };
  });
};

/** What the page of a new pack shows: the rules as they are today, as a model. */
export const newPackView = async (actor: Actor) => {
  if (!may(actor, permission)) return null;
  return reading(actor, async (db) => ({ rules: await readRulebook(db, "") }));
};

/** A shipped draft in the shape of an entered one: nobody entered it, and its state never changes. */
const shippedRecord = (packId: string) => {
  const draft = shippedDrafts.find(({ id }) => id === packId);
  if (!draft) return null;
  const { instrument, issuedOn, from } = draft;
  return { heading: { id: packId, pack: packId, instrument, state: "shipped" as const, issuedOn, from }, pack: draft };
};

const foundIn = (record: PackRecord) => ({
  heading: headingOf(record),
  pack: enteredPackOf(record),
  changed: changedOf(record),
});

/** A pack by the id of its row, or by its name where it is a draft that comes with the program. */
const findPack = async (db: Database, packId: string) => {
  if (!isId(packId)) return shippedRecord(packId);
  const record = await readPack(db, packId);
  return record && foundIn(record);
};

/** What the page to edit a draft starts from: of one that was replaced, the one that waits now. Null for a pack that is on. */
export const draftView = async (actor: Actor, packId: string) => {
  if (!may(actor, permission)) return null;
  return reading(actor, async (db) => {
    const found = await findPack(db, packId);
    const waiting = found?.heading.state === "replaced" ? await readDraft(db, found.heading.pack) : null;
    const { heading, pack } = waiting ? foundIn(waiting) : (found ?? {});
    if (!heading || !pack || !isEditable(heading.state)) return null;
    return { heading, pack, rules: await readRulebook(db, "") };
  });
};

export type DraftView = NonNullable<Awaited<ReturnType<typeof draftView>>>;

/**
 * A pack as entered or shipped, each value beside the value before it, and what it changes in open cases.
 * @param tried whether closed cases and sample cases are examined too
 */
export const packView = async (actor: Actor, packId: string, on: Day, tried: boolean) => {
  if (!may(actor, permission)) return null;
  return reading(actor, async (db) => {
    const found = await findPack(db, packId);
    if (!found) return null;
    const { heading, pack } = found;
    const rulesNow = await readEnteredRules(db);
    const rulesBefore = rulebookAt(withoutPack(rulesNow.entered, pack.id), "");
    const values = pack.values.map(({ rule, value, clause, confidence }) => {
      const before = ruleOf(rulesBefore, rule)?.entryOn(pack.from)?.value ?? null;
      return { rule, clause, confidence, value, before };
    });
    return {
      ...heading,
      /** Who entered it and who changed its state last; absent where it comes with the program. */
      entered: "enteredBy" in heading ? { by: heading.enteredBy, on: heading.enteredOn } : null,
      changed: "changed" in found ? found.changed : null,
      isEditable: isEditable(heading.state),
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
