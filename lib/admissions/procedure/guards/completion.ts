import type { Day } from "../../../primitives/day";
import { type AdmissionFacts, isCarried, type PaperKind } from "../../case/facts";
import type { Stage } from "../../case/stages";
import { countingOn } from "./dossier";

/** The stages in which what the cell looks at is still gathered; a paper that lapses is wanted again until it has voted. */
export const gathering: readonly Stage[] = ["dossier", "verification", "approval"];

type OnADay = AdmissionFacts & { readonly on: Day };

/** Behind the case once the cell has voted, or when all is ready: on the day asked for, else as of the last paper. */
export const beforeTheCell =
  (isReady: (facts: OnADay) => boolean) =>
  (facts: AdmissionFacts & { readonly on?: Day }): boolean => {
    const lastPaperOn = facts.papers
      .map(({ datedOn }) => datedOn)
      .sort()
      .at(-1);
    return (
      isCarried("admission", "cell")(facts) || isReady({ ...facts, on: facts.on ?? lastPaperOn ?? facts.openedOn })
    );
  };

/** Whether a paper of the kind counts on the day: written by then, and not lapsed with the dossier. */
export const counts = (kind: PaperKind) => (facts: OnADay) => countingOn(facts, kind, facts.on).length > 0;
