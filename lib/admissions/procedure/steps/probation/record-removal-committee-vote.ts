import { committeeLeaders } from "../../../../access/roles";
import { hd06 } from "../../../../regulations/cite";
import { isBeingRemoved } from "../../../case/facts";
import { isCarried } from "../../../case/votes";
import { voteChecks } from "../../../voting/vote-checks";
import { voteForm } from "../../../voting/vote-form";
import { leavesVote } from "../../effects";
import { isRemovalCarriedByCell } from "../../guards/votes";
import { defineStep } from "../../step";

/** The committee votes on the cell's resolution on removal. */
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
  done: (facts) => !isBeingRemoved(facts) || isCarried("removal", "committee")(facts),
  checks: voteChecks.committee,
  ballot: { purpose: "removal", body: "committee" },
  leaves: leavesVote({ purpose: "removal", body: "committee" }),
});
