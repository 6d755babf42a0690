import { effectiveEntries, type HistoryEntry } from "../../admissions/case/history";
import type { PaperKind } from "../../admissions/case/papers";
import { addMonths, type Day } from "../../primitives/day";

/** The papers a person goes on having: certificates of classes, and what was decided about the membership. */
const standing = [
  ...["awarenessCertificate", "newMemberCertificate", "decision", "recognitionDecision", "removalDecision"],
] as const satisfies readonly PaperKind[];

type Paper = Readonly<{ id: string; kind: string; number: string | null; datedOn: Day; sequence: number }>;
type Kept = Readonly<{ transitions: readonly HistoryEntry[]; papers: readonly Paper[]; holdsUntil: Day | null }>;

/**
 * The last paper of each kind in a case, none that an annulled step wrote, oldest first; and until when the certificate of the
 * awareness class counts, while papers of the case still lapse.
 * @param certificateMonths for how long it counts by the rules of the day, null where they are not known
 */
export const standingPapersOf = (
  { transitions, papers, holdsUntil }: Kept,
  certificateMonths: number | null,
): readonly Readonly<{ id: string; kind: PaperKind; number: string | null; datedOn: Day; until: Day | null }>[] => {
  const counted = new Set(effectiveEntries(transitions).map(({ sequence }) => sequence));
  const annulled = new Set(transitions.map(({ sequence }) => sequence).filter((sequence) => !counted.has(sequence)));
  return standing
    .flatMap((kind) => {
      const last = papers
        .filter((paper) => paper.kind === kind && !annulled.has(paper.sequence))
        .reduce<Paper | undefined>(
          (latest, each) => (latest && latest.datedOn > each.datedOn ? latest : each),
          undefined,
        );
      if (!last) return [];
      const lapses = kind === "awarenessCertificate" && holdsUntil !== null && certificateMonths !== null;
      const { id, number, datedOn } = last;
      return [{ id, kind, number, datedOn, until: lapses ? addMonths(datedOn, certificateMonths) : null }];
    })
    .sort((one, other) => (one.datedOn < other.datedOn ? -1 : 1));
};
