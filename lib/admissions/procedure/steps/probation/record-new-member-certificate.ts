import { cellLeaders, committeeLeaders } from "../../../../access/roles";
import { hd06 } from "../../../../regulations/cite";
import { isOnFile } from "../../../case/papers";
import { notBefore } from "../../checks/days";
import { leavesCertificate } from "../../effects";
import { certificate } from "../../forecasts";
import { certificateForm } from "../../forms";
import { defineStep } from "../../step";

/** The certificate of the class for new members. */
export const recordNewMemberCertificate = defineStep({
  name: "recordNewMemberCertificate",
  from: ["probation"],
  to: "same",
  responsibleRole: "cellSecretary",
  allowedTo: [...cellLeaders, ...committeeLeaders],
  cites: hd06("4.1"),
  form: certificateForm,
  requires: [],
  done: isOnFile("newMemberCertificate"),
  checks: [notBefore("occurredOn", "ceremonyMinutes", hd06("4.1"))],
  leaves: leavesCertificate("newMemberCertificate"),
  forecast: certificate,
});
