import { beforeAll, describe, expect, test } from "vitest";
import { stepFields } from "../../components/admissions/forms/step-fields";
import type { Actor } from "../../lib/access/actor";
import { parseCaseFilter } from "../../lib/admissions/list/filter";
import { caseList } from "../../lib/admissions/list/queries";
import { auditedCaseView, stepForm } from "../../lib/admissions/queries";
import { encrypt } from "../../lib/database/encryption";
import { deskView } from "../../lib/desk/queries";
import { auditedSectionView } from "../../lib/dossier/queries";
import { auditedNamesOfKin } from "../../lib/dossier/relative-name-queries";
import { passSection } from "../../lib/dossier/review-commands";
import { auditedVerificationView } from "../../lib/dossier/verification/queries";
import { today } from "../../lib/primitives/clock";
import { day } from "../../lib/primitives/day";
import { newId } from "../../lib/primitives/ids";
import { vi } from "../../lib/text/vi";
import { caseDriver, codesOf } from "../support/case-driver";
import { buildCommittee, type CommitteeFixture } from "../support/committee-fixture";
import { useDatabase } from "../support/database";
import { useOwner } from "../support/office-fixture";
import { approvalSteps, dossierSteps, type PlannedStep } from "../support/planned-steps";

const { url } = useDatabase();
const owner = useOwner(url);
let fixture: CommitteeFixture;
const { takeStep, takeSteps, openVerifiedCase } = caseDriver(owner, () => fixture);
const on = today();

beforeAll(async () => {
  fixture = await buildCommittee(owner);
});

const returned = (corrects: readonly string[], reason = "Mục 15 thiếu thời gian"): PlannedStep => ({
  step: "returnDossier",
  by: "superior",
  fields: { occurredOn: "2025-09-01", reason, ...Object.fromEntries(corrects.map((key) => [`corrects-${key}`, "on"])) },
});

/** A case sent up to the superior, whose sections hold texts. */
const sentUp = async (name: string) => {
  const caseId = await openVerifiedCase(name);
  for (const { id } of await owner.dossierSection.findMany({ where: { caseId } }))
    await owner.dossierSection.update({
      where: { id },
      data: { contentSealed: encrypt("Đã khai", "DossierSection.contentSealed", id) },
    });
  await takeSteps(caseId, approvalSteps.slice(0, 4));
  return caseId;
};

const view = (caseId: string, actor: Actor = fixture.actors.committee) => auditedCaseView(actor, caseId, on);
const kept = (caseId: string) => owner.admissionCase.findUniqueOrThrow({ where: { id: caseId } });
const onDesk = async (actor: Actor, caseId: string) =>
  (await deskView(actor, on)).groups.flatMap(({ group, rows }) =>
    rows.flatMap((row) => (row.caseId === caseId && row.kind === "sentBack" ? [[group, row.reason, row.ref]] : [])),
  );
const annul: PlannedStep = {
  step: "annulStep",
  by: "committee",
  fields: { occurredOn: "2025-09-02", reason: "Ghi nhầm hồ sơ", provision: "Biên bản số 5" },
};

describe("a dossier the superior returns for a section", () => {
  let caseId: string;
  beforeAll(async () => {
    caseId = await sentUp("Đặng Thị Trả Lại");
    await takeSteps(caseId, [returned(["section-15"])]);
  });

  test("reopens that section with the reason, and no other", async () => {
    const sections = await owner.dossierSection.findMany({ where: { caseId, passedAt: null } });
    expect(sections.map(({ number, returnedCount }) => [number, returnedCount])).toEqual([[15, 1]]);
    const section = await auditedSectionView(fixture.actors.committee, caseId, 15);
    expect(section?.remarks).toMatchObject([{ text: "Mục 15 thiếu thời gian", answeredOn: null, closedOn: null }]);
    expect(await kept(caseId)).toMatchObject({ stage: "dossier", nextStep: "sendToVerification" });
  });

  test("says so on the case file and on the desks, with reason and day", async () => {
    expect(await view(caseId)).toMatchObject({
      returns: [
        {
          ...{ on: "2025-09-01", reason: "Mục 15 thiếu thời gian", name: fixture.actors.superior.name },
          items: [{ kind: "section", number: 15, isAnswered: false }],
        },
      ],
    });
    const row = ["Mục 15 thiếu thời gian", "2025-09-01"];
    expect(await onDesk(fixture.actors.committee, caseId)).toEqual([["waiting", ...row]]);
    expect(await onDesk(fixture.actors.cell, caseId)).toEqual([["waiting", ...row]]);
    expect(await onDesk(fixture.actors.superior, caseId)).toEqual([["others", ...row]]);
  });

  test("shows the votes as standing, and is no longer called returned once the section passes again", async () => {
    expect((await view(caseId))?.votes.map(({ voidedBy }) => voidedBy)).toEqual([null, null]);
    const at = new Date();
    await owner.dossierSection.updateMany({
      where: { caseId, number: 15 },
      data: { sentAt: at, savedAt: at, returnedAt: null },
    });
    const section = { caseId, number: "15", version: "1", requestId: newId() };
    expect(codesOf(await passSection(fixture.actors.committee, section))).toBe("done");
    expect((await view(caseId))?.returns).toEqual([]);
    expect(await onDesk(fixture.actors.committee, caseId)).toEqual([]);
  });
});

describe("a dossier returned for votes, a verification and papers", () => {
  test("shows the votes that no longer count, and is not sent again before each answer", async () => {
    const caseId = await sentUp("Đặng Văn Bỏ Phiếu Lại");
    await takeSteps(caseId, [returned(["vote-cellVote", "paper-opinions"], "Ý kiến không ghi ngày")]);
    expect((await view(caseId))?.votes.map(({ voidedBy }) => voidedBy)).toEqual([
      { step: "returnDossier", on: "2025-09-01" },
      { step: "returnDossier", on: "2025-09-01" },
    ]);
    expect(await kept(caseId)).toMatchObject({ stage: "approval", nextStep: "recordOpinions" });
    const vote = (step: PlannedStep, occurredOn: string, resolution: string) => ({
      ...step,
      fields: { ...step.fields, occurredOn, resolution },
    });
    const [, cell, committee, submit] = approvalSteps as [PlannedStep, PlannedStep, PlannedStep, PlannedStep];
    const opinions = dossierSteps.at(-1) as PlannedStep;
    const again = { ...submit, fields: { ...submit.fields, occurredOn: "2025-09-20", number: "91-TTr/ĐU" } };
    await takeSteps(caseId, [
      { ...opinions, fields: { ...opinions.fields, occurredOn: "2025-09-03", residenceOn: "2025-09-03" } },
    ]);
    expect(codesOf(await takeStep(caseId, again))).toContain("return-not-answered");
    await takeSteps(caseId, [vote(cell, "2025-09-05", "21-NQ/CB")]);
    expect(await kept(caseId)).toMatchObject({ returnedBy: null });
    await takeSteps(caseId, [vote(committee, "2025-09-10", "41-NQ/ĐU"), again]);
    expect((await view(caseId))?.returns).toEqual([]);
  });

  test("asks anew about the person named, whose earlier answers are shown as counting no longer", async () => {
    const caseId = await sentUp("Đặng Thị Thẩm Tra Lại");
    const mother = await owner.relative.findFirstOrThrow({ where: { caseId, kinship: "mother" } });
    const form = await stepForm(fixture.actors.superior, caseId, "returnDossier", on);
    expect(form?.corrections.filter(({ kind }) => kind === "verification").map(({ spoken }) => spoken)).toEqual([
      ...["verification-applicant", "verification-father", "verification-mother"],
    ]);
    await takeSteps(caseId, [returned([`verification-${mother.id}`])]);
    expect((await kept(caseId)).stage).toBe("verification");
    const seen = await auditedVerificationView(fixture.actors.committee, caseId, on);
    expect(seen?.subjects.map(({ requests }) => requests.map(({ isVoid }) => isVoid))).toEqual([
      ...[[false], [false], [true]],
    ]);
    expect(seen?.missing).toMatchObject([{ code: "verification-not-asked", facts: { who: "mother" } }]);
  });
});

test("of two children each is named with the year of birth, where the return is written and where it is answered", async () => {
  const caseId = await sentUp("Đặng Thị Hai Con");
  const { path } = fixture.office.first;
  const child = async (name: string, born: string | null) => {
    const id = newId();
    const nameSealed = encrypt(name, "Relative.nameSealed", id);
    const bornSealed = born ? encrypt(born, "Relative.bornSealed", id) : null;
    await owner.relative.create({ data: { id, caseId, path, kinship: "child", nameSealed, bornSealed } });
    const answered = {
      receivedOn: new Date("2025-07-10"),
      answeredOn: new Date("2025-08-01"),
      result: "correct" as const,
    };
    await owner.verification.create({
      data: { id: newId(), caseId, path, relativeId: id, agency: "Chi bộ Mẫu", abroad: false, ...answered },
    });
    return id;
  };
  const [elder] = [await child("Đặng Văn Anh", "2001-05-20"), await child("Đặng Thị Em", null)];
  const { superior, committee } = fixture.actors;
  const seen = () => owner.audit.count({ where: { command: "dossier.seen", caseId } });
  const form = await stepForm(superior, caseId, "returnDossier", on);
  if (!form) throw new Error("The form is out of reach.");
  const names = await auditedNamesOfKin(superior, caseId, form.corrections);
  expect(await seen()).toBe(1);
  const labels = stepFields(form, on, vi, names).map(({ label }) => label);
  expect(labels.filter((label) => label.includes("Thẩm tra"))).toEqual([
    ...["Thẩm tra người vào Đảng", "Thẩm tra bố đẻ", "Thẩm tra mẹ đẻ"],
    ...["Thẩm tra con: Đặng Văn Anh (sinh năm 2001)", "Thẩm tra con: Đặng Thị Em"],
  ]);
  await takeSteps(caseId, [returned([`verification-${elder}`])]);
  const items = (await view(caseId))?.returns.flatMap((each) => each.items) ?? [];
  const told = await auditedNamesOfKin(committee, caseId, items);
  expect([...told.values()]).toEqual([{ name: "Đặng Văn Anh", bornIn: "2001" }]);
  expect(
    await auditedNamesOfKin({ ...committee, actingPost: { ...committee.actingPost, role: "mentor" } }, caseId, items),
  ).toEqual(new Map());
});

test("names of relatives are not read where the kinship tells who is meant", async () => {
  const caseId = await sentUp("Đặng Văn Một Mẹ");
  const form = await stepForm(fixture.actors.superior, caseId, "returnDossier", on);
  expect(await auditedNamesOfKin(fixture.actors.superior, caseId, form?.corrections ?? [])).toEqual(new Map());
  expect(await owner.audit.count({ where: { command: "dossier.seen", caseId } })).toBe(0);
});

describe("the list of cases", () => {
  const listed = async (asked: Parameters<typeof parseCaseFilter>[0], actor: Actor = fixture.actors.committee) => {
    const list = await caseList(actor, parseCaseFilter(asked), on);
    if (!list) throw new Error("No list.");
    return list;
  };
  const rowOf = async (caseId: string, actor?: Actor) => (await listed({}, actor)).rows.find(({ id }) => id === caseId);

  test("tells of a returned case since when, until everything is answered, and shows only those where it is asked to", async () => {
    const before = (await listed({})).returned;
    const caseId = await sentUp("Đặng Thị Trong Danh Sách");
    expect((await rowOf(caseId))?.returnedOn).toBeNull();
    await takeSteps(caseId, [returned(["section-15"])]);
    for (const actor of [fixture.actors.committee, fixture.actors.cell, fixture.actors.superior])
      expect((await rowOf(caseId, actor))?.returnedOn).toBe("2025-09-01");
    const asked = await listed({ returned: "true" });
    expect([asked.returned, asked.total, asked.rows.length]).toEqual([before + 1, before + 1, before + 1]);
    expect(asked.rows.every(({ returnedOn }) => returnedOn !== null)).toBe(true);
    expect((await listed({ stage: "verification", q: "Trong Danh Sách", returned: "true" })).rows).toEqual([]);
    await takeSteps(caseId, [annul]);
    expect([(await rowOf(caseId))?.returnedOn, (await listed({})).returned]).toEqual([null, before]);
  });
});

test("a return that was a mistake brings back with its annulment what it had reopened", async () => {
  const caseId = await sentUp("Đặng Văn Trả Nhầm");
  const mother = await owner.relative.findFirstOrThrow({ where: { caseId, kinship: "mother" } });
  const before = await owner.dossierSection.findMany({ where: { caseId }, orderBy: { number: "asc" } });
  await takeSteps(caseId, [returned(["section-3", `verification-${mother.id}`, "vote-committeeVote"])]);
  await takeSteps(caseId, [annul]);
  const after = await owner.dossierSection.findMany({ where: { caseId }, orderBy: { number: "asc" } });
  const states = (rows: typeof before) =>
    rows.map(({ number, passedAt, returnedAt }) => [number, passedAt, returnedAt]);
  expect(states(after)).toEqual(states(before));
  expect(await owner.verification.count({ where: { caseId, voidedBy: { not: null } } })).toBe(0);
  expect(await view(caseId)).toMatchObject({
    stage: "approval",
    returns: [],
    votes: [{ voidedBy: null }, { voidedBy: null }],
  });
  expect(await onDesk(fixture.actors.committee, caseId)).toEqual([]);
  expect(await owner.remark.count({ where: { caseId, closedAt: null } })).toBe(0);
  expect(day("2025-08-21")).toBe((await view(caseId))?.papers.find(({ kind }) => kind === "submission")?.datedOn);
});

test("a return that is made and annulled twice brings back its sections each time", async () => {
  const caseId = await sentUp("Đặng Thị Nhầm Hai Lần");
  const section = () => owner.dossierSection.findFirstOrThrow({ where: { caseId, number: 3 } });
  const { passedAt } = await section();
  for (const _time of ["first", "second"]) {
    await takeSteps(caseId, [returned(["section-3"])]);
    expect(await section()).toMatchObject({ passedAt: null, returnedCount: 1 });
    await takeSteps(caseId, [annul]);
    expect(await section()).toMatchObject({ passedAt, returnedAt: null, returnedCount: 0 });
  }
});
