import type { DeskGroup, DeskRow, Place } from "@/lib/desk/desk";
import { formatDay } from "@/lib/primitives/day";
import type { Words } from "@/lib/text/text";
import { holderOf, hrefOf, type Reader, whatOf } from "./row-words";
import { type Waiting, WaitingList } from "./waiting-list";

type Part = Readonly<{ reader: Reader; words: Words }>;
type One = Part & Readonly<{ row: DeskRow; place: Place }>;

// Absent values are left out: even an undefined one would be written into every row.
const waiting = ({ row, place, reader, words }: One, key: number): Waiting => {
  const whose = [
    row.unit === reader.unit ? null : row.unit,
    place === "others" ? words.desk.waitsFor(holderOf(row, words)) : null,
  ].filter(Boolean);
  return {
    key,
    href: hrefOf(row, { place, ...reader }),
    what: whatOf(row, { place, ...reader }, words),
    ...(reader.isApplicant ? {} : { name: row.name }),
    ...(whose.length > 0 ? { below: whose.join(" · ") } : {}),
    ...(row.dueOn && row.daysLeft !== null ? { left: words.desk.due(row.daysLeft), dueOn: formatDay(row.dueOn) } : {}),
    ...(row.daysLeft !== null && row.daysLeft < 0 ? { isLate: true } : {}),
  };
};

/** One group of the desk: a heading with its number, and the rows nearest due first. */
export function DeskGroupView({ group, reader, words }: Part & Readonly<{ group: DeskGroup }>) {
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
      <WaitingList
        isSoon={place === "soon"}
        rows={rows.map((row, index) => waiting({ row, place, reader, words }, index))}
      />
      {rows.length < total && (
        <p className="mt-2">
          <a href="/admissions?stage=open">{words.desk.all}</a>
        </p>
      )}
    </section>
  );
}
