import { formatDay } from "@/lib/primitives/day";
import { piecesOf } from "@/lib/search/marks";
import type { Everything } from "@/lib/search/queries";
import type { Words } from "@/lib/text/text";

/** One result: what is called so, a line about it, and where it leads. */
export type ResultRow = Readonly<{ key: string; title: string; hint: string; href: string }>;
export type Kind = keyof Everything;

type Shown<Of extends Kind> = Everything[Of]["rows"][number];
type Former = readonly Readonly<{ name: string }>[];

const isMarked = (text: string, q: string): boolean => piecesOf(text, q, true).some(({ isMatch }) => isMatch);

/** The former name somebody or something was found by, where the name of today is another. */
const withFormer = (hint: string, name: string, formerNames: Former, q: string, { search }: Words): string => {
  const former = isMarked(name, q) ? undefined : formerNames.find((each) => isMarked(each.name, q));
  return former ? `${hint}, ${search.formerly(former.name)}` : hint;
};

const personRow = ({ id, name, unit, bornOn, formerNames, href }: Shown<"people">, q: string, words: Words) => ({
  ...{ key: id, title: name, href },
  hint: withFormer(words.search.person(unit ?? "", bornOn && formatDay(bornOn)), name, formerNames, q, words),
});

const caseRow = ({ id, name, unit, stage, href }: Shown<"cases">, { search, steps }: Words) => ({
  ...{ key: id, title: name, href },
  hint: search.case(unit, steps.stages[stage]),
});

const unitHint = ({ kind, parent, to }: Shown<"units">, { search, units }: Words): string => {
  if (to) return search.dissolved(units.kinds[kind]);
  return parent ? search.under(units.kinds[kind], parent) : units.kinds[kind];
};

const unitRow = (row: Shown<"units">, q: string, words: Words) => ({
  ...{ key: row.id, title: row.name, href: row.href },
  hint: withFormer(unitHint(row, words), row.name, row.formerNames, q, words),
});

const documentName = ({ paper, body, purpose, agency, term }: Shown<"documents">, words: Words): string => {
  const { paperKinds, voteTitles } = words.admissions;
  if (paper) return (paperKinds as Readonly<Record<string, string>>)[paper] ?? paper;
  if (body && purpose) return (voteTitles[purpose] as Readonly<Record<string, string>>)[body] ?? body;
  return agency ? words.search.letter(agency) : words.search.term(term ?? "");
};

const documentRow = (row: Shown<"documents">, words: Words) => {
  const name = documentName(row, words);
  const about = row.about ? `${row.about}: ${name}` : name;
  return {
    ...{ key: row.id, title: row.number ?? name, href: row.href },
    hint: row.on ? words.search.document(formatDay(row.on), about) : about,
  };
};

const namedRow = ({ label, hint, href }: Shown<"rules">) => ({ key: `${href} ${label}`, title: label, hint, href });

/** The rows of each kind as plain texts, in the order of the page. */
export const resultRows = (
  found: Everything,
  q: string,
  words: Words,
): Readonly<Record<Kind, readonly ResultRow[]>> => ({
  people: found.people.rows.map((row) => personRow(row, q, words)),
  cases: found.cases.rows.map((row) => caseRow(row, words)),
  documents: found.documents.rows.map((row) => documentRow(row, words)),
  units: found.units.rows.map((row) => unitRow(row, q, words)),
  rules: found.rules.rows.map(namedRow),
  screens: found.screens.rows.map(namedRow),
});
