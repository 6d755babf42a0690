import type { RemarkView } from "@/lib/dossier/dossier-view-queries";
import { contentFrom } from "@/lib/dossier/history/content";
import { fieldsOf } from "@/lib/dossier/history/item-fields";
import { printedRow } from "@/lib/dossier/history/printed-content";
import type { Cause } from "@/lib/dossier/review/causes";
import { isShippedCause } from "@/lib/dossier/review/causes";
import { placeOf } from "@/lib/dossier/review/points";
import { isReadable, type SealedText } from "@/lib/primitives/sealed-text";
import type { Words } from "@/lib/text/text";

export type Option = Readonly<{ value: string; label: string }>;

/** What a cause is called: a shipped one by its words, one of the committee's by the name it had. */
export const causeLabel = (
  { cause, causeName }: Readonly<{ cause: string | null; causeName: string | null }>,
  { sectionReview }: Words,
): string | null => causeName ?? (cause !== null && isShippedCause(cause) ? sectionReview.causes[cause] : null);

export const causeOptions = (causes: readonly Cause[], words: Words): Option[] => [
  { value: "", label: words.sectionReview.chooseCause },
  ...causes.map(({ value, name }) => ({
    value,
    label: causeLabel({ cause: value, causeName: name }, words) ?? value,
  })),
];

type Item = Readonly<{ number: number; content: SealedText | null }>;

/** What a box is called. */
export const boxLabel = (name: string, { history }: Words): string =>
  Object.entries(history.labels).find(([key]) => key === name)?.[1] ?? name;

/** The rows of a text, each with its head as the form prints it. */
const rowsOf = ({ number, content }: Item, words: Words) => {
  const named = content !== null && isReadable(content) ? contentFrom(number, content) : undefined;
  return (named?.rows ?? []).map((row) => ({ id: row.id, head: printedRow(number, row, words.history).head }));
};

const shortened = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text);

/** What a point can be about: the item, a point that is not settled, a row, or a box. */
export const placeOptions = (item: Item, remarks: readonly RemarkView[], words: Words): Option[] => {
  const { sectionReview } = words;
  const open = remarks.filter(({ id, pointId, closedOn }) => id === pointId && closedOn === null);
  return [
    { value: "", label: sectionReview.wholeItem },
    ...open.map(({ id, text }) => ({
      value: placeOf("point", id),
      label: sectionReview.continuing(isReadable(text) ? shortened(text) : words.layout.unreadable),
    })),
    ...rowsOf(item, words).map(({ id, head }) => ({ value: placeOf("row", id), label: sectionReview.atRow(head) })),
    ...(fieldsOf(item.number)?.fields ?? []).map(({ name }) => ({
      value: placeOf("box", name),
      label: sectionReview.atBox(boxLabel(name, words)),
    })),
  ];
};

/** The boxes of a row; none for an item without rows. */
export const boxOptions = (number: number, words: Words): Option[] => {
  const fields = fieldsOf(number)?.row ?? [];
  return fields.length === 0
    ? []
    : [
        { value: "", label: words.sectionReview.anyBox },
        ...fields.map(({ name }) => ({ value: name, label: boxLabel(name, words) })),
      ];
};

/** Where a remark stands, in words; null for one about the whole item. */
export const placeLabel = (
  { rowId, box }: Pick<RemarkView, "rowId" | "box">,
  item: Item,
  words: Words,
): string | null => {
  const { sectionReview } = words;
  const at = box === null ? [] : [sectionReview.atBox(boxLabel(box, words))];
  if (rowId === null) return at[0] ?? null;
  const row = rowsOf(item, words).find(({ id }) => id === rowId);
  return [row ? sectionReview.atRow(row.head) : sectionReview.goneRow, ...at].join(" · ");
};
