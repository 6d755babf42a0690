import { beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "../../lib/access/actor";
import { nominationForm } from "../../lib/admissions/nomination-queries";
import { unionForm } from "../../lib/intake/queries";
import { addPlannedPost } from "../../lib/planning/commands";
import { newPostForm } from "../../lib/planning/post-queries";
import { today } from "../../lib/primitives/clock";
import { dateOf } from "../../lib/primitives/day";
import { newId } from "../../lib/primitives/ids";
import { sentence } from "../../lib/text/sentence";
import { text } from "../../lib/text/text";
import { mergeCell } from "../../lib/units/cell-commands";
import { cellForm } from "../../lib/units/form-queries";
import { naming } from "../../lib/units/named/queries";
import { codesOf } from "../support/case-driver";
import { buildCommittee, type CommitteeFixture } from "../support/committee-fixture";
import { useDatabase } from "../support/database";
import { buildOffice, useOwner } from "../support/office-fixture";

const owner = useOwner(useDatabase().url);
const on = today();
const mostCells = 450;
let fixture: CommitteeFixture;
let office: CommitteeFixture["office"];
/** A committee beside, out of the reach of the first. */
let beside: CommitteeFixture["office"];
beforeAll(async () => {
  fixture = await buildCommittee(owner);
  beside = await buildOffice(owner);
  office = fixture.office;
  const { organisation } = office;
  const cell = (name: string, label: string, parent = organisation) => ({
    ...{ id: newId(), kind: "cell" as const, name, shortName: name.replace("Chi bộ ", ""), parentId: parent.id },
    ...{ path: `${parent.path}${label}.`, from: dateOf(on) },
  });
  await owner.unit.createMany({
    data: Array.from({ length: mostCells }, (_, number) => cell(`Chi bộ Ví dụ ${number + 1}`, `m${1000 + number}`)),
  });
  const department = { ...cell("Đảng bộ bộ phận Khối Một", "d"), kind: "department" as const, shortName: "Khối Một" };
  await owner.unit.create({ data: department });
  await owner.unit.createMany({
    data: [
      cell("Chi bộ Văn phòng", "v"),
      { ...cell("Chi bộ Văn phòng", "v"), parentId: department.id, path: `${department.path}v.` },
      cell("Chi bộ Ở Ngoài", "x", beside.organisation),
    ],
  });
});

const planned = naming("unitId", "house", addPlannedPost);
const plan = (actor: Actor, unitId: string) =>
  planned(actor, {
    ...{ unitId, title: "Phó Trưởng phòng", firstYear: "2026", lastYear: "2030", wanted: "2", paper: "NQ 7" },
    requestId: newId(),
  });
const merge = (actor: Actor, intoId: string, more = {}) =>
  naming(
    "intoId",
    "cell",
    mergeCell,
  )(actor, {
    ...{ unitId: office.second.id, intoId, mergedOn: on, paper: "QĐ 5", requestId: newId() },
    ...more,
  });
const said = async (outcome: ReturnType<typeof merge>): Promise<string[]> => {
  const found = await outcome;
  return found.kind === "refused" ? found.refusals.map((refusal) => sentence(text("vi"), refusal)) : [found.kind];
};

describe("a form that asks for a cell", () => {
  test("offers every cell of a large committee, and tells namesakes apart", async () => {
    const { committee } = fixture.actors;
    const merging = await cellForm(committee, office.second.id, on);
    const labels = merging?.otherCells.map(({ label }) => label) ?? [];
    expect(labels).toHaveLength(mostCells + 3);
    expect(labels.filter((label) => label.includes("Văn phòng")).sort()).toEqual([
      "Chi bộ Văn phòng (Khối Một)",
      "Chi bộ Văn phòng (Đảng bộ Văn phòng)",
    ]);
    expect((await unionForm(committee))?.cells).toHaveLength(mostCells + 4);
    expect((await newPostForm(committee))?.units).toHaveLength(mostCells + 6);
    expect((await nominationForm(fixture.actors.cell))?.cells.map(({ label }) => label)).toEqual(["Chi bộ Một"]);
  });

  test("takes the name of one, with or without accents, in the place of its id", async () => {
    const outcome = await plan(fixture.actors.committee, "chi bo vi du 417");
    if (outcome.kind !== "done") throw new Error(JSON.stringify(outcome));
    const post = await owner.plannedPost.findUniqueOrThrow({
      where: { id: outcome.value.postId },
      select: { unit: { select: { name: true } } },
    });
    expect(post.unit.name).toBe("Chi bộ Ví dụ 417");
    expect(codesOf(await plan(fixture.actors.committee, office.first.id))).toBe("done");
  });

  test("says which names have the part that was typed, and of several cells what each lies under; nothing is recorded", async () => {
    const { committee } = fixture.actors;
    expect(await said(merge(committee, "thuy loi"))).toEqual([
      "Không có chi bộ nào tên là “thuy loi”. Hãy gõ một phần của tên rồi chọn trong danh sách hiện ra.",
    ]);
    expect(await said(merge(committee, "du 41"))).toEqual([
      expect.stringContaining("Tên có phần ấy: Chi bộ Ví dụ 41; Chi bộ Ví dụ 410; "),
    ]);
    expect(await said(merge(committee, "chi bộ văn phòng"))).toEqual([
      "Có 2 chi bộ tên “chi bộ văn phòng”: Chi bộ Văn phòng (Khối Một); Chi bộ Văn phòng (Đảng bộ Văn phòng). Hãy ghi cả nơi trực thuộc trong ngoặc; nếu vẫn trùng thì đổi tên một nơi trước.",
    ]);
    expect(codesOf(await merge(committee, ""))).toEqual(["field-required"]);
    expect(codesOf(await merge(committee, "thuy loi", { paper: "" }))).toEqual(["unit-unknown", "field-required"]);
    expect((await owner.unit.findUniqueOrThrow({ where: { id: office.second.id } })).to).toBeNull();
  });

  test("knows no cell beyond the reach of who sends, by its name or by its id", async () => {
    const { committee } = fixture.actors;
    expect(codesOf(await merge(committee, "Chi bộ Ở Ngoài"))).toEqual(["unit-unknown"]);
    const outside = await owner.unit.findFirstOrThrow({ where: { name: "Chi bộ Ở Ngoài" } });
    const byId = await merge(committee, outside.id);
    expect(byId.kind === "done").toBe(false);
    const stranger = beside.actor(
      await beside.person("Mai Thị Nơi Khác", beside.organisation),
      ...([committee.actingPost.role, beside.organisation] as const),
    );
    expect(codesOf(await merge(stranger, "chi bo vi du 1", { unitId: beside.first.id }))).toEqual(["unit-unknown"]);
  });

  test("tells who may not send it nothing about a name, and the refusal is audited like every other", async () => {
    const { cell } = fixture.actors;
    const before = await owner.audit.count({ where: { command: "units.merge" } });
    for (const typed of ["Chi bộ Một", "thuy loi"])
      expect(codesOf(await merge(cell, typed))).toEqual(["not-permitted"]);
    expect(await owner.audit.count({ where: { command: "units.merge" } })).toBe(before + 2);
  });

  test("merges into the cell that was named", async () => {
    expect(codesOf(await merge(fixture.actors.committee, "Chi bộ Văn phòng (Khối Một)"))).toBe("done");
    const merged = await owner.unit.findUniqueOrThrow({
      where: { id: office.second.id },
      select: { mergedInto: { select: { path: true } } },
    });
    expect(merged.mergedInto?.path).toContain(".d.v.");
  });
});
