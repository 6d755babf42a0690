import { hd06, hd38, qd294 } from "../../regulations/cite";
import { isOnFile } from "../case/facts";
import { gathering } from "./guards/completion";
import { hasNothingToConclude } from "./guards/matters";
import { has } from "./guards/person";
import { isCarriedByCell, isRecognisedByCell } from "./guards/votes";
import type { Steps } from "./machine";

/** What only some cases need: more time, a conclusion of those competent, a membership there was before. */
export const special: Steps<
  "extendDecision" | "extendRecognition" | "declareMatter" | "recordConclusion" | "declareFormerMembership"
> = {
  extendDecision: {
    from: ["approval"],
    to: "same",
    responsibleRole: "superiorOfficer",
    sideStep: true,
    done: isOnFile("decisionExtension"),
    when: [isCarriedByCell, has("submission")],
    cites: qd294("4.3.1"),
  },
  extendRecognition: {
    from: ["probation"],
    to: "same",
    responsibleRole: "superiorOfficer",
    sideStep: true,
    done: isOnFile("recognitionExtension"),
    when: [isRecognisedByCell, has("recognitionSubmission")],
    cites: qd294("4.3.1"),
  },
  declareMatter: {
    from: ["mentoring", ...gathering],
    to: "same",
    responsibleRole: "committeeDeputySecretary",
    sideStep: true,
    when: [],
    cites: hd38("I.1.4 (26)"),
  },
  recordConclusion: {
    from: ["mentoring", ...gathering],
    to: "same",
    responsibleRole: "committeeDeputySecretary",
    sideStep: true,
    done: hasNothingToConclude,
    when: [],
    cites: hd06("3.7c"),
  },
  declareFormerMembership: {
    from: ["mentoring", ...gathering],
    to: "same",
    responsibleRole: "cellSecretary",
    sideStep: true,
    done: isOnFile("formerMembership"),
    when: [],
    cites: qd294("3.5"),
  },
};
