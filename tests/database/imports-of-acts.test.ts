import { beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "../../lib/access/actor";
import { asActor } from "../../lib/database/client";
import { readFile } from "../../lib/imports/commands";
import { commitImport } from "../../lib/imports/commit-commands";
import type { ListKind } from "../../lib/imports/kinds";
import { importList, importView } from "../../lib/imports/queries";
import { parseRowFilter } from "../../lib/imports/row-filter";
import { undoImport } from "../../lib/imports/undo-commands";
import { dateOf, day } from "../../lib/primitives/day";
import { newId } from "../../lib/primitives/ids";
import type { Outcome } from "../../lib/workflow/refusal";
import { useDatabase } from "../support/database";
import { buildOffice, useOwner } from "../support/office-fixture";
import { excelFile } from "../support/office-list";
import { beginImport, correctList, doneOf, type ListRow, send } from "../support/taken-list";

const owner = useOwner(useDatabase().url);
const on = day("2026-11-28");

const build = async () => {
  const office = await buildOffice(owner);
  const someone = await office.person("Nguyễn Văn Giữ", office.first);
  const another = await office.person("Nguyễn Văn Khác", office.first);
  const member = async (name: string, home = office.first) => {
    const person = await office.person(name, home);
    await owner.standing.create({
      data: { id: newId(), personId: person.id, path: home.path, kind: "official", from: dateOf(day("2021-01-01")) },
    });
    return person;
  };
  return {
    ...office,
    member,
    administrator: office.actor(someone, "administrator", office.organisation),
    deputy: office.actor(someone, "committeeDeputySecretary", office.organisation),
    other: office.actor(another, "committeeDeputySecretary", office.organisation),
    secretary: office.actor(another, "cellSecretary", office.first),
    neighbour: office.actor(someone, "cellSecretary", office.second),
  };
};
let built: Awaited<ReturnType<typeof build>>;
beforeAll(async () => {
  built = await build();
});

const heads: Readonly<Record<Exclude<ListKind, "people" | "planned">, ListRow>> = {
  cells: ["Tên chi bộ", "Tên gọi tắt", "Loại", "Trực thuộc", "Ngày thành lập", "Văn bản thành lập"],
  posts: ["STT", "Họ và tên", "Ngày sinh", "Chi bộ", "Chức vụ", "Từ ngày"],
  certificates: ["STT", "Họ và tên", "Ngày sinh", "Số giấy chứng nhận", "Ngày cấp", "Nơi cấp", "Lớp"],
};

const codesOf = (outcome: Outcome<unknown>) =>
  outcome.kind === "refused" ? outcome.refusals.map(({ code }) => code) : [outcome.kind];

const begin = (
  actor: Actor,
  kind: Exclude<ListKind, "people" | "planned">,
  rows: readonly ListRow[],
  given: Readonly<Record<string, string>> = {},
): Promise<string> => beginImport(actor, kind, [heads[kind], ...rows], given);
const seen = async (actor: Actor, importId: string, show = "open") =>
  (await importView(actor, importId, parseRowFilter({ show }), on)) ?? expect.unreachable();
const commit = (actor: Actor, importId: string) => commitImport(actor, send({ importId }));
const undo = (actor: Actor, importId: string, stated = {}) => undoImport(actor, send({ importId, ...stated }));
const problemsOf = ({ rows }: Awaited<ReturnType<typeof seen>>) =>
  rows.map(({ line, problems }) => [line, ...problems.map(({ field, code, column }) => [field, code, column])]);

const unitNamed = (name: string) =>
  owner.unit.findFirst({ where: { name, path: { startsWith: built.organisation.path } } });

describe("cells are founded by a list", () => {
  const rows: readonly ListRow[] = [
    ["Chi bộ Khu phố 1", "KP 1", "Chi bộ", "Đảng bộ bộ phận Sản xuất", "01/07/2022", "QĐ 5-QĐ/ĐU ngày 25/6/2022"],
    ["Đảng bộ bộ phận Sản xuất", "ĐBBP SX", "Đảng bộ bộ phận", null, "01/06/2022", "QĐ 4-QĐ/ĐU ngày 25/5/2022"],
    ["Chi bộ Hai", null, null, null, "01/01/2020", "QĐ 1"],
  ];
  const given = () => ({ parentId: built.organisation.id });

  test("with a department of the same list above a cell; those that exist are left, and the same list again founds none", async () => {
    const importId = await begin(built.deputy, "cells", rows, given());
    expect((await seen(built.deputy, importId)).counts).toMatchObject({ new: 2, known: 1, error: 0 });
    expect(await unitNamed("Chi bộ Khu phố 1")).toBeNull();
    doneOf(await commit(built.deputy, importId));
    const department = await unitNamed("Đảng bộ bộ phận Sản xuất");
    expect(await unitNamed("Chi bộ Khu phố 1")).toMatchObject({
      ...{ parentId: department?.id, kind: "cell", shortName: "KP 1", from: dateOf(day("2022-07-01")) },
    });
    const again = await begin(built.deputy, "cells", rows, given());
    expect((await seen(built.deputy, again)).counts).toMatchObject({ new: 0, known: 3, error: 0 });
    expect(codesOf(await commit(built.deputy, again))).toEqual(["import-nothing"]);
    const audited = await owner.audit.findMany({ where: { command: "units.found", path: built.organisation.path } });
    expect(audited.length).toBeGreaterThan(0);

    doneOf(await undo(built.deputy, importId));
    expect([await unitNamed("Chi bộ Khu phố 1"), await unitNamed("Đảng bộ bộ phận Sản xuất")]).toEqual([null, null]);
  });

  test("with their official codes: each has fourteen digits and is one unit's alone; a code recorded otherwise is said, not changed", async () => {
    const coded: readonly ListRow[] = [
      ["Chi bộ Có Mã", null, null, null, "01/07/2022", "QĐ 5", "01.234.567.890.124"],
      ["Chi bộ Trùng Mã", null, null, null, "01/07/2022", "QĐ 6", "01234567890124"],
      ["Chi bộ Thiếu Số", null, null, null, "01/07/2022", "QĐ 7", "1234567890124"],
      ["Chi bộ Hai", null, null, null, "01/01/2020", "QĐ 1", "01234567890125"],
    ];
    const withCode = [[...heads.cells, "MÃ SỐ TỔ CHỨC ĐẢNG"], ...coded];
    const importId = await beginImport(built.deputy, "cells", withCode, given());
    const { counts, rows: judged } = await seen(built.deputy, importId);
    expect(counts).toMatchObject({ new: 1, known: 1, error: 2 });
    expect(judged.flatMap(({ line, problems }) => problems.map(({ field, code }) => [line, field, code]))).toEqual([
      [3, "code", "unit-code-taken"],
      [4, "code", "unit-code-shape"],
    ]);
    const [known] = (await seen(built.deputy, importId, "known")).rows;
    expect(known?.notes).toEqual([{ says: "code-differs", text: "01234567890125" }]);
    doneOf(await correctList(built.deputy, importId, { number: 2, skipped: true }, { number: 3, skipped: true }));
    doneOf(await commit(built.deputy, importId));
    expect(await unitNamed("Chi bộ Có Mã")).toMatchObject({ code: "01234567890124" });
    expect(await unitNamed("Chi bộ Hai")).toMatchObject({ code: null });
    doneOf(await undo(built.deputy, importId));
    expect(await unitNamed("Chi bộ Có Mã")).toBeNull();
  });

  test("none as long as a row is wrong: each is named by its cell, as the form itself refuses it, and corrected in place", async () => {
    const wrong: readonly ListRow[] = [
      ["Chi bộ Mới", "Mới", "Chi bộ", null, "01/07/2030", "QĐ 7"],
      ["Chi bộ Lạc", "Lạc", "Chi bộ", "Đảng bộ Không Có", "01/07/2022", "QĐ 8"],
      ["Chi bộ Thiếu", "Thiếu", "Chi bộ", null, "01/07/2022", null],
    ];
    const importId = await begin(built.deputy, "cells", wrong, given());
    expect(problemsOf(await seen(built.deputy, importId))).toEqual([
      [2, ["from", "future-day", 4]],
      [3, ["parentId", "cell-not-understood", 3]],
      [4, ["paper", "field-required", 5]],
    ]);
    expect(codesOf(await commit(built.deputy, importId))).toEqual(["import-rows-open"]);
    doneOf(
      await correctList(
        built.deputy,
        importId,
        { number: 1, typed: { from: "01/07/2022" } },
        { number: 2, skipped: true },
        { number: 3, typed: { paper: "QĐ 9" } },
      ),
    );
    doneOf(await commit(built.deputy, importId));
    expect(await unitNamed("Chi bộ Thiếu")).toMatchObject({ paper: "QĐ 9" });
    const used = await unitNamed("Chi bộ Mới");
    await built.person("Người Ở Lại", used ?? built.first);
    doneOf(await undo(built.deputy, importId));
    const { left, removed } = await seen(built.deputy, importId);
    expect([removed, left.map(({ made, why }) => [made?.name, why])]).toEqual([1, [["Chi bộ Mới", "used"]]]);
  });

  test("by the committee and nobody else", async () => {
    const file = Buffer.from(await excelFile({ name: "DS", rows: [heads.cells, ...rows] })).toString("base64");
    const sent = () => send({ kind: "cells", fileName: "ds.xlsx", file });
    expect(codesOf(await readFile(built.secretary, sent()))).toEqual(["not-permitted"]);
    expect(codesOf(await readFile(built.administrator, sent()))).toEqual(["not-permitted"]);
  });
});

describe("posts are given by a list", () => {
  test("to members of the register, each once, and ended on their first day when it is undone", async () => {
    const [an, binh] = [await built.member("Trần Thị An"), await built.member("Lê Văn Bình", built.second)];
    const rows: readonly ListRow[] = [
      ["1", "TRẦN THỊ AN", "05/05/1995", "Chi bộ Một", "BT", "01/02/2022"],
      ["2", "Lê Văn Bình", null, "Chi bộ Hai", "Phó Bí thư chi bộ", "01/02/2022"],
      ["3", "Nguyễn Văn Giữ", null, "Chi bộ Một", "Đảng viên", null],
      ["4", "Nguyễn Văn Khác", null, "Chi bộ Một", "Đảng ủy viên", "01/02/2022"],
    ];
    const importId = await begin(built.administrator, "posts", rows);
    const view = await seen(built.administrator, importId, "skipped");
    expect(view.counts).toMatchObject({ new: 2, skipped: 2, error: 0 });
    expect(view.rows.map(({ notes }) => notes[0]?.says)).toEqual(["post-other", "post-by-two"]);
    doneOf(await commit(built.administrator, importId));
    const held = () => owner.post.findMany({ where: { personId: { in: [an.id, binh.id] } }, orderBy: { role: "asc" } });
    const from = dateOf(day("2022-02-01"));
    expect(await held()).toMatchObject([
      { personId: an.id, role: "cellSecretary", from, to: null },
      { personId: binh.id, role: "cellDeputySecretary", from, to: null },
    ]);
    const again = await begin(built.administrator, "posts", rows);
    expect((await seen(built.administrator, again)).counts).toMatchObject({ new: 0, known: 2, skipped: 2 });
    await owner.post.updateMany({ where: { personId: binh.id }, data: { to: dateOf(day("2024-01-01")) } });
    doneOf(await undo(built.administrator, importId));
    expect(await held()).toMatchObject([{ to: from }, { to: dateOf(day("2024-01-01")) }]);
    const { removed, left } = await seen(built.administrator, importId);
    expect([removed, left.map(({ made, why }) => [made?.name, why])]).toEqual([1, [["Lê Văn Bình", "changed"]]]);
  });

  test("each error in its row: nobody of the name, two of one name, no member, a second secretary of the same list", async () => {
    await built.person("Phạm Thị Hai", built.first);
    await built.person("Phạm Thị Hai", built.second);
    await built.member("Vũ Văn Nhất", built.second);
    await built.member("Vũ Văn Nhì", built.second);
    const rows: readonly ListRow[] = [
      ["1", "Người Không Có", null, "Chi bộ Hai", "BT", "01/02/2023"],
      ["2", "Phạm Thị Hai", null, "Chi bộ Ba", "BT", "01/02/2023"],
      ["3", "Phạm Thị Hai", null, "Chi bộ Hai", "PBT", "01/02/2023"],
      ["4", "Vũ Văn Nhất", null, "Chi bộ Hai", "BT", "01/02/2023"],
      ["5", "Vũ Văn Nhì", "05/05/1996", "Chi bộ Hai", "BT", "01/02/2023"],
      ["6", "Vũ Văn Nhì", null, "Chi bộ Hai", "BT", "01/02/2023"],
    ];
    const importId = await begin(built.administrator, "posts", rows);
    const view = await seen(built.administrator, importId);
    expect(problemsOf(view)).toEqual([
      [2, ["fullName", "import-nobody", 1]],
      [3, ["personId", "import-several", 1], ["unitId", "cell-not-understood", 3]],
      [4, ["role", "seat-needs-official", 4]],
      [6, ["personId", "import-born-differs", 1]],
      [7, ["from", "secretary-already", 5]],
    ]);
    expect(view.rows[1]?.candidates).toHaveLength(2);
    doneOf(
      await correctList(built.administrator, importId, ...[1, 2, 3, 5, 6].map((number) => ({ number, skipped: true }))),
    );
    doneOf(await commit(built.administrator, importId));
    expect(await owner.post.count({ where: { unitId: built.second.id, role: "cellSecretary", to: null } })).toBe(1);
  });

  test("by the administrator alone, whose list nobody else sees", async () => {
    const importId = await begin(built.administrator, "posts", [["1", "Trần Thị An", null, "Chi bộ Một", "BT", ""]]);
    expect(await importView(built.deputy, importId, parseRowFilter({}), on)).toBeNull();
    expect(await asActor(built.deputy, (db) => db.importRow.count({ where: { importId } }))).toBe(0);
    expect((await importList(built.administrator))?.kinds).toEqual(["posts"]);
    expect((await importList(built.deputy))?.kinds).toEqual(["people", "cells", "certificates", "planned"]);
    expect((await importList(built.secretary))?.kinds).toEqual(["people", "certificates", "planned"]);
  });
});
