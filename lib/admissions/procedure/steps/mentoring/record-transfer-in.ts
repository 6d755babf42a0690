import { cellLeaders } from "../../../../access/roles";
import { hd06 } from "../../../../regulations/cite";
import { isOnFile } from "../../../case/papers";
import { leavesCertificate } from "../../effects";
import { certificateForm } from "../../forms";
import { defineStep } from "../../step";

/** A sympathiser comes from another organisation with a certificate of what was done there. */
export const recordTransferIn = defineStep({
  name: "recordTransferIn",
  from: ["nomination", "mentoring"],
  to: "same",
  responsibleRole: "cellSecretary",
  allowedTo: cellLeaders,
  cites: hd06("3.9a"),
  sideStep: true,
  form: certificateForm,
  requires: [],
  done: isOnFile("transferIn"),
  leaves: leavesCertificate("transferIn"),
});
