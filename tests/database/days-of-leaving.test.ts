import { beforeAll, describe, expect, test } from "vitest";
import { nominate } from "../../lib/admissions/nominate-commands";
import { dayOrNull } from "../../lib/primitives/day";
import { newId } from "../../lib/primitives/ids";
import { caseDriver, codesOf } from "../support/case-driver";
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
} from "../support/planned-steps";

const owner = useOwner(useDatabase().url);
let fixture: CommitteeFixture;
const { takeStep, nominateCase, openVerifiedCase, takeSteps, addEvaluation } = caseDriver(owner, () => fixture);

beforeAll(async () => {
  fixture = await buildCommittee(owner);
});

const withdrawn = (occurredOn: string): PlannedStep => ({
  step: "withdraw",
  by: "cell",
  fields: { occurredOn, reason: "Chuyển nghề" },
});

const annulled: PlannedStep = {
  step: "annulStep",
  by: "committee",
  fields: { occurredOn: "2025-06-30", reason: "Ghi nhầm hồ sơ", provision: "BB 1" },
};

/** What the person is: the standings that have not ended. */
const isNow = async (caseId: string) => {
  const { person } = await owner.admissionCase.findUniqueOrThrow({
    where: { id: caseId },
    select: { person: { select: { standings: { where: { to: null } } } } },
  });
  return person.standings.map(({ kind, from }) => `${kind} since ${dayOrNull(from)}`);
};

const noteAgain = async (fullName: string, change: Readonly<Record<string, string>>) => {
  const { id: known } = await owner.person.findFirstOrThrow({ where: { fullName } });
  const sent = { ...nominationFields, fullName, unitId: fixture.office.first.id, known, requestId: newId() };
  return nominate(fixture.actors.cell, { ...sent, ...change });
};

describe("a step that ends something is not dated before it began", () => {
  test("the time of the mentor: on its first day it is", async () => {
    const caseId = await nominateCase("Đặng Văn Đổi Người");
    const another: PlannedStep = {
      step: "replaceMentor",
      by: "cell",
      fields: { occurredOn: "2025-03-10", resolution: "77-NQ/CB" },
      members: { mentorId: "secondIntroducer" },
    };
    await takeSteps(caseId, [...mentoringSteps.slice(0, 1), another]);
    expect(codesOf(await takeStep(caseId, withdrawn("2025-03-09")))).toEqual(["before-the-mentor"]);
    await takeSteps(caseId, [withdrawn("2025-03-10")]);
  });

  test("the standing as an applicant: it would have stayed beside the next one", async () => {
    const caseId = await nominateCase("Đặng Thị Rút Đơn");
    await takeSteps(caseId, mentoringSteps.slice(0, 2));
    await addEvaluation(caseId);
    await takeSteps(caseId, [...mentoringSteps.slice(2), ...dossierSteps.slice(0, 1)]);
    expect(codesOf(await takeStep(caseId, withdrawn("2025-06-17")))).toEqual(["before-its-paper"]);
    expect(await isNow(caseId)).toEqual(["applicant since 2025-06-18"]);
    await takeSteps(caseId, [withdrawn("2025-06-18")]);
    expect(await isNow(caseId)).toEqual(["nonMember since 2025-06-18"]);
  });

  test("the standing as an official member, which begins with the announcement", async () => {
    const caseId = await openVerifiedCase("Đặng Văn Công Bố");
    await takeSteps(caseId, [...approvalSteps, ...recognitionSteps]);
    const [official] = await owner.standing.findMany({
      where: { person: { cases: { some: { id: caseId } } }, kind: "official" },
    });
    const announcedOn = dayOrNull(official?.from ?? null) ?? "";
    const wrong = (occurredOn: string): PlannedStep => ({
      step: "annulAdmission",
      by: "superior",
      fields: { occurredOn, number: "09-QĐ/ĐU", reason: "Sai thẩm quyền", provision: "BB 1", redo: "nothing" },
    });
    const { closedOn } = await owner.admissionCase.findUniqueOrThrow({ where: { id: caseId } });
    const decidedOn = dayOrNull(closedOn) ?? "";
    expect(decidedOn < announcedOn).toBe(true);
    expect(codesOf(await takeStep(caseId, wrong(decidedOn)))).toEqual(["before-its-paper"]);
    await takeSteps(caseId, [wrong(announcedOn)]);
    expect(await isNow(caseId)).toEqual([`nonMember since ${announcedOn}`]);
  });
});

describe("a person who is noted again after a case ended", () => {
  test("is not noted before the end, and the ended case is not opened again beside or after the later one", async () => {
    const name = "Đặng Thị Trở Lại";
    const first = await nominateCase(name);
    await takeSteps(first, [...mentoringSteps.slice(0, 1), withdrawn("2025-03-20")]);
    expect(codesOf(await noteAgain(name, { occurredOn: "2025-03-19" }))).toEqual(["noted-before-the-end"]);
    const again = await noteAgain(name, { occurredOn: "2025-03-20" });
    if (again.kind !== "done") throw new Error(JSON.stringify(again));
    const { caseId: later } = again.value;
    expect(await takeStep(first, annulled)).toMatchObject({
      refusals: [{ code: "annul-followed-anew", met: [{ kind: "case", id: later }] }],
    });
    await takeSteps(later, [withdrawn("2025-04-01")]);
    expect(codesOf(await takeStep(first, annulled))).toEqual(["annul-followed-anew"]);
    expect(await isNow(first)).toEqual(["nonMember since 2025-04-01"]);
    await takeSteps(later, [annulled]);
  });

  test("has one standing, though the person came to the unit after having been noted", async () => {
    const fullName = "Đặng Văn Đến Sau";
    const sent = { ...nominationFields, fullName, unitId: fixture.office.first.id, requestId: newId() };
    const outcome = await nominate(fixture.actors.cell, { ...sent, joinedUnitOn: "2025-05-05" });
    if (outcome.kind !== "done") throw new Error(JSON.stringify(outcome));
    await takeSteps(outcome.value.caseId, mentoringSteps.slice(0, 1));
    expect(await isNow(outcome.value.caseId)).toEqual(["sympathiser since 2025-02-10"]);
  });
});
