import { beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "../../lib/access/actor";
import { mapColumns, readFile } from "../../lib/imports/commands";
import { commitImport } from "../../lib/imports/commit-commands";
import { importView, mappingView } from "../../lib/imports/queries";
import { auditedModelFile } from "../../lib/imports/registered/model-list-queries";
import { parseRowFilter } from "../../lib/imports/row-filter";
import { dateOf, day } from "../../lib/primitives/day";
import { newId } from "../../lib/primitives/ids";
import { text } from "../../lib/text/text";
import { useDatabase } from "../support/database";
import { buildOffice, useOwner } from "../support/office-fixture";
import { excelFile } from "../support/office-list";
import { correctList, doneOf, type ListRow, send } from "../support/taken-list";

const owner = useOwner(useDatabase().url);
const on = day("2026-11-28");
const mostCells = 450;

/** A committee of hundreds of cells, two of them of one name, and a committee beside it out of reach. */
const build = async () => {
  const office = await buildOffice(owner);
  const beside = await buildOffice(owner);
  const { organisation } = office;
  const cell = (name: string, label: string, parent: Readonly<{ id: string; path: string }> = organisation) => ({
    ...{ id: newId(), kind: "cell" as const, name, shortName: name.replace("Chi bộ ", ""), parentId: parent.id },
    ...{ path: `${parent.path}${label}.`, from: dateOf(on) },
  });
  const cells = Array.from({ length: mostCells }, (_, at) => cell(`Chi bộ Ví dụ ${at + 1}`, `m${1000 + at}`));
  const department = { ...cell("Đảng bộ bộ phận Khối Một", "d"), kind: "department" as const, shortName: "Khối Một" };
  const here = cell("Chi bộ Kế toán", "v");
  const there = cell("Chi bộ Kế toán", "v", department);
  const outside = cell("Chi bộ Ở Ngoài", "x", beside.organisation);
  await owner.unit.createMany({ data: [...cells, department] });
  await owner.unit.createMany({ data: [here, there, outside] });
  const leader = await office.person("Nguyễn Văn Nhiều", organisation);
  return {
    ...{ office, cells, here, there, outside },
    deputy: office.actor(leader, "committeeDeputySecretary", organisation),
  };
};
let built: Awaited<ReturnType<typeof build>>;
beforeAll(async () => {
  built = await build();
});

const nothing = { unitId: "", sex: "", schooling: "", occupation: "", joinedUnitOn: "", paper: "" };
const heads = ["STT", "Đơn vị", "Chức danh quy hoạch", "Nhiệm kỳ", "Số người", "Nghị quyết"];
const rowOf = (unit: string | null, title: string): ListRow => ["1", unit, title, "2025-2030", "2", "05-NQ/ĐU"];

const read = async (actor: Actor, rows: readonly ListRow[]): Promise<string> => {
  const file = Buffer.from(await excelFile({ name: "DS", rows: [heads, ...rows] })).toString("base64");
  return doneOf(await readFile(actor, send({ kind: "planned", fileName: "ds.xlsx", file }))).importId;
};
const tell = (importId: string, units: Readonly<Record<string, string>>, defaults = {}) =>
  mapColumns(built.deputy, send({ importId, uses: [], units, defaults: { ...nothing, ...defaults } }));
const told = async (importId: string) => (await mappingView(built.deputy, importId))?.settings.units ?? {};
const refusalsOf = (outcome: Awaited<ReturnType<typeof tell>>) =>
  outcome.kind === "refused" ? outcome.refusals.map(({ code, field }) => [field, code]) : outcome.kind;
const rowsOf = async (importId: string) => {
  const view = await importView(built.deputy, importId, parseRowFilter({ show: "new" }), on);
  return view?.rows.map(({ values }) => values.unitId);
};

describe("a list of a committee with hundreds of cells", () => {
  test("has the units it names proposed, but none for a name that two have; with what they lie under each is told apart", async () => {
    const importId = await read(built.deputy, [
      rowOf("Ví dụ 120", "Một"),
      rowOf("Chi bộ Kế toán", "Hai"),
      rowOf("Chi bộ Kế toán (Khối Một)", "Ba"),
      rowOf("Chi bộ Ở Ngoài", "Bốn"),
    ]);
    expect(await told(importId)).toEqual({
      ...{ "Ví dụ 120": built.cells[119]?.id, "Chi bộ Kế toán": "" },
      ...{ "Chi bộ Kế toán (Khối Một)": built.there.id, "Chi bộ Ở Ngoài": "" },
    });
  });

  test("takes a unit by the name that was typed, and says of one that means none, several or one beyond reach what is wrong", async () => {
    const importId = await read(built.deputy, [rowOf("KT", "Năm"), rowOf("VD", "Sáu"), rowOf(null, "Bảy")]);
    const { here, outside, there } = built;
    const wrong = { KT: "ke toan", VD: "Ví dụ không có" };
    expect(refusalsOf(await tell(importId, wrong, { unitId: outside.name }))).toEqual([
      ["unit.0", "unit-of-several"],
      ["unit.1", "unit-unknown"],
      ["default.unitId", "unit-unknown"],
    ]);
    expect(await tell(importId, { KT: outside.id })).toEqual({ kind: "not-found" });
    expect(await told(importId)).toEqual({ KT: "", VD: "" });
    const right = { KT: "chi bo ke toan (khoi mot)", VD: "Ví dụ 7" };
    doneOf(await tell(importId, right, { unitId: "Chi bộ Ví dụ 450" }));
    expect(await rowsOf(importId)).toEqual([there.id, built.cells[6]?.id, built.cells[449]?.id]);

    const typed = (unitId: string, skipped = false) =>
      correctList(built.deputy, importId, { number: 2, typed: { unitId }, skipped });
    expect(await typed("Kế toán")).toMatchObject({
      refusals: [{ field: "2.unitId", code: "unit-of-several", facts: { count: 2 } }],
    });
    expect(await typed(outside.name)).toMatchObject({ refusals: [{ field: "2.unitId", code: "unit-unknown" }] });
    doneOf(await typed("không rõ", true));
    expect(await rowsOf(importId)).toEqual([there.id, built.cells[449]?.id]);
    doneOf(await typed("Chi bộ Kế toán (Đảng bộ Văn phòng)"));
    expect(await rowsOf(importId)).toEqual([there.id, here.id, built.cells[449]?.id]);
    doneOf(await commitImport(built.deputy, send({ importId })));
  });

  test("is given out so that it can be read again, namesakes too", async () => {
    const stated = { firstYear: 2025, lastYear: 2030, wanted: 1, paper: "NQ 1", title: "Kế toán trưởng" };
    for (const { id: unitId, path } of [built.here, built.there])
      await owner.plannedPost.create({ data: { id: newId(), unitId, path, ...stated } });
    const file = await auditedModelFile(built.deputy, "planned", { on, words: text("vi"), purpose: null });
    const content = Buffer.from(file?.bytes ?? []).toString("base64");
    const sent = send({ kind: "planned", fileName: file?.name, file: content });
    const { importId } = doneOf(await readFile(built.deputy, sent));
    doneOf(await tell(importId, {}));
    const view = await importView(built.deputy, importId, parseRowFilter({}), on);
    const known = await owner.plannedPost.count({ where: { path: { startsWith: built.office.organisation.path } } });
    expect(view?.counts).toMatchObject({ known, new: 0, error: 0, skipped: 0 });
  });
});
