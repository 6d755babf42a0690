import { committeeLeaders, superiorOfficers } from "../../../../access/roles";
import { hd06 } from "../../../../regulations/cite";
import { competentRolesFor, isDecidedByCommittee } from "../../../case/deciding-body";
import { isBeingRemoved, isDeadlockReported } from "../../../case/facts";
import { closedCaseClocks } from "../../../clocks/clocks";
import { voteOfDecider } from "../../../voting/counted-votes";
import { decisionChecks } from "../../../voting/vote-checks";
import { decisionForm } from "../../../voting/vote-form";
import { receivedAfterDecision, removalForm } from "../../checks/removal";
import { leavesRemoval } from "../../effects";
import { isDecidedByVoteOf } from "../../guards/competence";
import { orReported } from "../../guards/deadlock";
import { isRemovalCarriedByCell, isRemovalCarriedByCommittee } from "../../guards/votes";
import { superiorDecision } from "../../paper-numbers";
import { defineStep } from "../../step";

/** The competent committee removes the probationary member; the time for a complaint runs from the day it is received. */
export const recordRemoval = defineStep({
  name: "recordRemoval",
  from: ["probation"],
  to: "removed",
  responsibleRole: "superiorOfficer",
  allowedTo: [...superiorOfficers, ...committeeLeaders],
  takenBy: competentRolesFor("removal"),
  cites: hd06("4.6"),
  approves: "recordRemovalCommitteeVote",
  issuesDecision: true,
  confirms: true,
  form: { ...decisionForm, ...removalForm },
  numbers: { number: superiorDecision },
  requires: [isDecidedByVoteOf("removal"), orReported(isRemovalCarriedByCell), orReported(isRemovalCarriedByCommittee)],
  done: (facts) => isDecidedByCommittee("removal")(facts) || (!isBeingRemoved(facts) && !isDeadlockReported(facts)),
  checks: [...decisionChecks("removal"), receivedAfterDecision],
  leaves: (input, facts) => ({ ...leavesRemoval(input), vote: voteOfDecider(facts, "removal", input) }),
  startsClock: closedCaseClocks.removed,
});
