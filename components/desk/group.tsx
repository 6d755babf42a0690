import type { DeskGroup, DeskRow, Place } from "@/lib/deadlines/desk";
import { written } from "@/lib/primitives/day";
import type { Words } from "@/lib/text/text";
import { holderOf, hrefOf, type Reader, whatOf } from "./row-words";

type Part = Readonly<{ reader: Reader; words: Words }>;
type One = Part & Readonly<{ row: DeskRow; place: Place }>;

const tones: Readonly<Record<Place, string>> = {
  overdue: "font-semibold text-danger",
  soon: "font-semibold text-ink",
  waiting: "text-muted",
  others: "text-muted",
};

function Due({ row, place, words }: Omit<One, "reader">) {
  if (!row.dueOn || row.daysLeft === null) return null;
  return (
    <span className="flex shrink-0 flex-wrap items-baseline gap-x-2 text-sm md:w-60 md:justify-end">
      <span className={row.daysLeft < 0 ? tones.overdue : tones[place]}>{words.desk.due(row.daysLeft)}</span>
      <span className="text-muted tabular-nums">{written(row.dueOn)}</span>
    </span>
  );
}

function Row({ row, place, reader, words }: One) {
  const whose = [
    row.unit === reader.unit ? null : row.unit,
    place === "others" ? words.desk.waitsFor(holderOf(row, words)) : null,
  ].filter(Boolean);
  return (
    <li>
      <a
        className="group -mx-3 block rounded-md px-3 py-3 no-underline hover:bg-wash md:flex md:items-baseline md:gap-6 md:py-2.5"
        href={hrefOf(row, { place, ...reader })}
      >
        {!reader.isApplicant && <span className="block font-semibold md:w-48 md:shrink-0">{row.name}</span>}
        <span className="block min-w-0 md:flex-1">
          <span className="block underline decoration-line underline-offset-4 group-hover:decoration-accent">
            {whatOf(row, { place, ...reader }, words)}
          </span>
          {whose.length > 0 && <span className="block text-muted text-sm">{whose.join(" · ")}</span>}
        </span>
        <Due place={place} row={row} words={words} />
      </a>
    </li>
  );
}

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
      <ul className="divide-y divide-line">
        {rows.map((row) => (
          <Row
            key={`${row.kind} ${row.caseId} ${row.what} ${row.ref} ${row.dueOn}`}
            place={place}
            reader={reader}
            row={row}
            words={words}
          />
        ))}
      </ul>
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
