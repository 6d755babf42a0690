import { hd06, hd38, qd294 } from "../regulations/cite";
import { isCarried, isWritten, paper } from "./facts";
import {
  has,
  hasAllSectionsPassed,
  hasEnoughIntroductions,
  hasEvaluation,
  hasOfficialMentor,
  hasValidCertificate,
  isCarriedByCell,
  isCarriedByCommittee,
  isFresh,
  isNotTooOld,
  isOldEnough,
  isSchooled,
  isVerified,
} from "./guards";
import type { Steps } from "./machine";

/** From the list of sympathisers to the ceremony. */
export const towardsAdmission: Steps<
  | "listSympathiser"
  | "recordCertificate"
  | "permitStart"
  | "recordApplication"
  | "recordIntroduction"
  | "recordUnionResolution"
  | "recordOpinions"
  | "sendToVerification"
  | "certifyHistory"
  | "recordCellVote"
  | "recordCommitteeVote"
  | "submitForDecision"
  | "recordDecision"
  | "receiveDecision"
  | "holdCeremony"
> = {
  listSympathiser: { from: ["nomination"], to: "mentoring", owedBy: "cellSecretary", when: [], cites: hd38("I.1.1d") },

  recordCertificate: {
    from: ["mentoring", "dossier", "verification"],
    to: "same",
    owedBy: "cellSecretary",
    done: isWritten("awarenessCertificate"),
    when: [],
    cites: hd06("3.1"),
  },
  permitStart: {
    from: ["mentoring"],
    to: "dossier",
    owedBy: "committeeDeputySecretary",
    when: [hasOfficialMentor, hasEvaluation],
    cites: hd38("I.1.1c–d"),
  },

  recordApplication: {
    from: ["dossier"],
    to: "same",
    owedBy: "cellSecretary",
    done: isWritten("application"),
    when: [has("startPermission", hd38("I.1.1c–d"))],
    cites: hd06("3.2"),
  },
  recordIntroduction: {
    from: ["dossier", "verification"],
    to: "same",
    owedBy: "cellSecretary",
    done: (facts) =>
      hasEnoughIntroductions({ ...facts, on: paper(facts, "application")?.datedOn ?? facts.openedOn }) === undefined,
    when: [has("application", hd06("3.2"))],
    cites: qd294("3.2"),
  },
  recordUnionResolution: {
    from: ["dossier", "verification"],
    to: "same",
    owedBy: "cellSecretary",
    aside: true,
    done: isWritten("unionResolution"),
    when: [has("application", hd06("3.2"))],
    cites: { instrument: "ĐL", clause: "4.1" },
  },
  recordOpinions: {
    from: ["dossier", "verification"],
    to: "same",
    owedBy: "cellSecretary",
    done: isWritten("massOpinions"),
    when: [has("application", hd06("3.2"))],
    cites: hd06("3.5"),
  },
  sendToVerification: {
    from: ["dossier"],
    to: "verification",
    owedBy: "committeeDeputySecretary",
    when: [has("application", hd06("3.2")), hasAllSectionsPassed],
    cites: hd06("3.4d"),
  },

  certifyHistory: {
    from: ["verification"],
    to: "approval",
    owedBy: "committeeDeputySecretary",
    when: [isVerified],
    cites: hd38("I.1.4 (25)(26)"),
  },

  recordCellVote: {
    from: ["approval"],
    to: "same",
    owedBy: "cellSecretary",
    done: isCarried("admission", "cell"),
    when: [
      isOldEnough,
      isNotTooOld,
      isSchooled,
      hasValidCertificate,
      has("application", hd06("3.2")),
      hasEnoughIntroductions,
      has("massOpinions", hd06("3.5")),
      has("residenceOpinion", hd06("3.5")),
      has("committeeCertification", hd38("I.1.4 (26)")),
      isFresh,
    ],
    cites: hd06("3.6"),
  },
  recordCommitteeVote: {
    from: ["approval"],
    to: "same",
    owedBy: "committeeDeputySecretary",
    done: isCarried("admission", "committee"),
    when: [isCarriedByCell],
    cites: hd06("3.6c"),
  },
  submitForDecision: {
    from: ["approval"],
    to: "same",
    owedBy: "committeeDeputySecretary",
    done: isWritten("submission"),
    when: [isCarriedByCell, isCarriedByCommittee],
    cites: hd06("3.7"),
  },
  recordDecision: {
    from: ["approval"],
    to: "ceremony",
    owedBy: "superiorOfficer",
    when: [isCarriedByCell, isCarriedByCommittee, has("submission", hd06("3.7"))],
    cites: qd294("4.3"),
  },

  receiveDecision: {
    from: ["ceremony"],
    to: "same",
    owedBy: "cellSecretary",
    done: isWritten("decisionReceipt"),
    when: [has("decision", qd294("4.3"))],
    cites: qd294("4.1"),
  },
  holdCeremony: {
    from: ["ceremony"],
    to: "probation",
    owedBy: "cellSecretary",
    when: [has("decisionReceipt", qd294("4.1"))],
    cites: hd06("3.8"),
  },
};
