import type { Form } from "./form";
import * as cell from "./papers/cell";
import * as ceremony from "./papers/ceremony";
import { awarenessCertificate, newMemberCertificate } from "./papers/certificates";
import * as committee from "./papers/committee";
import * as decisions from "./papers/decisions";
import { admissionDossierLetter, recognitionDossierLetter } from "./papers/dossier-letters";
import { dossierExtract } from "./papers/extract";
import { cellVoteReport, committeeVoteReport } from "./papers/failed-votes";
import * as fostering from "./papers/fostering";
import * as meetings from "./papers/meetings";
import * as moves from "./papers/moves";
import * as personal from "./papers/personal";
import * as revocations from "./papers/revocations";
import * as slips from "./papers/slips";
import { tradeUnion, youthUnion } from "./papers/unions";
import { verificationRequest, verifierLetter } from "./papers/verification";

/** The forms by the part of the procedure they belong to, in its order. */
export const formGroups = {
  fostering: [
    fostering.sympathiserResolution,
    fostering.mentorResolution,
    fostering.classProposal,
    awarenessCertificate,
    fostering.startResolution,
    committee.startPermission,
  ],
  dossier: [
    personal.application,
    personal.readmissionApplication,
    personal.introduction,
    youthUnion,
    tradeUnion,
    slips.massOpinion,
    slips.residenceOpinion,
    cell.opinions,
    verifierLetter,
    verificationRequest,
  ],
  resolution: [
    meetings.ballotPaper,
    meetings.tallyMinutes,
    meetings.admissionMinutes,
    cell.admissionResolution,
    cellVoteReport,
    committee.appraisal,
    committee.admissionResolution,
    committee.delegatedAdmissionResolution,
    committeeVoteReport,
    admissionDossierLetter,
  ],
  decision: [
    dossierExtract,
    decisions.admissionDecision,
    decisions.delegatedAdmission,
    decisions.readmissionDecision,
    decisions.consentedAdmission,
    decisions.admissionAfterMove,
    ceremony.ceremonyProgramme,
    ceremony.oath,
    ceremony.ceremonyMinutes,
  ],
  probation: [
    newMemberCertificate,
    personal.selfReview,
    personal.mentorReview,
    slips.probationMassOpinion,
    slips.probationResidenceOpinion,
    cell.probationOpinions,
  ],
  recognition: [
    meetings.recognitionMinutes,
    cell.recognitionResolution,
    committee.recognitionAppraisal,
    committee.recognitionResolution,
    committee.delegatedRecognitionResolution,
    recognitionDossierLetter,
    decisions.recognitionDecision,
    decisions.delegatedRecognition,
  ],
  revocation: [
    revocations.removalDecision,
    revocations.admissionRevocation,
    revocations.readmissionRevocation,
    revocations.recognitionRevocation,
  ],
  move: [
    moves.movingCertificate,
    moves.letterBeforeSending,
    moves.letterBeforeDecision,
    moves.letterAfterDecision,
    moves.letterOutside,
  ],
} as const satisfies Record<string, readonly Form[]>;

type FormGroup = keyof typeof formGroups;
export const groupNames = Object.keys(formGroups) as readonly FormGroup[];

/** Every form, in the order of the procedure. */
export const forms: readonly Form[] = groupNames.flatMap((group): readonly Form[] => formGroups[group]);

const byId = new Map(forms.map((form) => [form.id, form]));

/** The form of an address; undefined where there is none. */
export const formOf = (id: string): Form | undefined => byId.get(id);
