import { committeeLeaders, superiorOfficers } from "../../../../access/roles";
import { qd294 } from "../../../../regulations/cite";
import { competentRolesFor } from "../../../case/deciding-body";
import { isOnFile } from "../../../case/papers";
import { clocks } from "../../../clocks/clocks";
import { extensionChecks } from "../../checks/extension";
import { leavesExtension } from "../../effects";
import { extensionForm } from "../../forms";
import { whereItGoesUp } from "../../guards/competence";
import { has } from "../../guards/papers";
import { isCarriedByCell } from "../../guards/votes";
import { superiorLetter } from "../../paper-numbers";
import { defineStep } from "../../step";

/** The competent committee gives itself more days for the decision, once and while the period runs. */
export const extendDecision = defineStep({
  name: "extendDecision",
  from: ["approval"],
  to: "same",
  responsibleRole: "superiorOfficer",
  allowedTo: [...superiorOfficers, ...committeeLeaders],
  takenBy: competentRolesFor("admission"),
  cites: qd294("4.3.1"),
  sideStep: true,
  confirms: true,
  form: extensionForm,
  numbers: { number: superiorLetter },
  requires: [isCarriedByCell, whereItGoesUp("admission", has("submission"))],
  done: isOnFile("decisionExtension"),
  checks: extensionChecks(clocks.decision),
  leaves: leavesExtension("decisionExtension"),
});
