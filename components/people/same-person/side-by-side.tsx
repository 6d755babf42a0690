import type { PairField } from "@/lib/people/same-person/pair";
import { pairFields } from "@/lib/people/same-person/pair";
import type { PairSide, PairView } from "@/lib/people/same-person/pair-queries";
import { addDays, formatDay, isRealDay } from "@/lib/primitives/day";
import type { Period } from "@/lib/primitives/period";
import type { Words } from "@/lib/text/text";
import { Table } from "../../ui/table";

type Side = PairSide;

export const fieldLabel = (field: PairField, words: Words): string => {
  const { page } = words.people;
  return field === "fullName" ? words.samePerson.pair.rows.fullName : page[field];
};

/** A value of a record as people read it. */
export const valueText = (field: PairField, value: string | null, words: Words): string => {
  const { sex, schooling } = words.admissions.options;
  if (value === null) return words.people.page.noNationalId;
  if (field === "sex") return sex[value as keyof typeof sex] ?? value;
  if (field === "schooling") return schooling[value as keyof typeof schooling] ?? value;
  return isRealDay(value) ? formatDay(value) : value;
};

const periodText = ({ from, to }: Period, words: Words): string =>
  words.samePerson.pair.period(formatDay(from), to && formatDay(addDays(to, -1)));

/** A standing that was voided, because the other record tells it too, ended on the day it began. */
const standingText = ({ from, to }: Period, words: Words): string =>
  from === to ? words.samePerson.pair.twice : periodText({ from, to }, words);

type Row = Readonly<{ key: string; label: string; lines: (side: Side) => readonly string[] }>;

const rowsOf = ({ twiceTold }: PairView, words: Words): readonly Row[] => {
  const { pair } = words.samePerson;
  const { rows } = pair;
  const count = (number: number) => (number > 0 ? [String(number)] : []);
  return [
    { key: "formerNames", label: rows.formerNames, lines: ({ formerNames }) => formerNames },
    { key: "unit", label: rows.unit, lines: ({ unit }) => [unit.name] },
    {
      ...{ key: "standings", label: rows.standings },
      lines: ({ standings }) =>
        standings.map(
          ({ id, kind, from, to, paper }) =>
            `${words.people.standings[kind]} ${[standingText({ from, to }, words), twiceTold.includes(id) && pair.twice, paper].filter(Boolean).join(", ")}`,
        ),
    },
    {
      ...{ key: "posts", label: rows.posts },
      lines: ({ posts }) =>
        posts.map(
          ({ role, unit, from, to }) => `${words.steps.roles[role]}, ${unit}, ${periodText({ from, to }, words)}`,
        ),
    },
    { key: "account", label: rows.account, lines: ({ hasAccount }) => (hasAccount ? [pair.hasAccount] : []) },
    { key: "mentored", label: rows.mentored, lines: ({ mentored }) => count(mentored) },
    { key: "planned", label: rows.planned, lines: ({ planned }) => count(planned) },
  ];
};

function Cases({ side, words }: Readonly<{ side: Side; words: Words }>) {
  const { pair } = words.samePerson;
  if (side.cases.length === 0) return <span className="text-muted">{pair.none}</span>;
  return (
    <ul>
      {side.cases.map(({ id, stage, openedOn, tasks }) => (
        <li key={id}>
          <a className="link" href={`/admissions/${id}`}>
            {pair.caseLine(formatDay(openedOn), words.steps.stages[stage], tasks)}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** What the two are called: while they are told apart, none of them stays or goes. */
export const sideNames = (
  { isApart, isJoined }: PairView,
  { samePerson: { list, pair } }: Words,
): readonly [string, string] =>
  isApart && !isJoined ? [list.columns.one, list.columns.other] : [pair.stays, pair.goes];

/** Two records, field by field; where they differ is said in words. */
export function SideBySide({ view, words }: Readonly<{ view: PairView; words: Words }>) {
  const { pair } = words.samePerson;
  const { kept, gone, differing } = view;
  // What neither of the two has is left out.
  const shown = rowsOf(view, words).filter((row) => row.lines(kept).length + row.lines(gone).length > 0);
  const label = (text: string, differs: boolean) => ({
    ...{ text, tagsBelow: differs ? [{ text: pair.differs, tag: "warning" as const }] : [] },
  });
  const linesCell = (lines: readonly string[]) =>
    lines.length > 1 ? (
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    ) : (
      (lines[0] ?? <span className="text-muted">{pair.none}</span>)
    );
  return (
    <Table
      caption={pair.caption}
      columns={[pair.field, ...sideNames(view, words)]}
      hideCaption
      rows={[
        ...pairFields.map((field) => ({
          key: field,
          cells: [
            label(fieldLabel(field, words), differing.includes(field)),
            ...[kept, gone].map((side) => valueText(field, side.values[field], words)),
          ],
        })),
        ...shown.map((row) => ({
          key: row.key,
          cells: [
            label(row.label, row.lines(kept).join() !== row.lines(gone).join()),
            ...[kept, gone].map((side) => linesCell(row.lines(side))),
          ],
        })),
        {
          key: "cases",
          cells: [
            label(pair.rows.cases, kept.cases.length + gone.cases.length > 0),
            ...[kept, gone].map((side) => <Cases key={side.id} side={side} words={words} />),
          ],
        },
      ]}
    />
  );
}
