import { addMonths, type Day } from "../../primitives/day";
import type { Refusal } from "../../workflow/refusal";
import type { AdmissionFacts } from "../case/facts";
import { paperOf } from "../case/paper";
import type { Step } from "../case/stages";
import { effects } from "../procedure/effects";
import { introductionsOn, wayOfIntroducing } from "../procedure/guards/introductions";
import { declaredIn } from "../procedure/guards/matters";
import type { StepInput } from "../procedure/schema";
import type { Effects } from "../procedure/writing";
import type { BallotInput } from "../voting/vote-records";

// What would be stated if everybody acted at once and agreed: the ground on which the earliest day is reckoned.

const unnamed = "";
const ballot = {
  resolution: unnamed,
  form: "secret",
  tellerId: null,
  here: [],
  shown: null,
  present: 1,
  yes: 1,
  no: 0,
  blank: 0,
  probationersPresent: null,
} satisfies Omit<BallotInput, "occurredOn">;
const decision = { number: unnamed, total: 3, present: 3, yes: 3, no: 0, blank: 0, lateReason: null };
const certificate = { number: unnamed, issuer: unnamed };
const opinions = (on: Day) => ({ organisations: unnamed, residence: unnamed, residenceOn: on });

/** Members enough for whatever has lapsed or gone. */
const introducers: readonly string[] = Array.from({ length: 8 }, (_, index) => `introducer ${index}`);

type Ideal<S extends Step> = (on: Day, facts: AdmissionFacts) => Omit<StepInput<S>, "occurredOn">;

/** For every step that leads on, the form as it would be sent on a day. */
const optimisticForms: { readonly [S in Step]?: Ideal<S> } = {
  listSympathiser: () => ({ resolution: unnamed, mentorId: "mentor" }),
  confirmSympathiser: () => ({ number: unnamed }),
  recordCertificate: () => certificate,
  proposeStart: () => ({ resolution: unnamed }),
  permitStart: () => ({ number: unnamed }),
  recordApplication: () => ({ youthUnion: "no", tradeUnion: "no", unionOfficer: "no" }),
  recordIntroduction: (on, facts) => ({
    introducerId: introducers[introductionsOn(facts, on).length] ?? unnamed,
    togetherSince: addMonths(on, -12),
    ...{ replacesId: null, replacedBecause: null, assignment: null, assignedOn: null },
  }),
  recordUnionResolution: (on, facts) => ({
    union: wayOfIntroducing(facts, on).union ?? "youth",
    ...{ madeBy: "committee", isMember: "yes", number: unnamed },
  }),
  recordOpinions: opinions,
  sendToVerification: (on) => ({ sealedOn: on }),
  certifyHistory: (on) => ({ cellCommentOn: on }),
  recordCellVote: () => ballot,
  recordAppraisal: () => ({ number: unnamed }),
  recordCommitteeVote: () => ballot,
  submitForDecision: () => ({ number: unnamed }),
  recordDecision: () => decision,
  receiveDecision: () => ({}),
  holdCeremony: () => ({ place: unnamed, mentorId: "mentor", consentNumber: null, consentOn: null }),
  recordNewMemberCertificate: () => certificate,
  recordSelfReview: () => ({}),
  recordMentorReview: () => ({}),
  recordProbationOpinions: opinions,
  recordRecognitionVote: () => ({ ...ballot, lateReason: null }),
  recordRecognitionAppraisal: () => ({ number: unnamed }),
  recordRecognitionCommitteeVote: () => ballot,
  submitForRecognition: () => ({ number: unnamed }),
  recordRecognition: () => decision,
};

/** What a step leaves behind when it is taken as stated above; undefined for a step nobody hopes for. */
export const optimisticEffects = (step: Step, on: Day, facts: AdmissionFacts): Effects | undefined => {
  const form = optimisticForms[step];
  if (!form) return undefined;
  // The tables are typed step by step; a step's form is handed to that step's row only.
  const leave = effects[step] as (input: StepInput, facts: AdmissionFacts) => Effects;
  return leave({ ...form(on, facts), occurredOn: on } as StepInput, facts);
};

const ever = [{ from: "1900-01-01" as Day, to: null }];

/** The facts with somebody in them who may mentor and vote, and some who may introduce. */
export const withPlaceholderPeople = (facts: AdmissionFacts): AdmissionFacts => ({
  ...facts,
  named: [...facts.named, ...["mentor", ...introducers].map((id) => ({ id, name: unnamed, official: ever }))],
  voters: [{ id: "mentor", name: unnamed, belongs: ever, standings: [] }],
});

type Supply = (facts: AdmissionFacts, on: Day) => AdmissionFacts;
const answered = (on: Day) =>
  ({ receivedOn: on, dueOn: null, abroad: false, answeredOn: on, result: "correct" }) as const;

/** What comes from elsewhere than the steps, as if it came the same day: by the code of what is missing. */
const supplies: Readonly<Record<string, Supply>> = {
  "no-evaluation": (facts, on) => ({ ...facts, evaluatedOn: [...facts.evaluatedOn, on] }),
  "sections-not-passed": (facts) => ({ ...facts, sectionsPassed: Number.MAX_SAFE_INTEGER }),
  "nothing-verified": (facts, on) => ({ ...facts, verifications: [answered(on)] }),
  "verification-open": (facts, on) => ({
    ...facts,
    verifications: facts.verifications.map((each) => (each.answeredOn ? each : { ...each, ...answered(on) })),
  }),
  "matter-open": (facts, on) => ({
    ...facts,
    papers: [
      ...facts.papers,
      ...declaredIn(facts).map((matter) => paperOf("conclusion", on, { details: { matter, outcome: "favourable" } })),
    ],
  }),
};

/** The facts once all that is missing has come, or undefined when something stands in the way that nobody can hasten. */
export const withSupplied = (facts: AdmissionFacts, on: Day, missing: readonly Refusal[]): AdmissionFacts | undefined =>
  missing.reduce<AdmissionFacts | undefined>((so, { code }) => so && supplies[code]?.(so, on), facts);
