import { type Day, formatDay } from "@/lib/primitives/day";
import { ruleHref } from "@/lib/regulations/links";
import { type RuleGroup, ruleGroups } from "@/lib/regulations/rule-groups";
import type { Rulebook, RuleId } from "@/lib/regulations/rulebook";
import type { Words } from "@/lib/text/text";
import { PageHeading, SectionHeading } from "../ui/heading";
import { PrintButton } from "../ui/print-button";
import { Table } from "../ui/table";
import { DayChoice, PackInForce } from "./pack-in-force";
import { RegulationTabs } from "./regulation-tabs";
import { RuleValue } from "./rule-value";
import { changedValues, changeLines, type RuleView, ruleViewOn } from "./rule-view";
import { Source } from "./source";

/** All tables of the page have columns of the same width. */
const fixed = {
  layout: "md:table-fixed print:table-fixed",
  widths: ["w-[38%]", "md:w-[25%] print:w-[22%]", "md:w-[17%] print:w-[15%]"],
};

type Props = Readonly<{ rulebook: Rulebook; on: Day; today: Day; words: Words }>;

function RuleTitle({ rule, dayInLinks, words }: Readonly<{ rule: RuleView; dayInLinks: Day | null; words: Words }>) {
  const { title, stops } = words.regulations.rules[rule.id];
  return (
    <span className="block">
      <a className="link font-semibold" href={ruleHref(rule.id, dayInLinks)}>
        {title}
      </a>
      <span className="block font-normal text-sm">{stops}</span>
      <span className="mt-1 block font-normal text-muted text-sm">
        {changedValues(rule).length > 1
          ? `${words.regulations.history}: ${changeLines(rule, words).join(" → ")}`
          : words.regulations.unchanged}
      </span>
    </span>
  );
}

/** The rules in force on a day: value, provision, first day, confidence, what each rule stops, and how it has changed. */
export function RegulationsPage({ rulebook, on, today, words }: Props) {
  const { regulations } = words;
  const dayInLinks = on === today ? null : on;
  const row = (id: RuleId) => {
    const rule = ruleViewOn(id, rulebook, on, words);
    const { inForce } = rule;
    return {
      key: id,
      cells: [
        <RuleTitle key="title" dayInLinks={dayInLinks} rule={rule} words={words} />,
        <RuleValue key="value" rule={rule} words={words} />,
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
      <RegulationTabs at="rules" on={dayInLinks} words={words} />
      <DayChoice action="/regulations" on={on} today={today} words={words} />
      <PackInForce on={on} rulebook={rulebook} words={words} />
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
