import type { Demand } from "@/lib/admissions/forecast/step-demands";
import type { Step } from "@/lib/admissions/procedure/procedure";
import { type Day, formatDay } from "@/lib/primitives/day";
import { instruments, isInstrument } from "@/lib/regulations/instruments";
import { ruleHref, stepHref } from "@/lib/regulations/links";
import { ruleMetadata } from "@/lib/regulations/rule-metadata";
import type { Rulebook, RuleId } from "@/lib/regulations/rulebook";
import { sentence } from "@/lib/text/sentence";
import type { Words } from "@/lib/text/text";
import { PageHeading, SectionHeading } from "../ui/heading";
import { Notice } from "../ui/notice";
import { PrintButton } from "../ui/print-button";
import { Table } from "../ui/table";
import { DayChoice, PackInForce } from "./pack-in-force";
import { RuleTimeline } from "./rule-timeline";
import { RuleValue } from "./rule-value";
import { type RuleView, ruleViewOn } from "./rule-view";
import { Source } from "./source";

/** A step whose guards look at the rule, with the refusals that may follow. */
type UsedBy = Readonly<{ step: Step; demands: readonly Demand[] }>;
type Props = Readonly<{
  id: RuleId;
  rulebook: Rulebook;
  usedBy: readonly UsedBy[];
  on: Day;
  today: Day;
  words: Words;
}>;

/** The sentence of a refusal with "…" in the place of the days and numbers of a case. */
const sampleSentence = ({ code, facts }: Demand, words: Words): string =>
  sentence(words, { code, facts: Object.fromEntries(Object.keys(facts).map((name) => [name, "…"])) });

function History({ rule, words }: Readonly<{ rule: RuleView; words: Words }>) {
  const { rule: names, unknown, confidence: confidences, rules } = words.regulations;
  const rows = rule.history.toReversed().map(({ from, text, cites, confidence }) => ({
    key: from,
    cells: [
      formatDay(from),
      text ?? <span className="text-muted">{unknown}</span>,
      <Source cites={cites} key="source" />,
      confidences[confidence],
      words.library.read[isInstrument(cites.instrument) ? instruments[cites.instrument].read : "supplied"],
    ],
  }));
  const { from, value, source, sure, read } = names.columns;
  return <Table caption={rules[rule.id].title} columns={[from, value, source, sure, read]} hideCaption rows={rows} />;
}

function StepsUsingRule({
  usedBy,
  dayInLinks,
  words,
}: Readonly<{ usedBy: readonly UsedBy[]; dayInLinks: Day | null; words: Words }>) {
  const { rule: names } = words.regulations;
  if (usedBy.length === 0) return <p className="text-muted">{names.nowhere}</p>;
  const hasSentence = usedBy.some(({ demands }) => demands.length > 0);
  return (
    <>
      {hasSentence && <p className="text-muted text-sm">{names.says}</p>}
      <ul className="mt-2 divide-y divide-line border-line border-y">
        {usedBy.map(({ step, demands }) => (
          <li className="py-3" key={step}>
            <a className="link font-medium" href={stepHref(step, dayInLinks)}>
              {words.steps.steps[step]}
            </a>
            {demands.length === 0 && <p className="text-muted text-sm">{names.looks}</p>}
            {demands.map((demand) => (
              <p className="mt-1 border-line border-l-2 pl-3 text-sm" key={demand.code}>
                {sampleSentence(demand, words)}
              </p>
            ))}
          </li>
        ))}
      </ul>
    </>
  );
}

/** One rule: its value on a day, every value it has had with its provision, and the steps it may stop. */
export function RulePage({ id, rulebook, usedBy, on, today, words }: Props) {
  const { regulations } = words;
  const { title, stops } = regulations.rules[id];
  const rule = ruleViewOn(id, rulebook, on, words);
  const dayInLinks = on === today ? null : on;
  const { chosenBy, entered } = ruleMetadata[id];
  return (
    <>
      <PageHeading
        actions={<PrintButton label={words.layout.print} />}
        trail={[
          {
            href: dayInLinks ? `/regulations?on=${dayInLinks}` : "/regulations",
            label: words.layout.items.regulations,
          },
        ]}
        title={title}
      />
      <DayChoice action={ruleHref(id, null)} on={on} today={today} words={words} />
      <section className="my-6 rounded-lg border border-line border-l-4 border-l-accent bg-wash p-5">
        <p className="text-muted text-sm">{regulations.rule.onDay(formatDay(on))}</p>
        <p className="mt-1 text-xl">
          <RuleValue rule={rule} words={words} />
        </p>
        {rule.inForce && (
          <p className="mt-2 text-sm">
            <Source cites={rule.inForce.cites} /> · {words.library.from(formatDay(rule.inForce.from))} ·{" "}
            {regulations.confidence[rule.inForce.confidence]}
          </p>
        )}
        <p className="mt-2 text-muted text-sm">{regulations.rule.chosenBy[chosenBy]}</p>
        {entered && <p className="mt-2 text-muted text-sm">{regulations.rule.entered[entered]}</p>}
      </section>
      {rule.provisional && <PackInForce on={on} rulebook={rulebook} words={words} />}
      <SectionHeading>{regulations.rule.history}</SectionHeading>
      <RuleTimeline on={on} packs={rulebook.packs} rule={rule} today={today} words={words} />
      <History rule={rule} words={words} />
      <SectionHeading>{regulations.rule.stops}</SectionHeading>
      <Notice tone="info">{stops}</Notice>
      <h3 className="mt-4 mb-2 font-semibold">{regulations.rule.steps}</h3>
      <StepsUsingRule usedBy={usedBy} dayInLinks={dayInLinks} words={words} />
    </>
  );
}
