import { hd06, qd294 } from "../regulations/cite";
import { isAppraised, liesUnderDepartment, needsNoAppraisal } from "./appraisal";
import { isCarried, isWritten } from "./facts";
import { has } from "./guards";
import { isRecognisedByCell, isRecognisedByCommittee } from "./guards-approval";
import { isProbationServed } from "./guards-probation";
import type { Steps } from "./machine";

/** From the ceremony through the twelve months to official membership. */
export const recognition: Steps<
  | "recordNewMemberCertificate"
  | "recordSelfReview"
  | "recordMentorReview"
  | "recordProbationOpinions"
  | "recordRecognitionVote"
  | "recordRecognitionAppraisal"
  | "recordRecognitionCommitteeVote"
  | "submitForRecognition"
  | "recordRecognition"
> = {
  recordNewMemberCertificate: {
    from: ["probation"],
    to: "same",
    owedBy: "cellSecretary",
    done: isWritten("newMemberCertificate"),
    when: [],
    cites: hd06("4.1"),
  },
  recordSelfReview: {
    from: ["probation"],
    to: "same",
    owedBy: "cellSecretary",
    done: isWritten("selfReview"),
    when: [isProbationServed],
    cites: hd06("4.2"),
  },
  recordMentorReview: {
    from: ["probation"],
    to: "same",
    owedBy: "cellSecretary",
    done: isWritten("mentorReview"),
    when: [isProbationServed],
    cites: hd06("4.3"),
  },
  recordProbationOpinions: {
    from: ["probation"],
    to: "same",
    owedBy: "cellSecretary",
    done: isWritten("probationMassOpinions"),
    when: [isProbationServed],
    cites: hd06("4.4"),
  },
  recordRecognitionVote: {
    from: ["probation"],
    to: "same",
    owedBy: "cellSecretary",
    done: isCarried("recognition", "cell"),
    when: [
      isProbationServed,
      has("newMemberCertificate"),
      has("selfReview"),
      has("mentorReview"),
      has("probationMassOpinions"),
      has("probationResidenceOpinion"),
    ],
    cites: qd294("4.2.1"),
  },
  recordRecognitionAppraisal: {
    from: ["probation"],
    to: "same",
    owedBy: "committeeDeputySecretary",
    done: needsNoAppraisal("recognitionAppraisal"),
    when: [liesUnderDepartment, isRecognisedByCell],
    cites: hd06("4.5"),
  },
  recordRecognitionCommitteeVote: {
    from: ["probation"],
    to: "same",
    owedBy: "committeeDeputySecretary",
    done: isCarried("recognition", "committee"),
    approves: "recordRecognitionVote",
    when: [isRecognisedByCell, isAppraised("recognitionAppraisal")],
    cites: hd06("4.5"),
  },
  submitForRecognition: {
    from: ["probation"],
    to: "same",
    owedBy: "committeeDeputySecretary",
    done: isWritten("recognitionSubmission"),
    when: [isRecognisedByCell, isRecognisedByCommittee],
    cites: hd06("4.5"),
  },
  recordRecognition: {
    from: ["probation"],
    to: "official",
    owedBy: "superiorOfficer",
    approves: "submitForRecognition",
    when: [isRecognisedByCell, isRecognisedByCommittee, has("recognitionSubmission"), isProbationServed],
    cites: qd294("4.3.1"),
  },
};
