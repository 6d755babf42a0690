import { committeeLeaders } from "../../../../access/roles";
import { hd06 } from "../../../../regulations/cite";
import { leavesNumberedPaper } from "../../effects";
import { numbered } from "../../forecasts";
import { numberedForm } from "../../forms";
import { liesUnderDepartment, needsNoAppraisal } from "../../guards/appraisal";
import { either } from "../../guards/completion";
import { isVotedOut } from "../../guards/deadlock";
import { isRecognisedByCell } from "../../guards/votes";
import { report } from "../../paper-numbers";
import { defineStep } from "../../step";

/** A departmental committee appraises the cell's resolution on recognition, where the cell lies under one. */
export const recordRecognitionAppraisal = defineStep({
  name: "recordRecognitionAppraisal",
  from: ["probation"],
  to: "same",
  responsibleRole: "committeeDeputySecretary",
  allowedTo: committeeLeaders,
  cites: hd06("4.5"),
  form: numberedForm,
  numbers: { number: report },
  requires: [liesUnderDepartment, isRecognisedByCell],
  done: either(needsNoAppraisal("recognitionAppraisal"), isVotedOut),
  leaves: leavesNumberedPaper("recognitionAppraisal"),
  forecast: numbered,
});
