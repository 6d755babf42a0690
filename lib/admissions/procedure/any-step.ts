import type { AdmissionFacts, CaseCheck } from "../case/facts";
import { isWellNumbered, type KeptNumber, keptNumber, minutesOf, type Numbered, resolutionOf } from "./paper-numbers";
import { definitionOf, type Step, type StepInput } from "./procedure";
import type { Effects } from "./step";

// A step chosen at run time. Its checks and effects are typed by its own form; a form is parsed by the schema of its
// step before it comes here, which is why `as never` is safe.

/** The fields of a step that state the number of a document. */
export const numbersOf = (step: Step): Readonly<Record<string, Numbered>> => {
  const { ballot, numbers } = definitionOf(step);
  return { ...(ballot ? { resolution: resolutionOf(ballot), minutes: minutesOf(ballot) } : {}), ...numbers };
};

export const checksOf = (step: Step): readonly CaseCheck<StepInput>[] =>
  [
    ...(definitionOf(step).checks ?? []),
    ...Object.entries(numbersOf(step)).map(([field, numbered]) => isWellNumbered(field, numbered)),
  ].map(
    (check): CaseCheck<StepInput> =>
      (facts, input) =>
        check(facts, input as never),
  );

const statedIn = (input: StepInput) => input as unknown as Readonly<Record<string, unknown>>;

/** The number a step's form states for the register of its issuer, or nothing. */
export const keptNumberOf = (step: Step, input: StepInput): KeptNumber | undefined =>
  Object.entries(numbersOf(step)).flatMap(
    ([field, numbered]) => keptNumber(field, statedIn(input)[field], numbered, input.occurredOn) ?? [],
  )[0];

/** What a step leaves behind when its form states the input. */
export const effectsOf = (step: Step, input: StepInput, facts: AdmissionFacts): Effects =>
  definitionOf(step).leaves(input as never, facts);

/** Those whom the form names, by the fields that ask for a person. */
export const peopleNamedIn = (step: Step, input: StepInput): string[] =>
  Object.entries(definitionOf(step).form).flatMap(([name, { kind }]) => {
    const id = (input as Readonly<Record<string, unknown>>)[name];
    return kind === "person" && typeof id === "string" ? [id] : [];
  });

/** The days the form states that must have come, each with its field. */
export const daysStatedIn = (step: Step, input: StepInput): readonly (readonly [field: string, day: string])[] =>
  Object.entries(definitionOf(step).form).flatMap(([name, { kind }]) => {
    const day = (input as Readonly<Record<string, unknown>>)[name];
    return kind === "day" && typeof day === "string" ? [[name, day] as const] : [];
  });
