import { committeeLeaders, superiorOfficers } from "../../../../access/roles";
import { qd294 } from "../../../../regulations/cite";
import { competentRolesFor, isDecidedByCommittee } from "../../../case/deciding-body";
import { paperOf } from "../../../case/papers";
import { clocks } from "../../../clocks/clocks";
import { voteOfDecider } from "../../../voting/counted-votes";
import { decisionChecks } from "../../../voting/vote-checks";
import { decisionForm, lateReason } from "../../../voting/vote-form";
import { explainedIfLate } from "../../checks/days";
import { withLateReason } from "../../effects";
import { unanimousDecision } from "../../forecasts";
import { isDecidedByVoteOf, whereItGoesUp } from "../../guards/competence";
import { mattersConcludedBefore } from "../../guards/matters";
import { has } from "../../guards/papers";
import { isReturnAnswered } from "../../guards/returns";
import { isCarriedByCell, isCarriedByCommittee } from "../../guards/votes";
import { superiorDecision } from "../../paper-numbers";
import { defineStep } from "../../step";

/** The competent committee decides on admission. */
export const recordDecision = defineStep({
  name: "recordDecision",
  from: ["approval"],
  to: "ceremony",
  responsibleRole: "superiorOfficer",
  allowedTo: [...superiorOfficers, ...committeeLeaders],
  takenBy: competentRolesFor("admission"),
  cites: qd294("4.3"),
  approves: "submitForDecision",
  issuesDecision: true,
  confirms: true,
  form: { ...decisionForm, lateReason },
  numbers: { number: superiorDecision },
  requires: [
    isDecidedByVoteOf("admission"),
    isReturnAnswered,
    isCarriedByCell,
    isCarriedByCommittee,
    whereItGoesUp("admission", has("submission")),
    ...mattersConcludedBefore("recordDecision"),
  ],
  done: isDecidedByCommittee("admission"),
  checks: [...decisionChecks("admission"), explainedIfLate(clocks.decision)],
  leaves: (input, facts) => ({
    vote: voteOfDecider(facts, "admission", input),
    papers: [
      paperOf("decision", input.occurredOn, { number: input.number, details: withLateReason(input.lateReason) }),
    ],
  }),
  endsClock: clocks.decision,
  forecast: unanimousDecision,
});
