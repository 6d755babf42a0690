import type { Role } from "../access/roles";
import type { Machine } from "../workflow/machine";
import { besideTheLine } from "./beside";
import { type AdmissionFacts, paper, vote } from "./facts";
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
  isRecognisedByCell,
  isRecognisedByCommittee,
  isSchooled,
  isVerified,
} from "./guards";
import { isProbationServed } from "./guards-probation";
import type { Stage, Step } from "./steps";

const hd38 = (clause: string) => ({ instrument: "HD 38-HD/BTCTW", clause });
const hd06 = (clause: string) => ({ instrument: "HD 06-HD/TW", clause });
const qd294 = (clause: string) => ({ instrument: "QĐ 294-QĐ/TW", clause });

const written = (kind: Parameters<typeof paper>[1]) => (facts: AdmissionFacts) => paper(facts, kind) !== undefined;
const carried = (purpose: "admission" | "recognition", body: "cell" | "committee") => (facts: AdmissionFacts) =>
  vote(facts, purpose, body)?.carried === true;

const following: readonly Stage[] = ["mentoring", "dossier", "verification"];

/**
 * The procedure, in its order: from which stage each step is taken, to which it leads, who owes it, and what must be
 * true on the day. What a step's form must state truly is in `checks`; who may take it is in `access/roles`.
 */
export const admission: Machine<Stage, Step, AdmissionFacts, Role> = {
  listSympathiser: { from: ["nomination"], to: "mentoring", owedBy: "cellSecretary", when: [], cites: hd38("I.1.1d") },

  recordCertificate: {
    from: following,
    to: "same",
    owedBy: "cellSecretary",
    done: written("awarenessCertificate"),
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
    done: written("application"),
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
    done: written("unionResolution"),
    when: [has("application", hd06("3.2"))],
    cites: { instrument: "ĐL", clause: "4.1" },
  },
  recordOpinions: {
    from: ["dossier", "verification"],
    to: "same",
    owedBy: "cellSecretary",
    done: written("massOpinions"),
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
    done: carried("admission", "cell"),
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
    done: carried("admission", "committee"),
    when: [isCarriedByCell],
    cites: hd06("3.6c"),
  },
  submitForDecision: {
    from: ["approval"],
    to: "same",
    owedBy: "committeeDeputySecretary",
    done: written("submission"),
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
    done: written("decisionReceipt"),
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

  recordNewMemberCertificate: {
    from: ["probation"],
    to: "same",
    owedBy: "cellSecretary",
    done: written("newMemberCertificate"),
    when: [],
    cites: hd06("4.1"),
  },
  recordSelfReview: {
    from: ["probation"],
    to: "same",
    owedBy: "cellSecretary",
    done: written("selfReview"),
    when: [isProbationServed],
    cites: hd06("4.2"),
  },
  recordMentorReview: {
    from: ["probation"],
    to: "same",
    owedBy: "cellSecretary",
    done: written("mentorReview"),
    when: [isProbationServed],
    cites: hd06("4.3"),
  },
  recordProbationOpinions: {
    from: ["probation"],
    to: "same",
    owedBy: "cellSecretary",
    done: written("probationMassOpinions"),
    when: [isProbationServed],
    cites: hd06("4.4"),
  },
  recordRecognitionVote: {
    from: ["probation"],
    to: "same",
    owedBy: "cellSecretary",
    done: carried("recognition", "cell"),
    when: [
      isProbationServed,
      has("newMemberCertificate", hd06("4.1")),
      has("selfReview", hd06("4.2")),
      has("mentorReview", hd06("4.3")),
      has("probationMassOpinions", hd06("4.4")),
    ],
    cites: qd294("4.2.1"),
  },
  recordRecognitionCommitteeVote: {
    from: ["probation"],
    to: "same",
    owedBy: "committeeDeputySecretary",
    done: carried("recognition", "committee"),
    when: [isRecognisedByCell],
    cites: hd06("4.5"),
  },
  submitForRecognition: {
    from: ["probation"],
    to: "same",
    owedBy: "committeeDeputySecretary",
    done: written("recognitionSubmission"),
    when: [isRecognisedByCell, isRecognisedByCommittee],
    cites: hd06("4.5"),
  },
  recordRecognition: {
    from: ["probation"],
    to: "official",
    owedBy: "superiorOfficer",
    when: [isRecognisedByCell, isRecognisedByCommittee, has("recognitionSubmission", hd06("4.5")), isProbationServed],
    cites: qd294("4.3.1"),
  },

  ...besideTheLine,
};
