import type { Actor } from "../../access/actor";
import type { Database } from "../../database/client";
import type { Shown } from "../../forms/edit";
import type { Day } from "../../primitives/day";
import type { Refusal } from "../../workflow/refusal";
import type { Placed } from "../judging/compare";
import type { ActKind } from "../kinds";
import {
  type ActField,
  actFields,
  comparedFields,
  type Found,
  isOpenVerdict,
  type KeptRow,
  nothingFound,
  type RowProblem,
  type Settings,
  type TypedField,
} from "../list-row";
import type { StoredRow } from "../row-queries";
import type { Act } from "./act";
import { type Acting, performActs } from "./act-persistence";
import { readActRegister } from "./act-queries";
import { type PlacedAct, placeActs, withPlaces } from "./place-acts";

/** Locks what acts are done to, before the first of them. */
type Locking = (db: Database, acts: readonly Act[]) => Promise<void>;

type Around = Readonly<{ db: Database; actor: Actor; on: Day }>;

/** The field at which it stands why the whole row is refused. */
const wholeRow: Readonly<Record<ActKind, ActField>> = {
  cells: "name",
  posts: "personId",
  certificates: "personId",
  planned: "title",
};

/** Why an act was refused, at the fields of its row. */
const problemsOf = (kind: ActKind, refusals: readonly Refusal[]): readonly RowProblem<ActField>[] => {
  const fields: readonly ActField[] = actFields[kind];
  return refusals.map((refusal) => ({
    ...refusal,
    field: fields.find((field) => field === refusal.field) ?? wholeRow[kind],
  }));
};

/**
 * Judges the rows of a list of acts and tries every act in the order of the list: what one does may hinder the next.
 * @param keep whether the acts are to stay, which they do where no row is open
 */
export const takeActs = async (
  { db, actor, on }: Around,
  rows: readonly StoredRow[],
  {
    settings,
    kind,
    act,
    lock,
    keep,
  }: Readonly<{ settings: Settings; kind: ActKind; act: Acting; lock: Locking; keep: boolean }>,
) => {
  const register = await readActRegister(db, actor, rows, { settings, kind, on });
  const placed = placeActs(rows, { settings, kind, register, today: on });
  const isOpen = placed.some(({ verdict }) => isOpenVerdict(verdict));
  const acts = placed.flatMap((each) => each.act ?? []);
  await lock(db, acts);
  const { refused: no, made } = await performActs(db, acts, act, keep && !isOpen);
  const tried = placed.map((each): PlacedAct => {
    const refusals = no.get(each.number);
    if (!refusals) return each;
    const problems = withPlaces(each.read, problemsOf(kind, refusals));
    return { ...each, verdict: "error", found: { ...each.found, problems } };
  });
  return { placed: tried.map(({ verdict, found }) => ({ verdict, found: { ...nothingFound, act: found } })), made };
};

/** How somebody is corrected by hand: what the form shows, and what takes it. */
export type Correcting = Readonly<{ act: Acting; shown: (db: Database, personId: string) => Promise<Shown> }>;

/** What the form that corrects somebody holds where the list stands in the chosen fields. */
const correctionOf = (shown: Shown, { typed, checked, takes = [] }: KeptRow, { known, differs = [] }: Found) => ({
  ...shown,
  ...Object.fromEntries(differs.flatMap(({ field, list }) => (takes.includes(field) ? [[field, list]] : []))),
  // Empty, the national ID stays.
  ...{ personId: known?.id ?? "", nationalId: "", because: typed.because ?? "" },
  ...(checked ? { checked: "on" } : {}),
});

const correctedFields: readonly TypedField[] = [...comparedFields, "because"];

/**
 * Corrects the people of the register for whom the list stands, each by the command by which it is done by hand; or tries to.
 * @param keep whether the corrections are to stay, which they do where none is refused
 */
export const takeCorrections = async (
  db: Database,
  rows: readonly StoredRow[],
  {
    placed,
    correct,
    lock,
    keep,
  }: Readonly<{ placed: readonly Placed[]; correct: Correcting; lock: Locking; keep: boolean }>,
) => {
  const before = new Map<number, Shown>();
  const acts: Act[] = [];
  for (const [index, { number, verdict, found }] of placed.entries()) {
    const kept = rows[index];
    if (verdict !== "changed" || !kept || !found.known) continue;
    const shown = await correct.shown(db, found.known.id);
    before.set(number, shown);
    acts.push({ number, key: "", rank: 0, sent: () => correctionOf(shown, kept.row, found) });
  }
  await lock(db, acts);
  const { refused: no, made } = await performActs(db, acts, correct.act, keep);
  const tried = placed.map((each): Placed => {
    const refusals = no.get(each.number);
    if (!refusals) return each;
    const problems = refusals.map((refusal) => ({
      ...refusal,
      field: correctedFields.find((field) => field === refusal.field) ?? ("fullName" as const),
    }));
    return { ...each, verdict: "error", found: { ...each.found, refused: problems } };
  });
  return { placed: tried, made, before };
};
