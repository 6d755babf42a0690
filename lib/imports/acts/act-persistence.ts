import { type Database, withinSavepoint } from "../../database/client";
import type { Outcome, Refusal } from "../../workflow/refusal";
import type { Act } from "./act";

/** What an act made: the id of a unit, a post or a case. */
export type Acting = (sent: ReturnType<Act["sent"]>) => Promise<Outcome<Readonly<{ madeId: string }>>>;

export type Performed = Readonly<{
  refused: ReadonlyMap<number, readonly Refusal[]>;
  /** By the number of the row. */
  made: ReadonlyMap<number, string>;
}>;

/**
 * Does the acts of a list one after another, each judged as if it were sent by hand.
 * @param keep whether they are to stay; they never do where one of them is refused
 */
export const performActs = async (
  db: Database,
  acts: readonly Act[],
  act: Acting,
  keep: boolean,
): Promise<Performed> => {
  const refused = new Map<number, readonly Refusal[]>();
  const made = new Map<number, string>();
  const byKey = new Map<string, string>();
  const perform = async (): Promise<Performed> => {
    for (const { number, key, sent } of [...acts].sort((one, other) => one.rank - other.rank)) {
      const outcome = await act(sent(byKey));
      if (outcome.kind === "done") {
        made.set(number, outcome.value.madeId);
        if (key) byKey.set(key, outcome.value.madeId);
      } else refused.set(number, outcome.kind === "refused" ? outcome.refusals : [{ code: "not-found", facts: {} }]);
    }
    return { refused, made };
  };
  return withinSavepoint(db, perform, () => keep && refused.size === 0);
};

type Entered = Readonly<{ rowId: string; madeId: string; fingerprint: string | null }>;

/** Notes what each row made, and how it stood then. */
export const writeMade = async (db: Database, importId: string, entered: readonly Entered[]): Promise<void> => {
  await db.$executeRaw`
    UPDATE "ImportRow" t SET "madeId" = r."madeId", fingerprint = coalesce(r.fingerprint, unit_fingerprint(r."madeId"), person_fingerprint(r."madeId"))
    FROM jsonb_to_recordset(${JSON.stringify(entered)}::jsonb) AS r("rowId" uuid, "madeId" uuid, fingerprint text)
    WHERE t.id = r."rowId" AND t."importId" = ${importId}::uuid`;
};

/** Takes back the units a list founded. What came of each row is told by the rows. */
export const undoFounding = (db: Database, importId: string) => db.$executeRaw`SELECT undo_founding(${importId}::uuid)`;

/** Notes what undoing did with a row: that it is taken back, or why it stays. */
export const writeUndone = async (
  db: Database,
  importId: string,
  outcomes: readonly Readonly<{ id: string; undone: string }>[],
): Promise<void> => {
  await db.$executeRaw`
    UPDATE "ImportRow" t SET undone = r.undone
    FROM jsonb_to_recordset(${JSON.stringify(outcomes)}::jsonb) AS r(id uuid, undone text)
    WHERE t.id = r.id AND t."importId" = ${importId}::uuid`;
};
