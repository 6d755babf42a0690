import { committeeLeaders, superiorOfficers } from "../../../../access/roles";
import { qd294 } from "../../../../regulations/cite";
import { competentRolesFor } from "../../../case/deciding-body";
import { leavesProcedure } from "../../effects";
import { reasonForm } from "../../forms";
import { isBeforeTheDecider } from "../../guards/votes";
import { defineStep } from "../../step";

/** The competent committee does not agree to the admission. */
export const refuse = defineStep({
  name: "refuse",
  from: ["approval"],
  to: "refused",
  responsibleRole: "superiorOfficer",
  allowedTo: [...superiorOfficers, ...committeeLeaders],
  takenBy: competentRolesFor("admission"),
  cites: qd294("4.3"),
  sideStep: true,
  confirms: true,
  form: reasonForm,
  requires: [isBeforeTheDecider],
  leaves: leavesProcedure,
});
