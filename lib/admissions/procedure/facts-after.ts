import type { AdmissionFacts } from "../case/facts";
import { sentUpIn } from "../clocks/case-days";
import { invalidatesPaper, invalidatesVote } from "./invalidation";
import { invalidatedBy, type Step } from "./procedure";
import { returnsAfter } from "./returns";
import { type Effects, votesIn } from "./step";

/** A new mentor takes over from the one before on the same day. */
const mentorsAfter = ({ mentors, named }: AdmissionFacts, mentor: NonNullable<Effects["mentor"]>) => [
  ...mentors.map((each) => (each.to === null ? { ...each, to: mentor.from } : each)),
  { ...mentor, name: named.find(({ id }) => id === mentor.personId)?.name ?? "", to: null },
];

/** The facts as they stand once the effects are written, so that the next step and the deadlines can be named at once. @param id of the step's row */
export const factsAfter = (
  facts: AdmissionFacts,
  step: Step,
  left: Effects,
  stated: Readonly<Record<string, unknown>> = {},
  id = "",
): AdmissionFacts => {
  const invalidation = invalidatedBy(step, stated);
  const papers = left.papers ?? [];
  const { sections = [], verified = [] } = invalidation;
  const voided = facts.verifications.filter(({ relativeId }) => verified.includes(relativeId));
  return {
    ...facts,
    mentors: left.mentor ? mentorsAfter(facts, left.mentor) : facts.mentors,
    papers: [...facts.papers.filter(({ kind }) => !invalidatesPaper(invalidation, kind)), ...papers],
    votes: [...facts.votes.filter((vote) => !invalidatesVote(invalidation, vote)), ...votesIn(left)],
    sentUpOn: sentUpIn(papers) ?? facts.sentUpOn,
    pausedSince: left.pausedSince,
    sectionsPassed: facts.sectionsPassed.filter((number) => !sections.includes(number)),
    verifications: facts.verifications.filter((each) => !voided.includes(each)),
    reopenedByVoided: [...(facts.reopenedByVoided ?? []), ...voided.flatMap(({ reopens = [] }) => reopens)],
    returns: returnsAfter(facts.returns, { id, step, stated }),
  };
};
