import { type Day, formatDay } from "@/lib/primitives/day";
import { ruleHref } from "@/lib/regulations/links";
import { type RuleGroup, ruleGroups } from "@/lib/regulations/rule-groups";
import type { Rulebook, RuleId } from "@/lib/regulations/rulebook";
import type { Words } from "@/lib/text/text";
import { LinkButton } from "../ui/button";
import { PageHeading } from "../ui/heading";
import { PrintButton } from "../ui/print-button";
import { Table } from "../ui/table";
import { DayChoice, PackInForce } from "./pack-in-force";
import { RegulationTabs } from "./regulation-tabs";
import { type ReadOn, RuleValue } from "./rule-value";
import { changedValues, changeLines, type RuleView, ruleViewOn } from "./rule-view";
import { Source } from "./source";

/** All tables of the page have columns of the same width. */
const fixed = {
  layout: "md:table-fixed print:table-fixed",
  widths: ["w-[38%]", "md:w-[25%] print:w-[22%]", "md:w-[17%] print:w-[15%]"],
};

type Props = Readonly<{ rulebook: Rulebook; on: Day; today: Day; keepsForms?: boolean; words: Words }>;

function RuleTitle({ rule, dayInLinks, words }: Readonly<{ rule: RuleView; dayInLinks: Day | null; words: Words }>) {
  const { title, stops } = words.regulations.rules[rule.id];
  return (
    <span className="block scroll-mt-24 target:bg-warning-soft" id={rule.id}>
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

/** The rules of one topic, folded under its name and their number. */
function Topic({ group, readOn }: Readonly<{ group: RuleGroup; readOn: ReadOn }>) {
  const { rulebook, on, dayInLinks, words } = readOn;
  const { regulations } = words;
  const { rule: title, value, source, since, confidence } = regulations.columns;
  const shown = ruleGroups[group].map((id: RuleId) => ruleViewOn(id, rulebook, on, words));
  const provisional = shown.filter((rule) => rule.provisional).length;
  const rows = shown.map((rule) => ({
    key: rule.id,
    cells: [
      <RuleTitle key="title" dayInLinks={dayInLinks} rule={rule} words={words} />,
      <RuleValue key="value" rule={rule} words={words} />,
      rule.inForce ? <Source cites={rule.inForce.cites} key="source" /> : "—",
      rule.inForce ? formatDay(rule.inForce.from) : "—",
      rule.inForce ? regulations.confidence[rule.inForce.confidence] : "—",
    ],
  }));
  return (
    <details className="shown-in-print border-line border-b" id={group}>
      <summary className="min-h-11 cursor-pointer py-2.5 hover:text-link">
        <h2 className="inline font-semibold text-lg">{regulations.groups[group]}</h2>{" "}
        <span className="whitespace-nowrap text-muted text-sm">{regulations.count(shown.length, provisional)}</span>
      </summary>
      <Table
        caption={regulations.groups[group]}
        columns={[title, value, source, since, confidence]}
        fixed={fixed}
        hideCaption
        rows={rows}
      />
    </details>
  );
}

/** The rules in force on a day by topic: value, provision, first day, confidence, what each rule stops, and how it has changed. */
export function RegulationsPage({ rulebook, on, today, keepsForms, words }: Props) {
  const { regulations } = words;
  const dayInLinks = on === today ? null : on;
  return (
    <div className="dense">
      <PageHeading
        actions={
          <>
            {keepsForms && (
              <LinkButton href="/templates" tone="quiet">
                {words.templates.open}
              </LinkButton>
            )}
            <PrintButton label={words.layout.print} />
          </>
        }
        subtitle={regulations.asOf(formatDay(on))}
        title={regulations.title}
      />
      <RegulationTabs at="rules" on={dayInLinks} words={words} />
      <DayChoice action="/regulations" on={on} today={today} words={words} />
      <PackInForce on={on} rulebook={rulebook} words={words} />
      <div className="mt-6 border-line border-t">
        {(Object.keys(ruleGroups) as RuleGroup[]).map((group) => (
          <Topic group={group} key={group} readOn={{ rulebook, on, dayInLinks, words }} />
        ))}
      </div>
      <p className="mt-8 text-muted text-sm">{regulations.definition}</p>
    </div>
  );
}
