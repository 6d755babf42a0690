import { type Day, formatDay } from "@/lib/primitives/day";
import { ruleHref } from "@/lib/regulations/links";
import { type RuleGroup, ruleGroups } from "@/lib/regulations/rule-groups";
import type { Rulebook, RuleId } from "@/lib/regulations/rulebook";
import type { Words } from "@/lib/text/text";
import { PageHeading, SectionHeading } from "../ui/heading";
import { PrintButton } from "../ui/print-button";
import { Table } from "../ui/table";
import { DayChoice, InForce, Parts, Value } from "./parts";
import { changesIn, changesWritten, type Rule, ruleOn } from "./rules";
import { Source } from "./source";

/** The same columns in every group, so that the eye runs down one page. */
const fixed = {
  layout: "md:table-fixed print:table-fixed",
  widths: ["w-[38%]", "md:w-[25%] print:w-[22%]", "md:w-[17%] print:w-[15%]"],
};

type Props = Readonly<{ book: Rulebook; on: Day; today: Day; words: Words }>;

function Title({ rule, kept, words }: Readonly<{ rule: Rule; kept: Day | null; words: Words }>) {
  const { title, stops } = words.regulations.rules[rule.id];
  return (
    <span className="block">
      <a className="link font-semibold" href={ruleHref(rule.id, kept)}>
        {title}
      </a>
      <span className="block font-normal text-sm">{stops}</span>
      <span className="mt-1 block font-normal text-muted text-sm">
        {changesIn(rule).length > 1
          ? `${words.regulations.history}: ${changesWritten(rule, words).join(" → ")}`
          : words.regulations.unchanged}
      </span>
    </span>
  );
}

/** The rules in force on a day: value, provision, since when, how sure we are, what each stops, and how it has changed. */
export function RegulationsPage({ book, on, today, words }: Props) {
  const { regulations } = words;
  const kept = on === today ? null : on;
  const row = (id: RuleId) => {
    const rule = ruleOn(id, book, on, words);
    const { inForce } = rule;
    return {
      key: id,
      cells: [
        <Title key="title" kept={kept} rule={rule} words={words} />,
        <Value key="value" rule={rule} words={words} />,
        inForce ? <Source cites={inForce.cites} key="source" /> : "—",
        inForce ? formatDay(inForce.from) : "—",
        inForce ? regulations.confidence[inForce.confidence] : "—",
      ],
    };
  };
  return (
    <div className="dense">
      <PageHeading
        actions={<PrintButton label={words.layout.print} />}
        subtitle={regulations.asOf(formatDay(on))}
        title={regulations.title}
      />
      <Parts at="rules" on={kept} words={words} />
      <DayChoice action="/regulations" on={on} today={today} words={words} />
      <InForce on={on} packs={book.packs} words={words} />
      {(Object.keys(ruleGroups) as RuleGroup[]).map((group) => (
        <section key={group}>
          <SectionHeading>{regulations.groups[group]}</SectionHeading>
          <Table
            caption={regulations.groups[group]}
            columns={[
              regulations.columns.rule,
              regulations.columns.value,
              regulations.columns.source,
              regulations.columns.since,
              regulations.columns.confidence,
            ]}
            fixed={fixed}
            hideCaption
            rows={ruleGroups[group].map(row)}
          />
        </section>
      ))}
      <p className="mt-8 text-muted text-sm">{regulations.definition}</p>
    </div>
  );
}
