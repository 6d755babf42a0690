import { beforeAll, describe, expect, test } from "vitest";
import { changesBetween } from "../../lib/admissions/case/changes";
import { stepRehearsals } from "../../lib/admissions/commands";
import type { Step } from "../../lib/admissions/procedure/procedure";
import { newId } from "../../lib/primitives/ids";
import { caseDriver, codesOf } from "../support/case-driver";
import { buildCommittee, type CommitteeFixture } from "../support/committee-fixture";
import { useDatabase } from "../support/database";
import { useOwner } from "../support/office-fixture";
import { approvalSteps, type PlannedStep, recognitionSteps } from "../support/planned-steps";

const owner = useOwner(useDatabase().url);
let fixture: CommitteeFixture;
const { openVerifiedCase, formValues, ownNumbers, sequenceOf, takeStep, takeSteps } = caseDriver(owner, () => fixture);
beforeAll(async () => {
  fixture = await buildCommittee(owner);
}, 120_000);

const planned = (step: string): PlannedStep => {
  const found = [...approvalSteps, ...recognitionSteps].find((each) => each.step === step);
  if (!found) throw new Error(`${step} is not planned`);
  return found;
};

const sentOf = async (caseId: string, plan: PlannedStep, requestId = newId()) => ({
  caseId,
  sequence: await sequenceOf(caseId),
  ...ownNumbers(caseId, formValues(plan)),
  requestId,
});

const rehearse = async (caseId: string, plan: PlannedStep, requestId = newId()) => {
  const sent = await sentOf(caseId, plan, requestId);
  return stepRehearsals[plan.step as Step](fixture.actors[plan.by], sent);
};

const foreseenBy = async (caseId: string, plan: PlannedStep) => {
  const outcome = await rehearse(caseId, plan);
  if (outcome.kind !== "done" || !("would" in outcome.value)) throw new Error(JSON.stringify(outcome));
  const { before, after } = outcome.value.would;
  if (!before || !after) throw new Error("The case is out of reach");
  return changesBetween(before, after);
};

/** Everything a step might write of a case. */
const rowsOf = async (caseId: string) => ({
  case: await owner.admissionCase.findUniqueOrThrow({ where: { id: caseId } }),
  transitions: await owner.transition.count({ where: { caseId } }),
  papers: await owner.paper.count({ where: { caseId } }),
  votes: await owner.vote.count({ where: { caseId } }),
  deadlines: await owner.deadline.findMany({ where: { caseId } }),
  numbers: await owner.paperNumber.count(),
  standings: await owner.standing.findMany({ orderBy: { id: "asc" } }),
  receipts: await owner.receipt.count(),
  audit: await owner.audit.count({ where: { caseId } }),
});

describe("what follows from a step is told before it is confirmed", () => {
  let caseId: string;
  beforeAll(async () => {
    caseId = await openVerifiedCase("Đặng Thị Xem Trước");
    await takeSteps(caseId, approvalSteps.slice(0, 1));
  }, 60_000);

  test("and nothing at all is written", async () => {
    const before = await rowsOf(caseId);
    expect(codesOf(await rehearse(caseId, planned("recordCellVote")))).toBe("done");
    expect(await rowsOf(caseId)).toEqual(before);
  });

  test("a refusal is given at once, and audited like every other", async () => {
    const { audit } = await rowsOf(caseId);
    const plan = planned("recordCellVote");
    const outcome = await rehearse(caseId, { ...plan, fields: { ...plan.fields, yes: "9", no: "0" } });
    expect(outcome.kind).toBe("refused");
    expect((await rowsOf(caseId)).audit).toBe(audit + 1);
  });

  test("a vote is told with its result, the clock that begins and whose turn it is", async () => {
    const carried = await foreseenBy(caseId, planned("recordCellVote"));
    expect(carried.votes.begun).toMatchObject([{ yes: 7, base: 8, needed: 6, carried: true }]);
    expect(carried.deadlines.begun).toMatchObject([{ kind: "decision" }]);
    expect(carried.next).toMatchObject({ holder: "committeeDeputySecretary" });
    const plan = planned("recordCellVote");
    const fields = { ...plan.fields, yes: "5", no: "3", resolution: "", minutes: "12-BB/CB" };
    const failed = await foreseenBy(caseId, { ...plan, fields });
    expect(failed.votes.begun).toMatchObject([{ yes: 5, base: 8, needed: 6, carried: false }]);
    expect(failed.stage).toEqual({ from: "approval", to: "approval" });
  });

  test("the same sending number records it then, and is answered once", async () => {
    const requestId = newId();
    const plan = planned("recordCellVote");
    await rehearse(caseId, plan, requestId);
    expect(codesOf(await takeStep(caseId, plan, requestId))).toBe("done");
    expect(await owner.vote.count({ where: { caseId } })).toBe(1);
  });

  // `takeSteps` rehearses each step and compares what was announced with what is recorded.
  test("what is announced is what is recorded, from the committee's vote to official membership", async () => {
    await takeSteps(caseId, approvalSteps.slice(2, -1));
    const ceremony = await foreseenBy(caseId, planned("holdCeremony"));
    expect(ceremony.stage).toEqual({ from: "ceremony", to: "probation" });
    expect(ceremony.standings.begun).toEqual([{ kind: "probationary", from: "2025-09-19" }]);
    expect(ceremony.deadlines.ended).toMatchObject([{ kind: "ceremony" }]);
    await takeSteps(caseId, [...approvalSteps.slice(-1), ...recognitionSteps]);
  });
});
