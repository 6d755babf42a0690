import { cellLeaders } from "../../../../access/roles";
import { qd294 } from "../../../../regulations/cite";
import { isCarried } from "../../../case/votes";
import { clocks } from "../../../clocks/clocks";
import { voteChecks } from "../../../voting/vote-checks";
import { lateReason, voteForm } from "../../../voting/vote-form";
import { explainedIfLate } from "../../checks/days";
import { votesOfSeveralDays } from "../../checks/repeated-votes";
import { leavesVote } from "../../effects";
import { unanimousVote } from "../../forecasts";
import { either } from "../../guards/completion";
import { isProbationServed } from "../../guards/course";
import { isNotBeingRemoved, isVotedOut, mayVoteAgain } from "../../guards/deadlock";
import { has } from "../../guards/papers";
import { isCellLargeEnough } from "../../guards/votes";
import { defineStep } from "../../step";

/** The cell votes on recognising the probationary member as an official one. */
export const recordRecognitionVote = defineStep({
  name: "recordRecognitionVote",
  from: ["probation"],
  to: "same",
  responsibleRole: "cellSecretary",
  allowedTo: cellLeaders,
  cites: qd294("4.2.1"),
  confirms: true,
  form: { ...voteForm, lateReason },
  requires: [
    isCellLargeEnough,
    mayVoteAgain,
    isNotBeingRemoved,
    isProbationServed,
    has("newMemberCertificate"),
    has("selfReview"),
    has("mentorReview"),
    has("probationMassOpinions"),
    has("probationResidenceOpinion"),
  ],
  done: either(isCarried("recognition", "cell"), isVotedOut),
  checks: [...voteChecks.cell, votesOfSeveralDays, explainedIfLate(clocks.recognitionVote)],
  ballot: { purpose: "recognition", body: "cell" },
  leaves: leavesVote({ purpose: "recognition", body: "cell" }),
  startsClock: clocks.recognitionDecision,
  endsClock: clocks.recognitionVote,
  forecast: () => ({ ...unanimousVote(), lateReason: null }),
});
