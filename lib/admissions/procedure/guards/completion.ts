import type { Day } from "../../../primitives/day";
import type { ReturnedPaper } from "../../case/corrections";
import type { AdmissionFacts, FactsOnAnyDay } from "../../case/facts";
import type { PaperKind } from "../../case/papers";
import { isAskedAgain } from "../../case/returns";
import { isCarried } from "../../case/votes";
import { countingOn } from "./dossier";

type OnADay = AdmissionFacts & { readonly on: Day };

/**
 * Done once the cell has voted, unless a return asks for the paper again, or when `isReady` on the day; without a day, on
 * the day of the last paper.
 */
export const untilCellVote =
  (paper: ReturnedPaper, isReady: (facts: OnADay) => boolean) =>
  (facts: FactsOnAnyDay): boolean => {
    const lastPaperOn = facts.papers
      .map(({ datedOn }) => datedOn)
      .sort()
      .at(-1);
    return (
      (isCarried("admission", "cell")(facts) && !isAskedAgain(facts, paper)) ||
      isReady({ ...facts, on: facts.on ?? lastPaperOn ?? facts.openedOn })
    );
  };

/** Whether a paper of the kind counts on the day: written by then, and not lapsed with the dossier. */
export const hasCounting = (kind: PaperKind) => (facts: OnADay) => countingOn(facts, kind, facts.on).length > 0;

type Done = (facts: FactsOnAnyDay) => boolean;

/** Done when one of the conditions is met. */
export const either =
  (...ways: readonly Done[]): Done =>
  (facts) =>
    ways.some((way) => way(facts));
