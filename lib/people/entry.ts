import type { Day } from "../primitives/day";
import { notYet, type Refusal } from "../workflow/refusal";
import { decisionDayRefusals } from "./decision-day";
import { identityRefusals, memberSinceRefusals } from "./refusals";
import type { AddPersonInput } from "./schema";

/** What of a form or of a row of a list says who is entered, and with which standing. */
export type Entry = Pick<
  AddPersonInput,
  "bornOn" | "joinedUnitOn" | "kind" | "since" | "decidedOn" | "paper" | "checked"
>;

/** Why the days of a member cannot be; what is wrong with the first of them is not said again of the other. */
const memberDayRefusals = ({ bornOn, since, decidedOn, checked: isChecked }: Entry): Refusal[] => {
  if (!since) return [];
  const wrong = memberSinceRefusals(bornOn, since, isChecked);
  return wrong.length > 0 || !decidedOn ? wrong : decisionDayRefusals({ bornOn, since, decidedOn, isChecked });
};

/** Why somebody cannot be entered as stated; whether the register has them already is asked apart. */
export const entryRefusals = (entry: Entry, today: Day): Refusal[] => {
  const isMember = entry.kind !== "nonMember";
  return [
    ...identityRefusals(entry, today),
    ...(isMember && !entry.since ? [{ code: "member-needs-day", facts: {}, field: "since" }] : []),
    ...(isMember && !entry.paper ? [{ code: "member-needs-paper", facts: {}, field: "paper" }] : []),
    ...(entry.since ? notYet("since", entry.since, today) : []),
    ...(isMember ? memberDayRefusals(entry) : []),
    ...(entry.decidedOn && !isMember ? [{ code: "decision-not-entered", facts: {}, field: "decidedOn" }] : []),
  ];
};
