import { type Day, formatDay } from "@/lib/primitives/day";
import type { Confidence, Entry } from "@/lib/regulations/dated";
import { type InstrumentId, isCharter } from "@/lib/regulations/instruments";
import { packOn } from "@/lib/regulations/packs/packs";
import type { Rulebook, RuleId, ValueOf } from "@/lib/regulations/rulebook";
import type { Words } from "@/lib/text/text";
import type { Citation } from "@/lib/workflow/refusal";
import { formatRuleValue } from "./rule-value-text";

/** One value a rule has had, as people read it; `text` is null where the value is not known. */
export type ValueView = Readonly<{
  from: Day;
  text: string | null;
  cites: Citation & Readonly<{ instrument: InstrumentId }>;
  confidence: Confidence;
}>;

/** A rule with every value it has had and the one in force on a day; provisional where a later text was not supplied. */
export type RuleView = Readonly<{
  id: RuleId;
  history: readonly ValueView[];
  inForce: ValueView | null;
  provisional: boolean;
}>;

/** A rule on a day. */
export const ruleViewOn = (id: RuleId, rulebook: Rulebook, on: Day, words: Words): RuleView => {
  const history = rulebook[id].history.map(({ from, value, cites, confidence = "high" }: Entry<unknown>): ValueView => {
    const text = formatRuleValue(id, value as ValueOf<RuleId>, words);
    return { from: from as Day, text, cites: cites as ValueView["cites"], confidence };
  });
  const inForce = history.findLast(({ from }) => from <= on) ?? null;
  // A value of the Charter is never provisional: only the instruments that implement it have changed.
  const provisional = inForce !== null && packOn(on, rulebook.packs).provisional && !isCharter(inForce.cites);
  return { id, history, inForce, provisional };
};

/** The values in order; a value that a later instrument repeats is named once. */
export const changedValues = ({ history }: RuleView): readonly ValueView[] =>
  history.filter(({ text }, index) => index === 0 || text !== history[index - 1]?.text);

/** "từ 25/07/2016: 60 ngày làm việc", one for each changed value. */
export const changeLines = (rule: RuleView, { regulations }: Words): readonly string[] =>
  changedValues(rule).map(({ from, text }) => regulations.changed(formatDay(from), text ?? regulations.unknown));
