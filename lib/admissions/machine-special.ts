import { hd06, hd38, qd294 } from "../regulations/cite";
import { gathering } from "./done";
import { isWritten } from "./facts";
import { has } from "./guards";
import { isCarriedByCell, isRecognisedByCell } from "./guards-approval";
import type { Steps } from "./machine";
import { hasNothingToConclude } from "./matters";

/** What only some cases need: more time, a conclusion of those competent, a membership there was before. */
export const special: Steps<
  "extendDecision" | "extendRecognition" | "declareMatter" | "recordConclusion" | "declareFormerMembership"
> = {
  extendDecision: {
    from: ["approval"],
    to: "same",
    owedBy: "superiorOfficer",
    aside: true,
    done: isWritten("decisionExtension"),
    when: [isCarriedByCell, has("submission")],
    cites: qd294("4.3.1"),
  },
  extendRecognition: {
    from: ["probation"],
    to: "same",
    owedBy: "superiorOfficer",
    aside: true,
    done: isWritten("recognitionExtension"),
    when: [isRecognisedByCell, has("recognitionSubmission")],
    cites: qd294("4.3.1"),
  },
  declareMatter: {
    from: ["mentoring", ...gathering],
    to: "same",
    owedBy: "committeeDeputySecretary",
    aside: true,
    when: [],
    cites: hd38("I.1.4 (26)"),
  },
  recordConclusion: {
    from: ["mentoring", ...gathering],
    to: "same",
    owedBy: "committeeDeputySecretary",
    aside: true,
    done: hasNothingToConclude,
    when: [],
    cites: hd06("3.7c"),
  },
  declareFormerMembership: {
    from: ["mentoring", ...gathering],
    to: "same",
    owedBy: "cellSecretary",
    aside: true,
    done: isWritten("formerMembership"),
    when: [],
    cites: qd294("3.5"),
  },
};
