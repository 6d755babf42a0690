import { committeeLeaders } from "../../../../access/roles";
import { hd06 } from "../../../../regulations/cite";
import { isCarried } from "../../../case/votes";
import { voteChecks } from "../../../voting/vote-checks";
import { voteForm } from "../../../voting/vote-form";
import { leavesVote } from "../../effects";
import { unanimousVote } from "../../forecasts";
import { isAppraised } from "../../guards/appraisal";
import { either } from "../../guards/completion";
import { isVotedOut } from "../../guards/deadlock";
import { isRecognisedByCell } from "../../guards/votes";
import { defineStep } from "../../step";

/** The committee votes on the cell's resolution on recognition. */
export const recordRecognitionCommitteeVote = defineStep({
  name: "recordRecognitionCommitteeVote",
  from: ["probation"],
  to: "same",
  responsibleRole: "committeeDeputySecretary",
  allowedTo: committeeLeaders,
  cites: hd06("4.5"),
  approves: "recordRecognitionVote",
  confirms: true,
  form: voteForm,
  requires: [isRecognisedByCell, isAppraised("recognitionAppraisal")],
  done: either(isCarried("recognition", "committee"), isVotedOut),
  checks: voteChecks.committee,
  ballot: { purpose: "recognition", body: "committee" },
  leaves: leavesVote({ purpose: "recognition", body: "committee" }),
  forecast: unanimousVote,
});
