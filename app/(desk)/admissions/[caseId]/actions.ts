"use server";

import { action } from "@/app/action";
import { stepCommands } from "@/lib/admissions/commands";

export const listSympathiser = action(
  stepCommands.listSympathiser,
  ({ caseId }) => `/admissions/${caseId}?done=listSympathiser`,
);
export const recordCertificate = action(
  stepCommands.recordCertificate,
  ({ caseId }) => `/admissions/${caseId}?done=recordCertificate`,
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
export const recordCellVote = action(
  stepCommands.recordCellVote,
  ({ caseId }) => `/admissions/${caseId}?done=recordCellVote`,
);
export const recordCommitteeVote = action(
  stepCommands.recordCommitteeVote,
  ({ caseId }) => `/admissions/${caseId}?done=recordCommitteeVote`,
);
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
export const recordRecognitionVote = action(
  stepCommands.recordRecognitionVote,
  ({ caseId }) => `/admissions/${caseId}?done=recordRecognitionVote`,
);
export const recordRecognitionCommitteeVote = action(
  stepCommands.recordRecognitionCommitteeVote,
  ({ caseId }) => `/admissions/${caseId}?done=recordRecognitionCommitteeVote`,
);
export const submitForRecognition = action(
  stepCommands.submitForRecognition,
  ({ caseId }) => `/admissions/${caseId}?done=submitForRecognition`,
);
export const recordRecognition = action(
  stepCommands.recordRecognition,
  ({ caseId }) => `/admissions/${caseId}?done=recordRecognition`,
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
