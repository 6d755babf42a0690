import { beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "../../lib/access/actor";
import { readFile } from "../../lib/imports/commands";
import { commitImport } from "../../lib/imports/commit-commands";
import { importView } from "../../lib/imports/queries";
import { parseRowFilter } from "../../lib/imports/row-filter";
import { undoImport } from "../../lib/imports/undo-commands";
import { closePlannedPost, nameSuccessor } from "../../lib/planning/commands";
import { parsePlan } from "../../lib/planning/plan";
import { planView } from "../../lib/planning/queries";
import { day } from "../../lib/primitives/day";
import { codesOf } from "../support/case-driver";
import { useDatabase } from "../support/database";
import { buildOffice, useOwner } from "../support/office-fixture";
import { excelFile } from "../support/office-list";
import { beginImport, correctList, doneOf, type ListRow, send } from "../support/taken-list";

const owner = useOwner(useDatabase().url);
const on = day("2026-11-28");

const build = async () => {
  const office = await buildOffice(owner);
  const leader = await office.person("Nguyễn Văn Quy", office.organisation);
  const another = await office.person("Lê Thị Hoạch", office.first);
  return {
    ...office,
    another,
    deputy: office.actor(leader, "committeeDeputySecretary", office.organisation),
    viewer: office.actor(leader, "committeeMember", office.organisation),
    administrator: office.actor(leader, "administrator", office.organisation),
    secretary: office.actor(another, "cellSecretary", office.first),
  };
};
let built: Awaited<ReturnType<typeof build>>;
beforeAll(async () => {
  built = await build();
});

const heads = ["STT", "Đơn vị", "Chức danh quy hoạch", "Nhiệm kỳ", "Số người cần quy hoạch", "Văn bản phê duyệt"];
const rowOf = (unit: string | null, title: string, more: Readonly<Record<number, string | null>> = {}): ListRow =>
  ["1", unit, title, "2025-2030", "2", "05-NQ/ĐU"].map((cell, at) => (at in more ? (more[at] ?? null) : cell));

const begin = (actor: Actor, rows: readonly ListRow[], given: Readonly<Record<string, string>> = {}) =>
  beginImport(actor, "planned", [heads, ...rows], given);
const seen = async (actor: Actor, importId: string, show = "open") =>
  (await importView(actor, importId, parseRowFilter({ show }), on)) ?? expect.unreachable();
const commit = (actor: Actor, importId: string) => commitImport(actor, send({ importId }));
const undo = (actor: Actor, importId: string, reason = "") => undoImport(actor, send({ importId, reason }));
const postsOf = (title: string) =>
  owner.plannedPost.findMany({ where: { title, path: { startsWith: built.organisation.path } } });

describe("posts are planned for by a list", () => {
  test("each once; the same list again plans none, and what it says otherwise is told and not changed", async () => {
    const rows = [rowOf("Chi bộ Một", "Bí thư chi bộ"), rowOf("Hai", "Phó Bí thư chi bộ", { 3: "2026" })];
    const importId = await begin(built.deputy, rows);
    expect((await seen(built.deputy, importId)).counts).toMatchObject({ new: 2, error: 0 });
    expect(await postsOf("Bí thư chi bộ")).toEqual([]);
    doneOf(await commit(built.deputy, importId));
    const term = { firstYear: 2025, lastYear: 2030, wanted: 2, paper: "05-NQ/ĐU", closedOn: null };
    expect(await postsOf("Bí thư chi bộ")).toMatchObject([{ unitId: built.first.id, path: built.first.path, ...term }]);
    expect(await postsOf("Phó Bí thư chi bộ")).toMatchObject([
      { unitId: built.second.id, ...term, lastYear: 2026, firstYear: 2026 },
    ]);
    expect(await owner.audit.count({ where: { command: "planning.addPost", path: built.first.path } })).toBe(1);
    const again = await begin(built.deputy, [...rows, rowOf("Chi bộ Một", "BÍ THƯ CHI BỘ", { 4: "3", 5: "NQ 9" })]);
    const known = await seen(built.deputy, again, "known");
    expect(known.counts).toMatchObject({ new: 0, known: 3, error: 0 });
    expect(known.rows.map(({ notes }) => notes.map(({ says, text }) => [says, text]))).toEqual([
      [],
      [],
      [
        ["wanted-differs", "3"],
        ["paper-differs", "NQ 9"],
      ],
    ]);
    expect(codesOf(await commit(built.deputy, again))).toEqual(["import-nothing"]);
    expect(await postsOf("Bí thư chi bộ")).toMatchObject([term]);
  });

  test("none as long as a row is wrong: each is named by its cell, as the form refuses it, and corrected in place", async () => {
    const importId = await begin(built.deputy, [
      rowOf("Chi bộ Không Có", "Trưởng phòng"),
      rowOf("Chi bộ Một", "Chánh Văn phòng", { 3: "2030-2025" }),
      rowOf("Chi bộ Một", "Chánh Thanh tra", { 3: "nhiệm kỳ tới", 4: "hai" }),
      rowOf("Chi bộ Một", "Phó Chánh Thanh tra", { 4: "21", 5: null }),
      rowOf("Chi bộ Hai", "Kế toán trưởng"),
      rowOf("Chi bộ Hai", "Kế toán trưởng"),
    ]);
    const { rows } = await seen(built.deputy, importId);
    expect(
      rows.map(({ line, problems }) => [line, ...problems.map(({ field, code, column }) => [field, code, column])]),
    ).toEqual([
      [2, ["unitId", "cell-not-understood", 1]],
      [3, ["lastYear", "plan-ends-first", 3]],
      [
        4,
        ["firstYear", "field-not-a-number", 3],
        ["lastYear", "field-not-a-number", 3],
        ["wanted", "field-not-a-number", 4],
      ],
      [5, ["wanted", "field-out-of-range", 4], ["paper", "field-required", 5]],
      [7, ["title", "import-planned-twice", 2]],
    ]);
    expect(codesOf(await commit(built.deputy, importId))).toEqual(["import-rows-open"]);
    doneOf(
      await correctList(
        built.deputy,
        importId,
        { number: 1, typed: { unitId: built.second.id } },
        { number: 2, typed: { firstYear: "2025", lastYear: "2030" } },
        { number: 3, skipped: true },
        { number: 4, typed: { wanted: "20", paper: "NQ 6" } },
        // Once the first of two is left out, the other is the only one.
        { number: 5, skipped: true },
      ),
    );
    expect((await seen(built.deputy, importId)).counts).toMatchObject({ new: 4, skipped: 2, error: 0 });
    doneOf(await commit(built.deputy, importId));
    expect(await postsOf("Trưởng phòng")).toMatchObject([{ unitId: built.second.id }]);
    expect(await postsOf("Kế toán trưởng")).toHaveLength(1);
  });

  test("with what the list leaves out told once for all rows", async () => {
    const bare = [
      ["STT", "Chức danh", "Từ năm", "Đến năm", "Số lượng", "Nghị quyết"],
      ["1", "Trưởng ban Tổ chức", null, null, null, null],
    ];
    const given = { firstYear: "2026", lastYear: "2031", wanted: "1", paper: "NQ 7", unitId: built.first.id };
    const importId = await beginImport(built.secretary, "planned", bare, given);
    doneOf(await commit(built.secretary, importId));
    expect(await postsOf("Trưởng ban Tổ chức")).toMatchObject([
      { unitId: built.first.id, firstYear: 2026, lastYear: 2031, wanted: 1, paper: "NQ 7" },
    ]);
  });

  test("and closed again with a reason when it is undone, but for those somebody is planned for or that were closed", async () => {
    const importId = await begin(built.deputy, [
      rowOf("Chi bộ Một", "Phó Giám đốc"),
      rowOf("Chi bộ Một", "Giám đốc"),
      rowOf("Chi bộ Hai", "Tổng Giám đốc"),
    ]);
    doneOf(await commit(built.deputy, importId));
    const [used] = await postsOf("Giám đốc");
    const named = { postId: used?.id, personId: built.another.id, from: "2026-01-05", paper: "NQ 7" };
    doneOf(await nameSuccessor(built.deputy, send(named)));
    const [closed] = await postsOf("Tổng Giám đốc");
    doneOf(await closePlannedPost(built.deputy, send({ postId: closed?.id, because: "Giải thể" })));
    const unsaid = await undo(built.deputy, importId);
    expect(unsaid).toMatchObject({ kind: "refused", refusals: [{ code: "field-required", field: "reason" }] });
    doneOf(await undo(built.deputy, importId, "Nhập nhầm danh sách"));
    expect(await postsOf("Phó Giám đốc")).toMatchObject([{ because: "Nhập nhầm danh sách" }]);
    expect(await postsOf("Giám đốc")).toMatchObject([{ closedOn: null }]);
    const { removed, left } = await seen(built.deputy, importId);
    expect([removed, left.map(({ made, why }) => [made?.name, made?.href, why])]).toEqual([
      1,
      [
        ["Giám đốc", `/planning/${used?.id}`, "changed"],
        ["Tổng Giám đốc", `/planning/${closed?.id}`, "changed"],
      ].sort(),
    ]);
    const renewed = await begin(built.deputy, [rowOf("Chi bộ Một", "Phó Giám đốc"), rowOf("Chi bộ Một", "Giám đốc")]);
    expect((await seen(built.deputy, renewed)).counts).toMatchObject({ new: 1, known: 1 });
  });

  test("by who keeps the plan, each within reach and nobody else", async () => {
    const file = Buffer.from(await excelFile({ name: "DS", rows: [heads, rowOf("Chi bộ Một", "Thủ quỹ")] })).toString(
      "base64",
    );
    const sent = () => send({ kind: "planned", fileName: "ds.xlsx", file });
    for (const actor of [built.viewer, built.administrator])
      expect(codesOf(await readFile(actor, sent()))).toEqual(["not-permitted"]);
    const importId = await begin(built.secretary, [rowOf("Chi bộ Hai", "Thủ quỹ")]);
    const { rows } = await seen(built.secretary, importId);
    expect(rows.map(({ problems }) => problems.map(({ code }) => code))).toEqual([["cell-not-understood"]]);
    doneOf(await correctList(built.secretary, importId, { number: 1, typed: { unitId: built.second.id } }));
    expect((await seen(built.secretary, importId)).counts).toMatchObject({ new: 0, error: 1 });
    expect(await importView(built.viewer, importId, parseRowFilter({}), on)).toBeNull();
  });

  test("three hundred in one list at most, and those are in the plan once they are recorded", async () => {
    const many = (count: number) =>
      Array.from({ length: count }, (_, at) => rowOf("Chi bộ Hai", `Tổ trưởng tổ ${at + 1}`));
    const tooMany = Buffer.from(await excelFile({ name: "DS", rows: [heads, ...many(301)] })).toString("base64");
    expect(
      codesOf(await readFile(built.deputy, send({ kind: "planned", fileName: "ds.xlsx", file: tooMany }))),
    ).toEqual(["list-too-long"]);
    const before = (await planView(built.deputy, parsePlan({}), on))?.totals.posts ?? 0;
    doneOf(await commit(built.deputy, await begin(built.deputy, many(300))));
    expect((await planView(built.deputy, parsePlan({}), on))?.totals.posts).toBe(before + 300);
  });
});
