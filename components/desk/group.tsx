import type { DeskGroup, DeskRow, Place } from "@/lib/deadlines/desk";
import { written } from "@/lib/primitives/day";
import type { Words } from "@/lib/text/text";
import { holderOf, hrefOf, whatOf } from "./row-words";

type Part = Readonly<{ isApplicant: boolean; words: Words }>;

const tones: Readonly<Record<Place, string>> = {
  overdue: "font-semibold text-danger",
  soon: "font-semibold",
  waiting: "text-muted",
  others: "text-muted",
};

function Due({ row, place, words }: Part & Readonly<{ row: DeskRow; place: Place }>) {
  if (!row.dueOn || row.daysLeft === null) return null;
  const late = row.daysLeft < 0 ? tones.overdue : tones[place];
  return (
    <span className={`shrink-0 text-sm sm:text-right ${late}`}>
      <span className="sm:block">{words.desk.due(row.daysLeft)}</span>
      <span className="sm:hidden"> · </span>
      <span className="font-normal text-muted tabular-nums sm:block">{written(row.dueOn)}</span>
    </span>
  );
}

function Row({ row, place, isApplicant, words }: Part & Readonly<{ row: DeskRow; place: Place }>) {
  const whose = place === "others" ? `${row.unit} · ${words.desk.waitsFor(holderOf(row, words))}` : row.unit;
  return (
    <li>
      <a
        className="-mx-3 block rounded px-3 py-3 hover:bg-wash focus-visible:bg-wash sm:flex sm:items-start sm:justify-between sm:gap-6"
        href={hrefOf(row, { place, isApplicant })}
      >
        <span className="block min-w-0">
          <span className="block font-medium">{whatOf(row, { place, isApplicant }, words)}</span>
          {!isApplicant && (
            <span className="block text-sm">
              <span className="text-ink">{row.name}</span>
              <span className="text-muted"> · {whose}</span>
            </span>
          )}
        </span>
        <Due isApplicant={isApplicant} place={place} row={row} words={words} />
      </a>
    </li>
  );
}

/** One group of the desk: a heading with its number, and the rows nearest due first. */
export function DeskGroupView({ group, isApplicant, words }: Part & Readonly<{ group: DeskGroup }>) {
  const { place, rows, total } = group;
  return (
    <section aria-labelledby={`desk-${place}`} className="my-6">
      <h2
        className={`flex items-baseline justify-between gap-3 border-b pb-1 font-semibold text-lg ${place === "overdue" ? "border-danger text-danger" : "border-line"}`}
        id={`desk-${place}`}
      >
        {words.desk.places[place]}
        <span className="font-normal text-muted text-sm">{words.desk.count(rows.length, total)}</span>
      </h2>
      <ul className="divide-y divide-line">
        {rows.map((row) => (
          <Row
            isApplicant={isApplicant}
            key={`${row.kind} ${row.caseId} ${row.what} ${row.taskId} ${row.dueOn}`}
            place={place}
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
