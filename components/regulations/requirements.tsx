import type { Demand } from "@/lib/admissions/forecast/step-demands";
import type { StepRequirements } from "@/lib/admissions/forecast/step-requirements";
import type { RuleId } from "@/lib/regulations/rulebook";
import type { Words } from "@/lib/text/text";
import { type ReadOn, RuleValueLink } from "./rule-value";

/** The sentence that says what must be true; undefined for a refusal whose sentence is that of another refusal of the same guard. */
export const requirement = ({ code, paper }: Demand, { procedure, admissions }: Words): string | undefined => {
  const sentences: Readonly<Record<string, string>> = procedure.requirements;
  return paper ? procedure.present(admissions.paperKinds[paper]) : sentences[code];
};

/** The rules to show with a demand: those it is judged by, without those that another demand of the step shows by itself. */
const rulesToShow = ({ rules }: Demand, all: readonly Demand[]): readonly RuleId[] =>
  rules.length < 2 ? rules : rules.filter((id) => !all.some((each) => each.rules.length === 1 && each.rules[0] === id));

/** What must be true before a step is taken, each with the rules it is judged by. */
const conditionsOf = ({ claims, demands, period }: StepRequirements, words: Words) => {
  const judged = claims.filter(({ rules }) => rules.length > 0 && !rules.some((id) => id === period));
  const all = [...demands.flat(), ...judged];
  const shown = all.flatMap((demand) => {
    const text = requirement(demand, words);
    return text ? [{ code: demand.code, text, rules: rulesToShow(demand, all) }] : [];
  });
  // Conditions with the same code are shown as one line, for example all matters that wait for a conclusion.
  return [...new Map(shown.map((each) => [each.code, each])).values()];
};

/** The rules that measure what the step leaves behind: the share a vote needs, and the period in which it is due. */
const measuresOf = ({ demands, measures, period, vote }: StepRequirements): readonly RuleId[] => {
  const demanded = new Set(demands.flat().flatMap(({ rules }) => rules));
  return [...(vote ? measures.filter((id) => !demanded.has(id)) : []), ...(period ? [period] : [])];
};

type Props = Readonly<{ requirements: StepRequirements; readOn: ReadOn }>;

function NamedValue({ id, readOn }: Readonly<{ id: RuleId; readOn: ReadOn }>) {
  const { procedure, regulations } = readOn.words;
  return (
    <>
      {procedure.period(regulations.rules[id].title)}
      <RuleValueLink id={id} readOn={readOn} />
    </>
  );
}

/** The conditions of a step, what it leaves in the case, and every other rule it looks at. */
export function Requirements({ requirements, readOn }: Props) {
  const { admissions, procedure } = readOn.words;
  const { papers, vote, rules } = requirements;
  const conditions = conditionsOf(requirements, readOn.words);
  const measures = measuresOf(requirements);
  const others = rules.filter((id) => !measures.includes(id) && !conditions.some((each) => each.rules.includes(id)));
  const left = [...papers.map((kind) => admissions.paperKinds[kind]), ...(vote ? [procedure.vote] : [])];
  return (
    <dl className="pb-2 text-sm">
      <dt className={conditions.length === 0 ? "on-screen" : undefined}>{procedure.columns.must}</dt>
      <dd className={conditions.length === 0 ? "on-screen" : undefined}>
        {conditions.length === 0 && <span className="text-muted">{procedure.nothing}</span>}
        <ul>
          {conditions.map(({ code, text, rules: judging }) => (
            <li key={code}>
              {text}
              {judging.map((id, index) => (
                <span className="on-screen" key={id}>
                  {index === 0 ? ": " : "; "}
                  <RuleValueLink id={id} readOn={readOn} />
                </span>
              ))}
            </li>
          ))}
        </ul>
      </dd>
      {left.length + measures.length > 0 && (
        <>
          <dt>{procedure.columns.leaves}</dt>
          <dd>
            <ul>
              {left.map((text) => (
                <li key={text}>{text}</li>
              ))}
              {measures.map((id) => (
                <li className={id === requirements.period ? undefined : "on-screen"} key={id}>
                  <NamedValue id={id} readOn={readOn} />
                </li>
              ))}
            </ul>
          </dd>
        </>
      )}
      {others.length > 0 && (
        <>
          <dt className="on-screen">{procedure.columns.rules}</dt>
          <dd className="on-screen">
            <ul>
              {others.map((id) => (
                <li key={id}>
                  <NamedValue id={id} readOn={readOn} />
                </li>
              ))}
            </ul>
          </dd>
        </>
      )}
    </dl>
  );
}
