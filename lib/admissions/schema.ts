import { z } from "zod";
import { schoolingLevels } from "../regulations/admission";
import { choice, count, dayField, idField, line, optionalDay, optionalLine, optionalProse, prose } from "../schema";
import type { Confirmable } from "../workflow/machine";
import type { Step } from "./steps";

const occurredOn = dayField;

const vote = {
  occurredOn,
  resolution: line(60),
  form: choice(["secret", "card"]),
  total: count(1, 1_000),
  excluded: count(0, 1_000),
  present: count(0, 1_000),
  yes: count(0, 1_000),
  no: count(0, 1_000),
  blank: count(0, 1_000),
};

const decision = {
  occurredOn,
  number: line(60),
  total: count(1, 1_000),
  present: count(0, 1_000),
  yes: count(0, 1_000),
  no: count(0, 1_000),
  blank: count(0, 1_000),
  lateReason: optionalProse(2_000),
};

const { lateReason: _, ...verdict } = decision;

/** A repair says on what text it rests. */
const annulling = { occurredOn, number: line(60), reason: prose(2_000), provision: line(200) };

const leaving = { occurredOn, reason: prose(2_000) };

/** What each step's form states, beside the case and its sequence. `occurredOn` is the day on the paper. */
const stated = {
  listSympathiser: { occurredOn, resolution: line(60), mentorId: idField },
  recordCertificate: { occurredOn, number: line(60), issuer: line() },
  permitStart: { occurredOn, number: line(60) },
  recordApplication: { occurredOn },
  recordIntroduction: { occurredOn, introducerId: idField, togetherSince: dayField },
  recordUnionResolution: { occurredOn, union: choice(["youth", "trade"]), number: line(60) },
  recordOpinions: { occurredOn, organisations: prose(2_000), residence: line(), residenceOn: dayField },
  sendToVerification: { occurredOn, sealedOn: dayField },
  certifyHistory: { occurredOn, cellCommentOn: dayField },
  recordCellVote: vote,
  recordCommitteeVote: vote,
  submitForDecision: { occurredOn, number: line(60) },
  recordDecision: decision,
  receiveDecision: { occurredOn },
  holdCeremony: {
    occurredOn,
    place: line(),
    mentorId: idField,
    consentNumber: optionalLine(60),
    consentOn: optionalDay,
  },
  recordNewMemberCertificate: { occurredOn, number: line(60), issuer: line() },
  recordSelfReview: { occurredOn },
  recordMentorReview: { occurredOn },
  recordProbationOpinions: { occurredOn, organisations: prose(2_000), residence: line(), residenceOn: dayField },
  recordRecognitionVote: { ...vote, lateReason: optionalProse(2_000) },
  recordRecognitionCommitteeVote: vote,
  submitForRecognition: { occurredOn, number: line(60) },
  recordRecognition: decision,
  replaceMentor: { occurredOn, resolution: line(60), mentorId: idField },
  returnDossier: leaving,
  takeOffList: leaving,
  withdraw: leaving,
  refuse: leaving,
  recordRemovalVote: vote,
  recordRemovalCommitteeVote: vote,
  recordRemoval: { ...verdict, reason: prose(2_000), receivedOn: optionalDay },
  reportDeadlock: { occurredOn, number: line(60) },
  reportFailedVote: { occurredOn, number: line(60) },
  recordTransferIn: { occurredOn, number: line(60), issuer: line() },
  moveToCell: { occurredOn, unitId: idField, resolution: line(60), mentorId: idField },
  pause: leaving,
  resume: leaving,
  transferAway: {
    occurredOn,
    number: line(60),
    destination: line(),
    competent: choice(["same", "other"]),
    transferredOn: dayField,
    lateReason: optionalProse(2_000),
  },
  annulDecision: {
    ...annulling,
    redo: choice(["cellVote", "committeeVote", "submission", "decision", "nothing"]),
  },
  annulAdmission: { ...annulling, redo: choice(["dossier", "verification", "approval", "nothing"]) },
  annulStep: { occurredOn, reason: prose(2_000), provision: line(200) },
} satisfies Record<Step, z.ZodRawShape>;

/** What any step may state: on what ground a person confirms what the rules leave open, kept with the step. */
const confirmation = { confirmation: optionalProse(500) };

type Stated = { [S in Step]: z.output<z.ZodObject<(typeof stated)[S]>> & Confirmable };

/** What a step's form states, parsed: days, whole numbers, composed text. */
export type StepInput<S extends Step = Step> = Stated[S];

/** A step's form as it is sent: `sequence` is the last transition the reader saw. */
export const stepSchema = <S extends Step>(step: S) =>
  z.strictObject({ caseId: idField, sequence: count(0, 1_000_000), ...stated[step], ...confirmation });

/** The fields a step's form asks for, in order. */
export const fieldsOf = (step: Step): readonly FieldName[] =>
  Object.keys({ ...stated[step], ...confirmation }) as FieldName[];

type FieldsOf<Shape> = Shape extends unknown ? keyof Shape : never;
export type FieldName = FieldsOf<(typeof stated)[Step]> | keyof typeof confirmation;

/** A person noticed for the first time, or one already in the cell's register. */
export const nominationSchema = z.strictObject({
  occurredOn,
  unitId: idField,
  fullName: line(120),
  bornOn: dayField,
  sex: choice(["female", "male"]),
  schooling: choice(schoolingLevels),
  occupation: line(120),
  joinedUnitOn: dayField,
  reason: prose(2_000),
});
export type Nomination = z.output<typeof nominationSchema>;
