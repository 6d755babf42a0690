import { type Facts, formatFact } from "../../facts";
import type { packRefusals as vi } from "../../vi/regulations/pack-refusals";

const at = ({ line }: Facts): string => `Line ${line}`;

/** Why a rule pack or a local rule is not taken, line by line. */
export const packRefusals: typeof vi = {
  "pack-name-malformed": () => "A pack is named by year and month, for example 2026-07. Correct the name.",
  "pack-empty": () => "There is no value yet. Paste at least one line as in the model.",
  "pack-line-malformed": (facts) =>
    `${at(facts)}: four parts with | between them are needed. Write: key | value | clause | confidence.`,
  "pack-unknown-rule": (facts) => `${at(facts)}: there is no key “${facts.rule}”. Take the key from the model.`,
  "pack-no-clause": (facts) => `${at(facts)}: “${facts.rule}” has no clause. Write the clause of the text.`,
  "pack-confidence": (facts) => `${at(facts)}: the confidence is cao, vua or thap. Write it again.`,
  "pack-duplicate": (facts) =>
    `${at(facts)}: “${facts.rule}” stands on line ${facts.first} already. Take one of the two out.`,
  "pack-not-a-number": (facts) =>
    `${at(facts)}: “${facts.typed}” is not the whole number that “${facts.rule}” needs. Write it in digits.`,
  "pack-share-malformed": (facts) =>
    `${at(facts)}: “${facts.typed}” is not a share. Write 2/3 (at least) or > 1/2 (more than).`,
  "pack-share-above-one": (facts) =>
    `${at(facts)}: the share “${facts.typed}” is above one, which nobody can reach. Check both numbers.`,
  "pack-wrong-kind": (facts) =>
    `${at(facts)}: “${facts.typed ?? ""}” is no value of “${facts.rule}”. ${facts.allowed ? `Use: ${facts.allowed}.` : "See the model for how it is written."}`,
  "pack-charter-rule": (facts) =>
    `${at(facts)}: “${facts.rule}” is set by the Charter, which no implementing text changes. Take the line out.`,
  "pack-not-obeyed": (facts) =>
    `${at(facts)}: “${facts.rule}” is for reference only; nothing is computed by it, so it cannot be loaded. Leave the line out.`,
  "pack-local-only": (facts) =>
    `${at(facts)}: “${facts.rule}” is a local deadline. Leave the line out and enter it as a local rule.`,
  "pack-day-taken": ({ pack, day }) => `${formatFact(day)} is the first day of pack ${pack}. Check the day in force.`,
  "pack-out-of-order": ({ pack, day }) =>
    `The time in force overlaps pack ${pack} (from ${formatFact(day)}). A later text is in force later; check name and day.`,
  "pack-in-force": ({ pack }) => `Pack ${pack} is in force and cannot be loaded again. Choose another name.`,
  "pack-before-issue": ({ issued }) => `The day in force is before the day of issue (${issued}). Check both days.`,
  "pack-not-waiting": ({ pack }) => `Pack ${pack} no longer waits to be switched on. Reload the page.`,
  "pack-not-on": ({ pack }) => `Pack ${pack} is not on, so it cannot be switched off. Reload the page.`,
  "pack-has-decided": ({ pack }) =>
    `A step has been decided by pack ${pack}, so it can no longer be switched off. If the text changes, load the pack of the new text.`,
  "local-no-direction": (facts) =>
    `${at(facts)}: “${facts.rule}” has no stricter way, so no local rule may set it. Take the line out.`,
  "local-unknown": (facts) => `${at(facts)}: a local rule needs a value. Write it or take the line out.`,
  "local-looser": (facts) =>
    `${at(facts)}: “${facts.rule}” is looser than the value in force (${facts.holds}). A local rule may only tighten; change the line or take it out.`,
  "local-ended": ({ until }) => `This value ended on ${formatFact(until)}. Reload the page.`,
  "local-ends-before": ({ since }) =>
    `The end is before the beginning (${formatFact(since)}). Write that day or later.`,
};
