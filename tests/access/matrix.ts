import type { Role } from "../../lib/access/roles";

/**
 * Who may use each command: written by hand from the procedure, not derived from the code, so that a change of either
 * must be made twice and on purpose. A command without a row fails the test.
 */
const secretaries: readonly Role[] = ["cellSecretary", "cellDeputySecretary"];
const committee: readonly Role[] = ["committeeSecretary", "committeeDeputySecretary"];
const superior: readonly Role[] = ["superiorOfficer"];

export const commandMatrix: Readonly<Record<string, readonly Role[]>> = {
  "admission.nominate": secretaries,
  "admission.listSympathiser": secretaries,
  "admission.recordCertificate": [...secretaries, ...committee],
  "admission.permitStart": committee,
  "admission.recordApplication": secretaries,
  "admission.recordIntroduction": secretaries,
  "admission.recordUnionResolution": secretaries,
  "admission.recordOpinions": secretaries,
  "admission.sendToVerification": committee,
  "admission.certifyHistory": committee,
  "admission.recordCellVote": secretaries,
  "admission.recordCommitteeVote": committee,
  "admission.submitForDecision": committee,
  "admission.recordDecision": superior,
  "admission.receiveDecision": [...secretaries, ...committee],
  "admission.holdCeremony": secretaries,
  "admission.recordNewMemberCertificate": secretaries,
  "admission.recordSelfReview": secretaries,
  "admission.recordMentorReview": secretaries,
  "admission.recordProbationOpinions": secretaries,
  "admission.recordRecognitionVote": secretaries,
  "admission.recordRecognitionCommitteeVote": committee,
  "admission.submitForRecognition": committee,
  "admission.recordRecognition": superior,
  "admission.replaceMentor": secretaries,
  "admission.returnDossier": [...committee, ...superior],
  "admission.takeOffList": secretaries,
  "admission.withdraw": [...secretaries, ...committee],
  "admission.refuse": superior,
};
