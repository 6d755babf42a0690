import { cellLeaders } from "../../../../access/roles";
import { hd06 } from "../../../../regulations/cite";
import { isCarried } from "../../../case/votes";
import { clocks } from "../../../clocks/clocks";
import { voteChecks } from "../../../voting/vote-checks";
import { voteForm } from "../../../voting/vote-form";
import { leavesVote } from "../../effects";
import { unanimousVote } from "../../forecasts";
import { isFresh } from "../../guards/dossier";
import { hasEnoughIntroducers, isIntroducedByUnion } from "../../guards/introductions";
import { mattersConcludedBefore } from "../../guards/matters";
import { has } from "../../guards/papers";
import { hasValidCertificate, isNotTooOld, isOldEnough, isSchooled, isSchoolingShown } from "../../guards/person";
import { mayBeReadmitted } from "../../guards/readmission";
import { isCellLargeEnough } from "../../guards/votes";
import { defineStep } from "../../step";

/** The cell considers the person and votes on admission. */
export const recordCellVote = defineStep({
  name: "recordCellVote",
  from: ["approval"],
  to: "same",
  responsibleRole: "cellSecretary",
  allowedTo: cellLeaders,
  cites: hd06("3.6"),
  confirms: true,
  form: voteForm,
  requires: [
    isCellLargeEnough,
    isOldEnough,
    isNotTooOld,
    isSchooled,
    isSchoolingShown,
    hasValidCertificate,
    has("application"),
    isFresh,
    isIntroducedByUnion,
    hasEnoughIntroducers,
    has("massOpinions"),
    has("residenceOpinion"),
    has("committeeCertification"),
    ...mattersConcludedBefore("recordCellVote"),
    ...mayBeReadmitted,
  ],
  done: isCarried("admission", "cell"),
  checks: voteChecks.cell,
  ballot: { purpose: "admission", body: "cell" },
  leaves: leavesVote({ purpose: "admission", body: "cell" }),
  startsClock: clocks.decision,
  forecast: unanimousVote,
});
