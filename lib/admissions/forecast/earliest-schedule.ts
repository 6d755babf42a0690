import type { Role } from "../../access/roles";
import { workingDayFrom } from "../../calendar/calendar";
import type { Day } from "../../primitives/day";
import { availableSteps, nextAvailableStep, stageAfter } from "../../workflow/machine";
import type { Refusal } from "../../workflow/refusal";
import type { AdmissionFacts } from "../case/facts";
import { isOpenStage, type Stage } from "../case/stages";
import { factsAfter } from "../procedure/facts-after";
import { admission, type Step } from "../procedure/procedure";
import { optimisticEffects, withPlaceholderPeople, withSupplied } from "./optimistic-forms";

/** A step of the earliest schedule, the first day it can be taken, and what it waits for besides the steps before it. */
export type Milestone = Readonly<{
  step: Step;
  /** At which it is taken. */
  stage: Stage;
  responsibleRole: Role;
  on: Day;
  waitsFor: readonly Refusal[];
}>;

/** The earliest schedule from a day on; `blocked` names what nobody can hasten, where the schedule ends. */
export type EarliestSchedule = Readonly<{ milestones: readonly Milestone[]; blocked: readonly Refusal[] }>;

type At = Readonly<{ stage: Stage; facts: AdmissionFacts; on: Day; waitsFor: readonly Refusal[] }>;

const stopping = (missing: readonly Refusal[]) => missing.filter(({ confirmable }) => !confirmable);

/** Waits for what time alone brings, then for what comes from elsewhere, then takes the step. */
const advance = (at: At): At | (Milestone & { after: At }) | Readonly<{ blocked: readonly Refusal[] }> => {
  if (!isOpenStage(at.stage)) return { blocked: [] };
  const next = nextAvailableStep(admission, at.stage, { ...at.facts, on: at.on });
  if (!next) return { blocked: [] };
  const missing = stopping(next.missing);
  const later = missing
    .flatMap(({ until }) => until ?? [])
    .sort()
    .at(-1);
  const waitsFor = [...at.waitsFor, ...missing];
  if (later) return { ...at, waitsFor, on: workingDayFrom(at.facts.calendar, later) };
  if (missing.length > 0) {
    const facts = withSupplied(at.facts, at.on, missing);
    return facts ? { ...at, facts, waitsFor } : { blocked: missing };
  }
  const left = optimisticEffects(next.step, at.on, at.facts);
  if (!left) return { blocked: [] };
  const facts = factsAfter(at.facts, next.step, left);
  const stage = stageAfter(admission, at.stage, next.step);
  const { step, responsibleRole } = next;
  return {
    step,
    stage: at.stage,
    responsibleRole,
    on: at.on,
    waitsFor: at.waitsFor,
    after: { stage, facts, on: at.on, waitsFor: [] },
  };
};

/** More than any schedule has steps and waits. A procedure that never ends must be noticed and must not hang the page. */
const longest = 200;

/**
 * The earliest day of each step still ahead, if everybody acts at once: what the guards allow, on working days, with
 * papers that lapse on the way written anew. It is a bound that the rules set, not a promise.
 */
export const earliestSchedule = (stage: Stage, facts: AdmissionFacts, today: Day): EarliestSchedule => {
  const milestones: Milestone[] = [];
  let at: At = { stage, facts: withPlaceholderPeople(facts), on: workingDayFrom(facts.calendar, today), waitsFor: [] };
  for (let turn = 0; turn < longest; turn += 1) {
    const to = advance(at);
    if ("blocked" in to) return { milestones, blocked: to.blocked };
    if ("after" in to) {
      const { after, ...milestone } = to;
      milestones.push(milestone);
      at = after;
    } else at = to;
  }
  return { milestones, blocked: [] };
};

/** What will have lapsed by a planned day: the steps to be done again before it, in their order, and why. */
export type Lapse = Readonly<{ again: readonly Step[]; why: readonly Refusal[] }>;

/**
 * The steps that are behind the case today and would be open again on a planned day, because papers lapse meanwhile.
 * Source: HD 06-HD/TW 5.4.
 */
export const lapsesBefore = (stage: Stage, facts: AdmissionFacts, today: Day, planned: Day): Lapse => {
  const now = availableSteps(admission, stage, { ...facts, on: today });
  const then = availableSteps(admission, stage, { ...facts, on: planned });
  const missing = (steps: typeof now) => steps.flatMap((each) => each.missing);
  const missingNow = new Set(missing(now).map(({ code }) => code));
  const why = new Map(missing(then).map((refusal) => [refusal.code, refusal]));
  return {
    again: then.map(({ step }) => step).filter((step) => !now.some((each) => each.step === step)),
    why: [...why.values()].filter(({ code }) => !missingNow.has(code)),
  };
};
