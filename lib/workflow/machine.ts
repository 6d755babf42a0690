import type { Day } from "../primitives/day";
import type { Citation, Refusal } from "./refusal";

/** Looks at the facts on a day and returns the one thing that stands in the way, or nothing. */
export type Guard<Facts> = (facts: Facts & { readonly on: Day }) => Refusal | undefined;

/** Looks at what is being stated in the step's form as well. */
export type Check<Facts, Input> = (facts: Facts & { readonly on: Day }, input: Input) => Refusal | undefined;

/** Several stages a step may lead to, by what its form states: in one field, or in several looked at together. */
export type Choice<Stage extends string> = Readonly<{
  by: string | ((stated: Readonly<Record<string, unknown>>) => string);
  leads: Readonly<Record<string, Stage | "same">>;
}>;

/** One step: from which stages, to which, who may take it, who is expected to, and what must be true. */
export type StepRule<Stage extends string, Facts, Holder extends string> = Readonly<{
  from: readonly Stage[];
  /** The stage after the step: "same" keeps it, "before" goes back behind the last step taken. */
  to: Stage | "same" | "before" | Choice<Stage>;
  responsibleRole: Holder;
  /** Who may take it in a case, where that depends on the facts; the first is expected to. */
  takenBy?: (facts: Facts & { readonly on?: Day }) => readonly Holder[];
  /** An exit or a repair is never proposed as the next step. */
  sideStep?: true;
  /**
   * When true of the facts, the step is behind the case and no longer proposed. Asked with a day, what has lapsed by
   * then is to be done again; without one, whether it was ever done.
   */
  done?: (facts: Facts & { readonly on?: Day }) => boolean;
  /** While true of the facts, the step may still be taken, but holds up none of those after it: they are proposed before it. */
  givesWay?: (facts: Facts & { readonly on?: Day }) => boolean;
  when: readonly Guard<Facts>[];
  /** The step whose proposal it decides on: not by whoever recorded that. */
  approves?: string;
  /** Where it is written; null for an act that no text speaks of. */
  cites: Citation | null;
}>;

export type Machine<Stage extends string, Step extends string, Facts, Holder extends string> = Readonly<
  Record<Step, StepRule<Stage, Facts, Holder>>
>;

export type AvailableStep<Step extends string, Holder extends string> = Readonly<{
  step: Step;
  responsibleRole: Holder;
  sideStep: boolean;
  cites: Citation | null;
  missing: readonly Refusal[];
}>;

const present = (refusal: Refusal | undefined): refusal is Refusal => refusal !== undefined;

/** A form in which a person may confirm what the rules leave open; the words are kept with the step. */
export type Confirmable = Readonly<{ confirmation?: string | null }>;

/** Every reason why the step may not be taken on that day, all at once; an empty list is a yes. */
export const decide = <
  Stage extends string,
  Step extends string,
  Facts,
  Holder extends string,
  Input extends Confirmable,
>(
  machine: Machine<Stage, Step, Facts, Holder>,
  at: Stage,
  step: Step,
  facts: Facts & { readonly on: Day },
  input: Input,
  checks: readonly Check<Facts, Input>[],
): readonly Refusal[] => {
  const rule = machine[step];
  if (!rule.from.includes(at))
    return [{ code: "step-out-of-order", facts: { step, stage: at }, cites: rule.cites ?? undefined }];
  const refusals = [...rule.when.map((guard) => guard(facts)), ...checks.map((check) => check(facts, input))];
  return refusals.filter(present).filter(({ confirmable }) => !(confirmable && input.confirmation));
};

/** The stages a step may lead to; none where it keeps the stage, or goes back to one before. */
export const destinations = <Stage extends string>(to: StepRule<Stage, unknown, string>["to"]): readonly Stage[] => {
  if (to === "same" || to === "before") return [];
  const leads = typeof to === "string" ? [to] : Object.values(to.leads);
  return [...new Set(leads.filter((stage) => stage !== "same"))] as readonly Stage[];
};

/** The stage after a step. @param stated the form, where the step leads to what it states */
export const stageAfter = <Stage extends string, Step extends string, Facts, Holder extends string>(
  machine: Machine<Stage, Step, Facts, Holder>,
  at: Stage,
  step: Step,
  stated: Readonly<Record<string, unknown>> = {},
): Stage => {
  const { to } = machine[step];
  if (to === "same" || to === "before") return at;
  if (typeof to === "string") return to;
  const { by, leads } = to;
  const next = leads[typeof by === "string" ? String(stated[by]) : by(stated)] ?? "same";
  return next === "same" ? at : next;
};

const rulesOf = <Stage extends string, Step extends string, Facts, Holder extends string>(
  machine: Machine<Stage, Step, Facts, Holder>,
) => Object.entries(machine) as [Step, StepRule<Stage, Facts, Holder>][];

/**
 * The steps open at a stage with their rules, in the order of the procedure; those that give way come last. Without a day,
 * what has lapsed counts as done.
 */
export const openSteps = <Stage extends string, Step extends string, Facts, Holder extends string>(
  machine: Machine<Stage, Step, Facts, Holder>,
  at: Stage,
  facts: Facts & { readonly on?: Day },
) => {
  const open = rulesOf(machine).filter(([, { from, done }]) => from.includes(at) && !done?.(facts));
  const last = open.filter(([, { givesWay }]) => givesWay?.(facts));
  return [...open.filter((each) => !last.includes(each)), ...last];
};

/** Who is expected to take a step in a case. */
export const responsibleRoleIn = <Facts, Holder extends string>(
  { responsibleRole, takenBy }: Pick<StepRule<string, Facts, Holder>, "responsibleRole" | "takenBy">,
  facts: Facts & { readonly on?: Day },
): Holder => takenBy?.(facts)[0] ?? responsibleRole;

const availableStepOf = <Stage extends string, Step extends string, Facts, Holder extends string>(
  step: Step,
  { sideStep, cites, when, ...rule }: StepRule<Stage, Facts, Holder>,
  facts: Facts & { readonly on: Day },
): AvailableStep<Step, Holder> => ({
  step,
  responsibleRole: responsibleRoleIn(rule, facts),
  sideStep: sideStep ?? false,
  cites,
  missing: when.map((guard) => guard(facts)).filter(present),
});

/** The steps open at a stage, each with what it still lacks on that day. */
export const availableSteps = <Stage extends string, Step extends string, Facts, Holder extends string>(
  machine: Machine<Stage, Step, Facts, Holder>,
  at: Stage,
  facts: Facts & { readonly on: Day },
): readonly AvailableStep<Step, Holder>[] =>
  openSteps(machine, at, facts).map(([step, rule]) => availableStepOf(step, rule, facts));

/** The first of them that leads on. */
export const nextAvailableStep = <Stage extends string, Step extends string, Facts, Holder extends string>(
  machine: Machine<Stage, Step, Facts, Holder>,
  at: Stage,
  facts: Facts & { readonly on: Day },
): AvailableStep<Step, Holder> | undefined => {
  const next = openSteps(machine, at, facts).find(([, { sideStep }]) => !sideStep);
  return next && availableStepOf(...next, facts);
};
