import type { Role } from "../access/roles";
import type { StepRule } from "../workflow/machine";
import type { AdmissionFacts } from "./facts";
import { has } from "./guards";
import type { Stage, Step } from "./steps";

const hd38 = (clause: string) => ({ instrument: "HD 38-HD/BTCTW", clause });
const hd06 = (clause: string) => ({ instrument: "HD 06-HD/TW", clause });
const qd294 = (clause: string) => ({ instrument: "QĐ 294-QĐ/TW", clause });

/** What happens beside the line: another mentor, the dossier returned, and the ways out. Never proposed as the next step. */
export const besideTheLine = {
  replaceMentor: {
    from: ["mentoring", "dossier", "verification", "approval", "ceremony", "probation"],
    to: "same",
    owedBy: "cellSecretary",
    aside: true,
    when: [],
    cites: hd06("3.10"),
  },
  returnDossier: {
    from: ["verification", "approval"],
    to: "dossier",
    owedBy: "committeeDeputySecretary",
    aside: true,
    when: [],
    cites: hd06("3.3"),
  },
  takeOffList: {
    from: ["nomination", "mentoring"],
    to: "takenOff",
    owedBy: "cellSecretary",
    aside: true,
    when: [],
    cites: hd38("I.1.1d"),
  },
  withdraw: {
    from: ["nomination", "mentoring", "dossier", "verification", "approval", "ceremony"],
    to: "withdrawn",
    owedBy: "cellSecretary",
    aside: true,
    when: [],
    cites: { instrument: "ĐL", clause: "4.1" },
  },
  refuse: {
    from: ["approval"],
    to: "refused",
    owedBy: "superiorOfficer",
    aside: true,
    when: [has("submission", hd06("3.7"))],
    cites: qd294("4.3"),
  },
} satisfies Partial<Record<Step, StepRule<Stage, AdmissionFacts, Role>>>;
