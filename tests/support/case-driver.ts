import { expect } from "vitest";
import { nominate } from "../../lib/admissions/nominate-commands";
import type { Step } from "../../lib/admissions/procedure/procedure";
import type { PrismaClient } from "../../lib/database/generated/client";
import { dateOf, day } from "../../lib/primitives/day";
import { newId } from "../../lib/primitives/ids";
import type { Outcome } from "../../lib/workflow/refusal";
import type { CommitteeFixture } from "./committee-fixture";
import { takeAsForeseen } from "./foreseen";
import {
  dossierSteps,
  mentoringSteps,
  nominationFields,
  numbersOfCases,
  type PlannedStep,
  valuesOf,
  verificationStep,
} from "./planned-steps";
import { verifyFamily } from "./verified-family";

/** The refusal codes of an outcome, or its kind if it was not refused. */
export const codesOf = (outcome: Outcome<unknown>) =>
  outcome.kind === "refused" ? outcome.refusals.map(({ code }) => code) : outcome.kind;

/**
 * Takes cases through their steps by commands.
 * @param committee returns the fixture; a function, because the fixture is built in a hook
 */
export const caseDriver = (owner: PrismaClient, committee: () => CommitteeFixture) => {
  const ownNumbers = numbersOfCases();
  const formValues = (step: PlannedStep): Record<string, string> => valuesOf(step, committee().memberIds);

  const sequenceOf = async (caseId: string): Promise<string> => {
    const { sequence } = await owner.admissionCase.findUniqueOrThrow({
      where: { id: caseId },
      select: { sequence: true },
    });
    return String(sequence);
  };

  /** Takes a step with the numbers of documents exactly as they are planned. */
  const takeStepAsPlanned = async (caseId: string, planned: PlannedStep, requestId = newId()) =>
    takeAsForeseen(committee().actors[planned.by], planned.step as Step, {
      caseId,
      sequence: await sequenceOf(caseId),
      ...formValues(planned),
      requestId,
    });

  /** Takes a step with numbers of documents that no other case has. */
  const takeStep = (caseId: string, planned: PlannedStep, requestId = newId()) =>
    takeStepAsPlanned(caseId, { ...planned, fields: ownNumbers(caseId, planned.fields) }, requestId);

  const nominateCase = async (fullName: string): Promise<string> => {
    const { office, actors } = committee();
    const sent = { ...nominationFields, fullName, unitId: office.first.id, requestId: newId() };
    const outcome = await nominate(actors.cell, sent);
    if (outcome.kind !== "done") throw new Error(`Not nominated: ${JSON.stringify(outcome)}`);
    return (outcome.value as { caseId: string }).caseId;
  };

  const takeSteps = async (caseId: string, steps: readonly PlannedStep[]) => {
    for (const step of steps) expect([step.step, codesOf(await takeStep(caseId, step))]).toEqual([step.step, "done"]);
  };

  const addEvaluation = (caseId: string) =>
    owner.evaluation.create({
      data: {
        id: newId(),
        caseId,
        path: committee().office.first.path,
        evaluatedOn: dateOf(day("2025-06-01")),
        attitude: 4,
        responsibility: 4,
        motive: 4,
        comment: "Chắc chắn",
        authorName: "Lê Thị Minh Họa",
        recordedAt: new Date(),
      },
    });

  const addPassedSections = (caseId: string) =>
    owner.dossierSection.createMany({
      data: Array.from({ length: 23 }, (_, index) => {
        const at = new Date("2025-07-05");
        return {
          id: newId(),
          caseId,
          path: committee().office.first.path,
          number: index + 1,
          version: 1,
          savedAt: at,
          sentAt: at,
          passedAt: at,
        };
      }),
    });

  /** A case after verification, ready for `approvalSteps`. */
  const openVerifiedCase = async (fullName: string): Promise<string> => {
    const caseId = await nominateCase(fullName);
    await takeSteps(caseId, mentoringSteps.slice(0, 2));
    await addEvaluation(caseId);
    await takeSteps(caseId, [...mentoringSteps.slice(2), ...dossierSteps]);
    await addPassedSections(caseId);
    await takeSteps(caseId, [verificationStep]);
    await verifyFamily(owner, caseId, committee().office.first.path);
    return caseId;
  };

  return {
    ownNumbers,
    formValues,
    sequenceOf,
    takeStep,
    takeStepAsPlanned,
    nominateCase,
    takeSteps,
    addEvaluation,
    openVerifiedCase,
  };
};
