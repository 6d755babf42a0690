import { cellLeaders, committeeLeaders } from "../../../../access/roles";
import { hd06 } from "../../../../regulations/cite";
import { mentoringOrGathering } from "../../../case/stages";
import { leavesCertificate } from "../../effects";
import { certificate } from "../../forecasts";
import { certificateForm } from "../../forms";
import { untilCellVote } from "../../guards/completion";
import { hasValidCertificate } from "../../guards/person";
import { defineStep } from "../../step";

/** The certificate of the awareness class. A person may have it before the case was opened; it is wanted again once it expires. */
export const recordCertificate = defineStep({
  name: "recordCertificate",
  from: mentoringOrGathering,
  to: "same",
  responsibleRole: "cellSecretary",
  allowedTo: [...cellLeaders, ...committeeLeaders],
  cites: hd06("3.1"),
  form: certificateForm,
  requires: [],
  done: untilCellVote("certificate", (facts) => hasValidCertificate(facts) === undefined),
  leaves: leavesCertificate("awarenessCertificate"),
  forecast: certificate,
});
