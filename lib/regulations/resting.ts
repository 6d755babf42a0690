import type { InstrumentId } from "./instruments";
import type { RequiredPaperKind } from "./papers";
import type { Rulebook, RuleId } from "./rulebook";

/** What is read from one clause of an instrument. */
export type Clause = Readonly<{ clause: string; rules: readonly RuleId[]; papers: readonly RequiredPaperKind[] }>;

type Resting = Readonly<{ clauses: readonly Clause[]; unknown: number }>;

type Cited = Readonly<{
  history: readonly Readonly<{ value: unknown; cites: Readonly<{ instrument: string; clause: string }> }>[];
}>;

const citing = <Id extends string>(dated: Readonly<Record<Id, Cited>>, instrument: InstrumentId) =>
  (Object.entries(dated) as [Id, Cited][]).flatMap(([id, { history }]) =>
    history.flatMap(({ value, cites }) =>
      cites.instrument === instrument ? [{ id, clause: cites.clause, isKnown: value !== "unknown" }] : [],
    ),
  );

const atClause = <Id extends string>(found: readonly Readonly<{ id: Id; clause: string }>[], clause: string): Id[] => [
  ...new Set(found.flatMap((each) => (each.clause === clause ? [each.id] : []))),
];

/** What rests on an instrument: clause by clause, as a reader would leaf through it, and the rules whose value in it is not known. */
export const restingOn = (
  { papers, packs: _, internal: __, ...rules }: Rulebook,
  instrument: InstrumentId,
): Resting => {
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
