import { afterAll, beforeAll, expect, test } from "vitest";
import { stepCommands } from "../../lib/admissions/commands";
import { nominate } from "../../lib/admissions/nominate-commands";
import type { Step } from "../../lib/admissions/procedure/procedure";
import { dateOf, day } from "../../lib/primitives/day";
import { newId } from "../../lib/primitives/ids";
import { buildCompany, type Company } from "../support/company";
import { useDatabase } from "../support/database";
import { useOwner } from "../support/office";
import { type Counter, countStatements } from "../support/statements";
import {
  approval,
  dossier,
  mentoring,
  nomination,
  recognition,
  sendToVerification,
  type WayStep,
} from "../support/way";

const owner = useOwner(useDatabase().url);
const moment = new Date("2025-07-05");
let counter: Counter;

let house: Company;

beforeAll(async () => {
  house = await buildCompany(owner);
  counter = await countStatements();
});
afterAll(() => counter.close());

/** Takes the steps one after another. @returns how many statements each sent */
const walk = async (caseId: string, way: readonly WayStep[]): Promise<Record<string, number>> => {
  const counts: Record<string, number> = {};
  for (const { step, by, states } of way) {
    const { sequence } = await owner.admissionCase.findUniqueOrThrow({ where: { id: caseId } });
    const named = Object.entries(states).map(([field, value]) => [field, house.people[value] ?? value]);
    const sent = { ...Object.fromEntries(named), caseId, sequence: String(sequence), requestId: newId() };
    let outcome: unknown;
    const statements = await counter.during(async () => {
      outcome = await stepCommands[step as Step](house.actors[by], sent);
    });
    expect([step, outcome]).toEqual([step, { kind: "done", value: { caseId } }]);
    counts[step] = statements.length;
  }
  return counts;
};

test("every step is taken in at most twelve statements", async () => {
  const outcome = await nominate(house.actors.cell, {
    ...nomination,
    unitId: house.office.first.id,
    requestId: newId(),
  });
  if (outcome.kind !== "done") throw new Error(`Not noted: ${JSON.stringify(outcome)}`);
  const { caseId } = outcome.value as { caseId: string };
  const common = { id: newId(), caseId, path: house.office.first.path };
  const before = await walk(caseId, mentoring.slice(0, 2));
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
  const middle = await walk(caseId, [...mentoring.slice(2), ...dossier]);
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
  const sent = await walk(caseId, [sendToVerification]);
  await owner.verification.create({
    data: {
      ...common,
      agency: "Đảng ủy xã",
      abroad: false,
      receivedOn: dateOf(day("2025-07-08")),
      answeredOn: dateOf(day("2025-08-05")),
      result: "correct",
    },
  });
  const counts = { ...before, ...middle, ...sent, ...(await walk(caseId, [...approval, ...recognition])) };
  expect(Object.entries(counts).filter(([, count]) => count < 8 || count > 12)).toEqual([]);
});
