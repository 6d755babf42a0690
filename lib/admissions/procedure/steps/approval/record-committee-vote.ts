import { committeeLeaders } from "../../../../access/roles";
import { hd06 } from "../../../../regulations/cite";
import { isCarried } from "../../../case/votes";
import { voteChecks } from "../../../voting/vote-checks";
import { voteForm } from "../../../voting/vote-form";
import { leavesVote } from "../../effects";
import { unanimousVote } from "../../forecasts";
import { isAppraised } from "../../guards/appraisal";
import { lacksOwnResolution } from "../../guards/arrival";
import { isCarriedByCell } from "../../guards/votes";
import { defineStep } from "../../step";

/** The committee considers the cell's resolution and votes on admission. */
export const recordCommitteeVote = defineStep({
  name: "recordCommitteeVote",
  from: ["approval"],
  to: "same",
  responsibleRole: "committeeDeputySecretary",
  allowedTo: committeeLeaders,
  cites: hd06("3.6c"),
  approves: "recordCellVote",
  confirms: true,
  form: voteForm,
  requires: [isCarriedByCell, isAppraised("appraisal")],
  done: (facts) => isCarried("admission", "committee")(facts) && !lacksOwnResolution(facts),
  checks: voteChecks.committee,
  ballot: { purpose: "admission", body: "committee" },
  leaves: leavesVote({ purpose: "admission", body: "committee" }),
  forecast: unanimousVote,
});
