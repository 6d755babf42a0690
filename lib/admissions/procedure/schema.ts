import { z } from "zod";
import {
  choice,
  count,
  dayField,
  idField,
  line,
  optionalChoice,
  optionalCount,
  optionalDay,
  optionalId,
  optionalLine,
  optionalProse,
  prose,
} from "../../forms/field-schema";
import { schoolingLevels } from "../../regulations/values/admission";
import type { Confirmable } from "../../workflow/machine";
import type { Step } from "../case/stages";
import { specialStated } from "./special-schema";

const occurredOn = dayField;

/** Who counts is read from the register; the form states who of those left out was there, and the count. */
const vote = {
  occurredOn,
  /** Ids of those away or exempt who were present and voted; a form sends them tick by tick. */
  here: z.array(idField, { error: "field-unknown" }).max(200, { error: "field-out-of-range" }),
  /** The roll the reader saw, so that another one is shown before anything is recorded. */
  shown: optionalLine(10_000),
  resolution: line(60),
  form: choice(["secret", "card"]),
  tellerId: optionalId,
  present: count(0, 1_000),
  yes: count(0, 1_000),
  no: count(0, 1_000),
  blank: count(0, 1_000),
  probationersPresent: optionalCount(0, 1_000),
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
const yesOrNo = choice(["yes", "no"]);

const leaving = { occurredOn, reason: prose(2_000) };

/** What each step's form states, beside the case and its sequence. `occurredOn` is the day on the paper. */
const stated = {
  listSympathiser: { occurredOn, resolution: line(60), mentorId: idField },
  confirmSympathiser: { occurredOn, number: line(60) },
  recordCertificate: { occurredOn, number: line(60), issuer: line() },
  proposeStart: { occurredOn, resolution: line(60) },
  permitStart: { occurredOn, number: line(60) },
  recordApplication: { occurredOn, youthUnion: yesOrNo, tradeUnion: yesOrNo, unionOfficer: yesOrNo },
  recordIntroduction: {
    occurredOn,
    introducerId: idField,
    togetherSince: dayField,
    replacesId: optionalId,
    replacedBecause: optionalChoice(["moved", "disciplined", "unable"]),
    assignment: optionalLine(60),
    assignedOn: optionalDay,
  },
  recordUnionResolution: {
    occurredOn,
    union: choice(["youth", "trade"]),
    madeBy: choice(["committee", "branch"]),
    isMember: yesOrNo,
    number: line(60),
  },
  recordOpinions: { occurredOn, organisations: prose(2_000), residence: line(), residenceOn: dayField },
  sendToVerification: { occurredOn, sealedOn: dayField },
  certifyHistory: { occurredOn, cellCommentOn: dayField },
  recordCellVote: vote,
  recordAppraisal: { occurredOn, number: line(60) },
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
  recordRecognitionAppraisal: { occurredOn, number: line(60) },
  recordRecognitionCommitteeVote: vote,
  submitForRecognition: { occurredOn, number: line(60) },
  recordRecognition: decision,
  ...specialStated,
  replaceMentor: { occurredOn, resolution: line(60), mentorId: idField },
  returnDossier: leaving,
  takeOffList: leaving,
  withdraw: leaving,
  refuse: leaving,
  recordRemovalVote: vote,
  recordRemovalCommitteeVote: vote,
  recordRemoval: { ...verdict, reason: prose(2_000), receivedOn: optionalDay },
  receiveRemoval: { occurredOn },
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

/** The name of the tick that says a member left out was there after all. */
export const tickOf = (personId: string): string => `here-${personId}`;

/** Ticks come one by one; the list they make is what is stated. */
const gathered = (sent: unknown): unknown => {
  if (typeof sent !== "object" || sent === null) return sent;
  const isTick = ([name, value]: [string, unknown]) => name.startsWith(tickOf("")) && value === "on";
  const entries = Object.entries(sent);
  const here = entries.filter(isTick).map(([name]) => name.slice(tickOf("").length));
  return { here, ...Object.fromEntries(entries.filter((entry) => !isTick(entry))) };
};

/** What a step's form states, field by field: `sequence` is the last transition the reader saw. */
export const formSchema = (step: Step) =>
  z.strictObject({ caseId: idField, sequence: count(0, 1_000_000), ...stated[step], ...confirmation });

/** A step's form as it is sent. */
export const stepSchema = (step: Step) => {
  const form = formSchema(step);
  return "here" in stated[step] ? z.preprocess(gathered, form) : form;
};

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
