import { charter, hd06, hd38 } from "./cite";
import { isInstrument } from "./instruments";
import { datedRulesOf, type Rulebook, type RuleId } from "./rulebook";
import type { RequiredPaperKind } from "./values/papers";

/** The rules and papers that cite one clause of an instrument. */
export type Clause = Readonly<{ clause: string; rules: readonly RuleId[]; papers: readonly RequiredPaperKind[] }>;

/** What cites an instrument; `unknown` counts the rules whose value in this instrument is not known. */
type CitedBy = Readonly<{ clauses: readonly Clause[]; unknown: number }>;

type WithHistory = Readonly<{
  history: readonly Readonly<{
    from: string;
    value: unknown;
    cites: Readonly<{ instrument: string; clause: string }>;
  }>[];
}>;

const citationsOf = <Id extends string>(dated: Readonly<Record<Id, WithHistory>>, instrument: string) =>
  (Object.entries(dated) as [Id, WithHistory][]).flatMap(([id, { history }]) =>
    history.flatMap(({ value, cites }) =>
      cites.instrument === instrument ? [{ id, clause: cites.clause, isKnown: value !== "unknown" }] : [],
    ),
  );

const idsAtClause = <Id extends string>(
  citations: readonly Readonly<{ id: Id; clause: string }>[],
  clause: string,
): Id[] => [...new Set(citations.flatMap((each) => (each.clause === clause ? [each.id] : [])))];

const romanDigits: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };

/** "IX" → 9. */
const fromRoman = (roman: string): number =>
  [...roman].reduce((sum, digit, index) => {
    const value = romanDigits[digit] ?? 0;
    return sum + (value < (romanDigits[roman[index + 1] ?? ""] ?? 0) ? -value : value);
  }, 0);

/** A clause in a form that sorts: chapters are counted in Roman numerals, "Chương IX" before "Chương X". */
const sortable = (clause: string): string =>
  clause.replace(/Chương ([IVX]+)/, (_, roman: string) => `Chương ${fromRoman(roman)}`);

/** Clauses in the order of the text, each once: 9.5 before 24.1. */
export const inOrder = (clauses: readonly string[]): string[] =>
  [...new Set(clauses)].sort((one, other) => sortable(one).localeCompare(sortable(other), "en", { numeric: true }));

/** Cited only by refusals of forms beside the procedure: of posts, the personal history and its verification, a paper's number. */
const formProvisions = [charter("3"), hd06("3.2–3.3"), hd06("3.4c"), hd06("3.8a"), hd06("8.1"), hd38("I.1.5")];

/** Every clause of an instrument that a rule, a paper or a form cites, also where a value is not known. */
export const clausesCited = (rulebook: Rulebook, instrument: string): string[] =>
  [
    ...citationsOf(datedRulesOf(rulebook), instrument),
    ...citationsOf(rulebook.papers, instrument),
    ...formProvisions.filter((cites) => cites.instrument === instrument),
  ].map(({ clause }) => clause);

/** The rules and papers that cite an instrument, by clause. */
export const rulesCiting = (rulebook: Rulebook, instrument: string): CitedBy => {
  const ruleCitations = citationsOf<RuleId>(datedRulesOf(rulebook), instrument);
  const knownRules = ruleCitations.filter(({ isKnown }) => isKnown);
  const unknownRules = ruleCitations.filter(({ isKnown }) => !isKnown);
  const requiredPapers = citationsOf<RequiredPaperKind>(rulebook.papers, instrument);
  return {
    unknown: new Set(unknownRules.map(({ id }) => id)).size,
    clauses: inOrder([...knownRules, ...requiredPapers].map(({ clause }) => clause)).map((clause) => ({
      clause,
      rules: idsAtClause(knownRules, clause),
      papers: idsAtClause(requiredPapers, clause),
    })),
  };
};

/** An instrument the program does not know, named by an entered pack or a local rule. `from` is the first day it gives a value. */
export type EnteredInstrument = Readonly<{ name: string; from: string }>;

/** The entered instruments, in the order in which they came into force. */
export const enteredInstruments = (rulebook: Rulebook): readonly EnteredInstrument[] => {
  const { localPeriods } = rulebook;
  const all: readonly WithHistory[] = [...Object.values(datedRulesOf(rulebook)), ...Object.values(localPeriods)];
  const instruments = all
    .flatMap(({ history }) => history.map(({ from, cites }) => ({ name: cites.instrument, from })))
    .filter(({ name }) => !isInstrument(name))
    .sort((one, other) => (one.from < other.from ? -1 : 1));
  return instruments.filter(({ name }, index) => instruments.findIndex((each) => each.name === name) === index);
};
