import { isDecidedByCommittee } from "../../admissions/case/deciding-body";
import type { AdmissionFacts } from "../../admissions/case/facts";
import { leftIn } from "../../admissions/case/memberships";
import { isOnFile, latestPaper } from "../../admissions/case/papers";
import { latestVote } from "../../admissions/case/votes";
import type { Competent, TransferPoint } from "../../admissions/procedure/guards/transfer-point";

/** The person went to another organisation when the case had come this far; the record of the move says so. */
const movedAt =
  (points: readonly TransferPoint[], competent?: Competent) =>
  (facts: AdmissionFacts): boolean => {
    const { details } = latestPaper(facts, "transferLetter") ?? latestPaper(facts, "transferCertificate") ?? {};
    return (
      details !== undefined &&
      points.some((point) => point === details.point) &&
      (competent === undefined || competent === details.competent)
    );
  };

const not =
  (holds: (facts: AdmissionFacts) => boolean) =>
  (facts: AdmissionFacts): boolean =>
    !holds(facts);

/** In which cases a form is the right one, where a step has several. */
export const conditions = {
  admittedAbove: not(isDecidedByCommittee("admission")),
  admittedByCommittee: isDecidedByCommittee("admission"),
  recognisedAbove: not(isDecidedByCommittee("recognition")),
  recognisedByCommittee: isDecidedByCommittee("recognition"),
  memberBefore: (facts) => leftIn(facts.register).length > 0 || isOnFile("formerMembership")(facts),
  cameWithDossier: isOnFile("receivedDossier"),
  cellVoteFailed: (facts) => latestVote(facts, "admission", "cell")?.carried === false,
  committeeVoteFailed: (facts) => latestVote(facts, "admission", "committee")?.carried === false,
  movedBeforeResolution: movedAt(["beforeResolution"]),
  movedBeforeSending: movedAt(["beforeSending"]),
  movedUndecided: movedAt(["undecided", "annulled"]),
  movedDecided: movedAt(["decided"], "same"),
  movedDecidedElsewhere: movedAt(["decided"], "other"),
} as const satisfies Record<string, (facts: AdmissionFacts) => boolean>;

export type Condition = keyof typeof conditions;
