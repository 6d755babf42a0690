import { cellLeaders } from "../../../../access/roles";
import { hd06 } from "../../../../regulations/cite";
import { gathering } from "../../../case/stages";
import { notAfter, notBefore } from "../../checks/days";
import { isGivenByRightBody } from "../../checks/residence";
import { leavesOpinions } from "../../effects";
import { opinions } from "../../forecasts";
import { opinionsForm } from "../../forms";
import { hasCounting, untilCellVote } from "../../guards/completion";
import { has } from "../../guards/papers";
import { defineStep } from "../../step";

/** The opinions of the organisations at work and of the place of residence. */
export const recordOpinions = defineStep({
  name: "recordOpinions",
  from: gathering,
  to: "same",
  responsibleRole: "cellSecretary",
  allowedTo: cellLeaders,
  cites: hd06("3.5"),
  form: opinionsForm,
  requires: [has("application")],
  done: untilCellVote(
    "opinions",
    (facts) => hasCounting("massOpinions")(facts) && hasCounting("residenceOpinion")(facts),
  ),
  checks: [isGivenByRightBody, notBefore("residenceOn", "application", hd06("3.5")), notAfter("residenceOn")],
  leaves: leavesOpinions("massOpinions", "residenceOpinion"),
  forecast: opinions,
});
