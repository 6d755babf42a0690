import { hd06, qd294 } from "../../regulations/cite";
import { stages } from "../case/stages";
import { hasStepToAnnul } from "./guards/leaving";
import { has } from "./guards/person";
import type { Steps } from "./machine";

/** What takes back what was wrong: a decision, an admission, or a mistake in recording. */
export const annulling: Steps<"annulDecision" | "annulAdmission" | "annulStep"> = {
  annulDecision: {
    from: ["ceremony"],
    to: {
      field: "redo",
      leads: {
        cellVote: "approval",
        committeeVote: "approval",
        submission: "approval",
        decision: "approval",
        nothing: "annulled",
      },
    },
    responsibleRole: "superiorOfficer",
    sideStep: true,
    when: [has("decision")],
    cites: qd294("4.4"),
  },
  annulAdmission: {
    from: ["probation", "official"],
    to: {
      field: "redo",
      leads: { dossier: "dossier", verification: "verification", approval: "approval", nothing: "annulled" },
    },
    responsibleRole: "superiorOfficer",
    sideStep: true,
    when: [],
    cites: qd294("4.4"),
  },
  annulStep: {
    from: stages,
    to: "before",
    responsibleRole: "committeeDeputySecretary",
    sideStep: true,
    done: ({ lastStep }) => lastStep === undefined,
    when: [hasStepToAnnul],
    cites: hd06("8.2a"),
  },
};
