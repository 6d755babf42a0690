import { committeeLeaders, superiorOfficers } from "../../../../access/roles";
import { field } from "../../../../forms/field";
import { qd294 } from "../../../../regulations/cite";
import { rolesOfDecider } from "../../../case/deciding-body";
import { notBefore } from "../../checks/days";
import { leavesAnnulment } from "../../effects";
import { annulmentForm } from "../../forms";
import { invalidatedByRedo } from "../../invalidation";
import { superiorDecision } from "../../paper-numbers";
import { defineStep } from "../../step";

/** A wrong admission is annulled after the ceremony; it is said from where the procedure is done again. */
export const annulAdmission = defineStep({
  name: "annulAdmission",
  from: ["probation", "official"],
  to: {
    by: "redo",
    leads: { dossier: "dossier", verification: "verification", approval: "approval", nothing: "annulled" },
  },
  responsibleRole: "superiorOfficer",
  allowedTo: [...superiorOfficers, ...committeeLeaders],
  takenBy: rolesOfDecider("admission"),
  cites: qd294("4.4"),
  sideStep: true,
  confirms: true,
  form: { ...annulmentForm, redo: field.choice(["dossier", "verification", "approval", "nothing"]) },
  numbers: { number: superiorDecision },
  requires: [],
  checks: [notBefore("occurredOn", "ceremonyMinutes", qd294("4.4"))],
  leaves: leavesAnnulment,
  invalidates: invalidatedByRedo,
});
