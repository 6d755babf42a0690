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
import { isRecognisedByCell } from "../../guards/votes";
import { superiorLetter } from "../../paper-numbers";
import { defineStep } from "../../step";

/** The competent committee gives itself more days for the decision on recognition, once and while the period runs. */
export const extendRecognition = defineStep({
  name: "extendRecognition",
  from: ["probation"],
  to: "same",
  responsibleRole: "superiorOfficer",
  allowedTo: [...superiorOfficers, ...committeeLeaders],
  takenBy: competentRolesFor("recognition"),
  cites: qd294("4.3.1"),
  sideStep: true,
  confirms: true,
  form: extensionForm,
  numbers: { number: superiorLetter },
  requires: [isRecognisedByCell, whereItGoesUp("recognition", has("recognitionSubmission"))],
  done: isOnFile("recognitionExtension"),
  checks: extensionChecks(clocks.recognitionDecision),
  leaves: leavesExtension("recognitionExtension"),
});
