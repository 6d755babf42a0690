import { committeeLeaders } from "../../../../access/roles";
import { hd06 } from "../../../../regulations/cite";
import { type AdmissionFacts, isBeingRemoved, isDeadlockReported } from "../../../case/facts";
import { isCarried } from "../../../case/votes";
import { voteChecks } from "../../../voting/vote-checks";
import { voteForm } from "../../../voting/vote-form";
import { leavesVote } from "../../effects";
import { isRemovalCarriedByCell } from "../../guards/votes";
import { defineStep } from "../../step";

/** The committee agreed; or it did not, and since then the cell recognised the member, or a deadlock was reported. */
const isSettled = (facts: AdmissionFacts): boolean =>
  isCarried("removal", "committee")(facts) ||
  (!isBeingRemoved(facts) && (isCarried("recognition", "cell")(facts) || isDeadlockReported(facts)));

/** The committee votes on the cell's resolution on removal. Where it did not agree, it may vote on it again. */
export const recordRemovalCommitteeVote = defineStep({
  name: "recordRemovalCommitteeVote",
  from: ["probation"],
  to: "same",
  responsibleRole: "committeeDeputySecretary",
  allowedTo: committeeLeaders,
  cites: hd06("4.6"),
  approves: "recordRemovalVote",
  confirms: true,
  form: voteForm,
  requires: [isRemovalCarriedByCell],
  done: (facts) => !isCarried("removal", "cell")(facts) || isSettled(facts),
  checks: voteChecks.committee,
  ballot: { purpose: "removal", body: "committee" },
  leaves: leavesVote({ purpose: "removal", body: "committee" }),
});
