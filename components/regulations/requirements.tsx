import type { Demand, StepOutline } from "@/lib/admissions/outline";
import type { Day } from "@/lib/primitives/day";
import { ruleHref } from "@/lib/regulations/address";
import type { Rulebook, RuleId } from "@/lib/regulations/rulebook";
import type { Words } from "@/lib/text/text";
import { Value } from "./parts";
import { ruleOn } from "./rules";

export type Reading = Readonly<{ book: Rulebook; on: Day; kept: Day | null; words: Words }>;

/** What must be true for a demand to be met; nothing for a reason that goes with another of the same guard. */
export const requirement = ({ code, paper }: Demand, { procedure, admissions }: Words): string | undefined => {
  const said: Readonly<Record<string, string>> = procedure.requirements;
  return paper ? procedure.present(admissions.paperKinds[paper]) : said[code];
};

/** A rule with its value on the day, and the way to its own page. */
export function RuleValue({ id, reading, prefix }: Readonly<{ id: RuleId; reading: Reading; prefix?: string }>) {
  const { book, on, kept, words } = reading;
  return (
    <span className="block text-muted">
      {prefix}
      <a className="link" href={ruleHref(id, kept)}>
        {words.regulations.rules[id].title}
      </a>
      : <Value rule={ruleOn(id, book, on, words)} words={words} />
    </span>
  );
}

/** What must be true before a step is taken, each with the rules it is measured by on the day. */
export function Requirements({ outline, reading }: Readonly<{ outline: StepOutline; reading: Reading }>) {
  const { words } = reading;
  const claims = outline.claims.filter(({ rules }) => rules.length > 0 && !rules.some((id) => id === outline.period));
  const shown = [...outline.demands.flat(), ...claims].flatMap((demand) => {
    const said = requirement(demand, words);
    return said ? [{ ...demand, said }] : [];
  });
  if (shown.length === 0) return <span className="text-muted">{words.procedure.nothing}</span>;
  return (
    <ul className="list-disc space-y-1 pl-4">
      {shown.map(({ code, said, rules }) => (
        <li key={code}>
          {said}
          {rules.map((id) => (
            <RuleValue id={id} key={id} reading={reading} />
          ))}
        </li>
      ))}
    </ul>
  );
}

/** What a step leaves behind: its papers, its vote with the share it needs, and the period it is to be taken in. */
export function Leaves({ outline, reading }: Readonly<{ outline: StepOutline; reading: Reading }>) {
  const { admissions, procedure } = reading.words;
  const { papers, vote, period, rules, demands, claims } = outline;
  const shown = new Set([...demands.flat(), ...claims].flatMap((demand) => demand.rules));
  const others = rules.filter((id) => id !== period && !shown.has(id));
  return (
    <>
      {papers.map((kind) => (
        <span className="block" key={kind}>
          {admissions.paperKinds[kind]}
        </span>
      ))}
      {vote && <span className="block">{admissions.voteTitles[vote.purpose][vote.body]}</span>}
      {others.map((id) => (
        <RuleValue id={id} key={id} reading={reading} />
      ))}
      {period && <RuleValue id={period} prefix={procedure.period} reading={reading} />}
    </>
  );
}
