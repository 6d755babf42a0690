import {
  type Correction,
  correctionKey,
  type ReturnedPaper,
  type ReturnedVote,
  type ReturnFact,
  returnedPapers,
  returnedVotes,
} from "./corrections";
import type { AdmissionFacts } from "./facts";
import type { PaperKind } from "./papers";
import { outstandingAbout } from "./verification";
import { isCarried, latestVote } from "./votes";

const bodies = { cellVote: "cell", committeeVote: "committee" } as const satisfies Readonly<
  Record<ReturnedVote, string>
>;

/** What a return named has been made void with it: it is answered once it is there again. */
const isAnswered = (facts: AdmissionFacts, correction: Correction): boolean => {
  switch (correction.kind) {
    case "section":
      return facts.sectionsPassed.includes(correction.number);
    case "verification":
      return !outstandingAbout(facts, correction.relativeId);
    case "paper":
      return returnedPapers[correction.paper].every((kind) => facts.papers.some((paper) => paper.kind === kind));
    case "vote":
      return isCarried("admission", bodies[correction.vote])(facts);
  }
};

export type ReturnedItem = Readonly<{ correction: Correction; isAnswered: boolean }>;

/** Each return not yet answered in full, the latest last, with what it names; what a later one names again is left to that one. */
export const openReturns = (
  facts: AdmissionFacts,
): readonly (ReturnFact & Readonly<{ items: readonly ReturnedItem[] }>)[] =>
  facts.returns
    .map((each, at) => {
      const later = facts.returns.slice(at + 1).flatMap(({ corrects }) => corrects.map(correctionKey));
      const own = each.corrects.filter((correction) => !later.includes(correctionKey(correction)));
      return { ...each, items: own.map((correction) => ({ correction, isAnswered: isAnswered(facts, correction) })) };
    })
    .filter(({ items }) => items.some((item) => !item.isAnswered));

const has = (facts: AdmissionFacts, paper: ReturnedPaper): boolean =>
  facts.papers.some(({ kind }) => (returnedPapers[paper] as readonly PaperKind[]).includes(kind));

/** What a return may name: the sections that passed, those whose verification is on file, the papers and votes there are. */
export const correctableIn = (facts: AdmissionFacts): readonly Correction[] => {
  const verified = [null, ...facts.family.map(({ id }) => id)].filter((id) =>
    facts.verifications.some(({ relativeId }) => relativeId === id),
  );
  const papers = (Object.keys(returnedPapers) as ReturnedPaper[]).filter((paper) => has(facts, paper));
  const votes = returnedVotes.filter((vote) => latestVote(facts, "admission", bodies[vote]));
  return [
    ...facts.sectionsPassed.map((number) => ({ kind: "section", number }) as const).sort((a, b) => a.number - b.number),
    ...verified.map((relativeId) => ({ kind: "verification", relativeId }) as const),
    ...papers.map((paper) => ({ kind: "paper", paper }) as const),
    ...votes.map((vote) => ({ kind: "vote", vote }) as const),
  ];
};

/** As a sentence names it: a relative by kinship. */
export const spokenKey = ({ family }: Pick<AdmissionFacts, "family">, correction: Correction): string => {
  if (correction.kind !== "verification") return correctionKey(correction);
  const relative = family.find(({ id }) => id === correction.relativeId);
  return `verification-${relative?.kinship ?? "applicant"}`;
};

/** Whether the person has another relative of the same kinship, so that it does not say who is meant. */
export const hasAlike = ({ family }: Pick<AdmissionFacts, "family">, correction: Correction): boolean => {
  if (correction.kind !== "verification") return false;
  const kinship = family.find(({ id }) => id === correction.relativeId)?.kinship;
  return family.filter((each) => each.kinship === kinship).length > 1;
};

/** Whether a return asks for the paper again. */
export const isAskedAgain = (facts: AdmissionFacts, paper: ReturnedPaper): boolean =>
  openReturns(facts).some(({ items }) =>
    items.some((item) => !item.isAnswered && item.correction.kind === "paper" && item.correction.paper === paper),
  );
