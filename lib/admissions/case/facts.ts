import type { Calendar } from "../../calendar/calendar";
import type { Day } from "../../primitives/day";
import { covers, type Period } from "../../primitives/period";
import type { Rulebook } from "../../regulations/rulebook";
import type { Check, Guard } from "../../workflow/machine";
import type { ReturnFact } from "./corrections";
import type { JoiningFact } from "./joining";
import type { RegisterFact } from "./memberships";
import { isOnFile, type PaperFact } from "./papers";
import type { RelativeFact, VerificationFact } from "./verification";
import { isCarried, latestVote, type Member, type VoteFact } from "./votes";

/** Somebody who plays a part in the case, with the periods as official member. */
export type NamedPerson = Readonly<{ id: string; name: string; official: readonly Period[] }>;

export type MentorFact = Readonly<{ personId: string; name: string; resolution: string } & Period>;

/**
 * Everything the guards look at. Papers and votes that a later step made void, and those of an annulled step, are not
 * among them; of the rest, each list is in the order of recording.
 */
export type AdmissionFacts = Readonly<{
  rules: Rulebook;
  calendar: Calendar;
  person: Readonly<{ id: string; bornOn: Day; schooling: string }>;
  /** What the register knows of the person as a member, beside this case. */
  register: RegisterFact;
  /** Whether the recognition of this case made the person an official member by itself: its announcement is not asked for. */
  countsSinceRecognition?: boolean;
  openedOn: Day;
  papers: readonly PaperFact[];
  votes: readonly VoteFact[];
  mentors: readonly MentorFact[];
  /** Mentors, introducers, and whoever the form at hand names, as members of the cell's organisation. */
  named: readonly NamedPerson[];
  evaluatedOn: readonly Day[];
  /** Those of the register who are near relatives of the applicant. */
  relatives: readonly string[];
  /** The relatives the file names. */
  family: readonly RelativeFact[];
  /** The numbers of the sections of the personal history that have been passed. */
  sectionsPassed: readonly number[];
  verifications: readonly VerificationFact[];
  /** The items of the history reopened by answers that a return has made void since. */
  reopenedByVoided?: readonly number[];
  /** The returns since the file was last sent up, in their order. */
  returns: readonly ReturnFact[];
  /** The members of the body whose vote the form at hand records. */
  voters?: readonly Member[];
  /** While the cell lies under a departmental organisation, which appraises what the cell proposes. */
  department: Period | null;
  /** The times in which the grass-roots committee decides itself, by delegated power. */
  delegations: readonly Period[];
  /** The day the case was last sent or reported upward; a return does not undo it. */
  sentUpOn?: Day;
  /** The first day of a pause that has not ended. */
  pausedSince?: Day;
  /** The last step taken that an annulment may still undo. */
  lastStep?: string;
  /** The other cells of the organisation, where the form at hand may name one. */
  cells?: readonly string[];
  /** The other open cases, where the form at hand may name one. */
  joining?: JoiningFact;
  /** The official members of the case's cell on the day, where they were counted. */
  officialMembers?: number;
}>;

/** The facts looked at on a day, or without a day: whether something was ever done. */
export type FactsOnAnyDay = AdmissionFacts & { readonly on?: Day };

/**
 * A condition the facts must meet. `on` is the day of the act when a step is taken and today when looking ahead; the
 * rule of that day is applied.
 */
export type CaseGuard = Guard<AdmissionFacts>;

/** What every form states: the day on the paper. */
export type OccurredOn = Readonly<{ occurredOn: Day }>;

/** A condition that what a form states must meet. */
export type CaseCheck<Input> = Check<AdmissionFacts, Input>;

export const wasOfficial = (facts: Pick<AdmissionFacts, "named">, personId: string, on: Day): boolean =>
  facts.named.some((person) => person.id === personId && person.official.some((period) => covers(period, on)));

/** The name of somebody who plays a part in the case. */
export const nameOf = (facts: Pick<AdmissionFacts, "named">, personId: string | null): string | null =>
  facts.named.find(({ id }) => id === personId)?.name ?? null;

/** The committee voted on the removal the cell had carried, and did not agree to it. */
const isRemovalRejected = (facts: Pick<AdmissionFacts, "votes">): boolean => {
  const proposed = latestVote(facts, "removal", "cell");
  const answered = latestVote(facts, "removal", "committee");
  return proposed !== undefined && answered?.carried === false && proposed.heldOn <= answered.heldOn;
};

/** The cell has voted to remove the probationary member, and the committee has not rejected it: recognition is no longer proposed. */
export const isBeingRemoved = (facts: Pick<AdmissionFacts, "votes">): boolean =>
  isCarried("removal", "cell")(facts) && !isRemovalRejected(facts);

/** The deadlock after the last vote on recognition has been reported; the competent committee decides. */
export const isDeadlockReported = isOnFile("deadlockReport");
