import { isInstrument } from "./instruments";
import type { Rulebook, RuleId } from "./rulebook";
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

/** The rules and papers that cite an instrument, by clause in the order of the text: clause 9.5 before 24.1. */
export const rulesCiting = (
  { papers, packs: _, localPeriods: __, ...rules }: Rulebook,
  instrument: string,
): CitedBy => {
  const ruleCitations = citationsOf<RuleId>(rules, instrument);
  const knownRules = ruleCitations.filter(({ isKnown }) => isKnown);
  const unknownRules = ruleCitations.filter(({ isKnown }) => !isKnown);
  const requiredPapers = citationsOf<RequiredPaperKind>(papers, instrument);
  const clauses = [...new Set([...knownRules, ...requiredPapers].map(({ clause }) => clause))];
  return {
    unknown: new Set(unknownRules.map(({ id }) => id)).size,
    clauses: clauses
      .sort((one, other) => one.localeCompare(other, "en", { numeric: true }))
      .map((clause) => ({
        clause,
        rules: idsAtClause(knownRules, clause),
        papers: idsAtClause(requiredPapers, clause),
      })),
  };
};

/** An instrument the program does not know, named by an entered pack or a local rule. `from` is the first day it gives a value. */
export type EnteredInstrument = Readonly<{ name: string; from: string }>;

/** The entered instruments, in the order in which they came into force. */
export const enteredInstruments = ({
  papers: _,
  packs: __,
  localPeriods,
  ...rules
}: Rulebook): readonly EnteredInstrument[] => {
  const all: readonly WithHistory[] = [...Object.values(rules), ...Object.values(localPeriods)];
  const instruments = all
    .flatMap(({ history }) => history.map(({ from, cites }) => ({ name: cites.instrument, from })))
    .filter(({ name }) => !isInstrument(name))
    .sort((one, other) => (one.from < other.from ? -1 : 1));
  return instruments.filter(({ name }, index) => instruments.findIndex((each) => each.name === name) === index);
};
