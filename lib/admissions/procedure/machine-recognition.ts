import type { Day } from "../../primitives/day";
import { hd06, qd294 } from "../../regulations/cite";
import { type AdmissionFacts, isCarried, isOnFile } from "../case/facts";
import { isProbationServed } from "../clocks/probation-end";
import { isAppraised, liesUnderDepartment, needsNoAppraisal } from "./guards/appraisal";
import {
  hasNoDeadlock,
  isDeadlocked,
  isNotBeingRemoved,
  isVotedOut,
  mayVoteAgain,
  orReported,
} from "./guards/deadlock";
import { isCellLargeEnough } from "./guards/leaving";
import { has } from "./guards/person";
import { isRecognisedByCell, isRecognisedByCommittee } from "./guards/votes";
import type { Steps } from "./machine";

type Done = (facts: AdmissionFacts & { readonly on?: Day }) => boolean;
const either =
  (...ways: readonly Done[]): Done =>
  (facts) =>
    ways.some((way) => way(facts));

/** From the ceremony through the twelve months to official membership. */
export const recognition: Steps<
  | "recordNewMemberCertificate"
  | "recordSelfReview"
  | "recordMentorReview"
  | "recordProbationOpinions"
  | "recordRecognitionVote"
  | "reportDeadlock"
  | "recordRecognitionAppraisal"
  | "recordRecognitionCommitteeVote"
  | "submitForRecognition"
  | "recordRecognition"
> = {
  recordNewMemberCertificate: {
    from: ["probation"],
    to: "same",
    responsibleRole: "cellSecretary",
    done: isOnFile("newMemberCertificate"),
    when: [],
    cites: hd06("4.1"),
  },
  recordSelfReview: {
    from: ["probation"],
    to: "same",
    responsibleRole: "cellSecretary",
    done: isOnFile("selfReview"),
    when: [isProbationServed],
    cites: hd06("4.2"),
  },
  recordMentorReview: {
    from: ["probation"],
    to: "same",
    responsibleRole: "cellSecretary",
    done: isOnFile("mentorReview"),
    when: [isProbationServed],
    cites: hd06("4.3"),
  },
  recordProbationOpinions: {
    from: ["probation"],
    to: "same",
    responsibleRole: "cellSecretary",
    done: isOnFile("probationMassOpinions"),
    when: [isProbationServed],
    cites: hd06("4.4"),
  },
  recordRecognitionVote: {
    from: ["probation"],
    to: "same",
    responsibleRole: "cellSecretary",
    done: either(isCarried("recognition", "cell"), isVotedOut),
    when: [
      isCellLargeEnough,
      mayVoteAgain,
      isNotBeingRemoved,
      isProbationServed,
      has("newMemberCertificate"),
      has("selfReview"),
      has("mentorReview"),
      has("probationMassOpinions"),
      has("probationResidenceOpinion"),
    ],
    cites: qd294("4.2.1"),
  },
  reportDeadlock: {
    from: ["probation"],
    to: "same",
    responsibleRole: "committeeDeputySecretary",
    done: hasNoDeadlock,
    when: [isDeadlocked],
    cites: qd294("4.2.3"),
  },
  recordRecognitionAppraisal: {
    from: ["probation"],
    to: "same",
    responsibleRole: "committeeDeputySecretary",
    done: either(needsNoAppraisal("recognitionAppraisal"), isVotedOut),
    when: [liesUnderDepartment, isRecognisedByCell],
    cites: hd06("4.5"),
  },
  recordRecognitionCommitteeVote: {
    from: ["probation"],
    to: "same",
    responsibleRole: "committeeDeputySecretary",
    done: either(isCarried("recognition", "committee"), isVotedOut),
    approves: "recordRecognitionVote",
    when: [isRecognisedByCell, isAppraised("recognitionAppraisal")],
    cites: hd06("4.5"),
  },
  submitForRecognition: {
    from: ["probation"],
    to: "same",
    responsibleRole: "committeeDeputySecretary",
    done: either(isOnFile("recognitionSubmission"), isVotedOut),
    when: [isRecognisedByCell, isRecognisedByCommittee],
    cites: hd06("4.5"),
  },
  recordRecognition: {
    from: ["probation"],
    to: "official",
    responsibleRole: "superiorOfficer",
    approves: "submitForRecognition",
    when: [
      isNotBeingRemoved,
      orReported(isRecognisedByCell),
      orReported(isRecognisedByCommittee),
      orReported(has("recognitionSubmission")),
      isProbationServed,
    ],
    cites: qd294("4.3.1"),
  },
};
