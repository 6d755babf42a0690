import type { InstrumentId } from "./instruments";
import type { RequiredPaperKind } from "./papers";
import type { Rulebook, RuleId } from "./rulebook";

/** What is read from one clause of an instrument. */
export type Clause = Readonly<{ clause: string; rules: readonly RuleId[]; papers: readonly RequiredPaperKind[] }>;

type Cited = Readonly<{ history: readonly Readonly<{ cites: Readonly<{ instrument: string; clause: string }> }>[] }>;

const citing = <Id extends string>(dated: Readonly<Record<Id, Cited>>, instrument: InstrumentId) =>
  (Object.entries(dated) as [Id, Cited][]).flatMap(([id, { history }]) =>
    history.flatMap(({ cites }) => (cites.instrument === instrument ? [{ id, clause: cites.clause }] : [])),
  );

const atClause = <Id extends string>(found: readonly Readonly<{ id: Id; clause: string }>[], clause: string): Id[] => [
  ...new Set(found.flatMap((each) => (each.clause === clause ? [each.id] : []))),
];

/** The clauses of an instrument that values of the book are read from, as a reader would leaf through them. */
export const restingOn = ({ papers, packs: _, ...rules }: Rulebook, instrument: InstrumentId): readonly Clause[] => {
  const ofRules = citing<RuleId>(rules, instrument);
  const ofPapers = citing<RequiredPaperKind>(papers, instrument);
  const clauses = [...new Set([...ofRules, ...ofPapers].map(({ clause }) => clause))];
  return clauses
    .sort((one, other) => one.localeCompare(other, "en", { numeric: true }))
    .map((clause) => ({ clause, rules: atClause(ofRules, clause), papers: atClause(ofPapers, clause) }));
};
