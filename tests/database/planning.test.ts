import { beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "../../lib/access/actor";
import { asActor } from "../../lib/database/client";
import {
  addPlannedPost,
  changePlannedPost,
  closePlannedPost,
  endSuccessor,
  nameSuccessor,
} from "../../lib/planning/commands";
import { parsePlan } from "../../lib/planning/plan";
import { postView } from "../../lib/planning/post-queries";
import { planView } from "../../lib/planning/queries";
import { type Day, dateOf, day } from "../../lib/primitives/day";
import { newId } from "../../lib/primitives/ids";
import type { Outcome } from "../../lib/workflow/refusal";
import { useDatabase } from "../support/database";
import { buildOffice, useOwner } from "../support/office-fixture";
import { seeingSaved } from "../support/saving";

const owner = useOwner(useDatabase().url);
const on = day("2026-05-20");

const build = async () => {
  const office = await buildOffice(owner);
  const member = async (name: string, at = office.first) => {
    const person = await office.person(name, at);
    const from = dateOf(day("2020-02-03"));
    await owner.standing.create({ data: { id: newId(), personId: person.id, path: at.path, kind: "official", from } });
    return person;
  };
  const people = {
    member: await member("Vũ Thị Đã Vào"),
    trained: await office.person("Đặng Văn Đang Học", office.first),
    untrained: await office.person("Hà Văn Chưa Học", office.first),
    waiting: await office.person("Lê Thị Ngoài Nguồn", office.first),
    elsewhere: await office.person("Bùi Văn Nơi Khác", office.second),
  };
  const caseOf = {
    trained: await office.openCase(people.trained, "mentoring"),
    waiting: await office.openCase(people.waiting, "dossier"),
  };
  const leader = await member("Phạm Thị Giữ Sổ", office.organisation);
  return {
    ...{ office, people, caseOf },
    deputy: office.actor(leader, "committeeDeputySecretary", office.organisation),
    viewer: office.actor(leader, "committeeMember", office.organisation),
    secretary: office.actor(people.member, "cellSecretary", office.first),
    other: office.actor(leader, "cellSecretary", office.second),
    administrator: office.actor(leader, "administrator", office.organisation),
  };
};

let built: Awaited<ReturnType<typeof build>>;
let postId: string;
beforeAll(async () => {
  built = await build();
});

const refusalsOf = (outcome: Outcome<unknown>) =>
  outcome.kind === "refused" ? outcome.refusals.map(({ code, field }) => [code, field ?? null]) : outcome.kind;

const stated = { title: "Bí thư chi bộ", firstYear: "2025", lastYear: "2030", wanted: "4", paper: "05-NQ/ĐU" };
const add = (actor: Actor, change = {}) =>
  addPlannedPost(actor, { requestId: newId(), unitId: built.office.first.id, ...stated, ...change });
const name = (actor: Actor, personId: string, from = "2026-01-05") =>
  nameSuccessor(actor, { requestId: newId(), postId, personId, from, paper: "05-NQ/ĐU" });

describe("the plan of a cell", () => {
  test("is kept by its secretary and the committee, and by nobody else", async () => {
    const outcome = await add(built.secretary);
    if (outcome.kind !== "done") throw new Error(JSON.stringify(outcome));
    ({ postId } = outcome.value);
    expect(await add(built.other)).toEqual({ kind: "not-found" });
    expect(refusalsOf(await add(built.viewer))).toEqual([["not-permitted", null]]);
    expect(refusalsOf(await add(built.secretary, { lastYear: "2024" }))).toEqual([["plan-ends-first", "lastYear"]]);
    expect(await name(built.other, built.people.elsewhere.id)).toEqual({ kind: "not-found" });
  });

  test("takes people of the cell, each once at a time", async () => {
    const { member, trained, untrained, elsewhere } = built.people;
    for (const { id } of [member, trained, untrained]) expect(refusalsOf(await name(built.secretary, id))).toBe("done");
    expect(refusalsOf(await name(built.deputy, member.id))).toEqual([["planned-already", "personId"]]);
    expect(refusalsOf(await name(built.secretary, elsewhere.id))).toEqual([["field-not-a-choice", "personId"]]);
  });

  test("is planned for once when two leaders name the same person in the same second", async () => {
    const { id } = await built.office.person("Ngô Thị Cùng Lúc", built.office.first);
    const both = await Promise.all([name(built.secretary, id), name(built.deputy, id)]);
    expect(both.map((outcome) => outcome.kind).sort()).toEqual(["done", "refused"]);
    expect(await owner.successor.count({ where: { personId: id } })).toBe(1);
    const { id: successorId } = await owner.successor.findFirstOrThrow({ where: { personId: id } });
    const end = { requestId: newId(), successorId, lastDay: "2026-05-01", because: "Chuyển công tác" };
    expect(refusalsOf(await endSuccessor(built.secretary, end))).toBe("done");
    const view = await postView(built.secretary, postId, "");
    expect(view?.planned.find((each) => each.id === successorId)).toMatchObject({
      to: "2026-05-02",
      because: "Chuyển công tác",
    });
    // Planned again from a day on which the first time still ran, the person would be counted twice.
    const again = (from: string) => name(built.secretary, id, from);
    expect(refusalsOf(await again("2026-05-01"))).toEqual([["planned-until", "from"]]);
    expect(refusalsOf(await again("2026-05-02"))).toBe("done");
    await owner.successor.deleteMany({ where: { personId: id, to: null } });
  });

  test("shows the gap, what each successor is, who could fill it, and who is planned but not trained", async () => {
    const view = await planView(built.secretary, parsePlan({}), on);
    const [unit] = view?.units ?? [];
    const [post] = unit?.posts ?? [];
    expect([post?.wanted, post?.named, post?.gap, post?.untrained]).toEqual([4, 3, 1, 1]);
    expect(post?.successors.map((each) => [each.name, each.readiness])).toEqual([
      ["Vũ Thị Đã Vào", "member"],
      ["Đặng Văn Đang Học", "training"],
      ["Hà Văn Chưa Học", "untrained"],
    ]);
    expect(unit?.unplanned.map((each) => [each.id, each.name])).toEqual([[built.caseOf.waiting, "Lê Thị Ngoài Nguồn"]]);
    expect(view?.untrained.map((each) => each.name)).toEqual(["Hà Văn Chưa Học"]);
    expect(view?.totals).toEqual({ posts: 1, wanted: 4, named: 3, gap: 1, untrained: 1 });
  });

  test("counts somebody from the first day, and until the last day", async () => {
    const named = async (asked: Day) => (await planView(built.deputy, parsePlan({}), asked))?.totals.named;
    expect([await named(day("2026-01-04")), await named(day("2026-01-05"))]).toEqual([0, 4]);
    expect([await named(day("2026-05-01")), await named(day("2026-05-02"))]).toEqual([4, 3]);
  });

  test("is numbers without names to a member of the committee, also behind the program; to others it is not there", async () => {
    const view = await planView(built.viewer, parsePlan({}), on);
    expect(view?.totals).toEqual({ posts: 1, wanted: 4, named: 3, gap: 1, untrained: 1 });
    expect(JSON.stringify(view)).not.toMatch(/Đã Vào|Đang Học|Chưa Học|Ngoài Nguồn/);
    expect(await asActor(built.viewer, (db) => db.successor.count())).toBe(0);
    expect(await postView(built.viewer, postId, "")).toBeNull();
    expect(await planView(built.administrator, parsePlan({}), on)).toBeNull();
    expect((await planView(built.other, parsePlan({}), on))?.units).toEqual([]);
    expect(await postView(built.other, postId, "")).toBeNull();
  });

  test("offers people by name who are not planned for the post yet", async () => {
    const labels = async (q: string) => (await postView(built.secretary, postId, q))?.people.map(({ label }) => label);
    expect(await labels("ngoai nguon")).toEqual(["Lê Thị Ngoài Nguồn — Chi bộ Một"]);
    expect(await labels("da vao")).toEqual([]);
    expect(await labels("noi khac")).toEqual([]);
  });

  test("is corrected by whoever saw the last version, and closed once with a reason", async () => {
    const change = { requestId: newId(), postId, ...stated, wanted: "3" };
    expect(refusalsOf(await seeingSaved(changePlannedPost)(built.deputy, change))).toBe("done");
    expect((await planView(built.deputy, parsePlan({}), on))?.totals.gap).toBe(0);
    const close = () => closePlannedPost(built.deputy, { requestId: newId(), postId, because: "Giải thể phòng" });
    expect(refusalsOf(await close())).toBe("done");
    expect(refusalsOf(await close())).toEqual([["plan-closed", null]]);
    expect(refusalsOf(await name(built.deputy, built.people.waiting.id))).toEqual([["plan-closed", null]]);
    expect((await planView(built.deputy, parsePlan({}), on))?.units).toEqual([]);
    expect((await postView(built.deputy, postId, ""))?.planned).toHaveLength(4);
  });

  test("names who is in training and was planned for closed posts only as planned for nothing", async () => {
    expect(refusalsOf(await add(built.deputy, { title: "Phó bí thư chi bộ" }))).toBe("done");
    const [unit] = (await planView(built.deputy, parsePlan({}), on))?.units ?? [];
    expect(unit?.unplanned.map((each) => each.name)).toEqual(["Đặng Văn Đang Học", "Lê Thị Ngoài Nguồn"]);
    const [post] = unit?.posts ?? [];
    await closePlannedPost(built.deputy, { requestId: newId(), postId: post?.id, because: "Nhập nhầm" });
  });
});

describe("the plan of a committee with many cells", () => {
  test("is shown twenty units at a time, with the totals of all; units are found by a part of the name or by a gap", async () => {
    const { organisation } = built.office;
    const cells = Array.from({ length: 23 }, (_, index) => ({
      ...{ id: newId(), parentId: organisation.id, kind: "cell" as const, shortName: `Nhiều ${index}` },
      ...{ name: `Chi bộ Nhiều ${index}`, path: `${organisation.path}n${String(index).padStart(2, "0")}.` },
      from: dateOf(day("2020-01-01")),
    }));
    await owner.unit.createMany({ data: cells });
    const planned = { title: "Bí thư chi bộ", firstYear: 2025, lastYear: 2030, wanted: 1, paper: "05-NQ/ĐU" };
    const posts = cells.map(({ id: unitId, path }) => ({ id: newId(), unitId, path, ...planned }));
    await owner.plannedPost.createMany({ data: posts });
    const [first] = posts;
    const { member } = built.people;
    await owner.successor.create({
      data: {
        ...{ id: newId(), postId: first?.id ?? "", path: first?.path ?? "", personId: member.id, paper: "05-NQ/ĐU" },
        ...{ personName: "Vũ Thị Đã Vào", from: dateOf(day("2026-01-05")) },
      },
    });
    const asked = async (params: Readonly<Record<string, string>>) => {
      const view = await planView(built.deputy, parsePlan(params), on);
      return [view?.found, view?.units.length, view?.totals.posts, view?.totals.gap, view?.asked.page];
    };
    expect(await asked({})).toEqual([23, 20, 23, 22, 1]);
    expect(await asked({ page: "2" })).toEqual([23, 3, 23, 22, 2]);
    expect(await asked({ page: "9" })).toEqual([23, 3, 23, 22, 2]);
    expect(await asked({ unit: "nhieu 22" })).toEqual([1, 1, 1, 1, 1]);
    expect(await asked({ unit: "nhieu", gaps: "true" })).toEqual([22, 20, 22, 22, 1]);
    expect(await asked({ unit: "không có" })).toEqual([0, 0, 0, 0, 1]);
  });
});
