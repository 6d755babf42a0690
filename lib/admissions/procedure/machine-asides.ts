import { charter, hd06, hd38, qd294 } from "../../regulations/cite";
import { gathering } from "./guards/completion";
import { isBeforeTheSuperior } from "./guards/leaving";
import { isNotSubmitted } from "./guards/votes";
import type { Steps } from "./machine";

/** What stands beside the line: another mentor, a return, and the exits. Never proposed as the next step. */
export const sideSteps: Steps<"replaceMentor" | "returnDossier" | "takeOffList" | "withdraw" | "refuse"> = {
  replaceMentor: {
    from: ["mentoring", "dossier", "verification", "approval", "ceremony", "probation"],
    to: "same",
    responsibleRole: "cellSecretary",
    sideStep: true,
    when: [],
    cites: hd06("3.10"),
  },
  returnDossier: {
    from: ["verification", "approval"],
    to: "dossier",
    responsibleRole: "committeeDeputySecretary",
    sideStep: true,
    when: [],
    cites: hd06("3.3"),
  },
  takeOffList: {
    from: ["nomination", "mentoring", ...gathering],
    to: "takenOff",
    responsibleRole: "cellSecretary",
    sideStep: true,
    when: [isNotSubmitted],
    cites: hd38("I.1.1d"),
  },
  withdraw: {
    from: ["nomination", "mentoring", "dossier", "verification", "approval", "ceremony"],
    to: "withdrawn",
    responsibleRole: "cellSecretary",
    sideStep: true,
    when: [],
    cites: charter("4.1"),
  },
  refuse: {
    from: ["approval"],
    to: "refused",
    responsibleRole: "superiorOfficer",
    sideStep: true,
    when: [isBeforeTheSuperior],
    cites: qd294("4.3"),
  },
};
