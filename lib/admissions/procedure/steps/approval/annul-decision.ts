import { committeeLeaders, superiorOfficers } from "../../../../access/roles";
import { field } from "../../../../forms/field";
import { qd294 } from "../../../../regulations/cite";
import { rolesOfDecider } from "../../../case/deciding-body";
import { leavesAnnulment } from "../../effects";
import { annulmentForm } from "../../forms";
import { has } from "../../guards/papers";
import { invalidatedByRedo } from "../../invalidation";
import { superiorDecision } from "../../paper-numbers";
import { defineStep } from "../../step";

/** A wrong decision is annulled before the ceremony; it is said from where the procedure is done again. */
export const annulDecision = defineStep({
  name: "annulDecision",
  from: ["ceremony"],
  to: {
    by: "redo",
    leads: {
      cellVote: "approval",
      committeeVote: "approval",
      submission: "approval",
      decision: "approval",
      nothing: "annulled",
    },
  },
  responsibleRole: "superiorOfficer",
  allowedTo: [...superiorOfficers, ...committeeLeaders],
  takenBy: rolesOfDecider("admission"),
  cites: qd294("4.4"),
  sideStep: true,
  confirms: true,
  form: {
    ...annulmentForm,
    redo: field.choice(["cellVote", "committeeVote", "submission", "decision", "nothing"]),
  },
  numbers: { number: superiorDecision },
  requires: [has("decision")],
  leaves: (input, facts) => {
    const { papers, standing } = leavesAnnulment(input, facts);
    return input.redo === "nothing" ? { papers, standing } : { papers };
  },
  invalidates: invalidatedByRedo,
});
