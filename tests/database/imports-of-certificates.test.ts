import { beforeAll, expect, test } from "vitest";
import type { Actor } from "../../lib/access/actor";
import { commitImport } from "../../lib/imports/commit-commands";
import { importView } from "../../lib/imports/queries";
import { parseRowFilter } from "../../lib/imports/row-filter";
import { undoImport } from "../../lib/imports/undo-commands";
import { dateOf, day } from "../../lib/primitives/day";
import { caseDriver, codesOf } from "../support/case-driver";
import { buildCommittee, type CommitteeFixture } from "../support/committee-fixture";
import { useDatabase } from "../support/database";
import { useOwner } from "../support/office-fixture";
import { mentoringSteps } from "../support/planned-steps";
import { beginImport, correctList, type ListRow, send } from "../support/taken-list";

const owner = useOwner(useDatabase().url);
const on = day("2026-11-28");
let fixture: CommitteeFixture;
let other: Actor;
const { nominateCase, takeSteps, addEvaluation } = caseDriver(owner, () => fixture);
beforeAll(async () => {
  fixture = await buildCommittee(owner);
  const { office } = fixture;
  other = office.actor(
    await office.person("Đỗ Văn Hủy", office.organisation),
    "committeeDeputySecretary",
    office.organisation,
  );
}, 60_000);

const heads = ["STT", "Họ và tên", "Ngày sinh", "Số giấy chứng nhận", "Ngày cấp", "Nơi cấp", "Lớp"];

const begin = (actor: Actor, rows: readonly ListRow[]): Promise<string> =>
  beginImport(actor, "certificates", [heads, ...rows]);
const seen = async (actor: Actor, importId: string) =>
  (await importView(actor, importId, parseRowFilter({}), on)) ?? expect.unreachable();
const listed = async (name: string) => {
  const caseId = await nominateCase(name);
  await takeSteps(caseId, mentoringSteps.slice(0, 2));
  return caseId;
};
const papersOf = (caseIds: readonly string[]) =>
  owner.paper.findMany({
    where: { caseId: { in: [...caseIds] }, kind: "awarenessCertificate" },
    orderBy: { number: "asc" },
  });

test("the results of a class are recorded by a list in each case, once, and annulled by who did not record them", async () => {
  const cell = fixture.actors.cell;
  const cases = [await listed("Đặng Thị Lớp Một"), await listed("Đặng Thị Lớp Hai")];
  const rows = [
    ["1", "ĐẶNG THỊ LỚP MỘT", "20/05/1996", "125/GCN", "15/05/2025", "Trung tâm chính trị", "Khóa 5"],
    ["2", "Đặng Thị Lớp Hai", null, "126/GCN", "15/05/2025", "Trung tâm chính trị", "Khóa 5"],
  ];
  const importId = await begin(cell, rows);
  expect((await seen(cell, importId)).counts).toMatchObject({ new: 2, error: 0 });
  expect(await papersOf(cases)).toHaveLength(0);
  expect(codesOf(await commitImport(cell, send({ importId })))).toBe("done");
  const issued = { datedOn: dateOf(day("2025-05-15")), issuer: "Trung tâm chính trị, Khóa 5" };
  expect(await papersOf(cases)).toMatchObject([
    { number: "125/GCN", ...issued },
    { number: "126/GCN", ...issued },
  ]);
  const audited = await owner.audit.findMany({
    where: { command: "admission.recordCertificate", caseId: { in: cases } },
  });
  expect(audited).toHaveLength(2);
  const again = await begin(cell, rows);
  expect((await seen(cell, again)).counts).toMatchObject({ new: 0, known: 2 });

  const stated = { importId, reason: "Nhập nhầm danh sách của lớp khác", provision: "HD 06-HD/TW 8.2a" };
  expect(codesOf(await undoImport(cell, send(stated)))).toEqual(["not-permitted"]);
  expect(codesOf(await undoImport(other, send({ importId })))).toEqual(["field-required", "field-required"]);
  await addEvaluation(cases[1] ?? "");
  await takeSteps(cases[1] ?? "", mentoringSteps.slice(3, 4));
  expect(codesOf(await undoImport(other, send(stated)))).toBe("done");
  const { removed, left } = await seen(other, importId);
  expect([removed, left.map(({ made, why }) => [made?.name, why])]).toEqual([1, [["Đặng Thị Lớp Hai", "changed"]]]);
  const renewed = await begin(cell, rows);
  expect((await seen(cell, renewed)).counts).toMatchObject({ new: 1, known: 1 });
});

test("nobody annuls by an undo what the same account recorded", async () => {
  const caseId = await listed("Đặng Thị Lớp Ba");
  const row = ["1", "Đặng Thị Lớp Ba", null, "127/GCN", "15/05/2025", "Trung tâm chính trị", null];
  const deputy = fixture.actors.committee;
  const importId = await begin(deputy, [row]);
  expect(codesOf(await commitImport(deputy, send({ importId })))).toBe("done");
  const stated = { importId, reason: "Nhầm", provision: "HD 06-HD/TW 8.2a" };
  expect(codesOf(await undoImport(deputy, send(stated)))).toEqual(["own-act"]);
  expect(await papersOf([caseId])).toHaveLength(1);
});

test("a row without a case, and one its step refuses, is named and stops the list until it is corrected", async () => {
  const { cell } = fixture.actors;
  await fixture.office.person("Đặng Thị Không Hồ Sơ", fixture.office.first);
  const caseId = await listed("Đặng Thị Lớp Bốn");
  const importId = await begin(cell, [
    ["1", "Đặng Thị Không Hồ Sơ", null, "128/GCN", "15/05/2025", "Trung tâm chính trị", null],
    ["2", "Đặng Thị Lớp Bốn", null, null, "15/05/2031", "Trung tâm chính trị", null],
  ]);
  const { rows } = await seen(cell, importId);
  expect(rows.map(({ problems }) => problems.map(({ field, code }) => [field, code]))).toEqual([
    [["personId", "import-no-case"]],
    [["number", "field-required"]],
  ]);
  expect(codesOf(await commitImport(cell, send({ importId })))).toEqual(["import-rows-open"]);
  await correctList(cell, importId, { number: 1, skipped: true }, { number: 2, typed: { number: "129/GCN" } });
  expect(
    (await seen(cell, importId)).rows.map(({ problems }) => problems.map(({ code, column }) => [code, column])),
  ).toEqual([[["future-day", 4]]]);
  await correctList(cell, importId, { number: 2, typed: { occurredOn: "15/05/2025" } });
  expect(codesOf(await commitImport(cell, send({ importId })))).toBe("done");
  expect(await papersOf([caseId])).toMatchObject([{ number: "129/GCN" }]);
});
