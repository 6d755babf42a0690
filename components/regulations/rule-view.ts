import { type Day, formatDay } from "@/lib/primitives/day";
import type { Confidence, Entry } from "@/lib/regulations/dated";
import { citationOf, type InstrumentId } from "@/lib/regulations/instruments";
import { provisionalFrom } from "@/lib/regulations/provisional";
import type { Rulebook, RuleId, ValueOf } from "@/lib/regulations/rulebook";
import type { Words } from "@/lib/text/text";
import type { Citation } from "@/lib/workflow/refusal";
import { formatRuleValue } from "./rule-value-text";

/**
 * One value a rule has had, as people read it; `text` is null where the value is not known. `paleFrom` is the first day on
 * which it is provisional, if it is in force so long.
 */
export type ValueView = Readonly<{
  from: Day;
  text: string | null;
  cites: Citation & Readonly<{ instrument: InstrumentId }>;
  confidence: Confidence;
  paleFrom: Day | null;
}>;

/** A rule with every value it has had and the one in force on a day; provisional where a later text was not supplied. */
export type RuleView = Readonly<{
  id: RuleId;
  history: readonly ValueView[];
  inForce: ValueView | null;
  provisional: boolean;
  /** What a draft says, which is not in force: its pack, the value and its citation. */
  drafted: Readonly<{ pack: string; text: string; cites: Citation }> | null;
}>;

const draftedOn = (id: RuleId, { drafts }: Rulebook, on: Day, words: Words): RuleView["drafted"] => {
  const [drafted] = drafts
    .filter(({ from }) => from <= on)
    .flatMap(({ id: pack, instrument, values }) =>
      values.flatMap(({ rule, value, clause }) => {
        const text = rule === id ? formatRuleValue(id, value as ValueOf<RuleId>, words) : null;
        return text ? [{ pack, text, cites: citationOf(instrument, clause) }] : [];
      }),
    );
  return drafted ?? null;
};

/** A rule on a day. */
export const ruleViewOn = (id: RuleId, rulebook: Rulebook, on: Day, words: Words): RuleView => {
  const history = rulebook[id].history.map((entry: Entry<unknown>): ValueView => {
    const { from, value, cites, confidence = "high" } = entry;
    const text = formatRuleValue(id, value as ValueOf<RuleId>, words);
    const since = provisionalFrom(entry, rulebook.packs) ?? null;
    // A local rule may give a value anew that was provisional before.
    const paleFrom = since && since < from ? (from as Day) : since;
    return { from: from as Day, text, cites: cites as ValueView["cites"], confidence, paleFrom };
  });
  const inForce = history.findLast(({ from }) => from <= on) ?? null;
  const provisional = inForce !== null && inForce.paleFrom !== null && inForce.paleFrom <= on;
  return { id, history, inForce, provisional, drafted: draftedOn(id, rulebook, on, words) };
};

/** The values in order; a value that a later instrument repeats is named once. */
export const changedValues = ({ history }: RuleView): readonly ValueView[] =>
  history.filter(({ text }, index) => index === 0 || text !== history[index - 1]?.text);

/** The parts of the time of a rule in which its value is provisional, each with the day of the changed value it belongs to. */
export const paleParts = (rule: RuleView, end: Day): readonly Readonly<{ of: Day; from: Day; until: Day }>[] =>
  rule.history.flatMap(({ from, text, paleFrom }, index) => {
    const until = rule.history[index + 1]?.from ?? end;
    const of = changedValues(rule).findLast((value) => value.from <= from)?.from;
    return of && text && paleFrom && paleFrom < until ? [{ of, from: paleFrom, until }] : [];
  });

/** "từ 25/07/2016: 60 ngày làm việc", one for each changed value. */
export const changeLines = (rule: RuleView, { regulations }: Words): readonly string[] =>
  changedValues(rule).map(({ from, text }) => regulations.changed(formatDay(from), text ?? regulations.unknown));
