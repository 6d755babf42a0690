import { cellLeaders } from "../../../../access/roles";
import { charter } from "../../../../regulations/cite";
import { isBeingRemoved } from "../../../case/facts";
import { voteChecks } from "../../../voting/vote-checks";
import { voteForm } from "../../../voting/vote-form";
import { leavesVote } from "../../effects";
import { mayVoteOnRemoval } from "../../guards/deadlock";
import { isCellLargeEnough } from "../../guards/votes";
import { defineStep } from "../../step";

/** The cell votes on removing the probationary member from the list. */
export const recordRemovalVote = defineStep({
  name: "recordRemovalVote",
  from: ["probation"],
  to: "same",
  responsibleRole: "cellSecretary",
  allowedTo: cellLeaders,
  cites: charter("5.2"),
  sideStep: true,
  confirms: true,
  form: voteForm,
  requires: [isCellLargeEnough, mayVoteOnRemoval],
  done: isBeingRemoved,
  checks: voteChecks.cell,
  ballot: { purpose: "removal", body: "cell" },
  leaves: leavesVote({ purpose: "removal", body: "cell" }),
});
