import { afterAll, beforeAll, expect, test } from "vitest";
import { stepCommands } from "../../lib/admissions/commands";
import { nominate } from "../../lib/admissions/nominate-commands";
import type { Step } from "../../lib/admissions/procedure/procedure";
import { newId } from "../../lib/primitives/ids";
import { buildCommittee, type CommitteeFixture } from "../support/committee-fixture";
import { useDatabase } from "../support/database";
import { useOwner } from "../support/office-fixture";
import {
  approvalSteps,
  dossierSteps,
  mentoringSteps,
  nominationFields,
  type PlannedStep,
  recognitionSteps,
  valuesOf,
  verificationStep,
} from "../support/planned-steps";
import { type Counter, startStatementCounter } from "../support/statement-counter";
import { verifyFamily } from "../support/verified-family";

const owner = useOwner(useDatabase().url);
const moment = new Date("2025-07-05");
let counter: Counter;

let fixture: CommitteeFixture;

beforeAll(async () => {
  fixture = await buildCommittee(owner);
  counter = await startStatementCounter();
});
afterAll(() => counter.close());

/** Takes the steps in order. @returns the number of statements of each step */
const takeSteps = async (caseId: string, steps: readonly PlannedStep[]): Promise<Record<string, number>> => {
  const counts: Record<string, number> = {};
  for (const planned of steps) {
    const { step, by } = planned;
    const { sequence } = await owner.admissionCase.findUniqueOrThrow({ where: { id: caseId } });
    const values = valuesOf(planned, fixture.memberIds);
    const sent = { ...values, caseId, sequence: String(sequence), requestId: newId() };
    let outcome: unknown;
    const statements = await counter.during(async () => {
      outcome = await stepCommands[step as Step](fixture.actors[by], sent);
    });
    expect([step, outcome]).toEqual([step, { kind: "done", value: { caseId } }]);
    counts[step] = statements.length;
  }
  return counts;
};

test("every step needs at most twelve statements", async () => {
  const outcome = await nominate(fixture.actors.cell, {
    ...nominationFields,
    unitId: fixture.office.first.id,
    requestId: newId(),
  });
  if (outcome.kind !== "done") throw new Error(`Not nominated: ${JSON.stringify(outcome)}`);
  const { caseId } = outcome.value as { caseId: string };
  const common = { id: newId(), caseId, path: fixture.office.first.path };
  const before = await takeSteps(caseId, mentoringSteps.slice(0, 2));
  const grades = { attitude: 4, responsibility: 4, motive: 4 };
  await owner.evaluation.create({
    data: {
      ...common,
      ...grades,
      evaluatedOn: new Date("2025-06-01"),
      comment: "",
      authorName: "",
      recordedAt: moment,
    },
  });
  const middle = await takeSteps(caseId, [...mentoringSteps.slice(2), ...dossierSteps]);
  await owner.dossierSection.createMany({
    data: Array.from({ length: 23 }, (_, index) => ({
      ...common,
      id: newId(),
      number: index + 1,
      version: 1,
      savedAt: moment,
      sentAt: moment,
      passedAt: moment,
    })),
  });
  const sent = await takeSteps(caseId, [verificationStep]);
  await verifyFamily(owner, caseId, fixture.office.first.path);
  const counts = {
    ...before,
    ...middle,
    ...sent,
    ...(await takeSteps(caseId, [...approvalSteps, ...recognitionSteps])),
  };
  expect(Object.entries(counts).filter(([, count]) => count < 8 || count > 12)).toEqual([]);
});
