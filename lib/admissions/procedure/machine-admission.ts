import { charter, hd06, hd38, qd294 } from "../../regulations/cite";
import { isCarried, isOnFile } from "../case/facts";
import { isAppraised, liesUnderDepartment, needsNoAppraisal } from "./guards/appraisal";
import { beforeTheCell, counts, gathering } from "./guards/completion";
import { hasAllSectionsPassed, isFresh, isVerified } from "./guards/dossier";
import { hasEnoughIntroducers, isIntroducedByUnion, wayOfIntroducing } from "./guards/introductions";
import { isCellLargeEnough } from "./guards/leaving";
import { mattersConcludedBefore } from "./guards/matters";
import {
  has,
  hasEvaluation,
  hasOfficialMentor,
  hasValidCertificate,
  isNotTooOld,
  isOldEnough,
  isSchooled,
} from "./guards/person";
import { mayBeReadmitted } from "./guards/readmission";
import { isCarriedByCell, isCarriedByCommittee } from "./guards/votes";
import type { Steps } from "./machine";

/** From the list of sympathisers to the ceremony. */
export const towardsAdmission: Steps<
  | "listSympathiser"
  | "confirmSympathiser"
  | "recordCertificate"
  | "proposeStart"
  | "permitStart"
  | "recordApplication"
  | "recordIntroduction"
  | "recordUnionResolution"
  | "recordOpinions"
  | "sendToVerification"
  | "certifyHistory"
  | "recordCellVote"
  | "recordAppraisal"
  | "recordCommitteeVote"
  | "submitForDecision"
  | "recordDecision"
  | "receiveDecision"
  | "holdCeremony"
> = {
  listSympathiser: {
    from: ["nomination"],
    to: "mentoring",
    responsibleRole: "cellSecretary",
    when: [],
    cites: hd38("I.1.1d"),
  },

  confirmSympathiser: {
    from: ["mentoring"],
    to: "same",
    responsibleRole: "committeeDeputySecretary",
    done: isOnFile("sympathiserListing"),
    approves: "listSympathiser",
    when: [has("sympathiserResolution")],
    cites: hd38("I.1.1c"),
  },
  recordCertificate: {
    from: ["mentoring", ...gathering],
    to: "same",
    responsibleRole: "cellSecretary",
    done: beforeTheCell((facts) => hasValidCertificate(facts) === undefined),
    when: [],
    cites: hd06("3.1"),
  },
  proposeStart: {
    from: ["mentoring"],
    to: "same",
    responsibleRole: "cellSecretary",
    done: isOnFile("startProposal"),
    when: [hasOfficialMentor, hasEvaluation],
    cites: hd38("I.1.1d"),
  },
  permitStart: {
    from: ["mentoring"],
    to: "dossier",
    responsibleRole: "committeeDeputySecretary",
    approves: "proposeStart",
    when: [
      hasOfficialMentor,
      hasEvaluation,
      has("sympathiserListing"),
      has("startProposal"),
      ...mattersConcludedBefore("permitStart"),
      ...mayBeReadmitted,
    ],
    cites: hd38("I.1.1c–d"),
  },

  recordApplication: {
    from: ["dossier"],
    to: "same",
    responsibleRole: "cellSecretary",
    done: isOnFile("application"),
    when: [has("startPermission")],
    cites: hd06("3.2"),
  },
  recordIntroduction: {
    from: gathering,
    to: "same",
    responsibleRole: "cellSecretary",
    done: beforeTheCell((facts) => hasEnoughIntroducers(facts) === undefined),
    when: [has("application")],
    cites: qd294("3.2"),
  },
  recordUnionResolution: {
    from: gathering,
    to: "same",
    responsibleRole: "cellSecretary",
    done: beforeTheCell((facts) => {
      const { isStated } = wayOfIntroducing(facts, facts.on);
      return isStated ? isIntroducedByUnion(facts) === undefined : hasEnoughIntroducers(facts) === undefined;
    }),
    when: [has("application")],
    cites: charter("4.1"),
  },
  recordOpinions: {
    from: gathering,
    to: "same",
    responsibleRole: "cellSecretary",
    done: beforeTheCell((facts) => counts("massOpinions")(facts) && counts("residenceOpinion")(facts)),
    when: [has("application")],
    cites: hd06("3.5"),
  },
  sendToVerification: {
    from: ["dossier"],
    to: "verification",
    responsibleRole: "committeeDeputySecretary",
    when: [has("application"), hasAllSectionsPassed],
    cites: hd06("3.4d"),
  },

  certifyHistory: {
    from: ["verification"],
    to: "approval",
    responsibleRole: "committeeDeputySecretary",
    when: [isVerified],
    cites: hd38("I.1.4 (25)(26)"),
  },

  recordCellVote: {
    from: ["approval"],
    to: "same",
    responsibleRole: "cellSecretary",
    done: isCarried("admission", "cell"),
    when: [
      isCellLargeEnough,
      isOldEnough,
      isNotTooOld,
      isSchooled,
      hasValidCertificate,
      has("application"),
      isFresh,
      isIntroducedByUnion,
      hasEnoughIntroducers,
      has("massOpinions"),
      has("residenceOpinion"),
      has("committeeCertification"),
      ...mattersConcludedBefore("recordCellVote"),
      ...mayBeReadmitted,
    ],
    cites: hd06("3.6"),
  },
  recordAppraisal: {
    from: ["approval"],
    to: "same",
    responsibleRole: "committeeDeputySecretary",
    done: needsNoAppraisal("appraisal"),
    when: [liesUnderDepartment, isCarriedByCell],
    cites: hd06("3.6b"),
  },
  recordCommitteeVote: {
    from: ["approval"],
    to: "same",
    responsibleRole: "committeeDeputySecretary",
    done: isCarried("admission", "committee"),
    approves: "recordCellVote",
    when: [isCarriedByCell, isAppraised("appraisal")],
    cites: hd06("3.6c"),
  },
  submitForDecision: {
    from: ["approval"],
    to: "same",
    responsibleRole: "committeeDeputySecretary",
    done: isOnFile("submission"),
    when: [isCarriedByCell, isCarriedByCommittee],
    cites: hd06("3.7"),
  },
  recordDecision: {
    from: ["approval"],
    to: "ceremony",
    responsibleRole: "superiorOfficer",
    approves: "submitForDecision",
    when: [isCarriedByCell, isCarriedByCommittee, has("submission"), ...mattersConcludedBefore("recordDecision")],
    cites: qd294("4.3"),
  },

  receiveDecision: {
    from: ["ceremony"],
    to: "same",
    responsibleRole: "cellSecretary",
    done: isOnFile("decisionReceipt"),
    when: [has("decision")],
    cites: qd294("4.1"),
  },
  holdCeremony: {
    from: ["ceremony"],
    to: "probation",
    responsibleRole: "cellSecretary",
    when: [has("decisionReceipt")],
    cites: hd06("3.8"),
  },
};
