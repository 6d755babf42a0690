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

/** What must be true before a step is taken, each with the rules it is judged by on the day. */
export function Requirements({ requirements, readOn }: Readonly<{ requirements: StepRequirements; readOn: ReadOn }>) {
  const { words } = readOn;
  const claims = requirements.claims.filter(
    ({ rules }) => rules.length > 0 && !rules.some((id) => id === requirements.period),
  );
  const all = [...requirements.demands.flat(), ...claims];
  const shown = all.flatMap((demand) => {
    const text = requirement(demand, words);
    return text ? [{ code: demand.code, text, rules: rulesToShow(demand, all) }] : [];
  });
  // Conditions with the same code are shown as one line, for example all matters that wait for a conclusion.
  const lines = [...new Map(shown.map((each) => [each.code, each])).values()];
  if (shown.length === 0) return <span className="text-muted">{words.procedure.nothing}</span>;
  return (
    <ul className="list-disc pl-4">
      {lines.map(({ code, text, rules }) => (
        <li key={code}>
          {text}
          {rules.map((id, index) => (
            <span key={id}>
              {index === 0 ? ": " : "; "}
              <RuleValueLink id={id} readOn={readOn} />
            </span>
          ))}
        </li>
      ))}
    </ul>
  );
}

/** What a step leaves in the case: its papers, its vote with the share it needs, and the period in which it is due. */
export function StepResults({ requirements, readOn }: Readonly<{ requirements: StepRequirements; readOn: ReadOn }>) {
  const { admissions, procedure, regulations } = readOn.words;
  const { papers, vote, period, demands } = requirements;
  const demandedRules = new Set(demands.flat().flatMap(({ rules }) => rules));
  const measures = requirements.measures.filter((id) => !demandedRules.has(id));
  return (
    <>
      {papers.map((kind) => (
        <span className="block" key={kind}>
          {admissions.paperKinds[kind]}
        </span>
      ))}
      {vote && (
        <>
          <span className="block">{procedure.vote}</span>
          {measures.map((id) => (
            <span className="block" key={id}>
              {procedure.period(regulations.rules[id].title)}
              <RuleValueLink id={id} readOn={readOn} />
            </span>
          ))}
        </>
      )}
      {period && (
        <span className="block">
          {procedure.period(regulations.rules[period].title)}
          <RuleValueLink id={period} readOn={readOn} />
        </span>
      )}
    </>
  );
}
