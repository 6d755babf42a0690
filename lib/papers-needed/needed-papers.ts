import type { AdmissionFacts } from "../admissions/case/facts";
import { latestPaper, type PaperKind } from "../admissions/case/papers";
import type { VoteFact } from "../admissions/case/votes";
import { hasEnoughIntroducers, introductionsOn, unionToIntroduce } from "../admissions/procedure/guards/introductions";
import { completedMonths, type Day } from "../primitives/day";
import { hd06 } from "../regulations/cite";
import type { RequiredPaperKind } from "../regulations/values/papers";
import type { Citation } from "../workflow/refusal";
import type { PaperState } from "./checklist";
import type { Answers } from "./questions";

/** The parts of a dossier: for considering admission, after the cell agrees, after recognition, and of special cases. Source: HD 06-HD/TW 8.1. */
export const paperParts = ["admission", "decision", "recognition", "special"] as const;
export type PaperPart = (typeof paperParts)[number];

/** Whether a case needs a paper; "unclear" while a question that decides it is not answered. */
export type Need = "yes" | "no" | "unclear";

/** What the record of the case says of a paper: nothing, that it is being made, or that it is there. */
export type Recorded = Readonly<{ state: PaperState; on: Day | null; number: string | null }> | null;

/** A paper of the dossier. `authority`: who issues it, where a rule names one; "unknown" where its text was not seen. */
export type NeededPaper = Readonly<{
  key: string;
  part: PaperPart;
  need: Need;
  cites: Citation;
  form: string | null;
  recorded: Recorded;
  authority?: string | null;
}>;

export type Looking = AdmissionFacts & { readonly on: Day };

const formOf = ({ rules, on }: Looking, kind: PaperKind): string | null =>
  kind in rules.papers ? (rules.papers[kind as RequiredPaperKind].knownOn(on)?.value.form ?? null) : null;

const recordedPaper = (facts: Looking, kind: PaperKind): Recorded => {
  const paper = latestPaper(facts, kind);
  return paper ? { state: "accepted", on: paper.datedOn, number: paper.number } : null;
};

const recordedVote = ({ votes }: Looking, purpose: VoteFact["purpose"], body: VoteFact["body"]): Recorded => {
  const vote = votes.findLast((each) => each.purpose === purpose && each.body === body && each.carried);
  return vote ? { state: "accepted", on: vote.heldOn, number: vote.resolution } : null;
};

const paper =
  (part: PaperPart, cites: Citation) =>
  (key: string, recorded: Recorded, form: string | null = null, need: Need = "yes"): NeededPaper => ({
    key,
    part,
    need,
    cites,
    form,
    recorded,
  });

/** The history and its verification are papers once the committee has certified them. */
const historyState = (facts: Looking): Recorded => {
  const certified = recordedPaper(facts, "committeeCertification");
  if (certified) return certified;
  return latestPaper(facts, "application") ? { state: "inProgress", on: null, number: null } : null;
};

const verificationState = (facts: Looking): Recorded => {
  const certified = recordedPaper(facts, "committeeCertification");
  if (certified) return certified;
  return facts.verifications.length > 0 ? { state: "inProgress", on: null, number: null } : null;
};

/** Introductions are whole when as many members as the rule asks for have introduced. */
const introductionState = (facts: Looking): Recorded => {
  const last = introductionsOn(facts, facts.on).at(-1) ?? latestPaper(facts, "introduction");
  if (!last) return null;
  const isWhole = hasEnoughIntroducers(facts) === undefined;
  return { state: isWhole ? "accepted" : "inProgress", on: last.datedOn, number: null };
};

/** Whether a union has to introduce: by the age on the day and the unions where the person works. Source: ĐL 4.1. */
const unionNeed = (facts: Looking, answers: Answers): Need => {
  const known = unionToIntroduce(facts, facts.on);
  if (known.isStated) return known.union ? "yes" : "no";
  const limits = facts.rules.youthAgeMonths.knownOn(facts.on)?.value;
  if (!limits) return "unclear";
  const age = completedMonths(facts.person.bornOn, facts.on);
  if (age > limits.officer || (age > limits.anyone && answers.unionOfficer === "no")) return "no";
  if (age > limits.anyone && answers.unionOfficer !== "yes") return "unclear";
  if (answers.youthUnion === "yes" || answers.tradeUnion === "yes") return "yes";
  return answers.youthUnion === "no" && answers.tradeUnion === "no" ? "no" : "unclear";
};

const admissionPapers = (facts: Looking, answers: Answers): readonly NeededPaper[] => {
  const one = paper("admission", hd06("8.1"));
  const recorded = (kind: PaperKind, need: Need = "yes") =>
    one(kind, recordedPaper(facts, kind), formOf(facts, kind), need);
  return [
    recorded("awarenessCertificate"),
    recorded("application"),
    one("history", historyState(facts), "2-KNĐ"),
    one("verification", verificationState(facts)),
    one("introduction", introductionState(facts), formOf(facts, "introduction")),
    recorded("unionResolution", unionNeed(facts, answers)),
    recorded("massOpinions"),
    recorded("residenceOpinion"),
  ];
};

/** A departmental committee appraises only where there is one. */
const appraisalNeed = ({ department }: Looking): Need => (department ? "yes" : "no");

const decisionPapers = (facts: Looking): readonly NeededPaper[] => {
  const one = paper("decision", hd06("8.1"));
  const recorded = (kind: PaperKind, need: Need = "yes") =>
    one(kind, recordedPaper(facts, kind), formOf(facts, kind), need);
  return [
    one("cellResolution", recordedVote(facts, "admission", "cell"), "6-KNĐ"),
    recorded("appraisal", appraisalNeed(facts)),
    one("committeeResolution", recordedVote(facts, "admission", "committee"), "8-KNĐ"),
    recorded("decision"),
    recorded("memberHistory"),
    one("memberCard", null, "2-HSĐV"),
  ];
};

const recognitionPapers = (facts: Looking): readonly NeededPaper[] => {
  const one = paper("recognition", hd06("8.1"));
  const recorded = (kind: PaperKind, need: Need = "yes") =>
    one(kind, recordedPaper(facts, kind), formOf(facts, kind), need);
  return [
    recorded("newMemberCertificate"),
    recorded("selfReview"),
    recorded("mentorReview"),
    recorded("probationMassOpinions"),
    recorded("probationResidenceOpinion"),
    one("recognitionCellResolution", recordedVote(facts, "recognition", "cell"), "13-KNĐ"),
    recorded("recognitionAppraisal", appraisalNeed(facts)),
    one("recognitionCommitteeResolution", recordedVote(facts, "recognition", "committee"), "15-KNĐ"),
    recorded("recognitionDecision"),
  ];
};

/** The papers of every case, in the order of the dossier; which are needed follows from the record and the answers. */
export const commonPapers = (facts: Looking, answers: Answers): readonly NeededPaper[] => [
  ...admissionPapers(facts, answers),
  ...decisionPapers(facts),
  ...recognitionPapers(facts),
];
