import { cellLeaders, committeeLeaders } from "../../../../access/roles";
import { hd06 } from "../../../../regulations/cite";
import { leavesNumberedPaper } from "../../effects";
import { numberedForm } from "../../forms";
import { hasFailedVote, hasNothingToReport } from "../../guards/votes";
import { failedVoteReport } from "../../paper-numbers";
import { defineStep } from "../../step";

/** A vote on admission that failed is reported to the competent committee with its full counts. */
export const reportFailedVote = defineStep({
  name: "reportFailedVote",
  from: ["approval"],
  to: "same",
  responsibleRole: "committeeDeputySecretary",
  allowedTo: [...cellLeaders, ...committeeLeaders],
  cites: hd06("5.1"),
  sideStep: true,
  confirms: true,
  form: numberedForm,
  numbers: { number: failedVoteReport },
  requires: [hasFailedVote],
  done: hasNothingToReport,
  leaves: leavesNumberedPaper("failedVoteReport"),
});
