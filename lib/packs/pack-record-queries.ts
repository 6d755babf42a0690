import type { Database } from "../database/client";
import { dayOf } from "../primitives/day";
import type { Confidence } from "../regulations/dated";
import type { LoadedPack } from "../regulations/packs/loaded-packs";

const packSelect = {
  id: true,
  pack: true,
  instrument: true,
  issuedOn: true,
  from: true,
  state: true,
  enteredAt: true,
  enteredBy: true,
  changedAt: true,
  changedBy: true,
  values: { orderBy: { line: "asc" }, select: { rule: true, value: true, clause: true, confidence: true } },
} as const;

/** A pack as it was entered, whatever its state, in one statement; null for those who may not see it. */
export const readPack = (db: Database, packId: string) =>
  db.rulePack.findUnique({ where: { id: packId }, relationLoadStrategy: "join", select: packSelect });

export type PackRecord = NonNullable<Awaited<ReturnType<typeof readPack>>>;

export const loadedOf = ({ pack, instrument, from, values }: PackRecord): LoadedPack => ({
  id: pack,
  instrument,
  from: dayOf(from),
  values: values.map(({ confidence, ...value }) => ({ ...value, confidence: confidence as Confidence })),
});
