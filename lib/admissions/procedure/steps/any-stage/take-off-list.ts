import { cellLeaders } from "../../../../access/roles";
import { hd38 } from "../../../../regulations/cite";
import { beforeDecision } from "../../../case/stages";
import { leavesProcedure } from "../../effects";
import { reasonForm } from "../../forms";
import { isNotSubmitted } from "../../guards/votes";
import { defineStep } from "../../step";

/** The cell takes the person off the list of sympathisers; not once the dossier has gone up. */
export const takeOffList = defineStep({
  name: "takeOffList",
  from: beforeDecision,
  to: "takenOff",
  responsibleRole: "cellSecretary",
  allowedTo: cellLeaders,
  cites: hd38("I.1.1d"),
  sideStep: true,
  confirms: true,
  form: reasonForm,
  requires: [isNotSubmitted],
  leaves: leavesProcedure,
});
