import type { Database } from "../database/client";
import { dayOf } from "../primitives/day";
import type { Confidence } from "../regulations/dated";
import type { EnteredPack } from "../regulations/packs/entered-packs";

const packSelect = {
  id: true,
  pack: true,
  instrument: true,
  issuedOn: true,
  from: true,
  state: true,
  enteredAt: true,
  enteredBy: true,
  enteredById: true,
  changedAt: true,
  changedBy: true,
  values: { orderBy: { line: "asc" }, select: { rule: true, value: true, clause: true, confidence: true } },
} as const;

/** A pack as it was entered, in any state, in one statement; null where row-level security hides it. */
export const readPack = (db: Database, packId: string) =>
  db.rulePack.findUnique({ where: { id: packId }, relationLoadStrategy: "join", select: packSelect });

export type PackRecord = NonNullable<Awaited<ReturnType<typeof readPack>>>;

/** The stored pack as lib/regulations applies it. */
export const enteredPackOf = ({ pack, instrument, from, values }: PackRecord): EnteredPack => ({
  id: pack,
  instrument,
  from: dayOf(from),
  values: values.map(({ confidence, ...value }) => ({ ...value, confidence: confidence as Confidence })),
});
