import { type Correction, correctionKey } from "../case/corrections";
import type { AdmissionFacts } from "../case/facts";
import type { CaseRecord } from "../case/record";
import { correctableIn, hasAlike, openReturns, spokenKey } from "../case/returns";

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

/** The returns not answered in full, each with who recorded it and what it names. */
export const returnsOf = ({ transitions }: CaseRecord, facts: AdmissionFacts) =>
  openReturns(facts).map(({ id, on, reason, items }) => ({
    on,
    reason,
    name: transitions.find((each) => each.id === id)?.actorName ?? "",
    items: items.map(({ correction, isAnswered }) => ({ ...named(facts, correction), isAnswered })),
  }));
