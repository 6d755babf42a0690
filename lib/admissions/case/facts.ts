import type { Calendar } from "../../calendar/calendar";
import type { Day } from "../../primitives/day";
import type { Rulebook } from "../../regulations/rulebook";
import type { KeptElectorate } from "../voting/ballots";
import type { Member } from "../voting/electorate";
import type { Step } from "./stages";

export const paperKinds = [
  "sympathiserResolution",
  "sympathiserListing",
  "awarenessCertificate",
  "startProposal",
  "startPermission",
  "application",
  "introduction",
  "unionResolution",
  "massOpinions",
  "residenceOpinion",
  "crossPageSeal",
  "cellComment",
  "committeeCertification",
  "appraisal",
  "submission",
  "decisionExtension",
  "decision",
  "decisionReceipt",
  "ceremonyMinutes",
  "lateCeremonyConsent",
  "newMemberCertificate",
  "selfReview",
  "mentorReview",
  "probationMassOpinions",
  "probationResidenceOpinion",
  "recognitionAppraisal",
  "recognitionSubmission",
  "recognitionExtension",
  "recognitionDecision",
  "removalDecision",
  "removalReceipt",
  "deadlockReport",
  "failedVoteReport",
  "annulment",
  "transferIn",
  "transferCertificate",
  "transferLetter",
  "matter",
  "conclusion",
  "formerMembership",
] as const;
export type PaperKind = (typeof paperKinds)[number];

const secretKinds: readonly PaperKind[] = ["matter", "conclusion", "formerMembership"];

/** Papers that tell of a religion, a political matter or a former membership: kept sealed, and not shown to the mentor. */
export const isSecret = (kind: PaperKind): boolean => secretKinds.includes(kind);

/** A paper that exists. `details` holds what its kind needs: `togetherSince` of an introduction, `union` of a union's resolution, `receivedOn` of a removal. */
export type PaperFact = Readonly<{
  kind: PaperKind;
  number: string | null;
  datedOn: Day;
  issuer: string | null;
  personId: string | null;
  details: Readonly<Record<string, string | null>>;
}>;

export type VoteFact = Readonly<{
  purpose: "admission" | "recognition" | "removal";
  body: "cell" | "committee" | "superior";
  heldOn: Day;
  resolution: string;
  total: number;
  excluded: number;
  base: number;
  present: number;
  yes: number;
  no: number;
  blank: number;
  carried: boolean;
  /** Who was convened, frozen; null for the superior's standing committee and for votes recorded before it was kept. */
  electorate: KeptElectorate | null;
}>;

/** A period between two days; `to` is the first day outside it. */
export type Period = Readonly<{ from: Day; to: Day | null }>;

/** Somebody who plays a part in the case, with the periods as official member. */
export type NamedPerson = Readonly<{ id: string; name: string; official: readonly Period[] }>;

export type MentorFact = Readonly<{ personId: string; name: string; resolution: string } & Period>;

export type VerificationFact = Readonly<{
  receivedOn: Day;
  dueOn: Day | null;
  abroad: boolean;
  answeredOn: Day | null;
  result: "correct" | "incorrect" | "incomplete" | null;
}>;

/**
 * Everything the guards look at. Papers and votes that a later step made void, and those of an annulled step, are not
 * among them; of the rest, each list is in the order of recording.
 */
export type AdmissionFacts = Readonly<{
  rules: Rulebook;
  calendar: Calendar;
  person: Readonly<{ id: string; bornOn: Day; schooling: string }>;
  openedOn: Day;
  papers: readonly PaperFact[];
  votes: readonly VoteFact[];
  mentors: readonly MentorFact[];
  /** Mentors, introducers, and whoever the form at hand names, as members of the cell's organisation. */
  named: readonly NamedPerson[];
  evaluatedOn: readonly Day[];
  /** Those of the register who are near relatives of the applicant. */
  relatives: readonly string[];
  /** How many of the sections of the personal history have been passed. */
  sectionsPassed: number;
  verifications: readonly VerificationFact[];
  /** The members of the body whose vote the form at hand records. */
  voters?: readonly Member[];
  /** While the cell lies under a departmental organisation, which appraises what the cell proposes. */
  department: Period | null;
  /** The day the case was last sent or reported upward; a return does not undo it. */
  sentUpOn?: Day;
  /** The first day of a pause that has not ended. */
  pausedSince?: Day;
  /** The last step taken that an annulment may still undo. */
  lastStep?: Step;
  /** The other cells of the organisation, where the form at hand may name one. */
  cells?: readonly string[];
  /** The official members of the case's cell on the day, where they were counted. */
  officialMembers?: number;
}>;

/** The latest by its own day, whichever was recorded first: the law looks at days. Of two on one day, the later record. */
export const latest = <Each>(all: readonly Each[], dayIn: (each: Each) => Day): Each | undefined =>
  all.reduce<Each | undefined>((last, each) => (last && dayIn(each) < dayIn(last) ? last : each), undefined);

const dayOfPaper = ({ datedOn }: PaperFact) => datedOn;
const dayOfVote = ({ heldOn }: VoteFact) => heldOn;

/** The last paper of a kind, or nothing. */
export const latestPaper = (facts: Pick<AdmissionFacts, "papers">, kind: PaperKind): PaperFact | undefined =>
  latest(
    facts.papers.filter((each) => each.kind === kind),
    dayOfPaper,
  );

/** The last paper of a kind dated up to a day: on that day the later ones did not exist. */
export const latestPaperOn = (facts: Pick<AdmissionFacts, "papers">, kind: PaperKind, on: Day): PaperFact | undefined =>
  latest(
    facts.papers.filter((each) => each.kind === kind && each.datedOn <= on),
    dayOfPaper,
  );

/** The last vote of a body on something, or nothing. */
export const latestVote = (
  facts: Pick<AdmissionFacts, "votes">,
  purpose: VoteFact["purpose"],
  body: VoteFact["body"],
): VoteFact | undefined =>
  latest(
    facts.votes.filter((each) => each.purpose === purpose && each.body === body),
    dayOfVote,
  );

/** Whether the day lies in the period: its first day does, its end does not. */
export const covers = (period: Period, on: Day): boolean => period.from <= on && (period.to === null || on < period.to);

export const wasOfficial = (facts: Pick<AdmissionFacts, "named">, personId: string, on: Day): boolean =>
  facts.named.some((person) => person.id === personId && person.official.some((period) => covers(period, on)));

/** The name of somebody who plays a part in the case. */
export const nameOf = (facts: Pick<AdmissionFacts, "named">, personId: string | null): string | null =>
  facts.named.find(({ id }) => id === personId)?.name ?? null;

/** Whether a paper of the kind is on file: the step that records it is behind the case. */
export const isOnFile = (kind: PaperKind) => (facts: AdmissionFacts) => latestPaper(facts, kind) !== undefined;

/** Whether the body's last vote carried: the step that records it is behind the case. */
export const isCarried = (purpose: VoteFact["purpose"], body: VoteFact["body"]) => (facts: AdmissionFacts) =>
  latestVote(facts, purpose, body)?.carried === true;
