import { committeeLeaders } from "../../../../access/roles";
import { hd06 } from "../../../../regulations/cite";
import { leavesNumberedPaper } from "../../effects";
import { numbered } from "../../forecasts";
import { numberedForm } from "../../forms";
import { liesUnderDepartment, needsNoAppraisal } from "../../guards/appraisal";
import { isCarriedByCell } from "../../guards/votes";
import { report } from "../../paper-numbers";
import { defineStep } from "../../step";

/** A departmental committee appraises what the cell resolved, where the cell lies under one. */
export const recordAppraisal = defineStep({
  name: "recordAppraisal",
  from: ["approval"],
  to: "same",
  responsibleRole: "committeeDeputySecretary",
  allowedTo: committeeLeaders,
  cites: hd06("3.6b"),
  form: numberedForm,
  numbers: { number: report },
  requires: [liesUnderDepartment, isCarriedByCell],
  done: needsNoAppraisal("appraisal"),
  leaves: leavesNumberedPaper("appraisal"),
  forecast: numbered,
});
