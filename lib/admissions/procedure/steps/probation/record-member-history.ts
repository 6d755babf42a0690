import { cellLeaders } from "../../../../access/roles";
import { hd38 } from "../../../../regulations/cite";
import type { AdmissionFacts } from "../../../case/facts";
import { isOnFile, paperOf } from "../../../case/papers";
import { latestVote } from "../../../case/votes";
import { clocks } from "../../../clocks/clocks";
import { lateReason } from "../../../voting/vote-form";
import { explainedIfLate, notBefore } from "../../checks/days";
import { withLateReason } from "../../effects";
import { dayOnly } from "../../forms";
import { either } from "../../guards/completion";
import { defineStep } from "../../step";

/** Where the text of the day of the ceremony is not known, nothing is asked for. */
const isNotAsked = (facts: AdmissionFacts): boolean => {
  const admittedOn = clocks.memberHistory.startsOn(facts);
  return !admittedOn || facts.rules.memberHistoryDays.knownOn(admittedOn) === undefined;
};

/** The new member writes the member's history (1-HSĐV) within a time from the ceremony. */
export const recordMemberHistory = defineStep({
  name: "recordMemberHistory",
  from: ["probation"],
  to: "same",
  responsibleRole: "cellSecretary",
  allowedTo: cellLeaders,
  cites: hd38("I.2"),
  form: { ...dayOnly, lateReason },
  requires: [],
  done: either(isOnFile("memberHistory"), isNotAsked),
  // Once the cell has voted on recognition, others owe the next step; what is missing here stops none of them.
  givesWay: (facts) => latestVote(facts, "recognition", "cell") !== undefined,
  checks: [notBefore("occurredOn", "ceremonyMinutes", hd38("I.2")), explainedIfLate(clocks.memberHistory)],
  leaves: ({ occurredOn, lateReason }) => ({
    papers: [paperOf("memberHistory", occurredOn, { details: withLateReason(lateReason) })],
  }),
  endsClock: clocks.memberHistory,
  forecast: () => ({ lateReason: null }),
});
