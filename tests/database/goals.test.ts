import { beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "../../lib/access/actor";
import type { Stage } from "../../lib/admissions/case/stages";
import { parseCaseFilter } from "../../lib/admissions/list/filter";
import { caseList } from "../../lib/admissions/list/queries";
import { setTerm, setTermTargets } from "../../lib/goals/commands";
import { termForm, termView } from "../../lib/goals/queries";
import { today } from "../../lib/primitives/clock";
import { addDays, type Day, dateOf, day } from "../../lib/primitives/day";
import { newId } from "../../lib/primitives/ids";
import { useDatabase } from "../support/database";
import { buildOffice, useOwner } from "../support/office-fixture";
import { seeingSaved } from "../support/saving";

const owner = useOwner(useDatabase().url);
const on = day("2013-03-01");
const term = { from: day("2010-06-18"), to: day("2015-06-18") };

const build = async () => {
  const office = await buildOffice(owner);
  const { first, second, organisation } = office;
  await owner.unit.updateMany({
    where: { path: { startsWith: organisation.path } },
    data: { from: dateOf(day("1998-03-03")) },
  });
  let numbers = 0;
  const admit = async (cell: typeof first, admittedOn: Day, stage: Stage) => {
    numbers += 1;
    const person = await office.person(`Người Kết Nạp ${numbers}`, cell);
    const id = await office.openCase(person, "probation", { openedOn: addDays(admittedOn, -400) });
    const decision = { decisionOn: dateOf(addDays(admittedOn, -9)), decisionNumber: `QĐ ${cell.id} ${numbers}` };
    const closedOn = stage === "probation" ? null : dateOf(addDays(admittedOn, 366));
    const data = { stage, ...decision, admittedOn: dateOf(admittedOn), closedOn };
    await owner.admissionCase.update({ where: { id }, data });
    return id;
  };
  const termRow = await owner.term.create({
    data: {
      id: newId(),
      unitId: organisation.id,
      path: organisation.path,
      name: "Nhiệm kỳ 2010–2015",
      resolution: "01-NQ/ĐH",
      from: dateOf(term.from),
      to: dateOf(term.to),
      target: 6,
      targets: {
        create: [
          { id: newId(), path: organisation.path, year: 2011, target: 2 },
          { id: newId(), path: organisation.path, year: 2012, target: 4 },
          { id: newId(), path: first.path, unitId: first.id, target: 4 },
        ],
      },
    },
  });
  await admit(first, addDays(term.from, -1), "official");
  await admit(first, term.from, "official");
  await admit(first, day("2012-02-03"), "official");
  await admit(second, day("2012-05-19"), "withdrawn");
  await admit(second, day("2012-12-31"), "probation");
  await admit(second, day("2013-01-01"), "probation");
  await admit(second, term.to, "probation");
  await admit(second, addDays(term.to, 1), "probation");
  for (const stage of ["nomination", "mentoring", "mentoring", "approval"] as const)
    await office.openCase(await office.person(`Người Ở ${stage}`, first), stage);
  await office.openCase(await office.person("Người Chi Bộ Hai", second), "dossier");
  await office.openCase(await office.person("Người Xin Rút", second), "withdrawn", { closedOn: on });
  const someone = await office.person("Nguyễn Văn Xem", second);
  return {
    ...office,
    termId: termRow.id,
    deputy: office.actor(someone, "committeeDeputySecretary", organisation),
    viewer: office.actor(someone, "committeeMember", organisation),
    secretary: office.actor(someone, "cellSecretary", first),
    applicant: office.actor(someone, "applicant", first),
    administrator: office.actor(someone, "administrator", organisation),
  };
};

let built: Awaited<ReturnType<typeof build>>;
beforeAll(async () => {
  built = await build();
});

const read = async (actor: Actor) => {
  const view = await termView(actor, built.termId, on);
  if (!view) throw new Error("the term is not visible");
  return view;
};

/** How many rows the list behind an address has, read as the page of the list reads it. */
const listed = async (actor: Actor, href: string): Promise<number | undefined> => {
  const asked = Object.fromEntries(new URL(href, "http://localhost").searchParams);
  return (await caseList(actor, parseCaseFilter(asked), on))?.total;
};

const numbersOf = (view: Awaited<ReturnType<typeof read>>) => [
  view.admitted,
  ...(view.pipeline ? [view.pipeline.open, ...view.pipeline.funnel] : []),
  ...view.outcomes,
  ...view.years.flatMap(({ admitted, cumulative }) => [admitted, cumulative]),
  ...view.cells.flatMap(({ admitted, open }) => [admitted, open]),
];

describe("the dashboard of a term", () => {
  test.each(["deputy", "viewer", "secretary"] as const)("gives the %s numbers that equal their lists", async (who) => {
    const numbers = numbersOf(await read(built[who]));
    expect(numbers.length).toBeGreaterThan(20);
    for (const { count, href } of numbers) expect([href, await listed(built[who], href)]).toEqual([href, count]);
  });

  test("counts the first and the last day of the term, but not the days before and after", async () => {
    const view = await read(built.deputy);
    expect(view.admitted.count).toBe(6);
  });

  test("names those admitted last", async () => {
    const { admissions } = await read(built.deputy);
    expect(admissions.map(({ admittedOn }) => admittedOn)).toEqual([
      ...[term.to, "2013-01-01", "2012-12-31", "2012-05-19"],
    ]);
  });

  test("without a term asked for is that of the day, and of none the latest", async () => {
    expect((await termView(built.deputy, null, on))?.term.id).toBe(built.termId);
    const later = await termView(built.deputy, null, day("2030-01-01"));
    expect([later?.term.id, later?.admitted.count]).toEqual([built.termId, 6]);
  });

  test("shows the result by year, with the running total and the expected total", async () => {
    const { years, target, expected } = await read(built.viewer);
    expect(target).toBe(6);
    expect(years.map(({ year, admitted }) => [year, admitted.count])).toEqual([
      [2010, 1],
      [2011, 0],
      [2012, 3],
      [2013, 1],
      [2014, 0],
      [2015, 1],
    ]);
    expect(years.map(({ cumulative }) => cumulative.count)).toEqual([1, 1, 4, 5, 5, 6]);
    expect(years.map(({ pace }) => pace)).toEqual([0, 2, 6, 6, 6, 6]);
    expect(expected).toBe(6);
  });

  test("shows the result by cell, and the present stages of those admitted", async () => {
    const { cells, outcomes } = await read(built.deputy);
    expect(cells.map(({ name, admitted, share, open }) => [name, admitted.count, share, open.count])).toEqual([
      ["Chi bộ Một", 2, 4, 4],
      ["Chi bộ Hai", 4, null, 5],
    ]);
    expect(outcomes.map(({ stage, count }) => [stage, count])).toEqual([
      ["probation", 3],
      ["official", 2],
      ["withdrawn", 1],
    ]);
  });

  test("shows open cases by stage, empty stages included", async () => {
    const { pipeline } = await read(built.deputy);
    expect(pipeline?.funnel.map(({ count }) => count)).toEqual([1, 2, 1, 0, 1, 0, 4]);
  });

  test("shows a cell secretary only the own cell, against the cell's share of the target", async () => {
    const view = await read(built.secretary);
    expect(view.scope.isWhole).toBe(false);
    expect([view.admitted.count, view.target]).toEqual([2, 4]);
    expect(view.cells.map(({ name }) => name)).toEqual(["Chi bộ Một"]);
    expect(new Set(view.admissions.map(({ unit }) => unit))).toEqual(new Set(["Chi bộ Một"]));
    expect(view.pipeline?.open.count).toBe(4);
    expect(view.mayKeep).toBe(false);
  });

  test("lets a committee member neither open files nor change the term", async () => {
    const view = await read(built.viewer);
    expect([view.mayOpenCases, view.mayKeep]).toEqual([false, false]);
  });

  test("is not found for applicants, administrators and other committees", async () => {
    const stranger = await buildOffice(owner);
    const other = stranger.actor(
      await stranger.person("Người Nơi Khác", stranger.first),
      "committeeSecretary",
      stranger.organisation,
    );
    for (const actor of [built.applicant, built.administrator, other]) {
      expect(await termView(actor, built.termId, on)).toBeNull();
    }
    expect(await termView(built.deputy, "not-an-id", on)).toBeNull();
    expect(await termView(other, null, on)).toBeNull();
  });
});

const stated = (change: Readonly<Record<string, string>> = {}) => ({
  requestId: newId(),
  termId: "",
  name: "Nhiệm kỳ 2015–2020",
  resolution: "02-NQ/ĐH",
  resolvedOn: "2015-06-18",
  from: "2015-06-19",
  to: "2020-06-18",
  target: "7",
  ...change,
});

describe("a term", () => {
  test("is entered once when the form is sent twice, and is then the one opened", async () => {
    const sent = stated();
    const first = await setTerm(built.deputy, sent);
    expect(first.kind).toBe("done");
    expect(await setTerm(built.deputy, sent)).toEqual(first);
    const current = await termView(built.viewer, null, day("2016-01-01"));
    expect(current?.term.id).toBe(first.kind === "done" ? first.value.termId : "none");
    expect((await termView(built.secretary, null, on))?.term.id).toBe(built.termId);
  });

  test("may not share a day with another term, nor end before it begins", async () => {
    expect(await setTerm(built.deputy, stated({ from: "2015-06-18", to: "2015-06-18" }))).toMatchObject({
      refusals: [{ code: "term-ends-first", field: "to" }],
    });
    expect(await setTerm(built.deputy, stated({ from: "2015-06-18", to: "9999-06-18" }))).toMatchObject({
      refusals: [{ code: "day-too-far", field: "to" }],
    });
    expect(await setTerm(built.deputy, stated({ from: "2009-01-01", to: "2010-06-18" }))).toMatchObject({
      refusals: [{ code: "term-overlaps", facts: { name: "Nhiệm kỳ 2010–2015" } }],
    });
    expect(await setTerm(built.deputy, stated({ target: "-1" }))).toMatchObject({
      refusals: [{ code: "field-not-a-number", field: "target" }],
    });
  });

  test("rests on a resolution with its own number, written as documents are numbered; what was typed stays", async () => {
    const present = { name: "Nhiệm kỳ 2020–2025", from: "2020-06-19", to: "2025-06-18", resolvedOn: "2020-06-18" };
    const enter = (change: Readonly<Record<string, string>>) =>
      setTerm(built.deputy, stated({ ...present, ...change }));
    expect(await enter({ resolution: "NQ 01-NQ/ĐH (khóa 2020–2025)" })).toMatchObject({
      refusals: [{ code: "number-not-proper", field: "resolution", facts: { right: "01-NQ/ĐH" } }],
    });
    expect(await enter({ resolution: "01-NQ/ĐH", resolvedOn: addDays(today(), 1) })).toMatchObject({
      refusals: [{ code: "future-day", field: "resolvedOn" }],
    });
    const entered = await enter({ resolution: "01-NQ/ĐH" });
    expect(entered.kind).toBe("done");
    const next = { name: "Nhiệm kỳ 2025–2030", from: "2025-06-19", to: "2030-06-18" };
    expect(await enter({ ...next, resolution: "01-NQ/ĐH" })).toMatchObject({
      refusals: [
        { code: "number-taken", field: "resolution", facts: { number: "01-NQ/ĐH", day: "2020-06-18", of: "term" } },
      ],
    });
    expect(await owner.term.count({ where: { name: next.name } })).toBe(0);
    expect((await enter({ ...next, resolution: "01-NQ/ĐH", resolvedOn: "2025-06-18" })).kind).toBe("done");
    const termId = entered.kind === "done" ? entered.value.termId : "";
    const correct = (change: Readonly<Record<string, string>>) =>
      seeingSaved(setTerm)(built.deputy, stated({ ...present, resolution: "01-NQ/ĐH", termId, ...change }));
    expect((await correct({ target: "9" })).kind).toBe("done");
    expect((await correct({ resolution: "03-NQ/ĐH" })).kind).toBe("done");
    const kept = await owner.paperNumber.findMany({ where: { termId } });
    expect(kept).toMatchObject([{ kind: "NQ/ĐH", number: "03" }]);
  });

  test("is changed only by the secretaries of the committee, and seen only within it", async () => {
    for (const actor of [built.viewer, built.secretary])
      expect(await setTerm(actor, stated())).toMatchObject({ refusals: [{ code: "not-permitted" }] });
    const stranger = await buildOffice(owner);
    const other = stranger.actor(
      await stranger.person("Người Khác", stranger.first),
      "committeeSecretary",
      stranger.organisation,
    );
    expect(await setTerm(other, stated({ termId: built.termId }))).toEqual({ kind: "not-found" });
    expect(await termForm(other, built.termId)).toBeNull();
  });

  test("has the cells of its days: not one whose last day was before the first", async () => {
    const closed = async (to: Day) => {
      const path = `${built.organisation.path}e${to.replaceAll("-", "")}.`;
      const unit = {
        id: newId(),
        parentId: built.organisation.id,
        kind: "cell",
        path,
        name: to,
        shortName: to,
      } as const;
      await owner.unit.create({ data: { ...unit, from: dateOf(day("1998-03-03")), to: dateOf(to) } });
      return unit.id;
    };
    const before = await closed(term.from);
    const within = await closed(addDays(term.from, 1));
    const listedIn = (cells: readonly Readonly<{ id: string }>[] = []) =>
      cells.filter(({ id }) => id === before || id === within).map(({ id }) => id);
    expect(listedIn((await read(built.deputy)).cells)).toEqual([within]);
    expect(listedIn((await termForm(built.deputy, built.termId))?.cells)).toEqual([within]);
    await owner.unit.deleteMany({ where: { id: { in: [before, within] } } });
  });

  test("takes the share of any of its cells, however many there are", async () => {
    const { organisation } = built;
    const names = Array.from({ length: 401 }, (_, index) => `n${String(index).padStart(3, "0")}`);
    const cells = names.map((name) => ({
      ...{ id: newId(), parentId: organisation.id, kind: "cell" as const, name, shortName: name },
      ...{ path: `${organisation.path}${name}.`, from: dateOf(day("1998-03-03")) },
    }));
    await owner.unit.createMany({ data: cells });
    const sent = { requestId: newId(), termId: built.termId, [`unit-${cells.at(-1)?.id}`]: "0" };
    expect(await seeingSaved(setTermTargets)(built.deputy, sent)).toMatchObject({ kind: "done" });
    await owner.unit.deleteMany({ where: { id: { in: cells.map(({ id }) => id) } } });
  });

  test("changes its shares in place, and refuses years and cells outside it", async () => {
    const share = (change: Readonly<Record<string, string>>) =>
      seeingSaved(setTermTargets)(built.deputy, { requestId: newId(), termId: built.termId, ...change });
    expect(await share({ "year-2011": "1", "year-2012": "", [`unit-${built.second.id}`]: "2" })).toMatchObject({
      kind: "done",
    });
    const form = await termForm(built.deputy, built.termId);
    expect(form?.years.map(({ share: target }) => target)).toEqual([null, 1, 0, null, null, null]);
    expect(form?.cells.map(({ share: target }) => target)).toEqual([4, 2]);
    expect(await share({ "year-2009": "1" })).toMatchObject({ refusals: [{ code: "share-outside-term" }] });
    expect(await share({ [`unit-${newId()}`]: "1" })).toMatchObject({ refusals: [{ code: "share-outside-term" }] });
    expect(await share({ something: "1" })).toMatchObject({ refusals: [{ code: "field-unknown" }] });
    expect(await share({ "year-2011": "một" })).toMatchObject({
      refusals: [{ code: "field-not-a-number", field: "year-2011" }],
    });
  });
});
