import type { Day } from "../../primitives/day";
import type { LeavingKind } from "../../regulations/values/readmission";
import type { AdmissionFacts } from "../case/facts";
import { latestPaper, type PaperKind, paperOf } from "../case/papers";
import type { ResidenceGiver } from "../case/residence";
import type { Ballot } from "../voting/ballots";
import { voteOfBody } from "../voting/counted-votes";
import type { VoteInput } from "../voting/vote-form";
import { isToBeAnnounced } from "./guards/announcement";
import type { Effects } from "./step";

// What several steps leave behind in the same way.

type Dated = Readonly<{ occurredOn: Day }>;
type Numbered = Dated & Readonly<{ number: string }>;

export const leavesPaper =
  (kind: PaperKind) =>
  ({ occurredOn }: Dated): Effects => ({ papers: [paperOf(kind, occurredOn)] });

export const leavesNumberedPaper =
  (kind: PaperKind) =>
  ({ occurredOn, number }: Numbered): Effects => ({ papers: [paperOf(kind, occurredOn, { number })] });

export const leavesCertificate =
  (kind: PaperKind) =>
  ({ occurredOn, number, issuer }: Numbered & Readonly<{ issuer: string }>): Effects => ({
    papers: [paperOf(kind, occurredOn, { number, issuer })],
  });

type Opinions = Dated &
  Readonly<{ organisations: string; residenceBy: ResidenceGiver; residence: string; residenceOn: Day }>;

/** The opinions of the organisations at work and of the place of residence. */
export const leavesOpinions =
  (organisationsKind: PaperKind, residenceKind: PaperKind) =>
  ({ occurredOn, organisations, residenceBy, residence, residenceOn }: Opinions): Effects => ({
    papers: [
      paperOf(organisationsKind, occurredOn, { details: { organisations } }),
      paperOf(residenceKind, residenceOn, { issuer: residence, details: { givenBy: residenceBy } }),
    ],
  });

/** The decision of recognition. Its day is the first of the official member's where no announcement follows. */
export const leavesRecognition = (
  { occurredOn, number, lateReason }: Numbered & Readonly<{ lateReason: string | null }>,
  facts: AdmissionFacts,
): Effects => ({
  papers: [paperOf("recognitionDecision", occurredOn, { number, details: withLateReason(lateReason) })],
  ...(isToBeAnnounced(facts, occurredOn) ? {} : { standing: { kind: "official", from: occurredOn } }),
});

export const leavesExtension =
  (kind: PaperKind) =>
  ({ occurredOn, number, days }: Numbered & Readonly<{ days: number }>): Effects => ({
    papers: [paperOf(kind, occurredOn, { number, details: { days: String(days) } })],
  });

type Annulling = Numbered & Readonly<{ redo: string; provision: string }>;

/** The day of the decision that is annulled: whether it had come too late for a transfer depends on it. */
const withDecidedOn = (facts: AdmissionFacts): Readonly<Record<string, string>> => {
  const decidedOn = latestPaper(facts, "decision")?.datedOn;
  return decidedOn ? { decidedOn } : {};
};

/** An annulled admission makes the person a non-member, or an applicant again where the dossier is redone. */
export const leavesAnnulment = (
  { occurredOn, number, redo, provision }: Annulling,
  facts: AdmissionFacts,
): Effects => ({
  papers: [
    paperOf("annulment", occurredOn, {
      number,
      details: { provision, ...withDecidedOn(facts) },
    }),
  ],
  standing: { kind: redo === "nothing" ? "nonMember" : "applicant", from: occurredOn, ending: "annulled" },
});

/** Who leaves the procedure is a non-member again. */
export const leavesProcedure = ({ occurredOn }: Dated): Effects => ({
  standing: { kind: "nonMember", from: occurredOn },
});

type Removing = Numbered & Readonly<{ receivedOn: Day | null; leftHow: LeavingKind | null }>;

/** The decision of removal, and when the person received it. */
export const leavesRemoval = ({ occurredOn, number, receivedOn, leftHow }: Removing): Effects => ({
  standing: { kind: "nonMember", from: occurredOn, ending: leftHow ?? "other" },
  papers: [paperOf("removalDecision", occurredOn, { number, details: { receivedOn } })],
});

/** A reason for being late, kept with the paper. */
export const withLateReason = (lateReason: string | null): Readonly<Record<string, string>> =>
  lateReason ? { lateReason } : {};

/** The vote of a cell or a committee, counted on the base of the day of the meeting. */
export const leavesVote =
  (ballot: Ballot) =>
  (input: VoteInput, facts: AdmissionFacts): Effects => ({ vote: voteOfBody(facts, ballot, input) });
