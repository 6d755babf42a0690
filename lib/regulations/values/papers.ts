import { charter, hd06, hd38, qd294 } from "../cite";
import { dated } from "../dated";
import { charterFrom, isCharter, type Provision, provision } from "../instruments";

/** A paper a step requires. `form` is its code in the list of forms, null where it has no form or the form was not seen. */
export type RequiredPaper = Readonly<{ form: string | null }>;

const practice = provision("Tài liệu nghiệp vụ");

/** The day in force of the list of forms from which the codes are taken; earlier lists were not seen. */
const formsFrom = "2022-01-18";
const since = { "HD 06-HD/TW": "2025-06-09", "QĐ 294-QĐ/TW": "2025-07-01", "HD 38-HD/BTCTW": "2025-09-29" } as const;
type Recent = Provision & Readonly<{ instrument: keyof typeof since }>;

/** A paper required at all times. @param before where it was required earlier @param now the text in force, read in full */
const required = (title: string, form: string | null, before: Provision, now: Provision) => {
  const { instrument } = now as Recent;
  const [from, confidence] = isCharter(before) ? ([charterFrom, "high"] as const) : (["2011-11-01", "low"] as const);
  return dated<RequiredPaper>(title, [
    { from, value: { form: null }, cites: before, confidence },
    ...(form ? [{ from: formsFrom, value: { form }, cites: before, confidence } as const] : []),
    { from: since[instrument], value: { form }, cites: now },
  ]);
};

/** The papers of the procedure, by the kind under which a case stores them. */
export const requiredPapers = {
  sympathiserResolution: required("Resolution listing a sympathiser", null, practice, hd38("I.1.1d")),
  sympathiserListing: required("Committee's list of sympathisers", null, practice, hd38("I.1.1c")),
  awarenessCertificate: required("Certificate of the awareness class", "CN-NTVĐ", practice, hd06("3.1")),
  startProposal: required("Proposal to start the procedure", null, practice, hd38("I.1.1d")),
  startPermission: required("Permission to start the procedure", null, practice, hd38("I.1.1c–d")),
  application: required("Application", "1-KNĐ", charter("4.1"), hd06("3.2")),
  introduction: required("Introduction by an official member", "3-KNĐ", charter("4.1–4.2"), qd294("3.2")),
  unionResolution: required("Introduction by a union", "4-KNĐ, 4A-KNĐ", charter("4.1–4.2"), qd294("3.1")),
  massOpinions: required("Opinions of mass organisations", "5-KNĐ", charter("4.3"), hd06("3.5")),
  residenceOpinion: required("Opinion of the cell at the place of residence", "5-KNĐ", charter("4.3"), hd06("3.5")),
  crossPageSeal: required("Seal across the pages of the personal history", "2-KNĐ", practice, hd06("3.4d")),
  cellComment: required("The cell's comment in the personal history", "2-KNĐ", practice, hd38("I.1.4 (25)")),
  committeeCertification: required("Certification of the personal history", "2-KNĐ", practice, hd38("I.1.4 (26)")),
  appraisal: required("Appraisal by the departmental committee", "7-KNĐ", practice, hd06("3.6b")),
  submission: required("Dossier sent to the competent committee", null, practice, hd06("3.7")),
  decisionExtension: required("Extension for the decision", null, practice, qd294("4.3.1")),
  decision: required("Decision of admission", "9-KNĐ", practice, qd294("4.3")),
  decisionReceipt: required("Receipt of the decision", null, practice, qd294("4.1")),
  lateCeremonyConsent: required("Consent to a late ceremony", null, practice, qd294("4.1")),
  memberHistory: required("The member's history", "1-HSĐV", practice, hd38("I.2")),
  newMemberCertificate: required("Certificate of the new members' class", "CN-ĐVM", practice, hd06("4.1")),
  selfReview: required("Self-review of the probationary member", "10-KNĐ", practice, hd06("4.2")),
  mentorReview: required("Review by the assigned member", "11-KNĐ", practice, hd06("4.3")),
  probationMassOpinions: required("Opinions on the probationary member", "12-KNĐ", practice, hd06("4.4")),
  probationResidenceOpinion: required("Residence's opinion on the probationer", "12-KNĐ", practice, hd06("4.4")),
  recognitionAppraisal: required("Appraisal before recognition", "14-KNĐ", practice, hd06("4.5")),
  recognitionSubmission: required("Dossier of recognition sent up", null, practice, hd06("4.5")),
  recognitionExtension: required("Extension for the recognition", null, practice, qd294("4.3.1")),
  recognitionDecision: required("Decision of recognition", "16-KNĐ", practice, qd294("4.3.1")),
  recognitionAnnouncement: required("Announcement of the recognition in the cell", null, practice, hd06("4.5b")),
  removalDecision: required("Decision to remove a probationary member", null, charter("5.2"), hd06("4.6")),
  removalReceipt: required("Receipt of the removal decision", null, practice, qd294("8.2")),
  deadlockReport: required("Report of votes without a result", null, practice, qd294("4.2.3")),
  failedVoteReport: required("Report of a vote on admission that failed", null, practice, hd06("5.1")),
  annulment: required("Decision annulling an admission", null, practice, qd294("4.4")),
  transferIn: required("Certificate of the committee the person came from", "17-KNĐ", practice, hd06("3.9a")),
  formerMentorReport: required("Report of the mentor the person had before", null, practice, hd06("3.9a, 3.10")),
  receivedDossier: required("Dossier received from another organisation", null, practice, hd06("3.9b–3.10")),
  reexaminationRequest: required("Question about a decision issued elsewhere", null, practice, hd06("3.9c")),
  reexaminationAnswer: required("Answer after a re-examination", null, practice, hd06("3.9c")),
  transferCertificate: required("Certificate for a person who moves", "17-KNĐ", practice, hd06("3.9a")),
  transferLetter: required("Letter with the dossier of a person who moves", null, practice, hd06("3.9")),
  formerMembership: required("Former membership, as declared", null, practice, qd294("3.5")),
} as const;

export type RequiredPaperKind = keyof typeof requiredPapers;
