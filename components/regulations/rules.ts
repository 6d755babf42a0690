import { type Day, formatDay } from "@/lib/primitives/day";
import type { Confidence, Entry as Kept } from "@/lib/regulations/dated";
import type { InstrumentId } from "@/lib/regulations/instruments";
import { isCharter, packOn } from "@/lib/regulations/packs/packs";
import type { Rulebook, RuleId, ValueOf } from "@/lib/regulations/rulebook";
import type { Words } from "@/lib/text/text";
import type { Citation } from "@/lib/workflow/refusal";
import { saidValue } from "./values";

/** One value a rule has had, ready to be read: `said` is absent where the text of the value is not known. */
export type Entry = Readonly<{
  from: Day;
  said: string | null;
  cites: Citation & Readonly<{ instrument: InstrumentId }>;
  confidence: Confidence;
}>;

/** A rule with every value it has had, and the one on a day; provisional where a later text is not in the program. */
export type Rule = Readonly<{ id: RuleId; history: readonly Entry[]; inForce: Entry | null; provisional: boolean }>;

/** A rule as of a day. */
export const ruleOn = (id: RuleId, book: Rulebook, on: Day, words: Words): Rule => {
  const history = book[id].history.map(({ from, value, cites, confidence = "high" }: Kept<unknown>): Entry => {
    const said = saidValue(id, value as ValueOf<RuleId>, words);
    return { from: from as Day, said, cites: cites as Entry["cites"], confidence };
  });
  const inForce = history.findLast(({ from }) => from <= on) ?? null;
  // The Charter itself has not changed; what implements it may have.
  const provisional = inForce !== null && packOn(on, book.packs).provisional && !isCharter(inForce.cites);
  return { id, history, inForce, provisional };
};

/** The values in their order, a value kept by a later instrument named once. */
export const changesIn = ({ history }: Rule): readonly Entry[] =>
  history.filter(({ said }, index) => index === 0 || said !== history[index - 1]?.said);

/** "từ 25/07/2016: 60 ngày làm việc" */
export const changesWritten = (rule: Rule, { regulations }: Words): readonly string[] =>
  changesIn(rule).map(({ from, said }) => regulations.changed(formatDay(from), said ?? regulations.unknown));
