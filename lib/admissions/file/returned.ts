import { type SealedText, unreadable } from "../../primitives/sealed-text";
import { type Correction, correctionKey } from "../case/corrections";
import type { AdmissionFacts } from "../case/facts";
import { correctableIn, hasAlike, openReturns, spokenKey } from "../case/returns";
import type { OpenedEntry } from "../records/details-encryption";

/** A correction as pages name it, with the key a form states. */
const named = (facts: AdmissionFacts, correction: Correction) => ({
  kind: correction.kind,
  spoken: spokenKey(facts, correction),
  number: correction.kind === "section" ? correction.number : null,
  key: correctionKey(correction),
  isAlike: hasAlike(facts, correction),
});

/** What a return may name. */
export const correctionsOf = (facts: AdmissionFacts) =>
  correctableIn(facts).map((correction) => named(facts, correction));

/** The reason stated with a step. */
export const reasonOf = ({ stated, isWhole }: OpenedEntry): SealedText =>
  isWhole ? String(stated.reason ?? "") : unreadable;

/** The returns not answered in full, each with who recorded it and what it names. */
export const returnsOf = (history: readonly OpenedEntry[], facts: AdmissionFacts) =>
  openReturns(facts).map(({ id, on, items }) => {
    const entry = history.find((each) => each.id === id);
    return {
      id,
      on,
      reason: entry ? reasonOf(entry) : "",
      name: entry?.actorName ?? "",
      items: items.map(({ correction, isAnswered }) => ({ ...named(facts, correction), isAnswered })),
    };
  });
