import type { Day } from "../../primitives/day";
import type { Refusal } from "../../workflow/refusal";
import type { AdmissionFacts } from "../case/facts";
import { paperOf } from "../case/papers";
import { effectsOf } from "../procedure/any-step";
import { blank, placeholderIntroducers, placeholderMentor } from "../procedure/forecasts";
import { declaredIn } from "../procedure/guards/matters";
import { definitionOf, type Step, type StepInput } from "../procedure/procedure";
import type { Effects } from "../procedure/step";

/** What a step leaves behind when its form states what the forecast assumes; undefined for a step nobody hopes for. */
export const optimisticEffects = (step: Step, on: Day, facts: AdmissionFacts): Effects | undefined => {
  const { forecast } = definitionOf(step);
  return forecast && effectsOf(step, { ...forecast(on, facts), occurredOn: on } as unknown as StepInput, facts);
};

const ever = [{ from: "1900-01-01" as Day, to: null }];

/** The facts with somebody in them who may mentor and vote, and some who may introduce. */
export const withPlaceholderPeople = (facts: AdmissionFacts): AdmissionFacts => ({
  ...facts,
  named: [
    ...facts.named,
    ...[placeholderMentor, ...placeholderIntroducers].map((id) => ({ id, name: blank, official: ever })),
  ],
  voters: [{ id: placeholderMentor, name: blank, belongs: ever, standings: [] }],
});

type Supply = (facts: AdmissionFacts, on: Day) => AdmissionFacts;
/** More than any form has. */
const mostSections = 99;
const asked = { id: "", relativeId: null, checksId: null, ground: null, dueOn: null, abroad: false };
const answered = (on: Day) => ({ answeredOn: on, result: "correct" }) as const;

/** What does not come from a step (evaluations, answers, conclusions), as if it came the same day, by the refusal that asks for it. */
const supplies: Readonly<Record<string, Supply>> = {
  "no-evaluation": (facts, on) => ({ ...facts, evaluatedOn: [...facts.evaluatedOn, on] }),
  "sections-not-passed": (facts) => ({
    ...facts,
    sectionsPassed: Array.from({ length: mostSections }, (_, at) => at + 1),
  }),
  "verification-not-asked": (facts, on) => ({
    ...facts,
    verifications: [
      ...facts.verifications,
      ...[null, ...facts.family.map(({ id }) => id)]
        .filter((id) => !facts.verifications.some(({ relativeId }) => relativeId === id))
        .map((relativeId) => ({ ...asked, ...answered(on), relativeId, receivedOn: on })),
    ],
  }),
  "verification-open": (facts, on) => ({
    ...facts,
    verifications: facts.verifications.map((each) => (each.answeredOn ? each : { ...each, ...answered(on) })),
  }),
  "matter-open": (facts, on) => ({
    ...facts,
    papers: [
      ...facts.papers,
      ...declaredIn(facts).map((matter) => paperOf("conclusion", on, { details: { matter, outcome: "favourable" } })),
    ],
  }),
};

/** The facts once all that is missing has come; undefined when something is missing that nobody can hasten. */
export const withSupplied = (facts: AdmissionFacts, on: Day, missing: readonly Refusal[]): AdmissionFacts | undefined =>
  missing.reduce<AdmissionFacts | undefined>((so, { code }) => so && supplies[code]?.(so, on), facts);
