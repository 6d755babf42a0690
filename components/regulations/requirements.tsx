import type { Demand, StepRequirements } from "@/lib/admissions/forecast/step-requirements";
import type { Day } from "@/lib/primitives/day";
import { ruleHref } from "@/lib/regulations/links";
import type { Rulebook, RuleId } from "@/lib/regulations/rulebook";
import type { Words } from "@/lib/text/text";
import { ruleOn } from "./rules";

export type Reading = Readonly<{ book: Rulebook; on: Day; kept: Day | null; words: Words }>;

/** What must be true for a demand to be met; nothing for a reason that goes with another of the same guard. */
export const requirement = ({ code, paper }: Demand, { procedure, admissions }: Words): string | undefined => {
  const said: Readonly<Record<string, string>> = procedure.requirements;
  return paper ? procedure.present(admissions.paperKinds[paper]) : said[code];
};

/** The value of a rule on the day, with a star where it is provisional, and the way to the rule's own page. */
function RuleValue({ id, reading }: Readonly<{ id: RuleId; reading: Reading }>) {
  const { book, on, kept, words } = reading;
  const { inForce, provisional } = ruleOn(id, book, on, words);
  const { title } = words.regulations.rules[id];
  return (
    <a href={ruleHref(id, kept)} title={title}>
      {inForce ? (inForce.said ?? words.regulations.unknown) : words.regulations.notYet}
      {provisional && "*"}
    </a>
  );
}

/** The rules a demand is measured by, without those that another demand of the step speaks of by itself. */
const ownRules = ({ rules }: Demand, all: readonly Demand[]): readonly RuleId[] =>
  rules.length < 2 ? rules : rules.filter((id) => !all.some((each) => each.rules.length === 1 && each.rules[0] === id));

/** What must be true before a step is taken, each with the rules it is measured by on the day. */
export function Requirements({ outline, reading }: Readonly<{ outline: StepRequirements; reading: Reading }>) {
  const { words } = reading;
  const claims = outline.claims.filter(({ rules }) => rules.length > 0 && !rules.some((id) => id === outline.period));
  const all = [...outline.demands.flat(), ...claims];
  const shown = all.flatMap((demand) => {
    const said = requirement(demand, words);
    return said ? [{ code: demand.code, said, rules: ownRules(demand, all) }] : [];
  });
  // Several conditions of one kind are one line: every matter that waits for a conclusion.
  const once = [...new Map(shown.map((each) => [each.code, each])).values()];
  if (shown.length === 0) return <span className="text-muted">{words.procedure.nothing}</span>;
  return (
    <ul className="list-disc pl-4">
      {once.map(({ code, said, rules }) => (
        <li key={code}>
          {said}
          {rules.map((id, index) => (
            <span key={id}>
              {index === 0 ? ": " : "; "}
              <RuleValue id={id} reading={reading} />
            </span>
          ))}
        </li>
      ))}
    </ul>
  );
}

/** What a step leaves behind: its papers, its vote with the share it needs, and the period it is to be taken in. */
export function Leaves({ outline, reading }: Readonly<{ outline: StepRequirements; reading: Reading }>) {
  const { admissions, procedure, regulations } = reading.words;
  const { papers, vote, period, demands } = outline;
  const demanded = new Set(demands.flat().flatMap(({ rules }) => rules));
  const measures = outline.measures.filter((id) => !demanded.has(id));
  return (
    <>
      {papers.map((kind) => (
        <span className="block" key={kind}>
          {admissions.paperKinds[kind]}
        </span>
      ))}
      {vote && (
        <span className="block">
          {procedure.vote}
          {measures.map((id) => (
            <RuleValue id={id} key={id} reading={reading} />
          ))}
        </span>
      )}
      {period && (
        <span className="block">
          {procedure.period(regulations.rules[period].title)}
          <RuleValue id={period} reading={reading} />
        </span>
      )}
    </>
  );
}
