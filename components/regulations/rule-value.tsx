import type { Day } from "@/lib/primitives/day";
import { ruleHref } from "@/lib/regulations/links";
import type { Rulebook, RuleId } from "@/lib/regulations/rulebook";
import { source } from "@/lib/text/sentence";
import type { Words } from "@/lib/text/text";
import { Tag } from "../ui/tag";
import { type RuleView, ruleViewOn } from "./rule-view";

/** The day and the rules that values are shown by. `dayInLinks` is null for today, which needs no day in an address. */
export type ReadOn = Readonly<{ rulebook: Rulebook; on: Day; dayInLinks: Day | null; words: Words }>;

type ValueProps = Readonly<{ rule: RuleView; words: Words }>;

/** What a draft that is not in force says of the rule. */
function DraftedValue({ rule: { drafted }, words: { regulations } }: ValueProps) {
  if (!drafted) return null;
  return (
    <span className="mt-1 block font-normal text-muted text-sm">
      {regulations.drafted(drafted.pack, drafted.text, source(drafted.cites))}
    </span>
  );
}

/** The value of a rule on the day with what a draft says of it. */
export function RuleValue(props: ValueProps) {
  return (
    <>
      <ValueInForce {...props} />
      <DraftedValue {...props} />
    </>
  );
}

/** The value of a rule on the day, or a note that there is none or that it is not known. */
function ValueInForce({ rule, words: { regulations } }: ValueProps) {
  if (!rule.inForce) return <span className="text-muted">{regulations.notYet}</span>;
  if (rule.inForce.text === null) return <span className="text-muted">{regulations.unknown}</span>;
  return (
    <>
      <span className="font-semibold">{rule.inForce.text}</span>{" "}
      {rule.provisional && <Tag tone="warning">{regulations.provisionalMark}</Tag>}
    </>
  );
}

/** The value of a rule on the day as a link to the page of the rule, with a star where it is provisional. */
export function RuleValueLink({ id, readOn }: Readonly<{ id: RuleId; readOn: ReadOn }>) {
  const { rulebook, on, dayInLinks, words } = readOn;
  const { inForce, provisional } = ruleViewOn(id, rulebook, on, words);
  const { title } = words.regulations.rules[id];
  return (
    <a href={ruleHref(id, dayInLinks)} title={title}>
      {inForce ? (inForce.text ?? words.regulations.unknown) : words.regulations.notYet}
      {provisional && "*"}
    </a>
  );
}
