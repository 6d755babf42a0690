import { hd06 } from "../regulations/cite";
import type { CaseCheck, On } from "./checks-days";
import { required, thresholdOn } from "./tally";

type Counts = Readonly<{ total: number; present: number; yes: number; no: number; blank: number; excluded?: number }>;

/** The count must tie: those present cast every vote there is, and no more than were convened. Source: HD 06-HD/TW 3.6, 5.1. */
export const countTies: CaseCheck<Counts> = (_facts, { total, present, yes, no, blank, excluded = 0 }) => {
  const cites = hd06("5.1");
  if (excluded >= total) return { code: "no-base", facts: { total, excluded }, cites, field: "excluded" };
  if (present > total)
    return { code: "more-present-than-convened", facts: { total, present }, cites, field: "present" };
  if (yes + no + blank !== present)
    return { code: "count-does-not-tie", facts: { present, yes, no, blank }, cites, field: "yes" };
  if (present > total - excluded)
    return { code: "present-exceeds-base", facts: { present, base: total - excluded }, cites, field: "excluded" };
  return undefined;
};

/** A decision that the vote does not carry is not a decision. Source: HD 06-HD/TW 3.7a. */
export const superiorCarries: CaseCheck<On & Counts> = ({ rules }, { occurredOn, total, yes }) => {
  const needed = required(rules, "superior", total, occurredOn);
  const { cites } = thresholdOn(rules, "superior", occurredOn);
  return yes >= needed
    ? undefined
    : { code: "superior-vote-not-carried", facts: { yes, total, needed }, cites, field: "yes" };
};
