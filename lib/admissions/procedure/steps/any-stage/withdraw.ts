import { cellLeaders, committeeLeaders } from "../../../../access/roles";
import { charter } from "../../../../regulations/cite";
import { beforeProbation } from "../../../case/stages";
import { leavesProcedure } from "../../effects";
import { reasonForm } from "../../forms";
import { defineStep } from "../../step";

/** The person withdraws: joining is voluntary. */
export const withdraw = defineStep({
  name: "withdraw",
  from: beforeProbation,
  to: "withdrawn",
  responsibleRole: "cellSecretary",
  allowedTo: [...cellLeaders, ...committeeLeaders],
  cites: charter("4.1"),
  sideStep: true,
  confirms: true,
  form: reasonForm,
  requires: [],
  leaves: leavesProcedure,
});
