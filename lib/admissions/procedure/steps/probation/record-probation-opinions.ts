import { cellLeaders } from "../../../../access/roles";
import { hd06 } from "../../../../regulations/cite";
import { isOnFile } from "../../../case/papers";
import { afterProbation, notAfter } from "../../checks/days";
import { isGivenByRightBody } from "../../checks/residence";
import { leavesOpinions } from "../../effects";
import { opinions } from "../../forecasts";
import { opinionsForm } from "../../forms";
import { isProbationServed } from "../../guards/course";
import { defineStep } from "../../step";

/** The opinions on the probationary member, at work and at the place of residence. */
export const recordProbationOpinions = defineStep({
  name: "recordProbationOpinions",
  from: ["probation"],
  to: "same",
  responsibleRole: "cellSecretary",
  allowedTo: cellLeaders,
  cites: hd06("4.4"),
  form: opinionsForm,
  requires: [isProbationServed],
  done: isOnFile("probationMassOpinions"),
  checks: [isGivenByRightBody, afterProbation("residenceOn", hd06("4.4")), notAfter("residenceOn")],
  leaves: leavesOpinions("probationMassOpinions", "probationResidenceOpinion"),
  forecast: opinions,
});
