import { type Context, command } from "../../command";
import { newId } from "../../primitives/ids";
import { done, refused } from "../../workflow/refusal";
import { afterSaving } from "../section";
import { contentOf } from "../section-encryption";
import { factsOfSection, type LockedSection, lockOwnSection } from "../section-lock";
import { writeContent } from "../written-persistence";
import type { Row, Values } from "./content";
import { changeRefusals, limitRefusals, pastedRefusals, periodRefusals } from "./item-refusals";
import { pastedRows } from "./pasted/pasted-rows";
import { rowFields } from "./printed-content";
import { pasteSchema, rowKeySchema, rowMoveSchema, rowSchema } from "./schema";
import { typedValues, withChanged, withCopy, withMoved, withoutRow, withRow } from "./values";

type Item = Readonly<{ caseId: string; number: number }>;
type RowInput = Item & Readonly<{ rowId: string | null; values: Values }>;

const rowOf = (subject: LockedSection, input: RowInput): Row | undefined =>
  contentOf(subject, input).rows.find(({ id }) => id === input.rowId);

const goneRefusal = { code: "row-gone", facts: {} };

const writeRows = async <Input extends Item>(
  { db, subject, input, at }: Context<Input, LockedSection>,
  rows: readonly Row[],
): Promise<void> => {
  const content = { ...contentOf(subject, input), says: "stated" as const, rows };
  await writeContent({ db, subject, number: input.number, at }, content, afterSaving(subject.section.timestamps, at));
};

/** Saves one row, a new one at its place in the order. Two people in different rows do not meet; in the same, both are shown. */
export const saveRow = command({
  name: "dossier.saveRow",
  permission: "dossier.write",
  own: true,
  input: rowSchema,
  lock: lockOwnSection,
  shown: async ({ subject, input }) => {
    const row = rowOf(subject, input);
    return row && typedValues(rowFields(input.number, input.values), row.values);
  },
  stated: ({ number, values }) => typedValues(rowFields(number, values), values),
  run: async (context) => {
    const { input, subject } = context;
    const { rows } = contentOf(subject, input);
    const row: Row = { id: input.rowId ?? newId(), values: input.values };
    const isGone = input.rowId !== null && !rowOf(subject, input);
    const changed = input.rowId === null ? withRow(rows, row) : withChanged(rows, row);
    const refusals = [
      ...changeRefusals(factsOfSection(subject), input.number),
      ...(isGone ? [goneRefusal] : []),
      ...periodRefusals(input.values),
      ...limitRefusals(input.number, changed.length),
    ];
    if (refusals.length > 0) return refused(...refusals);
    await writeRows(context, changed);
    return done({ caseId: input.caseId, number: input.number, rowId: row.id });
  },
});

type RowKey = Item & Readonly<{ version: number; rowId: string }>;

/** What happens to one row of the list that was seen. */
const arranged = <Input extends RowKey>(change: (rows: readonly Row[], input: Input) => readonly Row[]) => ({
  permission: "dossier.write" as const,
  own: true as const,
  lock: lockOwnSection,
  run: async (context: Context<Input, LockedSection>) => {
    const { input, subject } = context;
    const { rows } = contentOf(subject, input);
    const changed = change(rows, input);
    const refusals = [
      ...changeRefusals(factsOfSection(subject), input.number, input.version),
      ...(rows.some(({ id }) => id === input.rowId) ? [] : [goneRefusal]),
      ...limitRefusals(input.number, changed.length),
    ];
    if (refusals.length > 0) return refused(...refusals);
    await writeRows(context, changed);
    return done({ caseId: input.caseId, number: input.number, rowId: input.rowId });
  },
});

export const moveRow = command({
  name: "dossier.moveRow",
  input: rowMoveSchema,
  ...arranged((rows, { rowId, to }: RowKey & Readonly<{ to: "up" | "down" }>) =>
    withMoved(rows, rowId, to === "up" ? -1 : 1),
  ),
});

export const copyRow = command({
  name: "dossier.copyRow",
  input: rowKeySchema,
  ...arranged((rows, { rowId }: RowKey) => withCopy(rows, rowId, newId())),
});

export const deleteRow = command({
  name: "dossier.deleteRow",
  input: rowKeySchema,
  ...arranged((rows, { rowId }: RowKey) => withoutRow(rows, rowId)),
});

/** Rows in the order in which they were pasted; among others each at its place. */
const withPasted = (rows: readonly Row[], pasted: readonly Row[]): readonly Row[] =>
  rows.length === 0 ? pasted : pasted.reduce(withRow, rows);

/** Takes over what was pasted: read again here, so that nothing is stored that the preview did not show. */
export const takeRows = command({
  name: "dossier.takeRows",
  permission: "dossier.write",
  own: true,
  input: pasteSchema,
  lock: lockOwnSection,
  run: async (context) => {
    const { input, subject } = context;
    const pasted = pastedRows(input.number, input.pasted);
    const taken = pasted.map(({ values }): Row => ({ id: newId(), values }));
    const rows = withPasted(contentOf(subject, input).rows, taken);
    const refusals = [
      ...changeRefusals(factsOfSection(subject), input.number, input.version),
      ...pastedRefusals(pasted),
      ...limitRefusals(input.number, rows.length),
    ];
    if (refusals.length > 0) return refused(...refusals);
    await writeRows(context, rows);
    return done({ caseId: input.caseId, number: input.number });
  },
});
