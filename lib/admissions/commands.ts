import type { z } from "zod";
import { type Command, command } from "../command";
import type { Day } from "../primitives/day";
import { type Check, decide } from "../workflow/machine";
import { done, type Refusal, refused } from "../workflow/refusal";
import { annulStep } from "./annul-commands";
import type { AdmissionFacts } from "./case/facts";
import { effectiveEntries } from "./case/history";
import type { CaseRecord } from "./case/record";
import { type Step, steps } from "./case/stages";
import { lockCase, refusedBeforehand, type Sent } from "./case-lock";
import { checks } from "./procedure/checks/checks";
import { effects } from "./procedure/effects";
import { admission } from "./procedure/machine";
import { type StepInput, stepSchema } from "./procedure/schema";
import type { Effects } from "./procedure/writing";
import { factsFrom } from "./records/case-record-queries";
import { decisionOfAnother } from "./records/decision-queries";
import { readStepContext } from "./records/step-context-queries";
import { writeStep } from "./step-persistence";

/** A step that moves the case on cannot have happened before the step that brought it here. */
const beforeItsStage = (record: CaseRecord, step: Step, occurredOn: Day): Refusal | undefined => {
  if (admission[step].to === "same") return undefined;
  const arrived = effectiveEntries(record.transitions).filter(({ from, to }) => from !== to);
  const since = arrived
    .map((each) => each.occurredOn)
    .sort()
    .at(-1);
  if (!since || occurredOn >= since) return undefined;
  return {
    code: "before-its-stage",
    facts: { since, stage: record.stage },
    field: "occurredOn",
    cites: admission[step].cites,
  };
};

/** Nobody decides on what the same account proposed. */
const ownProposal = (record: CaseRecord, step: Step, accountId: string): Refusal | undefined => {
  const { approves, cites } = admission[step];
  const proposed = approves && effectiveEntries(record.transitions).findLast((each) => each.step === approves);
  return proposed && proposed.accountId === accountId
    ? { code: "own-proposal", facts: { step: approves }, cites }
    : undefined;
};

const namedIn = (input: StepInput): string[] =>
  Object.entries(input).flatMap(([field, value]) => (field.endsWith("Id") && typeof value === "string" ? [value] : []));

/** The tables of checks and effects are typed step by step; a form parsed for its step is handed to that step's row only. */
type Row = Readonly<{
  schema: z.ZodType<Sent & StepInput>;
  checks: readonly Check<AdmissionFacts, StepInput>[];
  effects: (input: StepInput, facts: AdmissionFacts) => Effects;
}>;
const rowOf = (step: Step): Row =>
  ({ schema: stepSchema(step), checks: checks[step] ?? [], effects: effects[step] }) as unknown as Row;

const stepCommand = (step: Step): Command<{ caseId: string }> => {
  const row = rowOf(step);
  return command({
    name: `admission.${step}`,
    permission: `admission.${step}`,
    input: row.schema,
    lock: (db, input) => lockCase(db, step, input, namedIn(input)),
    run: async (context) => {
      const { db, input, subject } = context;
      const beforehand = refusedBeforehand(context) ?? ownProposal(subject.record, step, context.actor.accountId);
      if (beforehand) return refused(beforehand);
      const { caseId, sequence: _, ...stated } = input;
      const around = await readStepContext(db, step, subject.record, input.occurredOn);
      const facts = { ...factsFrom(subject.record, subject.beside), ...around };
      const onTheDay = { ...facts, on: input.occurredOn };
      const refusals = decide(admission, subject.record.stage, step, onTheDay, input, row.checks);
      if (refusals.length > 0) return refused(...refusals);
      if (subject.isAnothers) return refused(decisionOfAnother(input));
      const early = beforeItsStage(subject.record, step, input.occurredOn);
      if (early) return refused(early);
      await writeStep(context, { step, facts, left: row.effects(input, facts), stated });
      return done({ caseId });
    },
  });
};

/** One command for every step of the procedure. */
export const stepCommands = Object.fromEntries(
  steps.map((step) => [step, step === "annulStep" ? annulStep : stepCommand(step)]),
) as Readonly<Record<Step, Command<{ caseId: string }>>>;
