import { beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "../../lib/access/actor";
import { asActor } from "../../lib/database/client";
import { discardImport } from "../../lib/imports/commands";
import { commitImport } from "../../lib/imports/commit-commands";
import { importList, importView, mappingView } from "../../lib/imports/queries";
import { parseRowFilter } from "../../lib/imports/row-filter";
import { undoImport } from "../../lib/imports/undo-commands";
import { addPerson } from "../../lib/people/commands";
import { dateOf, day } from "../../lib/primitives/day";
import type { Outcome } from "../../lib/workflow/refusal";
import { useDatabase } from "../support/database";
import { buildOffice, useOwner } from "../support/office-fixture";
import {
  beginImport,
  correctList,
  doneOf,
  type ListRow,
  manyMembers,
  memberHeads,
  memberRow,
  send,
} from "../support/taken-list";

const owner = useOwner(useDatabase().url);
const on = day("2026-11-28");

const build = async () => {
  const office = await buildOffice(owner);
  const someone = await office.person("Nguyễn Văn Giữ", office.first);
  return {
    ...office,
    deputy: office.actor(someone, "committeeDeputySecretary", office.organisation),
    secretary: office.actor(someone, "cellSecretary", office.first),
    neighbour: office.actor(someone, "cellSecretary", office.second),
    viewer: office.actor(someone, "committeeMember", office.organisation),
  };
};
let built: Awaited<ReturnType<typeof build>>;
beforeAll(async () => {
  built = await build();
});

const codesOf = (outcome: Outcome<unknown>) =>
  outcome.kind === "refused" ? outcome.refusals.map(({ code }) => code) : [outcome.kind];

const begin = (rows: readonly ListRow[], actor = built.deputy): Promise<string> =>
  beginImport(actor, "people", [memberHeads, ...rows], { joinedUnitOn: "01/01/2012", paper: "Danh sách 2026" });
const seen = async (importId: string, show = "open", actor: Actor = built.deputy) =>
  (await importView(actor, importId, parseRowFilter({ show }), on)) ?? expect.unreachable();
const correct = (importId: string, ...rows: readonly object[]) => correctList(built.deputy, importId, ...rows);
const commit = (importId: string, actor = built.deputy) => commitImport(actor, send({ importId }));
const named = (fullName: string) =>
  owner.person.findMany({ where: { fullName }, include: { standings: { orderBy: { from: "asc" } } } });

describe("a list is taken over whole", () => {
  test("each person with both days of a member, once, however often the form is sent", async () => {
    const importId = await begin([
      memberRow("ĐỖ THỊ NHẬP", "01/02/1990", { 8: "001190004321" }),
      memberRow("Đỗ Văn Dự Bị", "02/03/1991", { 2: "Nam", 7: "" }),
    ]);
    expect((await seen(importId)).counts).toMatchObject({ new: 2, error: 0 });
    const sent = send({ importId });
    const first = await commitImport(built.deputy, sent);
    expect(await commitImport(built.deputy, sent)).toEqual(first);
    const [one] = await named("Đỗ Thị Nhập");
    expect(one).toMatchObject({
      unitId: built.first.id,
      searchKey: "do thi nhap",
      sex: "female",
      schooling: "bachelor",
    });
    expect(one?.standings).toMatchObject([
      { kind: "probationary", from: dateOf(day("2015-05-19")), to: dateOf(day("2016-05-19")), paper: "Danh sách 2026" },
      { kind: "official", from: dateOf(day("2016-05-19")), to: null },
    ]);
    expect(Buffer.from(one?.nationalIdSealed ?? []).includes("001190004321")).toBe(false);
    expect((await named("Đỗ Văn Dự Bị"))[0]?.standings).toMatchObject([{ kind: "probationary", to: null }]);
    expect(codesOf(await commit(importId))).toEqual(["import-over"]);
  });

  test("nobody as long as a row is wrong; it is corrected in place and all go", async () => {
    const importId = await begin([
      memberRow("Hà Thị Đúng", "01/02/1990"),
      memberRow("Hà Văn Sai", "1991", { 2: "Nam" }),
    ]);
    expect(codesOf(await commit(importId))).toEqual(["import-rows-open"]);
    expect(await named("Hà Thị Đúng")).toHaveLength(0);
    expect((await seen(importId)).rows).toMatchObject([
      { number: 2, line: 3, problems: [{ field: "bornOn", code: "field-partial-day", column: 1 }] },
    ]);
    doneOf(await correct(importId, { number: 2, typed: { bornOn: "05/06/1991" } }));
    expect(codesOf(await commit(importId))).toEqual(["done"]);
    expect(await named("Hà Văn Sai")).toMatchObject([{ bornOn: dateOf(day("1991-06-05")) }]);
  });

  test("with who is in the register already left as they are: the same list again adds nobody", async () => {
    const rows = [memberRow("Kiều Thị Lại", "01/02/1990"), memberRow("Kiều Thị Hai", "11/12/1980")];
    doneOf(await commit(await begin(rows)));
    const again = await begin(rows);
    expect((await seen(again, "known")).rows.map(({ about }) => about?.name)).toEqual(["Kiều Thị Lại", "Kiều Thị Hai"]);
    expect(codesOf(await commit(again))).toEqual(["import-nothing"]);
    expect(await named("Kiều Thị Lại")).toHaveLength(1);
  });

  test("and who may be somebody of the register, or of the list, is asked about; the answer is kept", async () => {
    doneOf(await commit(await begin([memberRow("Lưu Thị Gần", "03/04/1990")])));
    const importId = await begin([
      memberRow("Lưu Thị Gần", "04/03/1990"),
      memberRow("Lưu Thị Đôi", "01/01/1985"),
      memberRow("LƯU THỊ ĐÔI", "01/01/1985"),
    ]);
    const { rows } = await seen(importId);
    expect(rows.map(({ number, questions }) => [number, questions[0]?.asks])).toEqual([
      [1, "alike"],
      [3, "same-row"],
    ]);
    doneOf(await correct(importId, { number: 1, typed: { because: "Khác quê quán" } }, { number: 3, skipped: true }));
    doneOf(await commit(importId));
    expect(await named("Lưu Thị Đôi")).toHaveLength(1);
    const both = await named("Lưu Thị Gần");
    expect(both).toHaveLength(2);
    const answers = await owner.identityAnswer.findMany({ where: { personId: { in: both.map(({ id }) => id) } } });
    expect(answers).toMatchObject([{ isSame: false, actorName: built.deputy.name }]);
  });

  test("who is known in another cell is asked about without being told", async () => {
    doneOf(
      await commit(await begin([memberRow("Mai Thị Bên Kia", "01/02/1990", { 5: "Chi bộ Hai", 8: "001190007777" })])),
    );
    const importId = await begin(
      [memberRow("Mai Thị Bên Kìa", "01/02/1990"), memberRow("Mai Thị Khác", "01/02/1970", { 8: "001190007777" })],
      built.secretary,
    );
    const { rows } = await seen(importId, "open", built.secretary);
    expect(rows.map(({ questions }) => questions)).toEqual([
      [{ asks: "elsewhere" }],
      [{ asks: "id-taken", name: null }],
    ]);
  });
});

describe("where the list and the register differ", () => {
  const idOf = async (name: string) => (await named(name))[0]?.id ?? "";
  const listed = (name: string, change = {}) => begin([memberRow(name, "01/02/1990", change)]);
  const differing = { 3: "Thạc sĩ", 4: "Kế toán trưởng" };

  test("both are shown and the register stays, until the list is chosen for a field; undoing corrects it back", async () => {
    doneOf(await commit(await listed("Triệu Thị Khác")));
    const importId = await listed("Triệu Thị Khác", differing);
    const view = await seen(importId, "differs");
    expect(view.rows).toMatchObject([
      {
        about: { name: "Triệu Thị Khác" },
        differs: [
          { field: "schooling", register: "bachelor", list: "master" },
          { field: "occupation", register: "Chuyên viên", list: "Kế toán trưởng" },
        ],
      },
    ]);
    expect(codesOf(await commit(importId))).toEqual(["import-nothing"]);
    doneOf(await correct(importId, { number: 1, takes: ["occupation"] }));
    expect((await seen(importId)).counts).toMatchObject({ changed: 1, differs: 0 });
    expect(await named("Triệu Thị Khác")).toMatchObject([{ occupation: "Chuyên viên" }]);
    doneOf(await commit(importId));
    expect(await named("Triệu Thị Khác")).toMatchObject([{ occupation: "Kế toán trưởng", schooling: "bachelor" }]);
    const subjectId = await idOf("Triệu Thị Khác");
    const corrections = () => owner.audit.count({ where: { command: "people.correct", subjectId } });
    expect(await corrections()).toBe(1);
    const [row] = await owner.importRow.findMany({ where: { importId } });
    expect(row?.sealed && Buffer.from(row.sealed).includes("Chuyên viên")).toBe(false);
    doneOf(await undoImport(built.deputy, send({ importId })));
    expect(await named("Triệu Thị Khác")).toMatchObject([{ occupation: "Chuyên viên" }]);
    expect(await corrections()).toBe(2);
    expect(await seen(importId)).toMatchObject({ restored: 1, removed: 0, left: [] });
    expect(await owner.importRow.findMany({ where: { importId } })).toMatchObject([{ sealed: null }]);
  });

  test("a record that something else has touched since is not corrected back, and is told", async () => {
    doneOf(await commit(await listed("Triệu Thị Sau")));
    const importId = await listed("Triệu Thị Sau", differing);
    doneOf(await correct(importId, { number: 1, takes: ["occupation", "schooling"] }));
    doneOf(await commit(importId));
    await owner.person.update({ where: { id: await idOf("Triệu Thị Sau") }, data: { sex: "male" } });
    doneOf(await undoImport(built.deputy, send({ importId })));
    expect(await named("Triệu Thị Sau")).toMatchObject([{ occupation: "Kế toán trưởng", schooling: "master" }]);
    expect((await seen(importId)).left).toMatchObject([{ made: { name: "Triệu Thị Sau" }, why: "changed" }]);
  });

  test("who has another birth day in the list is chosen first, and then compared", async () => {
    doneOf(await commit(await listed("Triệu Thị Ngày")));
    const importId = await begin([memberRow("Triệu Thị Ngày", "02/01/1990")]);
    const [asked] = (await seen(importId)).rows;
    expect(asked?.questions[0]?.asks).toBe("alike");
    const same = asked?.candidates[0]?.id ?? "";
    doneOf(await correct(importId, { number: 1, typed: { same } }));
    expect((await seen(importId, "differs")).rows).toMatchObject([
      { differs: [{ field: "bornOn", register: "01/02/1990", list: "02/01/1990" }] },
    ]);
    doneOf(await correct(importId, { number: 1, takes: ["bornOn"] }));
    doneOf(await commit(importId));
    expect(await named("Triệu Thị Ngày")).toMatchObject([{ id: same, bornOn: dateOf(day("1990-01-02")) }]);
  });

  test("what a correction by hand refuses stops the list, named in its row", async () => {
    doneOf(await commit(await listed("Triệu Thị Hồ Sơ")));
    const caseId = await built.openCase(
      { id: await idOf("Triệu Thị Hồ Sơ"), name: "", unit: built.first },
      "probation",
    );
    const held = { decisionOn: dateOf(day("2020-01-01")), admittedOn: dateOf(day("2020-01-02")) };
    await owner.admissionCase.update({ where: { id: caseId }, data: held });
    const importId = await begin([memberRow("Triệu Thị Hồ Sơ", "02/01/1990", differing)]);
    const same = (await seen(importId)).rows[0]?.candidates[0]?.id ?? "";
    doneOf(await correct(importId, { number: 1, typed: { same }, takes: ["bornOn", "occupation"] }));
    expect((await seen(importId)).rows).toMatchObject([{ problems: [{ field: "bornOn", code: "birth-day-fixed" }] }]);
    expect(codesOf(await commit(importId))).toEqual(["import-rows-open"]);
    expect(await named("Triệu Thị Hồ Sơ")).toMatchObject([{ occupation: "Chuyên viên" }]);
    doneOf(await correct(importId, { number: 1, takes: ["occupation"] }));
    doneOf(await commit(importId));
    expect(await named("Triệu Thị Hồ Sơ")).toMatchObject([
      { occupation: "Kế toán trưởng", bornOn: dateOf(day("1990-02-01")) },
    ]);
  });

  test("what stands for all rows, another writing in capitals and a former name are no difference", async () => {
    doneOf(await commit(await listed("Triệu Thị Như Cũ")));
    const again = await begin([memberRow("TRIỆU THỊ NHƯ CŨ", "01/02/1990", { 4: "CHUYÊN VIÊN" })]);
    expect((await seen(again)).counts).toMatchObject({ known: 1, differs: 0 });
    const spelt = await begin([memberRow("Triệu Thị Như Cu", "01/02/1990")]);
    expect((await seen(spelt, "differs")).rows).toMatchObject([
      { differs: [{ field: "fullName", register: "Triệu Thị Như Cũ", list: "Triệu Thị Như Cu" }] },
    ]);
  });
});

describe("an import is undone in one act", () => {
  test("its people go as long as nothing else has touched them, and the others are told with the reason", async () => {
    const names = ["Phan Thị Sạch", "Phan Thị Sửa", "Phan Thị Hồ Sơ"];
    const importId = await begin(names.map((name, index) => memberRow(name, `01/02/198${index}`)));
    doneOf(await commit(importId));
    const idOf = async (name: string) => (await named(name))[0]?.id ?? "";
    const corrected = await idOf("Phan Thị Sửa");
    await owner.person.update({ where: { id: corrected }, data: { occupation: "Kế toán" } });
    await built.openCase({ id: await idOf("Phan Thị Hồ Sơ"), name: "", unit: built.first }, "nomination");
    doneOf(await undoImport(built.deputy, send({ importId })));
    const { removed, left, state } = await seen(importId);
    expect([state, removed]).toEqual(["undone", 1]);
    expect(left.map(({ made, why }) => [made?.name, why])).toEqual([
      ["Phan Thị Sửa", "changed"],
      ["Phan Thị Hồ Sơ", "AdmissionCase"],
    ]);
    expect(await named("Phan Thị Sạch")).toHaveLength(0);
    expect(codesOf(await undoImport(built.deputy, send({ importId })))).toEqual(["import-not-committed"]);
  });

  test("once it is taken over, what was read is no longer kept", async () => {
    const importId = await begin([memberRow("Quách Thị Kín", "01/02/1990", { 8: "001190009999" })]);
    const kept = async () => owner.importRow.findMany({ where: { importId }, select: { sealed: true } });
    const [before] = await kept();
    expect(before?.sealed && Buffer.from(before.sealed).includes("Quách")).toBe(false);
    doneOf(await commit(importId));
    expect(await kept()).toEqual([{ sealed: null }]);
  });
});

describe("a list that is left", () => {
  test("is found again by those who keep the people of its unit, and by nobody else", async () => {
    const importId = await begin([memberRow("Tạ Thị Chờ", "01/02/1990")]);
    expect((await importList(built.deputy))?.imports.map(({ id }) => id)).toContain(importId);
    expect(await mappingView(built.deputy, importId)).toMatchObject({ rows: 1 });
    expect(await importView(built.neighbour, importId, parseRowFilter({}), on)).toBeNull();
    expect(await importList(built.viewer)).toBeNull();
    expect(codesOf(await commit(importId, built.neighbour))).toEqual(["not-found"]);
    expect(codesOf(await commit(importId, built.viewer))).toEqual(["not-permitted"]);
    expect(await asActor(built.viewer, (db) => db.importRow.count({ where: { importId } }))).toBe(0);
    await expect(
      asActor(built.neighbour, (db) => db.$executeRaw`SELECT undo_import(${importId}::uuid)`),
    ).rejects.toThrow();
  });

  test("is dropped with all that was read, by hand or after two weeks", async () => {
    const first = await begin([memberRow("Tạ Thị Bỏ", "01/02/1990")]);
    doneOf(await discardImport(built.deputy, send({ importId: first })));
    const second = await begin([memberRow("Tạ Thị Quên", "01/02/1990")]);
    await owner.import.update({ where: { id: second }, data: { touchedAt: new Date(Date.now() - 15 * 86_400_000) } });
    await begin([memberRow("Tạ Thị Mới", "01/02/1990")]);
    expect(await owner.importRow.count({ where: { importId: { in: [first, second] } } })).toBe(0);
  });
});

test("who enters a person of the list while it is taken over waits, and is then asked", async () => {
  const importId = await begin([memberRow("Vương Thị Cùng Lúc", "01/02/1990")]);
  const person = {
    ...{ unitId: built.first.id, fullName: "Vương Thị Cùng Lúc", bornOn: "1990-02-01", sex: "female" },
    ...{
      schooling: "bachelor",
      occupation: "Chuyên viên",
      joinedUnitOn: "2018-01-02",
      nationalId: "",
      kind: "nonMember",
    },
  };
  const outcomes = await Promise.all([commit(importId), addPerson(built.secretary, send(person))]);
  expect(await named("Vương Thị Cùng Lúc")).toHaveLength(1);
  expect(outcomes.filter(({ kind }) => kind === "done")).toHaveLength(1);
});

test("five thousand people are taken over within the time of one transaction", { timeout: 120_000 }, async () => {
  const importId = await begin(manyMembers(5_000, "Chi bộ Một"));
  const { counts } = await seen(importId);
  expect(counts).toMatchObject({ new: 5_000, question: 0, error: 0 });
  doneOf(await commit(importId));
  expect(await owner.person.count({ where: { fullName: { startsWith: "Lò " } } })).toBe(5_000);
  doneOf(await undoImport(built.deputy, send({ importId })));
  expect(await owner.person.count({ where: { fullName: { startsWith: "Lò " } } })).toBe(0);
});
