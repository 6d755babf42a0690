"use server";

import { action } from "@/app/action";
import { stepCommands } from "@/lib/admissions/commands";
import { ballot } from "./ballot";

export const listSympathiser = action(
  stepCommands.listSympathiser,
  ({ caseId }) => `/admissions/${caseId}?done=listSympathiser`,
);
export const confirmSympathiser = action(
  stepCommands.confirmSympathiser,
  ({ caseId }) => `/admissions/${caseId}?done=confirmSympathiser`,
);
export const recordCertificate = action(
  stepCommands.recordCertificate,
  ({ caseId }) => `/admissions/${caseId}?done=recordCertificate`,
);
export const proposeStart = action(
  stepCommands.proposeStart,
  ({ caseId }) => `/admissions/${caseId}?done=proposeStart`,
);
export const permitStart = action(stepCommands.permitStart, ({ caseId }) => `/admissions/${caseId}?done=permitStart`);
export const recordApplication = action(
  stepCommands.recordApplication,
  ({ caseId }) => `/admissions/${caseId}?done=recordApplication`,
);
export const recordIntroduction = action(
  stepCommands.recordIntroduction,
  ({ caseId }) => `/admissions/${caseId}?done=recordIntroduction`,
);
export const recordUnionResolution = action(
  stepCommands.recordUnionResolution,
  ({ caseId }) => `/admissions/${caseId}?done=recordUnionResolution`,
);
export const recordOpinions = action(
  stepCommands.recordOpinions,
  ({ caseId }) => `/admissions/${caseId}?done=recordOpinions`,
);
export const sendToVerification = action(
  stepCommands.sendToVerification,
  ({ caseId }) => `/admissions/${caseId}?done=sendToVerification`,
);
export const certifyHistory = action(
  stepCommands.certifyHistory,
  ({ caseId }) => `/admissions/${caseId}?done=certifyHistory`,
);
export const recordCellVote = ballot("recordCellVote");
export const recordAppraisal = action(
  stepCommands.recordAppraisal,
  ({ caseId }) => `/admissions/${caseId}?done=recordAppraisal`,
);
export const recordCommitteeVote = ballot("recordCommitteeVote");
export const submitForDecision = action(
  stepCommands.submitForDecision,
  ({ caseId }) => `/admissions/${caseId}?done=submitForDecision`,
);
export const recordDecision = action(
  stepCommands.recordDecision,
  ({ caseId }) => `/admissions/${caseId}?done=recordDecision`,
);
export const receiveDecision = action(
  stepCommands.receiveDecision,
  ({ caseId }) => `/admissions/${caseId}?done=receiveDecision`,
);
export const holdCeremony = action(
  stepCommands.holdCeremony,
  ({ caseId }) => `/admissions/${caseId}?done=holdCeremony`,
);
export const recordNewMemberCertificate = action(
  stepCommands.recordNewMemberCertificate,
  ({ caseId }) => `/admissions/${caseId}?done=recordNewMemberCertificate`,
);
export const recordSelfReview = action(
  stepCommands.recordSelfReview,
  ({ caseId }) => `/admissions/${caseId}?done=recordSelfReview`,
);
export const recordMentorReview = action(
  stepCommands.recordMentorReview,
  ({ caseId }) => `/admissions/${caseId}?done=recordMentorReview`,
);
export const recordProbationOpinions = action(
  stepCommands.recordProbationOpinions,
  ({ caseId }) => `/admissions/${caseId}?done=recordProbationOpinions`,
);
export const recordRecognitionVote = ballot("recordRecognitionVote");
export const recordRecognitionAppraisal = action(
  stepCommands.recordRecognitionAppraisal,
  ({ caseId }) => `/admissions/${caseId}?done=recordRecognitionAppraisal`,
);
export const recordRecognitionCommitteeVote = ballot("recordRecognitionCommitteeVote");
export const submitForRecognition = action(
  stepCommands.submitForRecognition,
  ({ caseId }) => `/admissions/${caseId}?done=submitForRecognition`,
);
export const recordRecognition = action(
  stepCommands.recordRecognition,
  ({ caseId }) => `/admissions/${caseId}?done=recordRecognition`,
);
export const extendDecision = action(
  stepCommands.extendDecision,
  ({ caseId }) => `/admissions/${caseId}?done=extendDecision`,
);
export const extendRecognition = action(
  stepCommands.extendRecognition,
  ({ caseId }) => `/admissions/${caseId}?done=extendRecognition`,
);
export const declareMatter = action(
  stepCommands.declareMatter,
  ({ caseId }) => `/admissions/${caseId}?done=declareMatter`,
);
export const recordConclusion = action(
  stepCommands.recordConclusion,
  ({ caseId }) => `/admissions/${caseId}?done=recordConclusion`,
);
export const declareFormerMembership = action(
  stepCommands.declareFormerMembership,
  ({ caseId }) => `/admissions/${caseId}?done=declareFormerMembership`,
);
export const replaceMentor = action(
  stepCommands.replaceMentor,
  ({ caseId }) => `/admissions/${caseId}?done=replaceMentor`,
);
export const returnDossier = action(
  stepCommands.returnDossier,
  ({ caseId }) => `/admissions/${caseId}?done=returnDossier`,
);
export const takeOffList = action(stepCommands.takeOffList, ({ caseId }) => `/admissions/${caseId}?done=takeOffList`);
export const withdraw = action(stepCommands.withdraw, ({ caseId }) => `/admissions/${caseId}?done=withdraw`);
export const refuse = action(stepCommands.refuse, ({ caseId }) => `/admissions/${caseId}?done=refuse`);
export const recordRemovalVote = action(
  stepCommands.recordRemovalVote,
  ({ caseId }) => `/admissions/${caseId}?done=recordRemovalVote`,
);
export const recordRemovalCommitteeVote = action(
  stepCommands.recordRemovalCommitteeVote,
  ({ caseId }) => `/admissions/${caseId}?done=recordRemovalCommitteeVote`,
);
export const recordRemoval = action(
  stepCommands.recordRemoval,
  ({ caseId }) => `/admissions/${caseId}?done=recordRemoval`,
);
export const receiveRemoval = action(
  stepCommands.receiveRemoval,
  ({ caseId }) => `/admissions/${caseId}?done=receiveRemoval`,
);
export const reportDeadlock = action(
  stepCommands.reportDeadlock,
  ({ caseId }) => `/admissions/${caseId}?done=reportDeadlock`,
);
export const reportFailedVote = action(
  stepCommands.reportFailedVote,
  ({ caseId }) => `/admissions/${caseId}?done=reportFailedVote`,
);
export const recordTransferIn = action(
  stepCommands.recordTransferIn,
  ({ caseId }) => `/admissions/${caseId}?done=recordTransferIn`,
);
export const moveToCell = action(stepCommands.moveToCell, ({ caseId }) => `/admissions/${caseId}?done=moveToCell`);
export const pause = action(stepCommands.pause, ({ caseId }) => `/admissions/${caseId}?done=pause`);
export const resume = action(stepCommands.resume, ({ caseId }) => `/admissions/${caseId}?done=resume`);
export const transferAway = action(
  stepCommands.transferAway,
  ({ caseId }) => `/admissions/${caseId}?done=transferAway`,
);
export const annulDecision = action(
  stepCommands.annulDecision,
  ({ caseId }) => `/admissions/${caseId}?done=annulDecision`,
);
export const annulAdmission = action(
  stepCommands.annulAdmission,
  ({ caseId }) => `/admissions/${caseId}?done=annulAdmission`,
);
export const annulStep = action(stepCommands.annulStep, ({ caseId }) => `/admissions/${caseId}?done=annulStep`);
