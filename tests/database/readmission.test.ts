import { beforeAll, describe, expect, test } from "vitest";
import { nominate } from "../../lib/admissions/nominate-commands";
import { auditedCaseView } from "../../lib/admissions/queries";
import { auditedPersonView } from "../../lib/people/queries";
import { dateOf, day } from "../../lib/primitives/day";
import { newId } from "../../lib/primitives/ids";
import { caseDriver, codesOf } from "../support/case-driver";
import { buildCommittee, type CommitteeFixture } from "../support/committee-fixture";
import { useDatabase } from "../support/database";
import { useOwner } from "../support/office-fixture";
import {
  approvalSteps,
  decisionFields,
  mentoringSteps,
  nominationFields,
  type PlannedStep,
  recognitionSteps,
  voteFields,
} from "../support/planned-steps";

const owner = useOwner(useDatabase().url);
let fixture: CommitteeFixture;
beforeAll(async () => {
  fixture = await buildCommittee(owner);
});
const { nominateCase, openVerifiedCase, takeStep, takeSteps } = caseDriver(owner, () => fixture);

/** Nominates the person of the register anew, as the same person. */
const again = async (fullName: string, occurredOn: string) => {
  const { id: known } = await owner.person.findFirstOrThrow({ where: { fullName }, select: { id: true } });
  return nominate(fixture.actors.cell, {
    ...{ ...nominationFields, fullName, occurredOn, known },
    ...{ unitId: fixture.office.first.id, requestId: newId() },
  });
};

const withNumber = (steps: readonly PlannedStep[], number: string): PlannedStep[] =>
  steps.map((step) => (step.step === "recordDecision" ? { ...step, fields: { ...step.fields, number } } : step));

const removal = (number: string, leftHow: string): readonly PlannedStep[] => {
  const { lateReason: _, ...decided } = decisionFields("2025-11-28", number);
  return [
    { step: "recordRemovalVote", by: "cell", fields: voteFields("2025-11-10", "31-NQ/CB", "8", "6") },
    { step: "recordRemovalCommitteeVote", by: "committee", fields: voteFields("2025-11-14", "52-NQ/ĐU", "9", "8") },
    { step: "recordRemoval", by: "superior", fields: { ...decided, reason: "Vi phạm", leftHow, receivedOn: "" } },
  ];
};

const remove = async (fullName: string, number: number, leftHow = "") => {
  const caseId = await openVerifiedCase(fullName);
  await takeSteps(caseId, [
    ...withNumber(approvalSteps, `${number}-QĐ/ĐU`),
    ...removal(`${number + 1}-QĐ/ĐU`, leftHow),
  ]);
  return caseId;
};

describe("a member removed by a decision in the app", () => {
  test("is not nominated before 36 months are over, and the refusal names the earliest day", async () => {
    await remove("Quách Thị Trở Lại", 700);
    const outcome = await again("Quách Thị Trở Lại", "2025-12-01");
    expect(codesOf(outcome)).toEqual(["readmission-too-early"]);
    expect(outcome).toMatchObject({ refusals: [{ facts: { since: "2025-11-28", months: 36, from: "2028-11-28" } }] });
  });

  test("for abandoning Party activity is not nominated again", async () => {
    await remove("Quách Thị Bỏ Sinh Hoạt", 710, "abandoned");
    expect(codesOf(await again("Quách Thị Bỏ Sinh Hoạt", "2026-09-01"))).toContain("never-readmitted");
  });

  test("is a member still when the removal was recorded by mistake and annulled", async () => {
    const caseId = await remove("Quách Thị Ghi Nhầm", 720, "abandoned");
    const annulment = { occurredOn: "2025-12-02", reason: "Ghi nhầm người", provision: "Biên bản" };
    await takeSteps(caseId, [{ step: "annulStep", by: "committee", fields: annulment }]);
    const standings = await owner.standing.findMany({
      where: { person: { fullName: "Quách Thị Ghi Nhầm" }, kind: "probationary" },
    });
    expect(standings).toMatchObject([{ to: null, ending: null }]);
    expect(codesOf(await again("Quách Thị Ghi Nhầm", "2025-12-03"))).toEqual(["already-member", "already-followed"]);
  });
});

describe("what an earlier case declared", () => {
  const declaration: PlannedStep = {
    step: "declareFormerMembership",
    by: "cell",
    fields: {
      ...{ occurredOn: "2025-02-20", firstDecisionOn: "2012-05-19", leftOn: "2018-04-01", leftHow: "resigned" },
      ...{ clearedOn: "", readmittedBefore: "no" },
    },
  };
  const takenOff: PlannedStep = {
    ...{ step: "takeOffList", by: "cell" },
    fields: { occurredOn: "2025-03-01", reason: "Không đủ điều kiện" },
  };

  test("holds when the person is nominated again", async () => {
    const caseId = await nominateCase("Lý Thị Đã Khai");
    await takeSteps(caseId, [...mentoringSteps.slice(0, 1), declaration, takenOff]);
    expect(codesOf(await again("Lý Thị Đã Khai", "2025-09-01"))).toEqual(["never-readmitted"]);
  });

  test("does not hold when its declaration was annulled", async () => {
    const caseId = await nominateCase("Lý Thị Khai Nhầm");
    await takeSteps(caseId, [...mentoringSteps.slice(0, 1), declaration]);
    const annulment = { occurredOn: "2025-02-21", reason: "Khai nhầm người", provision: "Biên bản" };
    await takeSteps(caseId, [{ step: "annulStep", by: "committee", fields: annulment }, takenOff]);
    expect(codesOf(await again("Lý Thị Khai Nhầm", "2025-09-01"))).toBe("done");
  });

  test("is on the case file of the next case, and not for its mentor", async () => {
    const milder = { ...declaration, fields: { ...declaration.fields, leftHow: "hardship" } };
    await takeSteps(await nominateCase("Lý Thị Khai Trước"), [...mentoringSteps.slice(0, 1), milder, takenOff]);
    const outcome = await again("Lý Thị Khai Trước", "2025-09-01");
    const caseId = outcome.kind === "done" ? (outcome.value as { caseId: string }).caseId : "";
    await takeStep(caseId, {
      ...mentoringSteps[0],
      fields: { occurredOn: "2025-09-02", resolution: "21-NQ/CB" },
    } as PlannedStep);
    const on = day("2025-09-03");
    const seen = await auditedCaseView(fixture.actors.committee, caseId, on);
    expect(seen?.former).toMatchObject([{ from: "2012-05-19", leftOn: "2018-04-01", leftHow: "hardship" }]);
    const { cell } = fixture.actors;
    const mentor = {
      ...cell,
      actingPost: { ...cell.actingPost, role: "mentor" as const },
      reach: { ...cell.reach, caseIds: [caseId] },
    };
    expect((await auditedCaseView(mentor as typeof cell, caseId, on))?.former).toEqual([]);
  });
});

describe("a member admitted again and recognised", () => {
  test("has the party age of both memberships on the person's page and on the case file", async () => {
    const caseId = await openVerifiedCase("Trịnh Thị Hai Lần");
    const { personId, path } = await owner.admissionCase.findUniqueOrThrow({ where: { id: caseId } });
    const before = { personId, path, from: dateOf(day("2014-06-10")), to: dateOf(day("2019-03-01")) };
    await owner.standing.create({
      data: {
        ...{ ...before, id: newId(), kind: "official", ending: "hardship" },
        decidedOn: dateOf(day("2014-05-10")),
      },
    });
    const consent: PlannedStep = {
      ...{ step: "recordConclusion", by: "committee" },
      fields: {
        ...{ occurredOn: "2025-08-22", matter: "readmission", outcome: "favourable", number: "07-CV/TU" },
        authority: "provincialStandingCommittee",
      },
    };
    const approval = withNumber(approvalSteps, "750-QĐ/ĐU");
    await takeSteps(caseId, [...approval.slice(0, 4), consent, ...approval.slice(4), ...recognitionSteps]);
    const on = day("2026-11-10");
    const age = { since: "2014-05-10", out: [{ from: "2019-03-01", to: "2025-09-10" }], months: 71 };
    expect((await auditedCaseView(fixture.actors.committee, caseId, on))?.partyAge).toEqual(age);
    expect((await auditedPersonView(fixture.actors.committee, personId, on))?.partyAge).toEqual(age);
  });
});
