import type { Demand } from "@/lib/admissions/forecast/step-requirements";
import type { Step } from "@/lib/admissions/procedure/procedure";
import { type Day, formatDay } from "@/lib/primitives/day";
import { instruments } from "@/lib/regulations/instruments";
import { isInstrument, ruleHref, stepHref } from "@/lib/regulations/links";
import { ruleMetadata } from "@/lib/regulations/rule-metadata";
import type { Rulebook, RuleId } from "@/lib/regulations/rulebook";
import { sentence } from "@/lib/text/sentence";
import type { Words } from "@/lib/text/text";
import { PageHeading, SectionHeading } from "../ui/heading";
import { Notice } from "../ui/notice";
import { PrintButton } from "../ui/print-button";
import { Table } from "../ui/table";
import { DayChoice, InForce, Value } from "./parts";
import { RuleLine } from "./rule-line";
import { type Rule, ruleOn } from "./rules";
import { Source } from "./source";

type Asking = Readonly<{ step: Step; demands: readonly Demand[] }>;
type Props = Readonly<{
  id: RuleId;
  book: Rulebook;
  asking: readonly Asking[];
  on: Day;
  today: Day;
  words: Words;
}>;

/** What a case would be told, without the days and numbers of any case. */
const openSentence = ({ code, facts }: Demand, words: Words): string =>
  sentence(words, { code, facts: Object.fromEntries(Object.keys(facts).map((name) => [name, "…"])) });

function History({ rule, words }: Readonly<{ rule: Rule; words: Words }>) {
  const { rule: own, unknown, confidence, rules } = words.regulations;
  const rows = rule.history.toReversed().map(({ from, said, cites, confidence: sure }) => ({
    key: from,
    cells: [
      formatDay(from),
      said ?? <span className="text-muted">{unknown}</span>,
      <Source cites={cites} key="source" />,
      confidence[sure],
      words.library.read[isInstrument(cites.instrument) ? instruments[cites.instrument].read : "supplied"],
    ],
  }));
  const { from, value, source, sure, read } = own.columns;
  return <Table caption={rules[rule.id].title} columns={[from, value, source, sure, read]} hideCaption rows={rows} />;
}

function Stops({ asking, kept, words }: Readonly<{ asking: readonly Asking[]; kept: Day | null; words: Words }>) {
  const { rule: own } = words.regulations;
  if (asking.length === 0) return <p className="text-muted">{own.nowhere}</p>;
  const isSaid = asking.some(({ demands }) => demands.length > 0);
  return (
    <>
      {isSaid && <p className="text-muted text-sm">{own.says}</p>}
      <ul className="mt-2 divide-y divide-line border-line border-y">
        {asking.map(({ step, demands }) => (
          <li className="py-3" key={step}>
            <a className="link font-medium" href={stepHref(step, kept)}>
              {words.steps.steps[step]}
            </a>
            {demands.length === 0 && <p className="text-muted text-sm">{own.looks}</p>}
            {demands.map((demand) => (
              <p className="mt-1 border-line border-l-2 pl-3 text-sm" key={demand.code}>
                {openSentence(demand, words)}
              </p>
            ))}
          </li>
        ))}
      </ul>
    </>
  );
}

/** One rule: its value on a day, every value it has had with where each is written, and the steps it may stop. */
export function RulePage({ id, book, asking, on, today, words }: Props) {
  const { regulations } = words;
  const { title, stops } = regulations.rules[id];
  const rule = ruleOn(id, book, on, words);
  const kept = on === today ? null : on;
  return (
    <>
      <PageHeading
        actions={<PrintButton label={words.frame.print} />}
        back={{ href: kept ? `/regulations?on=${kept}` : "/regulations", label: regulations.title }}
        title={title}
      />
      <DayChoice action={ruleHref(id, null)} on={on} today={today} words={words} />
      <section className="my-6 rounded-lg border border-line border-l-4 border-l-accent bg-wash p-5">
        <p className="text-muted text-sm">{regulations.rule.onDay(formatDay(on))}</p>
        <p className="mt-1 text-xl">
          <Value rule={rule} words={words} />
        </p>
        {rule.inForce && (
          <p className="mt-2 text-sm">
            <Source cites={rule.inForce.cites} /> · {words.library.from(formatDay(rule.inForce.from))} ·{" "}
            {regulations.confidence[rule.inForce.confidence]}
          </p>
        )}
        <p className="mt-2 text-muted text-sm">{regulations.rule.chosenBy[ruleMetadata[id].chosenBy]}</p>
      </section>
      {rule.provisional && <InForce on={on} packs={book.packs} words={words} />}
      <SectionHeading>{regulations.rule.history}</SectionHeading>
      <RuleLine on={on} packs={book.packs} rule={rule} today={today} words={words} />
      <History rule={rule} words={words} />
      <SectionHeading>{regulations.rule.stops}</SectionHeading>
      <Notice tone="info">{stops}</Notice>
      <h3 className="mt-4 mb-2 font-semibold">{regulations.rule.steps}</h3>
      <Stops asking={asking} kept={kept} words={words} />
    </>
  );
}
