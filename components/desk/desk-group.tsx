import type { DeskGroup, DeskGroupName, DeskRow } from "@/lib/desk/desk-rows";
import { formatDay } from "@/lib/primitives/day";
import type { Words } from "@/lib/text/text";
import { RowList, type RowView } from "./row-list";
import { holderName, type Reader, rowHref, rowSentence } from "./row-sentences";

type ReaderProps = Readonly<{ reader: Reader; words: Words }>;
type RowProps = ReaderProps & Readonly<{ row: DeskRow; place: DeskGroupName }>;

// Absent values are left out: even an undefined one would be written into every row.
const rowViewOf = ({ row, place, reader, words }: RowProps, key: number): RowView => {
  const whose = [
    row.unit === reader.unit ? null : row.unit,
    place === "others" ? words.desk.waitsFor(holderName(row, words)) : null,
  ].filter(Boolean);
  return {
    key,
    href: rowHref(row, { place, ...reader }),
    what: rowSentence(row, { place, ...reader }, words),
    ...(reader.isApplicant ? {} : { name: row.name }),
    ...(whose.length > 0 ? { below: whose.join(" · ") } : {}),
    ...(row.dueOn && row.daysLeft !== null ? { left: words.desk.due(row.daysLeft), dueOn: formatDay(row.dueOn) } : {}),
    ...(row.daysLeft !== null && row.daysLeft < 0 ? { isLate: true } : {}),
  };
};

/** One group of the desk: a heading with its number, and the rows nearest due first. */
export function DeskGroupView({ group, reader, words }: ReaderProps & Readonly<{ group: DeskGroup }>) {
  const { place, rows, total } = group;
  const look = place === "overdue" ? "border-danger text-danger" : "border-line";
  return (
    <section aria-labelledby={`desk-${place}`} className="mt-5">
      <h2
        className={`flex items-baseline justify-between gap-3 border-b-2 pb-1 font-semibold text-lg ${look}`}
        id={`desk-${place}`}
      >
        {words.desk.places[place]}
        <span className="font-normal text-muted text-sm">{words.desk.count(rows.length, total)}</span>
      </h2>
      <RowList
        isSoon={place === "soon"}
        rows={rows.map((row, index) => rowViewOf({ row, place, reader, words }, index))}
      />
      {rows.length < total && (
        <p className="mt-2">
          <a className="link" href="/admissions?stage=open">
            {words.desk.all}
          </a>
        </p>
      )}
    </section>
  );
}
