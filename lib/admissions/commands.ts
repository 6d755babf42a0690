import type { z } from "zod";
import { type Command, type Context, command } from "../command";
import type { Database } from "../database/client";
import { type Day, dayOf } from "../primitives/day";
import { firstDayOfRules } from "../regulations/packs";
import { type Check, decide } from "../workflow/machine";
import { done, type Refusal, refused } from "../workflow/refusal";
import { checks } from "./checks";
import { decisionOfAnother, isAnothersDecision } from "./decision-queries";
import { type Effects, effects } from "./effects";
import { readVoters } from "./electorate-queries";
import type { AdmissionFacts } from "./facts";
import { admission } from "./machine";
import { type CaseRecord, factsOf, readRecord } from "./record-queries";
import { type StepInput, stepSchema } from "./schema";
import { type Step, steps } from "./steps";
import { writeStep } from "./write-commands";

type Locked = Readonly<{ id: string; path: string; caseId: string; record: CaseRecord; isAnothers: boolean }>;

type Sent = Readonly<{ caseId: string; sequence: number }>;

/** Locks the case before its facts are read: two people may press the button in the same second. */
const lockCase = async (db: Database, step: Step, input: Sent & StepInput): Promise<Locked | undefined> => {
  const { caseId } = input;
  const [row] = await db.$queryRaw<
    { id: string; isAnothers: boolean }[]
  >`SELECT id, ${isAnothersDecision(step, input)} AS "isAnothers" FROM "AdmissionCase" WHERE id = ${caseId}::uuid FOR UPDATE`;
  const record = row && (await readRecord(db, caseId));
  return record
    ? { id: record.id, path: record.path, caseId: record.id, record, isAnothers: row.isAnothers }
    : undefined;
};

/** What is asked of every step, whatever it is: a form that is not stale, a day that has come. */
const refusedBeforehand = ({ input, on, subject }: Context<Sent & StepInput, Locked>): Refusal | undefined => {
  const { record } = subject;
  if (input.sequence !== record.sequence) {
    const last = record.transitions.at(-1);
    return { code: "case-moved", facts: { by: last?.actorName ?? null, step: last?.step ?? null } };
  }
  if (input.occurredOn > on) return { code: "future-day", facts: { day: input.occurredOn }, field: "occurredOn" };
  if (input.occurredOn < firstDayOfRules)
    return { code: "before-the-rules", facts: { day: input.occurredOn, since: firstDayOfRules }, field: "occurredOn" };
  return undefined;
};

/** A step that moves the case on cannot have happened before the step that brought it here. */
const beforeItsStage = (record: CaseRecord, step: Step, occurredOn: Day): Refusal | undefined => {
  if (admission[step].to === "same") return undefined;
  const arrived = record.transitions.filter(({ from, to }) => from !== to).map((each) => dayOf(each.occurredOn));
  const since = arrived.sort().at(-1);
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
  const proposed = approves && record.transitions.findLast((each) => each.step === approves);
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
    lock: (db, input) => lockCase(db, step, input),
    run: async (context) => {
      const { db, input, subject } = context;
      const beforehand = refusedBeforehand(context) ?? ownProposal(subject.record, step, context.actor.accountId);
      if (beforehand) return refused(beforehand);
      const { caseId, sequence: _, ...stated } = input;
      const facts = {
        ...(await factsOf(db, subject.record, namedIn(input))),
        voters: await readVoters(db, subject.record, step),
      };
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
export const stepCommands = Object.fromEntries(steps.map((step) => [step, stepCommand(step)])) as Readonly<
  Record<Step, Command<{ caseId: string }>>
>;
