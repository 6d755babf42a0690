import { beforeAll, describe, expect, test } from "vitest";
import { auditedCaseView } from "../../lib/admissions/queries";
import { auditedPersonView } from "../../lib/people/queries";
import { day, dayOrNull } from "../../lib/primitives/day";
import { caseDriver, codesOf } from "../support/case-driver";
import { buildCommittee, type CommitteeFixture } from "../support/committee-fixture";
import { useDatabase } from "../support/database";
import { useOwner } from "../support/office-fixture";
import { decisionFields, type PlannedStep } from "../support/planned-steps";

const owner = useOwner(useDatabase().url);
let fixture: CommitteeFixture;
beforeAll(async () => {
  fixture = await buildCommittee(owner);
});
const { nominateCase, takeStepAsPlanned } = caseDriver(owner, () => fixture);

/** Takes steps with the numbers of documents as they are planned. */
const takeSteps = async (caseId: string, steps: readonly PlannedStep[]) => {
  for (const step of steps)
    expect([step.step, codesOf(await takeStepAsPlanned(caseId, step))]).toEqual([step.step, "done"]);
};

const arriving = {
  ...{ occurredOn: "2025-10-20", issuer: "Đảng ủy xã Mẫu", number: "17-CV/ĐU", issuedOn: "2025-10-16" },
  ...{ transferredOn: "2025-10-01", resolution: "21-NQ/CB" },
};
const resolved = {
  ...{ cellResolvedOn: "2025-09-15", cellResolution: "12-NQ/CB", cellBase: "18", cellYes: "12", cellNo: "6" },
  ...{ committeeResolvedOn: "2025-09-19", committeeResolution: "40-NQ/ĐU" },
  ...{ committeeBase: "15", committeeYes: "10", committeeNo: "5" },
};
const arrival = (step: string, fields: Record<string, string>): PlannedStep => ({
  ...{ step, by: "committee", fields: { ...arriving, ...fields } },
  members: { mentorId: "mentor" },
});
const deadlinesOf = async (caseId: string) =>
  (await owner.deadline.findMany({ where: { caseId }, orderBy: { kind: "asc" } })).map(
    ({ kind, workingDays, dueOn }) => [kind, workingDays, dayOrNull(dueOn)],
  );

describe("a person from another organisation", () => {
  test("with a dossier sent there and undecided is decided on by the officer here, who sees the file at once", async () => {
    const caseId = await nominateCase("Hồ Thị Chưa Quyết");
    const came = arrival("receiveDossier", { ...resolved, arrival: "sent", lateReason: "" });
    expect(codesOf(await takeStepAsPlanned(caseId, { ...came, by: "cell" }))).toEqual(["not-permitted"]);
    await takeSteps(caseId, [came]);
    expect(await deadlinesOf(caseId)).toEqual([["decision", 30, "2025-12-01"]]);
    const votes = await owner.vote.findMany({ where: { caseId }, orderBy: { body: "asc" } });
    expect(votes).toMatchObject([
      { body: "cell", base: 18, yes: 12, no: 6, carried: true, resolution: "12-NQ/CB" },
      { body: "committee", base: 15, yes: 10, no: 5, carried: true, resolution: "40-NQ/ĐU" },
    ]);
    await takeSteps(caseId, [
      { step: "recordDecision", by: "superior", fields: decisionFields("2025-11-10", "900-QĐ/ĐU") },
    ]);
    expect(await owner.admissionCase.findUnique({ where: { id: caseId } })).toMatchObject({ stage: "ceremony" });
  });

  const decidedThere = async (fullName: string, decisionNumber: string): Promise<string> => {
    const caseId = await nominateCase(fullName);
    const decided = { ...resolved, competent: "other", decisionNumber, decidedOn: "2025-10-27" };
    const received = { occurredOn: "2025-11-05", issuedOn: "2025-11-03" };
    await takeSteps(caseId, [arrival("receiveTransferredDecision", { ...decided, ...received })]);
    return caseId;
  };
  const byCommittee = (step: string, fields: Record<string, string>): PlannedStep => ({
    step,
    by: "committee",
    fields,
  });
  const askedAgain = byCommittee("askReexamination", { occurredOn: "2025-11-06", number: "5-CV/ĐU", reason: "x" });
  const examined = (outcome: string, number: string): PlannedStep =>
    byCommittee("recordReexamination", { occurredOn: "2025-11-20", number, examined: outcome, lateReason: "" });

  test("with a decision is admitted here; its number may be one that was given here too", async () => {
    const here = await nominateCase("Hồ Thị Số Trùng");
    await takeSteps(here, [
      arrival("receiveDossier", { ...resolved, arrival: "notSent", lateReason: "" }),
      { step: "recordDecision", by: "superior", fields: decisionFields("2025-10-27", "901-QĐ/ĐU") },
    ]);
    const there = await decidedThere("Hồ Thị Đã Quyết", "901-QĐ/ĐU");
    expect(await deadlinesOf(there)).toEqual([["ceremony", 30, "2025-12-17"]]);
  });

  test("whose decision is examined again there waits for the answer, and is admitted here if it holds", async () => {
    const caseId = await decidedThere("Hồ Thị Giữ Nguyên", "902-QĐ/ĐU");
    await takeSteps(caseId, [askedAgain]);
    expect((await deadlinesOf(caseId)).map(([kind, days]) => [kind, days])).toEqual([
      ["ceremony", 30],
      ["reexamination", 60],
    ]);
    await takeSteps(caseId, [examined("upheld", "6-CV/HU")]);
    expect(await deadlinesOf(caseId)).toEqual([["ceremony", 30, "2025-12-17"]]);
    const { stage, nextStep, decisionOn } = await owner.admissionCase.findUniqueOrThrow({ where: { id: caseId } });
    expect([stage, nextStep, dayOrNull(decisionOn)]).toEqual(["ceremony", "holdCeremony", "2025-10-27"]);
  });

  test("whose decision is cancelled there is decided on anew here, and the old decision no longer counts", async () => {
    const caseId = await decidedThere("Hồ Thị Hủy Bỏ", "903-QĐ/ĐU");
    await takeSteps(caseId, [{ ...askedAgain, fields: { ...askedAgain.fields, number: "7-CV/ĐU" } }]);
    await takeSteps(caseId, [examined("cancelled", "8-CV/HU")]);
    expect(await owner.admissionCase.findUnique({ where: { id: caseId } })).toMatchObject({
      ...{ stage: "approval", nextStep: "recordDecision", decisionOn: null },
    });
    expect(await deadlinesOf(caseId)).toEqual([]);
  });

  test("before any resolution is on the list here from that day, with the mentor named here and the old mentor's report", async () => {
    const caseId = await nominateCase("Hồ Văn Đang Bồi Dưỡng");
    const former = { formerMentor: "Lê Văn Cũ", reportedOn: "2025-09-20", formerIntroducer: "", introducedOn: "" };
    await takeSteps(caseId, [{ ...arrival("recordTransferIn", former), by: "cell" }]);
    const view = await auditedCaseView(fixture.actors.cell, caseId, day("2025-10-21"));
    expect(view).toMatchObject({ stage: "mentoring" });
    expect(view?.papers.map(({ kind, datedOn }) => [kind, datedOn])).toEqual([
      ["transferIn", "2025-10-20"],
      ["sympathiserResolution", "2025-10-20"],
      ["formerMentorReport", "2025-09-20"],
    ]);
    const person = await auditedPersonView(fixture.actors.cell, view?.person.id ?? "", day("2025-10-21"));
    expect(person?.standings.filter(({ to }) => to === null)).toMatchObject([
      { kind: "sympathiser", from: "2025-10-20" },
    ]);
    const mentors = await owner.mentorship.findMany({ where: { caseId, to: null } });
    expect(mentors.map(({ personId }) => personId)).toEqual([fixture.memberIds.mentor]);
  });

  test("on probation becomes official twelve months after the ceremony there, with the party age of the decision there", async () => {
    const caseId = await nominateCase("Hồ Thị Dự Bị");
    await takeSteps(caseId, [
      arrival("receiveProbationer", {
        ...{ decisionNumber: "77-QĐ/HU", decidedOn: "2025-02-03", ceremonyOn: "2025-02-20" },
        ...{ remarksOn: "2025-10-10", formerMentor: "Lê Văn Cũ", reportedOn: "2025-10-08" },
      }),
    ]);
    const view = await auditedCaseView(fixture.actors.committee, caseId, day("2025-10-21"));
    expect(view).toMatchObject({ stage: "probation", admittedOn: "2025-02-20", decisionOn: "2025-02-03" });
    expect(view?.deadlines.map(({ kind, dueOn }) => [kind, dueOn])).toContainEqual(["probation", "2026-02-20"]);
    const person = await auditedPersonView(fixture.actors.committee, view?.person.id ?? "", day("2025-10-21"));
    expect(person?.standings.filter(({ to }) => to === null)).toMatchObject([
      { kind: "probationary", from: "2025-10-20" },
    ]);
  });
});
