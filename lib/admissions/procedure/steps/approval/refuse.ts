import { superiorOfficers } from "../../../../access/roles";
import { qd294 } from "../../../../regulations/cite";
import { leavesProcedure } from "../../effects";
import { reasonForm } from "../../forms";
import { isBeforeTheSuperior } from "../../guards/votes";
import { defineStep } from "../../step";

/** The competent committee does not agree to the admission. */
export const refuse = defineStep({
  name: "refuse",
  from: ["approval"],
  to: "refused",
  responsibleRole: "superiorOfficer",
  allowedTo: superiorOfficers,
  cites: qd294("4.3"),
  sideStep: true,
  form: reasonForm,
  requires: [isBeforeTheSuperior],
  leaves: leavesProcedure,
});
