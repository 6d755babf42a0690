import * as cell from "./cell";
import { awarenessCertificate, newMemberCertificate } from "./certificates";
import * as committee from "./committee";
import { admissionDecision, recognitionDecision } from "./decisions";
import { admissionDossierLetter, recognitionDossierLetter } from "./dossier-letters";
import type { Form } from "./form";
import * as meetings from "./meetings";
import * as personal from "./personal";
import { tradeUnion, youthUnion } from "./unions";
import { verificationRequest, verifierLetter } from "./verification";

/** Every form, in the order of the procedure. */
export const forms: readonly Form[] = [
  cell.sympathiserResolution,
  awarenessCertificate,
  cell.startResolution,
  committee.startPermission,
  personal.application,
  personal.introduction,
  youthUnion,
  tradeUnion,
  cell.opinions,
  verifierLetter,
  verificationRequest,
  meetings.ballotPaper,
  meetings.tallyMinutes,
  meetings.admissionMinutes,
  cell.admissionResolution,
  committee.appraisal,
  committee.admissionResolution,
  admissionDossierLetter,
  admissionDecision,
  meetings.ceremonyProgramme,
  meetings.ceremonyMinutes,
  newMemberCertificate,
  personal.selfReview,
  personal.mentorReview,
  cell.probationOpinions,
  meetings.recognitionMinutes,
  cell.recognitionResolution,
  committee.recognitionAppraisal,
  committee.recognitionResolution,
  recognitionDossierLetter,
  recognitionDecision,
  committee.movingCertificate,
];

const byId = new Map(forms.map((form) => [form.id, form]));

/** The form of an address; undefined where there is none. */
export const formOf = (id: string): Form | undefined => byId.get(id);
