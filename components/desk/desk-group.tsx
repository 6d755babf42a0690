import type { DeskGroup, DeskGroupName, DeskRow } from "@/lib/desk/desk-rows";
import { formatDay } from "@/lib/primitives/day";
import type { Words } from "@/lib/text/text";
import { RowList, type RowView } from "./row-list";
import { holderName, type Reader, rowHref, rowSentence } from "./row-sentences";

type ReaderProps = Readonly<{ reader: Reader; words: Words }>;
type RowProps = ReaderProps & Readonly<{ row: DeskRow; group: DeskGroupName }>;

const whenOf = ({ kind, daysLeft }: DeskRow, { desk }: Words): string =>
  kind === "opening" ? desk.from : desk.due(daysLeft ?? 0);

/** A row as plain texts. An absent value is left out, because the page would carry even an undefined one in every row. */
const rowViewOf = ({ row, group, reader, words }: RowProps, key: number): RowView => {
  const details = [
    row.unit === reader.unit ? null : row.unit,
    group === "others" ? words.desk.waitsFor(holderName(row, words)) : null,
    row.isRelative ? words.desk.relative : null,
  ].filter(Boolean);
  return {
    key,
    href: rowHref(row, { group, ...reader }),
    what: rowSentence(row, { group, ...reader }, words),
    ...(reader.isApplicant ? {} : { name: row.name }),
    ...(details.length > 0 ? { below: details.join(" · ") } : {}),
    ...(row.dueOn && row.daysLeft !== null ? { left: whenOf(row, words), dueOn: formatDay(row.dueOn) } : {}),
    ...(row.daysLeft !== null && row.daysLeft < 0 ? { isLate: true } : {}),
  };
};

/** One group of the desk: a heading with the number of rows, and the rows. */
export function DeskGroupView({ deskGroup, reader, words }: ReaderProps & Readonly<{ deskGroup: DeskGroup }>) {
  const { group, rows, total, hasMore } = deskGroup;
  const look = group === "overdue" ? "border-danger text-danger" : "border-line";
  return (
    <section aria-labelledby={`desk-${group}`} className="mt-5">
      <h2
        className={`flex items-baseline justify-between gap-3 border-b-2 pb-1 font-semibold text-lg ${look}`}
        id={`desk-${group}`}
      >
        {words.desk.groups[group]}
        <span className="font-normal text-muted text-sm">{words.desk.count(rows.length, total, hasMore)}</span>
      </h2>
      <RowList
        isSoon={group === "soon"}
        rows={rows.map((row, index) => rowViewOf({ row, group, reader, words }, index))}
      />
      {rows.length < total && (
        <p className="mt-2">
          <a href="/admissions">{words.desk.all}</a>
        </p>
      )}
    </section>
  );
}
