import type { Database } from "../database/client";
import { conditionFunction } from "../database/database-function";
import { readInTransaction } from "../database/pipelined-read";
import { type Given, typedQuery } from "../database/typed-query";
import { dayOf } from "../primitives/day";
import type { Confidence } from "../regulations/dated";
import type { EnteredPack } from "../regulations/packs/packs";

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

/** The draft of this name that waits; there is at most one. */
export const readDraft = (db: Database, pack: string) =>
  db.rulePack.findFirst({ where: { pack, state: "draft" }, relationLoadStrategy: "join", select: packSelect });

export type PackRecord = NonNullable<Awaited<ReturnType<typeof readPack>>>;

/** The stored pack as lib/regulations applies it. */
export const enteredPackOf = ({ pack, instrument, from, values }: PackRecord): EnteredPack => ({
  id: pack,
  instrument,
  from: dayOf(from),
  values: values.map(({ confidence, ...value }) => ({ ...value, confidence: confidence as Confidence })),
});

const hasDecided = conditionFunction("pack_has_decided");
const decidedBy = typedQuery((tables, { pack }: Given<{ pack: string }>) =>
  tables.selectNoFrom(hasDecided(pack).as("decided")),
);

/** Whether an act, of whichever committee, has been judged by the pack. @param pack its name, "2026-07" */
export const packHasDecided = async (db: Database, pack: string): Promise<boolean> => {
  const [row] = await readInTransaction(db, decidedBy({ pack }));
  return row?.decided === true;
};
