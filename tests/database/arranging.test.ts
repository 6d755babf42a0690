import { beforeAll, describe, expect, test } from "vitest";
import { readRecord } from "../../lib/admissions/records/case-record-queries";
import { readVoters } from "../../lib/admissions/voting/voters-queries";
import { asActor, reading } from "../../lib/database/client";
import { movePerson } from "../../lib/people/move-commands";
import { auditedMovePersonForm, auditedPersonView } from "../../lib/people/queries";
import { today } from "../../lib/primitives/clock";
import { addDays, dateOf, day, dayOf } from "../../lib/primitives/day";
import { newId } from "../../lib/primitives/ids";
import { dissolveUnit, foundUnit, placeUnit, renameUnit } from "../../lib/units/commands";
import { parsePeopleFilter } from "../../lib/units/filter";
import { newUnitForm, unitForm } from "../../lib/units/form-queries";
import { unitView } from "../../lib/units/queries";
import { unitTree } from "../../lib/units/tree-queries";
import type { Outcome } from "../../lib/workflow/refusal";
import { useDatabase } from "../support/database";
import { buildOffice, useOwner } from "../support/office-fixture";
import { seeingSaved } from "../support/saving";

const cellVote = { purpose: "admission", body: "cell" } as const;

const owner = useOwner(useDatabase().url);
const on = today();

const build = async () => {
  const office = await buildOffice(owner);
  const keeper = await office.person("Nguyễn Văn Giữ", office.organisation);
  const actor = (role: Parameters<typeof office.actor>[1], at = office.organisation) => office.actor(keeper, role, at);
  return {
    ...office,
    deputy: actor("committeeDeputySecretary"),
    secretary: actor("cellSecretary", office.first),
    stranger: office.actor(keeper, "committeeDeputySecretary", (await buildOffice(owner)).organisation),
  };
};
let built: Awaited<ReturnType<typeof build>>;
beforeAll(async () => {
  built = await build();
});

const member = async (name: string, unit = built.first, from = "2021-01-01") => {
  const who = await built.person(name, unit);
  const standing = {
    id: newId(),
    personId: who.id,
    path: unit.path,
    kind: "official" as const,
    from: dateOf(day(from)),
  };
  await owner.standing.create({ data: standing });
  return who;
};

const found = (change: Readonly<Record<string, string>>) => ({
  requestId: newId(),
  kind: "cell",
  parentId: built.organisation.id,
  name: `Chi bộ ${newId()}`,
  shortName: newId(),
  from: "2026-01-05",
  paper: "QĐ 12-QĐ/ĐU ngày 05/01/2026",
  ...change,
});
const unitOf = (outcome: Outcome<{ unitId: string }>): string => {
  if (outcome.kind !== "done") throw new Error(JSON.stringify(outcome));
  return outcome.value.unitId;
};
const codesOf = (outcome: Outcome<unknown>) =>
  outcome.kind === "refused" ? outcome.refusals.map(({ code, field }) => [code, field ?? null]) : outcome.kind;

describe("a unit", () => {
  test("is founded once, with a label never used before and an audit row", async () => {
    const sent = found({ name: "Chi bộ Ba", shortName: "Ba" });
    const outcome = await foundUnit(built.deputy, sent);
    expect(await foundUnit(built.deputy, sent)).toEqual(outcome);
    const kept = await owner.unit.findUniqueOrThrow({ where: { id: unitOf(outcome) } });
    expect(kept).toMatchObject({
      path: `${built.organisation.path}k3.`,
      parentId: built.organisation.id,
      name: "Chi bộ Ba",
    });
    expect(await owner.audit.count({ where: { command: "units.found", accepted: true } })).toBe(1);
  });

  test("cannot have the name of an existing unit, also when two are founded at the same time", async () => {
    const same = { name: "Chi bộ Cùng tên", shortName: "Cùng tên" };
    const both = await Promise.all([foundUnit(built.deputy, found(same)), foundUnit(built.deputy, found(same))]);
    expect(both.map(codesOf).sort()).toEqual(
      [
        "done",
        [
          ["unit-name-taken", "name"],
          ["unit-name-taken", "shortName"],
        ],
      ].sort(),
    );
  });

  test("is founded only by the committee of its own organisation", async () => {
    expect(await foundUnit(built.stranger, found({}))).toEqual({ kind: "not-found" });
    expect(codesOf(await foundUnit(built.secretary, found({})))).toEqual([["not-permitted", null]]);
    expect(await newUnitForm(built.secretary)).toBeNull();
    expect(await unitForm(built.secretary, built.first.id, on)).toBeNull();
    expect(await unitForm(built.stranger, built.first.id, on)).toBeNull();
  });

  test("is renamed, and its papers list both decisions", async () => {
    const unitId = unitOf(await foundUnit(built.deputy, found({})));
    const renamed = { requestId: newId(), unitId, name: "Chi bộ Đổi tên", shortName: "Đổi tên", paper: "QĐ 13" };
    expect(unitOf(await seeingSaved(renameUnit)(built.deputy, { ...renamed, renamedOn: "2026-02-01" }))).toBe(unitId);
    const { name, paper } = await owner.unit.findUniqueOrThrow({ where: { id: unitId } });
    expect([name, paper]).toEqual(["Chi bộ Đổi tên", "QĐ 12-QĐ/ĐU ngày 05/01/2026 · QĐ 13"]);
  });

  test("bears its old name on the days before it was renamed, and not twice in one day another", async () => {
    const unitId = unitOf(await foundUnit(built.deputy, found({ name: "Chi bộ Cũ Xưa", shortName: "Cũ Xưa" })));
    const rename = async (name: string, renamedOn: string) =>
      seeingSaved(renameUnit)(built.deputy, {
        requestId: newId(),
        unitId,
        name,
        shortName: name,
        renamedOn,
        paper: "QĐ 15",
      });
    expect(unitOf(await rename("Chi bộ Giữa Chừng", "2026-02-01"))).toBe(unitId);
    expect(codesOf(await rename("Chi bộ Sai Ngày", "2026-02-01"))).toEqual([["unit-renamed-before", "renamedOn"]]);
    expect(unitOf(await rename("Chi bộ Mới Nay", "2026-03-01"))).toBe(unitId);
    for (const [asked, name] of [
      ["2026-01-31", "Chi bộ Cũ Xưa"],
      ["2026-02-01", "Chi bộ Giữa Chừng"],
      ["2026-02-28", "Chi bộ Giữa Chừng"],
      ["2026-03-01", "Chi bộ Mới Nay"],
    ] as const) {
      const view = await unitView(built.deputy, unitId, parsePeopleFilter({ on: asked }, day("2026-05-20")));
      const tree = await unitTree(built.deputy, day(asked));
      expect([asked, view?.unit.name, tree?.units.find(({ id }) => id === unitId)?.name]).toEqual([asked, name, name]);
    }
  });

  test("can keep its own name when only the short name changes", async () => {
    const unitId = unitOf(await foundUnit(built.deputy, found({ name: "Chi bộ Tên cũ", shortName: "Tên cũ" })));
    const names = { name: "Chi bộ Tên cũ", shortName: "Tên gọn" };
    const change = { requestId: newId(), unitId, ...names, renamedOn: "2026-02-01", paper: "QĐ 14" };
    expect(unitOf(await seeingSaved(renameUnit)(built.deputy, change))).toBe(unitId);
  });
});

describe("a cell put under a department", () => {
  test("keeps its people, cases and history, and the same people see them", async () => {
    const cell = await owner.unit.findUniqueOrThrow({
      where: { id: unitOf(await foundUnit(built.deputy, found({ name: "Chi bộ Đi", shortName: "Đi" }))) },
    });
    const who = await member("Trần Văn Theo", cell);
    const caseId = await built.openCase(who, "mentoring");
    const department = unitOf(
      await foundUnit(
        built.deputy,
        found({ kind: "department", name: "Đảng bộ bộ phận Mẫu", shortName: "Bộ phận Mẫu" }),
      ),
    );
    const placed = {
      requestId: newId(),
      unitId: cell.id,
      parentId: department,
      placedOn: "2026-02-02",
      paper: "QĐ 15",
    };
    expect(unitOf(await seeingSaved(placeUnit)(built.deputy, placed))).toBe(cell.id);
    const above = await owner.unit.findUniqueOrThrow({ where: { id: department } });
    const path = `${above.path}${cell.path.split(".").at(-2)}.`;
    expect(await owner.unit.findUniqueOrThrow({ where: { id: cell.id } })).toMatchObject({
      path,
      parentId: department,
      placedOn: dateOf(day("2026-02-02")),
    });
    expect(await owner.person.findUniqueOrThrow({ where: { id: who.id } })).toMatchObject({ path });
    expect(await owner.admissionCase.findUniqueOrThrow({ where: { id: caseId } })).toMatchObject({ path });
    expect(await owner.standing.findFirstOrThrow({ where: { personId: who.id } })).toMatchObject({ path });
    expect((await auditedPersonView(built.deputy, who.id, on))?.unit.id).toBe(cell.id);
    // The department has been there since January, and appraises this cell's cases from the day the cell came under it.
    const record = await reading(built.deputy, (db) => readRecord(db, caseId));
    expect(record?.unit.parent).toMatchObject({ kind: "department", from: "2026-02-02" });
    const parentOn = async (asked: string) =>
      (await unitView(built.deputy, cell.id, parsePeopleFilter({ on: asked }, on)))?.unit.parent;
    expect([await parentOn("2026-02-01"), await parentOn("2026-02-02")]).toEqual([
      built.organisation.name,
      "Đảng bộ bộ phận Mẫu",
    ]);
    expect((await unitForm(built.deputy, cell.id, on))?.otherParents.map(({ value }) => value)).toContain(
      built.organisation.id,
    );
  });

  test("is not placed outside the committee's organisation or where it already is", async () => {
    const place = (parentId: string) =>
      seeingSaved(placeUnit)(built.deputy, {
        requestId: newId(),
        unitId: built.first.id,
        parentId,
        placedOn: "2026-02-02",
        paper: "QĐ",
      });
    expect(codesOf(await place(built.stranger.actingPost.unitId))).toEqual([["field-not-a-choice", "parentId"]]);
    expect(codesOf(await place(built.organisation.id))).toEqual([["unit-already-there", "parentId"]]);
  });
});

describe("dissolving a unit", () => {
  const dissolve = (unitId: string, lastDay = "2026-03-31") =>
    dissolveUnit(built.deputy, { requestId: newId(), unitId, lastDay, paper: "QĐ 16" });

  test("is refused while people, cases or posts belong to it", async () => {
    const unitId = unitOf(await foundUnit(built.deputy, found({})));
    const unit = await owner.unit.findUniqueOrThrow({ where: { id: unitId } });
    const who = await member("Lê Thị Còn", unit);
    expect(codesOf(await dissolve(unitId))).toEqual([["unit-not-empty", null]]);
    expect((await unitForm(built.deputy, unitId, on))?.occupancy).toMatchObject({
      members: 1,
      cases: 0,
      posts: 0,
      units: 0,
    });
    await owner.standing.updateMany({ where: { personId: who.id }, data: { to: dateOf(day("2026-03-01")) } });
    expect(unitOf(await dissolve(unitId))).toBe(unitId);
    expect(dayOf((await owner.unit.findUniqueOrThrow({ where: { id: unitId } })).to ?? new Date(0))).toBe("2026-04-01");
    expect(await unitForm(built.deputy, unitId, on)).toBeNull();
    expect(await dissolve(unitId)).toEqual({ kind: "not-found" });
  });

  test("is refused while a post in it is held after its last day", async () => {
    const unitId = unitOf(await foundUnit(built.deputy, found({})));
    const holder = await built.person("Lê Văn Còn Chức", built.organisation);
    const post = { id: newId(), personId: holder.id, unitId, role: "cellSecretary" as const };
    await owner.post.create({
      data: { ...post, from: dateOf(day("2026-01-05")), to: dateOf(day("2026-04-02")) },
    });
    expect(codesOf(await dissolve(unitId))).toEqual([["unit-not-empty", null]]);
    await owner.post.update({ where: { id: post.id }, data: { to: dateOf(day("2026-04-01")) } });
    expect(unitOf(await dissolve(unitId))).toBe(unitId);
  });

  test("is refused while another unit is under it", async () => {
    const department = unitOf(await foundUnit(built.deputy, found({ kind: "department" })));
    const cell = unitOf(await foundUnit(built.deputy, found({ parentId: department })));
    expect(codesOf(await dissolve(department))).toEqual([["unit-not-empty", null]]);
    expect(unitOf(await dissolve(cell))).toBe(cell);
    expect(unitOf(await dissolve(department))).toBe(department);
  });
});

describe("a member who moves to another cell", () => {
  const move = (personId: string, change: Readonly<Record<string, string>> = {}) =>
    seeingSaved(movePerson)(built.deputy, {
      requestId: newId(),
      personId,
      unitId: built.second.id,
      movedOn: "2026-03-10",
      paper: "GT 7 ngày 09/03/2026",
      ...change,
    });
  const votersOf = (path: string) => reading(built.deputy, (db) => readVoters(db, path, cellVote, today()));

  test("counts in the old cell until the day before the move, and in the new one from that day", async () => {
    const who = await member("Phạm Văn Chuyển");
    await owner.standing.create({
      data: {
        id: newId(),
        personId: who.id,
        path: built.first.path,
        kind: "temporarilyAway",
        from: dateOf(day("2026-01-10")),
      },
    });
    expect((await auditedMovePersonForm(built.deputy, who.id, on))?.cells.map(({ value }) => value)).toContain(
      built.second.id,
    );
    expect(codesOf(await move(who.id))).toBe("done");
    const before = (await votersOf(built.first.path)).find(({ id }) => id === who.id);
    const after = (await votersOf(built.second.path)).find(({ id }) => id === who.id);
    expect(before?.belongs).toEqual([{ from: "2021-01-01", to: "2026-03-10" }]);
    expect(after?.belongs).toEqual([{ from: "2026-03-10", to: null }]);
    expect(after?.standings).toEqual([
      { kind: "temporarilyAway", from: "2026-01-10", to: "2026-03-10" },
      { kind: "temporarilyAway", from: "2026-03-10", to: null },
    ]);
    // Whoever records the earlier meeting in the old cell still finds the member there.
    const seen = await reading(built.secretary, (db) => readVoters(db, built.first.path, cellVote, today()));
    expect(seen.some(({ id }) => id === who.id)).toBe(true);
    const view = await auditedPersonView(built.deputy, who.id, on);
    expect([view?.unit.id, view?.standings.map(({ kind, formerUnit }) => [kind, formerUnit])]).toEqual([
      built.second.id,
      [
        ["official", "Chi bộ Một"],
        ["temporarilyAway", "Chi bộ Một"],
        ["official", null],
        ["temporarilyAway", null],
      ],
    ]);
  });

  test("is seen with the whole history by the secretary of the new cell, who cannot change the old standings", async () => {
    const who = await member("Trịnh Thị Đọc");
    expect(codesOf(await move(who.id))).toBe("done");
    const secretary = built.actor(await member("Lương Văn Mới", built.second), "cellSecretary", built.second);
    const view = await auditedPersonView(secretary, who.id, on);
    expect(view?.standings.map(({ from, formerUnit }) => [from, formerUnit])).toEqual([
      ["2021-01-01", "Chi bộ Một"],
      ["2026-03-10", null],
    ]);
    const change = asActor(secretary, (db) =>
      db.standing.updateMany({ where: { personId: who.id, path: built.first.path }, data: { paper: "khác" } }),
    );
    await expect(change).rejects.toThrow("row-level security");
    const administrator = built.actor(who, "administrator", built.organisation);
    const seen = await reading({ ...administrator, reach: { ...administrator.reach, people: [] } }, (db) =>
      db.standing.count({ where: { personId: who.id } }),
    );
    expect(seen).toBe(0);
  });

  test("keeps the standings in cells of earlier years", async () => {
    const who = await member("Đỗ Thị Hai lần");
    expect(codesOf(await move(who.id))).toBe("done");
    expect(codesOf(await move(who.id, { unitId: built.first.id, movedOn: "2026-04-10" }))).toBe("done");
    const rows = await owner.standing.findMany({ where: { personId: who.id }, orderBy: { from: "asc" } });
    expect(rows.map(({ path, from }) => [path, dayOf(from)])).toEqual([
      [built.first.path, "2021-01-01"],
      [built.second.path, "2026-03-10"],
      [built.first.path, "2026-04-10"],
    ]);
  });

  test("may have no open case, post or mentored case in the old cell", async () => {
    const applicant = await member("Vũ Văn Hồ sơ");
    const caseId = await built.openCase(applicant, "probation");
    expect(codesOf(await move(applicant.id))).toEqual([["move-by-case", null]]);
    const mentor = await member("Bùi Thị Giúp");
    await owner.mentorship.create({
      data: {
        id: newId(),
        caseId,
        path: built.first.path,
        personId: mentor.id,
        personName: mentor.name,
        resolution: "NQ 1",
        from: dateOf(day("2026-01-10")),
      },
    });
    expect(codesOf(await move(mentor.id))).toEqual([["move-mentors", null]]);
    const secretary = await member("Hồ Văn Bí thư");
    await owner.post.create({
      data: {
        id: newId(),
        personId: secretary.id,
        unitId: built.first.id,
        role: "cellSecretary",
        from: dateOf(day("2024-01-01")),
      },
    });
    expect(codesOf(await move(secretary.id))).toEqual([["move-post-held", null]]);
  });

  test("may hold a post in the old cell until the day of the move, and no day longer", async () => {
    const who = await member("Hồ Thị Sắp Thôi");
    const post = { id: newId(), personId: who.id, unitId: built.first.id, role: "cellDeputySecretary" as const };
    await owner.post.create({
      data: { ...post, from: dateOf(day("2024-01-01")), to: dateOf(day("2026-03-11")) },
    });
    expect(codesOf(await move(who.id))).toEqual([["move-post-held", null]]);
    await owner.post.update({ where: { id: post.id }, data: { to: dateOf(day("2026-03-10")) } });
    expect(codesOf(await move(who.id))).toBe("done");
  });

  test("is shown only to those who see files of the cell; others cannot move units in the database", async () => {
    expect((await votersOf(built.first.path)).length).toBeGreaterThan(0);
    expect(await reading(built.stranger, (db) => readVoters(db, built.first.path, cellVote, today()))).toEqual([]);
    const reader = built.actor(await member("Đinh Thị Xem"), "committeeMember", built.organisation);
    expect(await reading(reader, (db) => readVoters(db, built.first.path, cellVote, today()))).toEqual([]);
    for (const actor of [built.stranger, reader, built.secretary])
      await expect(
        asActor(
          actor,
          (db) =>
            db.$queryRaw`SELECT move_unit(${built.first.id}::uuid, ${built.organisation.id}::uuid, '2026-03-01'::date)`,
        ),
      ).rejects.toThrow();
  });

  test("is moved by the committee within its organisation, and nobody moves themselves", async () => {
    const who = await member("Ngô Văn Ai");
    expect(codesOf(await move(who.id, { unitId: built.first.id }))).toEqual([["field-not-a-choice", "unitId"]]);
    expect(codesOf(await move(who.id, { unitId: newId() }))).toEqual([["field-not-a-choice", "unitId"]]);
    expect(codesOf(await move(who.id, { movedOn: addDays(on, 1) }))).toEqual([["future-day", "movedOn"]]);
    const sent = { requestId: newId(), personId: who.id, unitId: built.second.id, movedOn: "2026-03-10", paper: "GT" };
    expect(codesOf(await seeingSaved(movePerson)(built.secretary, sent))).toEqual([["not-permitted", null]]);
    expect(await seeingSaved(movePerson)(built.stranger, { ...sent, requestId: newId() })).toEqual({
      kind: "not-found",
    });
    expect(await auditedMovePersonForm(built.secretary, who.id, on)).toBeNull();
    const own = await built.deputy;
    await owner.standing.create({
      data: {
        id: newId(),
        personId: own.personId,
        path: built.organisation.path,
        kind: "official",
        from: dateOf(day("2020-01-02")),
      },
    });
    expect(codesOf(await move(own.personId))).toEqual([["own-standing", null]]);
  });
});
