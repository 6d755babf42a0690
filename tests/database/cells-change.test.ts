import { beforeAll, describe, expect, test } from "vitest";
import { asActor } from "../../lib/database/client";
import type { Prisma } from "../../lib/database/generated/client";
import { readInTransaction } from "../../lib/database/pipelined-read";
import { surroundings } from "../../lib/documents/known-queries";
import { parsePlan } from "../../lib/planning/plan";
import { planView } from "../../lib/planning/queries";
import { type Day, dateOf, day } from "../../lib/primitives/day";
import { newId } from "../../lib/primitives/ids";
import { historyDifferences } from "../../lib/server/history-differences";
import { mergeCell, splitCell } from "../../lib/units/cell-commands";
import { recordUnitCode } from "../../lib/units/commands";
import { parsePeopleFilter } from "../../lib/units/filter";
import { cellForm } from "../../lib/units/form-queries";
import { unitView } from "../../lib/units/queries";
import { leaverPrefix } from "../../lib/units/schema";
import { unitTree } from "../../lib/units/tree-queries";
import type { Outcome } from "../../lib/workflow/refusal";
import { caseDriver } from "../support/case-driver";
import { buildCommittee, type CommitteeFixture } from "../support/committee-fixture";
import { useDatabase } from "../support/database";
import { useOwner } from "../support/office-fixture";
import { approvalSteps } from "../support/planned-steps";
import { seeingSaved } from "../support/saving";

const owner = useOwner(useDatabase().url);
let fixture: CommitteeFixture;
let caseId: string;
const { openVerifiedCase, takeSteps } = caseDriver(owner, () => fixture);

/** The day before the cells change, and the day itself. */
const [before, on] = [day("2026-04-30"), day("2026-05-01")];

beforeAll(async () => {
  fixture = await buildCommittee(owner);
  caseId = await openVerifiedCase("Đặng Thị Đổi Chi Bộ");
  await takeSteps(caseId, approvalSteps.slice(0, 2));
});

const refusalsOf = (outcome: Outcome<unknown>) =>
  outcome.kind === "refused" ? outcome.refusals.map(({ code, field }) => [code, field || null]) : outcome.kind;
const unitOf = (outcome: Outcome<{ unitId: string }>): string => {
  if (outcome.kind !== "done") throw new Error(JSON.stringify(outcome));
  return outcome.value.unitId;
};

/** Official members of the units, as the tree shows them on a day. */
const members = async (asked: Day) =>
  Object.fromEntries(
    (await unitTree(fixture.actors.committee, asked))?.units.flatMap(({ name, members: found }) =>
      found ? [[name, found.official]] : [],
    ) ?? [],
  );

/** The cell that a paper of the case names on a day. */
const cellOnPaper = async (asked: Day) =>
  asActor(fixture.actors.committee, async (db) => {
    const [row] = await readInTransaction(db, surroundings({ caseId, on: asked }));
    return row?.units.find(({ kind }) => kind === "cell")?.name;
  });

describe("the official code of a unit", () => {
  const record = (unitId: string, code: string) =>
    seeingSaved(recordUnitCode)(fixture.actors.committee, { requestId: newId(), unitId, code });

  test("has fourteen digits, and is kept without the dots it is typed with", async () => {
    const { first } = fixture.office;
    expect(refusalsOf(await record(first.id, "0123456789012"))).toEqual([["unit-code-shape", "code"]]);
    expect(unitOf(await record(first.id, "01.23.456.7890.123"))).toBe(first.id);
    expect((await owner.unit.findUniqueOrThrow({ where: { id: first.id } })).code).toBe("01234567890123");
    const view = await unitView(fixture.actors.committee, first.id, parsePeopleFilter({}, on));
    expect(view?.unit.code).toBe("01234567890123");
  });

  test("is one unit's alone", async () => {
    expect(refusalsOf(await record(fixture.office.second.id, "01234567890123"))).toEqual([["unit-code-taken", "code"]]);
  });
});

describe("a cell that is split", () => {
  const split = (names: readonly string[], change = {}) =>
    asked(names).then((ticks) =>
      splitCell(fixture.actors.committee, {
        ...{ requestId: newId(), unitId: fixture.office.first.id, name: "Chi bộ Tách Ra", shortName: "Tách Ra" },
        ...{ from: "2026-05-01", paper: "QĐ 21-QĐ/ĐU", ...ticks, ...change },
      }),
    );
  const asked = async (names: readonly string[]) => {
    const form = await cellForm(fixture.actors.committee, fixture.office.first.id, on);
    const chosen = form?.people.filter(({ label }) => names.includes(label)) ?? [];
    return Object.fromEntries(chosen.map(({ id }) => [`${leaverPrefix}${id}`, "on"]));
  };

  test("asks for somebody to go and somebody to stay, and keeps mentor and person in one cell", async () => {
    expect(refusalsOf(await split([]))).toEqual([["split-of-nobody", null]]);
    expect(refusalsOf(await split(["Đặng Thị Đổi Chi Bộ"]))).toEqual([["split-parts-mentor", null]]);
    expect(refusalsOf(await split(["Lê Thị Minh Họa"]))).toEqual([["split-parts-mentor", null]]);
    const everybody = await cellForm(fixture.actors.committee, fixture.office.first.id, on);
    expect(refusalsOf(await split(everybody?.people.map(({ label }) => label) ?? []))).toEqual([
      ["split-leaves-nobody", null],
    ]);
  });

  test("leaves those chosen in the new cell from its day, and where they were on the day before", async () => {
    expect(await members(on)).toMatchObject({ "Chi bộ Một": 8, "Chi bộ Hai": 0 });
    unitOf(await split(["Vũ Thị Biểu Quyết 7", "Vũ Thị Biểu Quyết 8"]));
    expect(await members(before)).toMatchObject({ "Chi bộ Một": 8, "Chi bộ Hai": 0 });
    expect(await members(before)).not.toHaveProperty("Chi bộ Tách Ra");
    expect(await members(on)).toMatchObject({ "Chi bộ Một": 6, "Chi bộ Tách Ra": 2, "Chi bộ Hai": 0 });
  });
});

describe("a cell that is merged into another one", () => {
  const merge = (change = {}) => {
    const { first, second } = fixture.office;
    return mergeCell(fixture.actors.committee, {
      ...{ requestId: newId(), unitId: first.id, intoId: second.id, mergedOn: "2026-05-01", paper: "QĐ 22-QĐ/ĐU" },
      ...change,
    });
  };

  /** Plans for a post of the cell, with the mentor as the one planned for it. */
  const planFor = async (title: string, change: Partial<Prisma.PlannedPostUncheckedCreateInput> = {}) => {
    const { id: unitId, path } = fixture.office.first;
    const post = { id: newId(), unitId, path, title, firstYear: 2025, lastYear: 2030, wanted: 2, paper: "05-NQ/ĐU" };
    await owner.plannedPost.create({ data: { ...post, ...change } });
    const { mentor: personId } = fixture.memberIds;
    const from = dateOf(day("2026-01-05"));
    await owner.successor.create({
      data: { id: newId(), postId: post.id, path, personId, personName: "Lê Thị Minh Họa", from, paper: "05-NQ/ĐU" },
    });
  };

  test("goes into another one than itself, on a day after both began and no earlier than a post in it", async () => {
    const { first, superior } = fixture.office;
    const { id } = await owner.post.create({
      data: {
        ...{ id: newId(), personId: fixture.memberIds.mentor, unitId: first.id },
        ...{ role: "cellSecretary", from: dateOf(on) },
      },
    });
    expect(refusalsOf(await merge())).toEqual([["cell-post-later", "mergedOn"]]);
    await owner.post.update({ where: { id }, data: { from: dateOf(day("2025-01-02")) } });
    for (const intoId of [first.id, superior.id, fixture.office.organisation.id])
      expect(refusalsOf(await merge({ intoId }))).toEqual([["field-not-a-choice", "intoId"]]);
    expect(refusalsOf(await merge({ mergedOn: "2020-01-01" }))).toEqual(
      expect.arrayContaining([["cell-begins-later", "mergedOn"]]),
    );
  });

  test("ends no post by itself: only the merger does", async () => {
    const { first } = fixture.office;
    const ended = asActor(
      fixture.actors.committee,
      (db) => db.$executeRaw`SELECT end_posts_of_merged_cell(${first.id}::uuid)`,
    );
    await expect(ended).rejects.toThrow(/Only posts of a merged cell/);
  });

  test("gives its people and open cases to the other one, and ends; the days before stay as they were", async () => {
    const { first, second } = fixture.office;
    expect(await cellOnPaper(on)).toBe("Chi bộ Một");
    const { mentor: personId } = fixture.memberIds;
    const account = { id: newId(), username: "bithu.mot", passwordHash: "", personId, createdAt: new Date() };
    await owner.account.create({ data: account });
    await planFor("Bí thư chi bộ");
    await planFor("Phó Bí thư chi bộ", { closedOn: dateOf(before), because: "Hết nhiệm kỳ" });
    const form = await cellForm(fixture.actors.committee, first.id, on);
    expect(form?.posts.map(({ role, name }) => [role, name])).toEqual([["cellSecretary", "Lê Thị Minh Họa"]]);
    expect(form?.plannedPosts).toBe(1);
    expect(unitOf(await merge())).toBe(second.id);
    expect(await members(before)).toMatchObject({ "Chi bộ Một": 8, "Chi bộ Hai": 0 });
    expect(await members(on)).toMatchObject({ "Chi bộ Hai": 6, "Chi bộ Tách Ra": 2 });
    expect(await members(on)).not.toHaveProperty("Chi bộ Một");
    const moved = await owner.admissionCase.findUniqueOrThrow({ where: { id: caseId } });
    expect([moved.unitId, moved.path]).toEqual([second.id, second.path]);
    expect([await cellOnPaper(before), await cellOnPaper(on)]).toEqual(["Chi bộ Một", "Chi bộ Hai"]);
    expect(await historyDifferences(owner)).toEqual([]);
    const ended = await unitView(fixture.actors.committee, first.id, parsePeopleFilter({}, on));
    expect([ended?.unit.mergedInto, ended?.unit.to, ended?.mayChangeUnit]).toEqual(["Chi bộ Hai", on, false]);
  });

  test("ends the posts held in it on its day, and signs out who held them", async () => {
    const { first } = fixture.office;
    const posts = await owner.post.findMany({ where: { unitId: first.id }, select: { personId: true, to: true } });
    expect(posts).toEqual([{ personId: fixture.memberIds.mentor, to: dateOf(on) }]);
    const { sessionVersion } = await owner.account.findUniqueOrThrow({ where: { username: "bithu.mot" } });
    expect(sessionVersion).toBe(2);
  });

  test("gives the posts it planned for to the other one, which is told whose they were; those closed stay its own", async () => {
    const plan = await planView(fixture.actors.committee, parsePlan({}), on);
    expect(
      plan?.units.map(({ name, posts }) => [
        name,
        posts.map(({ title, mergedFrom, named }) => [title, mergedFrom, named]),
      ]),
    ).toEqual([["Chi bộ Hai", [["Bí thư chi bộ", "Chi bộ Một", 1]]]]);
    const { first } = fixture.office;
    expect((await owner.plannedPost.findFirstOrThrow({ where: { closedOn: { not: null } } })).unitId).toBe(first.id);
  });

  test("is merged once", async () => {
    expect(await merge()).toEqual({ kind: "not-found" });
  });
});
