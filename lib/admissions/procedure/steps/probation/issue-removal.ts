import { committeeLeaders } from "../../../../access/roles";
import { hd06 } from "../../../../regulations/cite";
import { isDecidedByCommittee } from "../../../case/deciding-body";
import { isBeingRemoved } from "../../../case/facts";
import { receivedAfterDecision, removalForm } from "../../checks/removal";
import { leavesRemoval } from "../../effects";
import { numberedForm } from "../../forms";
import { isDelegatedFor } from "../../guards/competence";
import { isRemovalCarriedByCell, isRemovalCarriedByCommittee } from "../../guards/votes";
import { committeeDecision } from "../../paper-numbers";
import { defineStep } from "../../step";

/** The committee removes the probationary member itself, by delegated power, on its own resolution. */
export const issueRemoval = defineStep({
  name: "issueRemoval",
  from: ["probation"],
  to: "removed",
  responsibleRole: "committeeDeputySecretary",
  allowedTo: committeeLeaders,
  cites: hd06("4.6"),
  approves: "recordRemovalVote",
  issuesDecision: true,
  confirms: true,
  form: { ...numberedForm, ...removalForm },
  numbers: { number: committeeDecision },
  requires: [isDelegatedFor("removal"), isRemovalCarriedByCell, isRemovalCarriedByCommittee],
  done: (facts) => !isBeingRemoved(facts) || !isDecidedByCommittee("removal")(facts),
  checks: [receivedAfterDecision],
  leaves: leavesRemoval,
});
