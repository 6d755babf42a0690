import { CalendarNotLoaded, lastWorkingDayIfLoaded, workingDaysBetween } from "../calendar/calendar";
import { completedMonths, type Day } from "../primitives/day";
import { monthsTogether } from "../regulations/admission";
import type { Dated } from "../regulations/dated";
import {
  admissionDecisionDays,
  ceremonyDays,
  recognitionDecisionDays,
  recognitionVoteDays,
} from "../regulations/deadlines";
import type { Check } from "../workflow/machine";
import type { Citation, Refusal } from "../workflow/refusal";
import { type AdmissionFacts, type PaperKind, paper, vote, wasOfficial } from "./facts";
import { probationEndsOn } from "./guards-probation";
import type { StepInput } from "./schema";
import type { Step } from "./steps";
import { required, thresholdOn } from "./tally";

type On = Readonly<{ occurredOn: Day }>;
type CaseCheck<Input> = Check<AdmissionFacts, Input>;

const mentorIsOfficial: CaseCheck<On & { mentorId: string }> = (facts, { occurredOn, mentorId }) =>
  wasOfficial(facts, mentorId, occurredOn)
    ? undefined
    : {
        code: "mentor-not-official",
        facts: { name: nameOf(facts, mentorId) },
        cites: { instrument: "HD 38-HD/BTCTW", clause: "I.1.1d" },
        field: "mentorId",
      };

const nameOf = (facts: AdmissionFacts, id: string): string | null =>
  facts.named.find((person) => person.id === id)?.name ?? null;

const isNotTheApplicant =
  (field: "mentorId" | "introducerId"): CaseCheck<Partial<Record<"mentorId" | "introducerId", string>>> =>
  ({ person }, input) =>
    input[field] === person.id ? { code: "is-the-applicant", facts: {}, field } : undefined;

const introducerIsOfficial: CaseCheck<StepInput<"recordIntroduction">> = (facts, { occurredOn, introducerId }) =>
  wasOfficial(facts, introducerId, occurredOn)
    ? undefined
    : {
        code: "introducer-not-official",
        facts: { name: nameOf(facts, introducerId) },
        cites: { instrument: "ĐL", clause: "4.2" },
        field: "introducerId",
      };

const introducerIsNew: CaseCheck<StepInput<"recordIntroduction">> = ({ papers }, { introducerId }) =>
  papers.some(({ kind, personId }) => kind === "introduction" && personId === introducerId)
    ? { code: "introduced-already", facts: {}, field: "introducerId" }
    : undefined;

const togetherLongEnough: CaseCheck<StepInput<"recordIntroduction">> = (_facts, { occurredOn, togetherSince }) => {
  const rule = monthsTogether.knownOn(occurredOn);
  const months = completedMonths(togetherSince, occurredOn);
  if (!rule || months >= rule.value) return undefined;
  return {
    code: "not-together-long-enough",
    facts: { months, required: rule.value },
    cites: rule.cites,
    field: "togetherSince",
  };
};

/** The day in a field must not be before the day of a paper it rests on. */
const notBefore =
  <Field extends string>(
    field: Field,
    kind: PaperKind,
    cites: Citation,
  ): CaseCheck<Readonly<Record<Field, Day | null>>> =>
  (facts, input) => {
    const since = paper(facts, kind)?.datedOn;
    const on = input[field];
    return since && on && on < since
      ? { code: "before-its-paper", facts: { paper: kind, since, day: on }, cites, field }
      : undefined;
  };

const notAfter =
  <Field extends string>(field: Field): CaseCheck<On & Readonly<Record<Field, Day>>> =>
  (_facts, input) => {
    const { occurredOn } = input;
    const on: Day = input[field];
    return on > occurredOn ? { code: "after-the-step", facts: { day: on, occurredOn }, field } : undefined;
  };

type Counts = Readonly<{ total: number; present: number; yes: number; no: number; blank: number; excluded?: number }>;

/** The count must tie: those present cast every vote there is, and no more than were convened. Source: HD 06-HD/TW 3.6, 5.1. */
const countTies: CaseCheck<Counts> = (_facts, { total, present, yes, no, blank, excluded = 0 }) => {
  const cites = { instrument: "HD 06-HD/TW", clause: "5.1" };
  if (excluded >= total) return { code: "no-base", facts: { total, excluded }, cites, field: "excluded" };
  if (present > total)
    return { code: "more-present-than-convened", facts: { total, present }, cites, field: "present" };
  if (yes + no + blank !== present)
    return { code: "count-does-not-tie", facts: { present, yes, no, blank }, cites, field: "yes" };
  if (present > total - excluded)
    return { code: "present-exceeds-base", facts: { present, base: total - excluded }, cites, field: "excluded" };
  return undefined;
};

/** A decision that the vote does not carry is not a decision. Source: HD 06-HD/TW 3.7a. */
const superiorCarries: CaseCheck<On & Counts> = (_facts, { occurredOn, total, yes }) => {
  const needed = required("superior", total, occurredOn);
  const { cites } = thresholdOn("superior", occurredOn);
  return yes >= needed
    ? undefined
    : { code: "superior-vote-not-carried", facts: { yes, total, needed }, cites, field: "yes" };
};

type Clock = Readonly<{
  rule: Dated<number>;
  since: (facts: AdmissionFacts) => Day | undefined;
  code: string;
  field: string;
}>;

/** A period is judged by the rule of the day that starts it, and counted only as far as the day of the act. */
const overdue = (facts: AdmissionFacts, occurredOn: Day, { rule, since, code, field }: Clock): Refusal | undefined => {
  const start = since(facts);
  const inForce = start && rule.knownOn(start);
  if (!start || !inForce) return undefined;
  try {
    const days = workingDaysBetween(facts.calendar, start, occurredOn);
    if (days <= inForce.value) return undefined;
    const lastDay = lastWorkingDayIfLoaded(facts.calendar, start, inForce.value);
    return { code, facts: { since: start, days, allowed: inForce.value, lastDay }, cites: inForce.cites, field };
  } catch (error) {
    if (!(error instanceof CalendarNotLoaded)) throw error;
    return { code: "calendar-not-loaded", facts: { year: error.year }, cites: inForce.cites };
  }
};

/** Lateness is recorded with its reason; it does not stop what the Charter allows. */
const explainedIfLate =
  (clock: Omit<Clock, "field" | "code">): CaseCheck<On & { lateReason: string | null }> =>
  (facts, { occurredOn, lateReason }) =>
    lateReason ? undefined : overdue(facts, occurredOn, { ...clock, code: "late-without-reason", field: "lateReason" });

const ceremonyInTime: CaseCheck<StepInput<"holdCeremony">> = (facts, { occurredOn, consentNumber, consentOn }) => {
  if (consentNumber && consentOn && consentOn <= occurredOn) return undefined;
  const since = (all: AdmissionFacts) => paper(all, "decisionReceipt")?.datedOn;
  return overdue(facts, occurredOn, { rule: ceremonyDays, since, code: "ceremony-too-late", field: "consentNumber" });
};

/** The self-review and what goes with it are written after the twelve months. Source: HD 06-HD/TW 4.2. */
const afterProbation: CaseCheck<On> = (facts, { occurredOn }) => {
  const endsOn = probationEndsOn(facts);
  const cites = { instrument: "HD 06-HD/TW", clause: "4.2" };
  return endsOn && occurredOn < endsOn
    ? { code: "before-probation-ends", facts: { endsOn }, cites, field: "occurredOn" }
    : undefined;
};

const afterVote =
  (purpose: "admission" | "recognition", body: "cell" | "committee"): CaseCheck<On> =>
  (facts, { occurredOn }) => {
    const since = vote(facts, purpose, body)?.heldOn;
    const cites = { instrument: "HD 06-HD/TW", clause: purpose === "admission" ? "3.6" : "4.5" };
    return since && occurredOn < since
      ? { code: "before-the-vote", facts: { since, day: occurredOn }, cites, field: "occurredOn" }
      : undefined;
  };

const procedure: Citation = { instrument: "HD 06-HD/TW", clause: "3.2–3.5" };
const answersIn: CaseCheck<StepInput<"certifyHistory">> = ({ verifications }, { cellCommentOn, occurredOn }) => {
  const last = verifications
    .flatMap(({ answeredOn }) => answeredOn ?? [])
    .sort()
    .at(-1);
  const cites = { instrument: "HD 38-HD/BTCTW", clause: "I.1.4" };
  if (last && cellCommentOn < last)
    return { code: "comment-before-answers", facts: { last }, cites, field: "cellCommentOn" };
  if (occurredOn < cellCommentOn) return { code: "certified-before-comment", facts: {}, cites, field: "occurredOn" };
  return undefined;
};

/** What each step's form must state truly, beside what the facts must already show. */
export const checks: { readonly [S in Step]?: readonly CaseCheck<StepInput<S>>[] } = {
  listSympathiser: [mentorIsOfficial, isNotTheApplicant("mentorId")],
  replaceMentor: [mentorIsOfficial, isNotTheApplicant("mentorId")],
  recordApplication: [notBefore("occurredOn", "startPermission", { instrument: "HD 06-HD/TW", clause: "3.2" })],
  recordIntroduction: [
    introducerIsOfficial,
    introducerIsNew,
    isNotTheApplicant("introducerId"),
    togetherLongEnough,
    notBefore("occurredOn", "application", procedure),
  ],
  recordOpinions: [notBefore("occurredOn", "application", procedure), notAfter("residenceOn")],
  sendToVerification: [notBefore("sealedOn", "application", procedure), notAfter("sealedOn")],
  certifyHistory: [answersIn],
  recordCellVote: [
    countTies,
    notBefore("occurredOn", "committeeCertification", { instrument: "HD 06-HD/TW", clause: "3.6" }),
  ],
  recordCommitteeVote: [countTies, afterVote("admission", "cell")],
  submitForDecision: [afterVote("admission", "committee")],
  recordDecision: [
    countTies,
    superiorCarries,
    notBefore("occurredOn", "submission", { instrument: "HD 06-HD/TW", clause: "3.7" }),
    explainedIfLate({ rule: admissionDecisionDays, since: (facts) => vote(facts, "admission", "cell")?.heldOn }),
  ],
  receiveDecision: [notBefore("occurredOn", "decision", { instrument: "QĐ 294-QĐ/TW", clause: "4.1" })],
  holdCeremony: [
    mentorIsOfficial,
    isNotTheApplicant("mentorId"),
    notBefore("occurredOn", "decisionReceipt", { instrument: "QĐ 294-QĐ/TW", clause: "4.1" }),
    ceremonyInTime,
  ],
  recordNewMemberCertificate: [
    notBefore("occurredOn", "ceremonyMinutes", { instrument: "HD 06-HD/TW", clause: "4.1" }),
  ],
  recordSelfReview: [afterProbation],
  recordMentorReview: [afterProbation],
  recordProbationOpinions: [afterProbation],
  recordRecognitionVote: [
    countTies,
    notBefore("occurredOn", "selfReview", { instrument: "HD 06-HD/TW", clause: "4.2" }),
    explainedIfLate({ rule: recognitionVoteDays, since: probationEndsOn }),
  ],
  recordRecognitionCommitteeVote: [countTies, afterVote("recognition", "cell")],
  submitForRecognition: [afterVote("recognition", "committee")],
  recordRecognition: [
    countTies,
    superiorCarries,
    notBefore("occurredOn", "recognitionSubmission", { instrument: "HD 06-HD/TW", clause: "4.5" }),
    explainedIfLate({ rule: recognitionDecisionDays, since: (facts) => vote(facts, "recognition", "cell")?.heldOn }),
  ],
};
