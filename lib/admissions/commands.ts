import type { z } from "zod";
import { type Command, command, type Definition, rehearsal } from "../command";
import type { Day } from "../primitives/day";
import { notingReadings } from "../regulations/provisional";
import { writeException } from "../second-person/exception-persistence";
import { byOneRefusals } from "../second-person/second-person";
import { decide, stageAfter } from "../workflow/machine";
import { done, type Refusal, refused } from "../workflow/refusal";
import { annulling, annulStep } from "./annul-commands";
import { effectiveEntries } from "./case/history";
import type { CaseRecord } from "./case/record";
import { decisionOfAnother, type Locked, lockCase, refusedBeforehand, type Sent } from "./case-lock";
import { keepNumber } from "./number-persistence";
import { readOnePersonVote } from "./one-person-vote-queries";
import { checksOf, effectsOf, keptNumberOf, peopleNamedIn } from "./procedure/any-step";
import { beforeWhatItEnds } from "./procedure/checks/endings";
import { notCompetent } from "./procedure/competent-roles";
import { admission, type Step, type StepInput, steps } from "./procedure/procedure";
import { stepSchema } from "./procedure/schema";
import { factsFrom } from "./records/case-record-queries";
import { readCaseState } from "./records/case-state-queries";
import { readStepContext } from "./records/step-context-queries";
import { writeStep } from "./step-persistence";

/** A step that changes the stage is not dated before the step that led to the present one. */
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
    cites: admission[step].cites ?? undefined,
  };
};

/** Nobody decides on what the same account proposed. */
const ownProposal = (record: CaseRecord, step: Step, accountId: string): Refusal | undefined => {
  const { approves, cites } = admission[step];
  const proposed = approves && effectiveEntries(record.transitions).findLast((each) => each.step === approves);
  return proposed && proposed.accountId === accountId
    ? { code: "own-proposal", facts: { step: approves }, cites: cites ?? undefined }
    : undefined;
};

/** A form as the schema of its step parses it. */
type Parsed = z.ZodType<Sent & StepInput>;

type Taken = Readonly<{ caseId: string }>;

const taking = (step: Step): Definition<Parsed, Locked, Taken> => ({
  name: `admission.${step}`,
  permission: `admission.${step}`,
  input: stepSchema(step) as unknown as Parsed,
  lock: (db, input) => lockCase(db, step, input, peopleNamedIn(step, input)),
  run: async (context) => {
    const { db, actor, input, subject, at, on } = context;
    const beforehand = refusedBeforehand(step, context) ?? ownProposal(subject.record, step, actor.accountId);
    if (beforehand) return refused(beforehand);
    const { caseId, sequence: _, ...stated } = input;
    const stepContext = await readStepContext(db, step, subject.record, input.occurredOn);
    const { rules, hasReadProvisional } = notingReadings(subject.beside.rules);
    const facts = { ...factsFrom(subject.record, { ...subject.beside, rules }), ...stepContext };
    const onTheDay = { ...facts, on: input.occurredOn };
    const elsewhere = notCompetent(step, onTheDay, actor.actingPost.role);
    if (elsewhere) return refused(elsewhere);
    const byOne = await readOnePersonVote(db, { actor, step, record: subject.record, facts, input, on });
    const refusals = [
      ...decide(admission, subject.record.stage, step, onTheDay, input, checksOf(step)),
      ...(byOne ? byOneRefusals(byOne, byOne.others, input.confirmation) : []),
    ];
    if (refusals.length > 0) return refused(...refusals);
    if (subject.isAnothers) return refused(decisionOfAnother(input));
    const left = effectsOf(step, input, facts);
    const to = stageAfter(admission, subject.record.stage, step, stated);
    const early =
      beforeItsStage(subject.record, step, input.occurredOn) ?? beforeWhatItEnds(facts, left, to, input.occurredOn);
    if (early) return refused(early);
    const kept = keptNumberOf(step, input);
    const taken = kept && (await keepNumber(db, subject.record, step, input, kept));
    if (taken) return refused(taken);
    await writeStep(context, { step, facts, left, stated, provisional: hasReadProvisional() });
    if (byOne)
      await writeException(db, actor, { ...byOne, path: subject.path, caseId, reason: input.confirmation, at });
    return done({ caseId });
  },
});

const everyStep = <Made>(make: (step: Step) => Made) =>
  Object.fromEntries(steps.map((step) => [step, make(step)])) as Readonly<Record<Step, Made>>;

/** One command for every step of the procedure. */
export const stepCommands = everyStep(
  (step): Command<Taken> => (step === "annulStep" ? annulStep : command(taking(step))),
);

/** What each step would change, told by the step itself without recording it. */
export const stepRehearsals = everyStep((step) =>
  rehearsal(step === "annulStep" ? annulling : taking(step), ({ db, subject }) => readCaseState(db, subject.caseId)),
);
