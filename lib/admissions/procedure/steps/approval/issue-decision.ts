import { committeeLeaders } from "../../../../access/roles";
import { qd294 } from "../../../../regulations/cite";
import { isDecidedByCommittee } from "../../../case/deciding-body";
import { paperOf } from "../../../case/papers";
import { clocks } from "../../../clocks/clocks";
import { lateReason } from "../../../voting/vote-form";
import { explainedIfLate } from "../../checks/days";
import { withLateReason } from "../../effects";
import { numbered } from "../../forecasts";
import { numberedForm } from "../../forms";
import { hasOwnResolution } from "../../guards/arrival";
import { isDelegatedFor } from "../../guards/competence";
import { mattersConcludedBefore } from "../../guards/matters";
import { isReturnAnswered } from "../../guards/returns";
import { isCarriedByCell, isCarriedByCommittee } from "../../guards/votes";
import { committeeDecision } from "../../paper-numbers";
import { defineStep } from "../../step";

/** The committee decides on admission itself, by delegated power: the decision rests on its own resolution. */
export const issueDecision = defineStep({
  name: "issueDecision",
  from: ["approval"],
  to: "ceremony",
  responsibleRole: "committeeDeputySecretary",
  allowedTo: committeeLeaders,
  cites: qd294("22.1"),
  approves: "recordCellVote",
  issuesDecision: true,
  confirms: true,
  form: { ...numberedForm, lateReason },
  numbers: { number: committeeDecision },
  requires: [
    isDelegatedFor("admission"),
    isReturnAnswered,
    isCarriedByCell,
    isCarriedByCommittee,
    hasOwnResolution,
    ...mattersConcludedBefore("recordDecision"),
  ],
  done: (facts) => !isDecidedByCommittee("admission")(facts),
  checks: [explainedIfLate(clocks.decision)],
  leaves: ({ occurredOn, number, lateReason: reason }) => ({
    papers: [paperOf("decision", occurredOn, { number, details: withLateReason(reason) })],
  }),
  endsClock: clocks.decision,
  forecast: () => ({ ...numbered(), lateReason: null }),
});
