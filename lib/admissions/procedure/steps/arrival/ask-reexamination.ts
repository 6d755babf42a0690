import { committeeLeaders } from "../../../../access/roles";
import { field } from "../../../../forms/field";
import { hd06 } from "../../../../regulations/cite";
import { isOnFile } from "../../../case/papers";
import { clocks } from "../../../clocks/clocks";
import { notBefore } from "../../checks/days";
import { leavesNumberedPaper } from "../../effects";
import { numberedForm } from "../../forms";
import { decidedByAnother, hasNoOpenReexamination } from "../../guards/arrival";
import { defineStep } from "../../step";

/** The new side doubts the decision it received and asks the committee that issued it to examine it again. */
export const askReexamination = defineStep({
  name: "askReexamination",
  from: ["ceremony"],
  to: "same",
  responsibleRole: "committeeDeputySecretary",
  allowedTo: committeeLeaders,
  cites: hd06("3.9c"),
  sideStep: true,
  confirms: true,
  form: { ...numberedForm, reason: field.prose(2_000) },
  requires: [decidedByAnother, hasNoOpenReexamination],
  done: isOnFile("reexaminationRequest"),
  checks: [notBefore("occurredOn", "decisionReceipt", hd06("3.9c"))],
  leaves: leavesNumberedPaper("reexaminationRequest"),
  startsClock: clocks.reexamination,
});
