import { isInstrument } from "./links";
import type { Rulebook, RuleId } from "./rulebook";
import type { RequiredPaperKind } from "./values/papers";

/** What is read from one clause of an instrument. */
export type Clause = Readonly<{ clause: string; rules: readonly RuleId[]; papers: readonly RequiredPaperKind[] }>;

type Resting = Readonly<{ clauses: readonly Clause[]; unknown: number }>;

type Cited = Readonly<{
  history: readonly Readonly<{
    from: string;
    value: unknown;
    cites: Readonly<{ instrument: string; clause: string }>;
  }>[];
}>;

const citing = <Id extends string>(dated: Readonly<Record<Id, Cited>>, instrument: string) =>
  (Object.entries(dated) as [Id, Cited][]).flatMap(([id, { history }]) =>
    history.flatMap(({ value, cites }) =>
      cites.instrument === instrument ? [{ id, clause: cites.clause, isKnown: value !== "unknown" }] : [],
    ),
  );

const atClause = <Id extends string>(found: readonly Readonly<{ id: Id; clause: string }>[], clause: string): Id[] => [
  ...new Set(found.flatMap((each) => (each.clause === clause ? [each.id] : []))),
];

/** What rests on an instrument: clause by clause, as a reader would leaf through it, and the rules whose value in it is not known. */
export const rulesCiting = ({ papers, packs: _, internal: __, ...rules }: Rulebook, instrument: string): Resting => {
  const cited = citing<RuleId>(rules, instrument);
  const ofRules = cited.filter(({ isKnown }) => isKnown);
  const ofPapers = citing<RequiredPaperKind>(papers, instrument);
  const clauses = [...new Set([...ofRules, ...ofPapers].map(({ clause }) => clause))];
  return {
    unknown: new Set(cited.filter(({ isKnown }) => !isKnown).map(({ id }) => id)).size,
    clauses: clauses
      .sort((one, other) => one.localeCompare(other, "en", { numeric: true }))
      .map((clause) => ({ clause, rules: atClause(ofRules, clause), papers: atClause(ofPapers, clause) })),
  };
};

/** A text the program does not know and somebody entered: a loaded pack's, or a unit's own. `from` is its first day here. */
export type EnteredText = Readonly<{ name: string; from: string }>;

/** The texts that were entered, in the order in which they came into force. */
export const enteredTexts = ({ papers: _, packs: __, internal, ...rules }: Rulebook): readonly EnteredText[] => {
  const cited: readonly Cited[] = [...Object.values(rules), ...Object.values(internal)];
  const entries = cited
    .flatMap(({ history }) => history.map(({ from, cites }) => ({ name: cites.instrument, from })))
    .filter(({ name }) => !isInstrument(name))
    .sort((one, other) => (one.from < other.from ? -1 : 1));
  return entries.filter(({ name }, index) => entries.findIndex((each) => each.name === name) === index);
};
