import pg from "pg";
import { beforeAll, describe, expect, test, vi } from "vitest";
import type { Actor } from "../../lib/access/actor";
import { type DeskGroupName, mostOthersCounted, rowsPerGroup } from "../../lib/desk/desk-rows";
import { deskView } from "../../lib/desk/queries";
import { itemCount } from "../../lib/dossier/items";
import { endedBefore } from "../../lib/mentoring/reports/terms";
import { addDays, type Day, dateOf } from "../../lib/primitives/day";
import { newId } from "../../lib/primitives/ids";
import { useDatabase } from "../support/database";
import { buildOffice, useOwner } from "../support/office-fixture";

const owner = useOwner(useDatabase().url);
const on = "2026-05-20" as Day;
const inDays = (days: number): Day => addDays(on, days);

const build = async () => {
  const office = await buildOffice(owner);
  const { first, second, organisation } = office;
  const someone = await office.person("Nguyễn Văn Thư", first);
  const mentorPerson = await office.person("Phạm Văn Giúp", first);
  const step = (days: number | null, nextHolder: string, nextStep: string) => ({
    nextStep,
    nextHolder,
    ...(days === null ? {} : { nextDueOn: inDays(days) }),
  });
  const open = async (name: string, cell: typeof first, stage: Parameters<typeof office.openCase>[1], next: object) => {
    const person = await office.person(name, cell);
    return { person, caseId: await office.openCase(person, stage, next), path: cell.path };
  };
  const late = await open("Người Quá Hạn", first, "ceremony", step(-2, "cellSecretary", "holdCeremony"));
  const today = await open("Người Hôm Nay", first, "approval", step(0, "cellSecretary", "recordCellVote"));
  const later = await open("Người Sau Này", first, "probation", step(11, "cellSecretary", "recordRecognitionVote"));
  const undated = await open("Người Không Hạn", first, "nomination", step(null, "cellSecretary", "listSympathiser"));
  const writing = await open(
    "Người Viết Lý Lịch",
    first,
    "dossier",
    step(10, "committeeDeputySecretary", "sendToVerification"),
  );
  const elsewhere = await open("Người Chi Bộ Hai", second, "ceremony", step(1, "cellSecretary", "holdCeremony"));
  await office.openCase(await office.person("Người Đã Xong", first), "official", {
    closedOn: on,
    nextDueOn: inDays(-5),
  });

  const due = await office.task(writing.caseId, writing.path, "Việc hôm nay", on);
  await office.task(writing.caseId, writing.path, "Việc tuần sau", inDays(7));
  const finished = await office.task(writing.caseId, writing.path, "Việc đã xong", inDays(-9));
  await owner.task.update({ where: { id: finished }, data: { state: "accepted" } });

  const section = (number: number, days: Record<string, Day>) =>
    owner.dossierSection.create({
      data: {
        id: newId(),
        caseId: writing.caseId,
        path: writing.path,
        number,
        ...Object.fromEntries(Object.entries(days).map(([name, day]) => [name, dateOf(day)])),
      },
    });
  await section(1, { savedAt: inDays(-3), sentAt: inDays(-3), passedAt: inDays(-1) });
  await section(2, { savedAt: inDays(-2), sentAt: inDays(-2) });
  await section(3, { savedAt: inDays(-6), returnedAt: inDays(-5) });
  await section(4, { savedAt: inDays(-4), sentAt: inDays(-4) });
  await owner.paper.create({
    data: {
      id: newId(),
      caseId: writing.caseId,
      path: writing.path,
      kind: "application",
      datedOn: dateOf(inDays(-20)),
      details: {},
      sequence: 1,
      recordedAt: new Date(),
    },
  });
  await section(5, { savedAt: inDays(-1) });
  const verification = (days: number) =>
    owner.verification.create({
      data: {
        id: newId(),
        caseId: writing.caseId,
        path: writing.path,
        agency: "Chi bộ nơi cư trú",
        abroad: false,
        receivedOn: dateOf(inDays(-30)),
        dueOn: dateOf(inDays(days)),
      },
    });
  await verification(-1);
  await verification(0);

  for (const cell of [first, second])
    await owner.post.create({
      data: { id: newId(), personId: someone.id, unitId: cell.id, role: "cellSecretary", from: dateOf(inDays(-90)) },
    });

  return {
    office,
    late,
    today,
    later,
    undated,
    writing,
    elsewhere,
    due,
    secretary: office.actor(someone, "cellSecretary", first),
    cellDeputy: office.actor(someone, "cellDeputySecretary", first),
    deputy: office.actor(someone, "committeeDeputySecretary", organisation),
    chief: office.actor(someone, "committeeSecretary", organisation),
    viewer: office.actor(someone, "committeeMember", organisation),
    administrator: office.actor(someone, "administrator", organisation),
    mentor: office.actor(mentorPerson, "mentor", first, { mentored: [writing.caseId], people: [writing.person.id] }),
    applicant: office.actor(writing.person, "applicant", first, { applied: [writing.caseId] }),
  };
};
let house: Awaited<ReturnType<typeof build>>;
beforeAll(async () => {
  house = await build();
}, 30_000);

const rowsOf = async (actor: Actor, name: DeskGroupName) => {
  const { groups } = await deskView(actor, on);
  return groups.find(({ group }) => group === name)?.rows ?? [];
};
const brief = async (actor: Actor, place: DeskGroupName) =>
  (await rowsOf(actor, place)).map(({ name, kind, what, daysLeft, count }) =>
    kind === "step" || kind === "task" ? [name, what, daysLeft] : [name, kind, daysLeft, count],
  );

describe("a cell secretary's desk", () => {
  test("shows overdue rows first, and a row due today is not overdue", async () => {
    expect(await brief(house.secretary, "overdue")).toEqual([["Người Quá Hạn", "holdCeremony", -2]]);
    expect((await brief(house.secretary, "soon")).map(([name, , left]) => [name, left])).toEqual(
      expect.arrayContaining([
        ["Người Hôm Nay", 0],
        ["Người Viết Lý Lịch", 0],
      ]),
    );
    expect(await rowsOf(house.secretary, "soon")).toHaveLength(2);
  });

  test("shows rows due after ten days, then rows without a day", async () => {
    expect(await brief(house.secretary, "waiting")).toEqual([
      ["Người Sau Này", "recordRecognitionVote", 11],
      ["Người Không Hạn", "listSympathiser", null],
    ]);
  });

  test("shows a task as own row on its due day, and until then as waiting for the person", async () => {
    const soon = await rowsOf(house.secretary, "soon");
    expect(soon.find(({ kind }) => kind === "task")).toMatchObject({ what: "Việc hôm nay", ref: house.due });
    expect(await brief(house.secretary, "others")).toEqual([
      ["Người Viết Lý Lịch", "Việc tuần sau", 7],
      ["Người Viết Lý Lịch", "sendToVerification", 10],
    ]);
  });

  test("shows nothing of another cell or of a closed case", async () => {
    const { groups } = await deskView(house.secretary, on);
    const names = groups.flatMap(({ rows }) => rows.map(({ name }) => name));
    expect(names).not.toContain("Người Chi Bộ Hai");
    expect(names).not.toContain("Người Đã Xong");
  });

  test("is the same for the deputy of the cell", async () => {
    const { groups } = await deskView(house.cellDeputy, on);
    expect(groups).toEqual((await deskView(house.secretary, on)).groups);
  });

  test("names the people in care with their last note and evaluation", async () => {
    const { people } = await deskView(house.secretary, on);
    expect(people.map(({ name }) => name)).not.toContain("Người Không Hạn");
    expect(people.find(({ name }) => name === "Người Viết Lý Lịch")).toMatchObject({ openTasks: 2, lastNoted: null });
  });
});

describe("the committee's desk", () => {
  test("shows sections to review, overdue answers and next steps of all cells", async () => {
    expect(await brief(house.deputy, "overdue")).toEqual([["Người Viết Lý Lịch", "verification", -1, 1]]);
    expect(await brief(house.deputy, "soon")).toEqual([]);
    expect(await brief(house.deputy, "waiting")).toEqual([["Người Viết Lý Lịch", "sent", null, 2]]);
    const others = await brief(house.deputy, "others");
    expect(others.map(([name]) => name)).toContain("Người Chi Bộ Hai");
    expect(others).toContainEqual(["Người Viết Lý Lịch", "verification", 0, 1]);
    expect(others).toContainEqual(["Người Viết Lý Lịch", "sendToVerification", 10]);
  });

  test("names the request whose answer is awaited where it is the only one, so that its form opens at once", async () => {
    const { caseId, path } = house.writing;
    const namedIn = async (place: DeskGroupName) =>
      (await rowsOf(house.deputy, place)).filter(({ kind }) => kind === "verification").map(({ ref }) => ref);
    const [late] = await owner.verification.findMany({ where: { caseId }, orderBy: { dueOn: "asc" } });
    expect(await namedIn("overdue")).toEqual([late?.id]);
    const asked = { agency: "Đảng ủy xã", abroad: false, receivedOn: dateOf(inDays(-40)), dueOn: dateOf(inDays(-3)) };
    const { id } = await owner.verification.create({ data: { id: newId(), caseId, path, ...asked } });
    expect(await namedIn("overdue")).toEqual([null]);
    await owner.verification.delete({ where: { id } });
  });

  test("is the same for the committee's secretary", async () => {
    expect((await deskView(house.chief, on)).groups).toEqual((await deskView(house.deputy, on)).groups);
  });
});

describe("what is left for long", () => {
  const left = async () => {
    const { actor, first, second, organisation, person, openCase, task } = await buildOffice(owner);
    const secretary = await person("Nguyễn Văn Thư", first);
    const helper = await person("Phạm Văn Giúp", first);
    const open = async (name: string, cell: typeof first, stage: Parameters<typeof openCase>[1]) => {
      const someone = await person(name, cell);
      const caseId = await openCase(someone, stage, { openedOn: inDays(-400) });
      await owner.mentorship.create({
        data: {
          ...{ id: newId(), caseId, path: cell.path, personId: helper.id, personName: "Phạm Văn Giúp" },
          ...{ resolution: "01-NQ/CB", from: dateOf(inDays(-400)) },
        },
      });
      const quarters = new Set([on, inDays(-1)].map((when) => endedBefore("quarter", when)));
      for (const quarter of quarters)
        await owner.mentorReport.create({
          data: {
            ...{ id: newId(), caseId, path: cell.path, quarter: dateOf(quarter), version: 1 },
            ...{ attitude: 3, responsibility: 3, motive: 3, contentSealed: Buffer.of(0) },
            ...{ authorName: "Phạm Văn Giúp", recordedAt: new Date() },
          },
        });
      return { person: someone, caseId, path: cell.path };
    };
    const evaluated = async ({ caseId, path }: { caseId: string; path: string }, days: number) => {
      const entry = { caseId, path, authorName: "Phạm Văn Giúp", recordedAt: new Date() };
      const marks = { attitude: 3, responsibility: 3, motive: 3, comment: "" };
      await owner.evaluation.create({ data: { id: newId(), ...entry, ...marks, evaluatedOn: dateOf(inDays(-days)) } });
    };
    const noted = async ({ caseId, path }: { caseId: string; path: string }, days: number) =>
      owner.note.create({
        data: {
          ...{ id: newId(), caseId, path, text: "", authorName: "Phạm Văn Giúp", recordedAt: new Date() },
          notedOn: dateOf(inDays(-days)),
        },
      });
    const late = await open("Người Dự Bị", first, "probation");
    await evaluated(late, 90);
    await noted(late, 29);
    await task(late.caseId, late.path, "Việc đang làm", inDays(7));
    const again = await open("Người Bị Trả Lại", first, "mentoring");
    await evaluated(again, 89);
    await noted(again, 30);
    const returned = await task(again.caseId, again.path, "Viết báo cáo", inDays(7));
    await owner.task.update({
      where: { id: returned },
      data: { returnedCount: 2, assessedOn: dateOf(inDays(-12)) },
    });
    const idle = await open("Người Chưa Có Việc", first, "dossier");
    await evaluated(idle, 1);
    await noted(idle, 1);
    await open("Người Chi Bộ Khác", second, "mentoring");
    return {
      ...{ late, again, idle, returned, organisation },
      secretary: actor(secretary, "cellSecretary", first),
      deputy: actor(secretary, "committeeDeputySecretary", organisation),
      mentor: actor(helper, "mentor", first, { mentored: [late.caseId], people: [late.person.id] }),
    };
  };
  let built: Awaited<ReturnType<typeof left>>;
  beforeAll(async () => {
    built = await left();
  });
  const said = async (actor: Actor) =>
    (await deskView(actor, on)).neglected.map(({ name, kind, days }) => [name, kind, days]);

  test("is said to the secretary of the own cell, the longest first, also of a probationer", async () => {
    expect(await said(built.secretary)).toEqual([
      ["Người Chưa Có Việc", "untasked", 400],
      ["Người Dự Bị", "unevaluatedProbationer", 90],
      ["Người Bị Trả Lại", "unnoted", 30],
      ["Người Bị Trả Lại", "returned", 12],
    ]);
    const { neglected } = await deskView(built.secretary, on);
    expect(neglected.at(-1)).toMatchObject({ taskId: built.returned, times: 2, title: "Viết báo cáo" });
  });

  test("is not said on the day before", async () => {
    const { neglected } = await deskView(built.secretary, inDays(-1));
    expect(neglected.map(({ kind }) => kind)).toEqual(["untasked", "returned"]);
  });

  test("is said to a mentor of the people mentored only, and to nobody else", async () => {
    expect(await said(built.mentor)).toEqual([["Người Dự Bị", "unevaluatedProbationer", 90]]);
    expect(await said(built.deputy)).toEqual([]);
  });

  test("goes by the levels the committee has set", async () => {
    for (const rule of ["daysWithoutEvaluation", "daysWithoutProbationerEvaluation"])
      await owner.localRule.create({
        data: {
          ...{ id: newId(), unitId: built.organisation.id, path: built.organisation.path, instrument: "01-QC/ĐU" },
          ...{ rule, value: 91, clause: "2", confidence: "high", from: dateOf(inDays(-30)) },
          ...{ enteredAt: new Date(), enteredBy: "Quản trị" },
        },
      });
    expect((await said(built.secretary)).map(([, kind]) => kind)).toEqual(["untasked", "unnoted", "returned"]);
    expect((await deskView(built.secretary, on)).levels).toMatchObject({
      daysWithoutEvaluation: 91,
      daysWithoutTask: 60,
    });
  });
});

describe("the other desks", () => {
  test("a mentor sees tasks with results due, only of people mentored", async () => {
    expect(await brief(house.mentor, "soon")).toEqual([["Người Viết Lý Lịch", "Việc hôm nay", 0]]);
    const { people } = await deskView(house.mentor, on);
    expect(people.map(({ name }) => name)).toEqual(["Người Viết Lý Lịch"]);
  });

  test("an applicant sees the own tasks, the returned sections and those still to write", async () => {
    expect(await brief(house.applicant, "soon")).toEqual([
      ["Người Viết Lý Lịch", "Việc hôm nay", 0],
      ["Người Viết Lý Lịch", "Việc tuần sau", 7],
    ]);
    expect(await brief(house.applicant, "waiting")).toEqual([
      ["Người Viết Lý Lịch", "returned", null, 1],
      ["Người Viết Lý Lịch", "unwritten", null, 19],
    ]);
    expect((await deskView(house.applicant, on)).ownCaseId).toBe(house.writing.caseId);
  });

  test("a committee member sees totals and no names", async () => {
    const { groups, people, overview } = await deskView(house.viewer, on);
    expect([groups, people]).toEqual([[], []]);
    // The case of an overdue step, and that of an overdue answer, which the deputy is to chase.
    expect(overview).toMatchObject({ overdue: 2, term: null });
    expect(overview?.stages.find(({ stage }) => stage === "ceremony")?.count).toBe(2);
  });

  test("a committee member sees the term's result against its target", async () => {
    const { organisation } = house.office;
    await owner.term.create({
      data: {
        id: newId(),
        unitId: organisation.id,
        path: organisation.path,
        name: "2025–2030",
        resolution: "01-NQ/ĐH",
        from: dateOf("2025-06-01" as Day),
        to: dateOf("2030-05-31" as Day),
        target: 8,
      },
    });
    await owner.admissionCase.update({
      where: { id: house.later.caseId },
      data: { decisionOn: dateOf(inDays(-40)), admittedOn: dateOf(inDays(-30)) },
    });
    expect((await deskView(house.viewer, on)).overview?.term).toEqual({
      name: "2025–2030",
      target: 8,
      admitted: 1,
      lost: 0,
    });
    await owner.admissionCase.update({
      where: { id: house.later.caseId },
      data: { stage: "removed", closedOn: dateOf(on) },
    });
    expect((await deskView(house.viewer, on)).overview?.term).toMatchObject({ admitted: 1, lost: 1 });
  });

  test("an empty desk differs between a committee that never had a case and one with nothing waiting", async () => {
    const { person, actor, first, organisation, openCase } = await buildOffice(owner);
    const keeper = await person("Lê Thị Mở Đầu", first);
    const desks = async () => [
      (await deskView(actor(keeper, "committeeDeputySecretary", organisation), on)).hasNoCaseYet,
      (await deskView(actor(keeper, "cellSecretary", first), on)).hasNoCaseYet,
      (await deskView(actor(keeper, "administrator", organisation), on)).hasNoCaseYet,
    ];
    expect(await desks()).toEqual([true, true, false]);
    await openCase(await person("Trần Văn Đã Xong", first), "official", { closedOn: on });
    expect(await desks()).toEqual([false, false, false]);
  });

  test("the administrator sees years without a calendar: this year, and from October the next", async () => {
    expect((await deskView(house.administrator, on)).missingYears).toEqual([2026]);
    await owner.calendarYear.create({ data: { year: 2026, source: "Thông báo", loadedAt: new Date() } });
    expect((await deskView(house.administrator, on)).missingYears).toEqual([]);
    expect((await deskView(house.administrator, "2026-10-01" as Day)).missingYears).toEqual([2027]);
    expect((await deskView(house.administrator, on)).groups).toEqual([]);
  });
});

test.each([
  ["overdue", "cellSecretary", "ceremony"],
  ["others", "superiorOfficer", "approval"],
] as const)("a long group shows its first rows and the number of all: %s", async (place, holder, stage) => {
  const office = await buildOffice(owner);
  const clerk = await office.person("Trần Văn Đông", office.first);
  const total = rowsPerGroup.overdue + 3;
  for (let index = 0; index < total; index += 1)
    await office.openCase(await office.person(`Người Thứ ${index}`, office.first), stage, {
      nextStep: "holdCeremony",
      nextHolder: holder,
      nextDueOn: inDays(-1 - index),
    });
  const { groups } = await deskView(office.actor(clerk, "cellSecretary", office.first), on);
  expect(groups).toMatchObject([{ group: place, total }]);
  const first = Array.from({ length: rowsPerGroup[place] }, (_, index) => index - total);
  expect(groups[0]?.rows.map(({ daysLeft }) => daysLeft)).toEqual(first);
  expect(rowsPerGroup.others).toBeLessThan(rowsPerGroup.overdue);
});

test("of the steps that wait for others those with a day come first, and all are counted but those nobody can take", async () => {
  const office = await buildOffice(owner);
  const { first, second, organisation } = office;
  const clerk = await office.person("Trần Văn Đông", first);
  const post = { personId: clerk.id, role: "cellSecretary", from: dateOf(inDays(-9)) } as const;
  await owner.post.create({ data: { id: newId(), unitId: first.id, ...post } });
  const waits = async (cell: typeof first, next: object) =>
    office.openCase(await office.person("Người Chờ Bước", cell), "ceremony", { nextStep: "holdCeremony", ...next });
  const ofCell = { nextHolder: "cellSecretary" };
  const undated = [];
  for (let count = 0; count < 5; count += 1) undated.push(await waits(first, ofCell));
  const elsewhere = await waits(first, { ...ofCell, nextDueOn: inDays(1), nextDueHolder: "superiorOfficer" });
  const dated = [];
  for (const days of [4, 2, 3]) dated.push(await waits(first, { ...ofCell, nextDueOn: inDays(days) }));
  const unled = await waits(second, ofCell);
  await waits(organisation, {});
  const { groups } = await deskView(office.actor(clerk, "committeeDeputySecretary", organisation), on);
  const others = groups.find(({ group }) => group === "others");
  const [fourth, second_, third] = dated;
  const later = [...undated, elsewhere].sort().slice(0, rowsPerGroup.others - dated.length);
  expect(others?.total).toBe(undated.length + dated.length + 2);
  expect(others?.rows.map(({ caseId }) => caseId)).toEqual([second_, third, fourth, ...later]);
  expect(groups.find(({ group }) => group === "waiting")?.rows.map(({ caseId }) => caseId)).toEqual([unled]);
});

test("of more than a thousand steps that wait for others the desk says that there are more", async () => {
  const office = await buildOffice(owner);
  const { first, organisation } = office;
  const clerk = await office.person("Trần Văn Đông", organisation);
  const post = { personId: clerk.id, role: "cellSecretary", from: dateOf(inDays(-9)) } as const;
  await owner.post.create({ data: { id: newId(), unitId: first.id, ...post } });
  const others = async () => {
    const { groups } = await deskView(office.actor(clerk, "committeeDeputySecretary", organisation), on);
    return groups.map(({ group, total, hasMore }) => ({ group, total, hasMore }));
  };
  const pattern = await office.openCase(await office.person("Người Chờ Bước", first), "ceremony", {
    ...{ nextStep: "holdCeremony", nextHolder: "cellSecretary" },
  });
  const people = (more: number) => owner.$executeRaw`
    WITH person AS (
      INSERT INTO "Person" SELECT (jsonb_populate_record(p, jsonb_build_object('id', gen_random_uuid()))).*
      FROM "Person" p JOIN "AdmissionCase" c ON c."personId" = p.id, generate_series(1, ${more}::int) WHERE c.id = ${pattern}::uuid
      RETURNING id)
    INSERT INTO "AdmissionCase"
    SELECT (jsonb_populate_record(c, jsonb_build_object('id', gen_random_uuid(), 'personId', person.id))).*
    FROM "AdmissionCase" c, person WHERE c.id = ${pattern}::uuid`;
  await people(mostOthersCounted - 1);
  expect(await others()).toEqual([{ group: "others", total: mostOthersCounted, hasMore: false }]);
  await people(1);
  expect(await others()).toEqual([{ group: "others", total: mostOthersCounted, hasMore: true }]);
});

test("sections are not to be reviewed once the case is past the dossier and its verification", async () => {
  const office = await buildOffice(owner);
  const { first, organisation } = office;
  const clerk = await office.person("Trần Văn Đông", organisation);
  const caseId = await office.openCase(await office.person("Người Đã Gửi", first), "dossier");
  await owner.dossierSection.create({
    data: { id: newId(), caseId, path: first.path, number: 3, version: 1, sentAt: new Date() },
  });
  const kinds = async () =>
    (await deskView(office.actor(clerk, "committeeDeputySecretary", organisation), on)).groups.flatMap(({ rows }) =>
      rows.map(({ kind, ref, count }) => [kind, ref, count]),
    );
  expect(await kinds()).toEqual([["sent", "3", 1]]);
  await owner.admissionCase.update({ where: { id: caseId }, data: { stage: "approval" } });
  expect(await kinds()).toEqual([]);
});

test("a recognition waits for its announcement in the cell, after the case has ended", async () => {
  const office = await buildOffice(owner);
  const { first, organisation } = office;
  const owed = { nextStep: "announceRecognition", nextHolder: "cellSecretary", closedOn: inDays(-3) };
  await office.openCase(await office.person("Người Mới Chính Thức", first), "official", owed);
  await office.openCase(await office.person("Người Đã Công Bố", first), "official", { closedOn: inDays(-30) });
  const clerk = await office.person("Trần Văn Đông", first);
  const post = { id: newId(), personId: clerk.id, unitId: first.id, role: "cellSecretary" as const };
  await owner.post.create({ data: { ...post, from: dateOf(inDays(-9)), to: dateOf(inDays(1)) } });
  const rowsOf = async (role: "cellSecretary" | "committeeDeputySecretary", unit: typeof first, day = on) =>
    (await deskView(office.actor(clerk, role, unit), day)).groups.flatMap(({ group, rows }) =>
      rows.map(({ kind, name, what, mayAct }) => [group, kind, name, what, mayAct]),
    );
  expect(await rowsOf("cellSecretary", first)).toEqual([
    ["waiting", "step", "Người Mới Chính Thức", "announceRecognition", true],
  ]);
  expect(await rowsOf("committeeDeputySecretary", organisation)).toEqual([]);
  // From the day the cell has no secretary, the committee sees to it.
  expect(await rowsOf("committeeDeputySecretary", organisation, inDays(1))).toEqual([
    ["waiting", "unled", "Người Mới Chính Thức", "announceRecognition", true],
  ]);
});

describe("a day on the desk", () => {
  const clock = (caseId: string, path: string, kind: string, holder: string, dueOn: Day) =>
    owner.deadline.create({
      data: {
        ...{ id: newId(), caseId, path, kind, holder, startedOn: dateOf(inDays(-60)), dueOn: dateOf(dueOn) },
        ...{ cites: { instrument: "QĐ 294-QĐ/TW", clause: "4.3.1" }, rulePack: "2025-07", provisional: false },
      },
    });
  const rowsOf = async (actor: Actor) =>
    (await deskView(actor, on)).groups.flatMap(({ group, rows }) =>
      rows.map(({ kind, what, dueOn }) => [group, kind, what, dueOn]),
    );

  test("is the reader's own: the superior's last day is not due by the committee that votes before", async () => {
    const office = await buildOffice(owner);
    const { first, organisation, superior } = office;
    const caseId = await office.openCase(await office.person("Người Chờ Đảng Ủy", first), "approval", {
      ...{ nextStep: "recordCommitteeVote", nextHolder: "committeeDeputySecretary" },
      ...{ nextDueOn: inDays(3), nextDueHolder: "superiorOfficer" },
    });
    await owner.admissionCase.update({ where: { id: caseId }, data: { submittedOn: dateOf(inDays(-1)) } });
    await clock(caseId, first.path, "decision", "superiorOfficer", inDays(3));
    const clerk = await office.person("Trần Văn Đông", organisation);
    expect(await rowsOf(office.actor(clerk, "committeeDeputySecretary", organisation))).toEqual([
      ["waiting", "step", "recordCommitteeVote", null],
    ]);
    expect(await rowsOf(office.actor(clerk, "superiorOfficer", superior))).toEqual([
      ["soon", "deadline", "decision", inDays(3)],
      ["others", "step", "recordCommitteeVote", null],
    ]);
  });

  test.each([
    ["eleven days before, the end of probation is not shown", 11, []],
    ["ten days before, it is shown as a day that comes", 10, [["soon", "opening", "probation", inDays(10)]]],
    ["on the day itself and after it, nothing is due: the self-review may be written from then on", 0, []],
  ])("%s", async (_sentence, days, shown) => {
    const office = await buildOffice(owner);
    const caseId = await office.openCase(await office.person("Người Dự Bị", office.first), "probation", {
      ...{ nextStep: "recordSelfReview", nextHolder: "cellSecretary" },
    });
    await clock(caseId, office.first.path, "probation", "cellSecretary", inDays(days));
    const clerk = await office.person("Trần Văn Đông", office.first);
    const rows = await rowsOf(office.actor(clerk, "cellSecretary", office.first));
    const place = days > 0 ? "others" : "waiting";
    expect(rows).toEqual([...shown, [place, "step", "recordSelfReview", null]]);
  });

  test("is not yet there while its clock has not begun", async () => {
    const office = await buildOffice(owner);
    const caseId = await office.openCase(await office.person("Người Dự Bị", office.first), "probation", {});
    await clock(caseId, office.first.path, "recognitionVote", "cellSecretary", inDays(40));
    const clerk = await office.person("Trần Văn Đông", office.first);
    const desk = () => rowsOf(office.actor(clerk, "cellSecretary", office.first));
    expect(await desk()).toEqual([["waiting", "deadline", "recognitionVote", inDays(40)]]);
    await owner.deadline.updateMany({ where: { caseId }, data: { startedOn: dateOf(inDays(1)) } });
    expect(await desk()).toEqual([]);
  });
});

describe("a step that its holder cannot take yet", () => {
  const held = async (stage: "dossier" | "verification" | "probation", nextStep: string, nextHolder: string) => {
    const office = await buildOffice(owner);
    const { first, organisation } = office;
    const caseId = await office.openCase(await office.person("Người Đang Đợi", first), stage, { nextStep, nextHolder });
    const leader = await office.person("Trần Văn Đông", first);
    await owner.post.create({
      data: { id: newId(), personId: leader.id, unitId: first.id, role: "cellSecretary", from: dateOf(inDays(-9)) },
    });
    const deputy = office.actor(leader, "committeeDeputySecretary", organisation);
    const secretary = office.actor(leader, "cellSecretary", first);
    const rowOf = async (actor: Actor) => {
      const found = (await deskView(actor, on)).groups.flatMap(({ group, rows }) =>
        rows.filter(({ kind }) => kind === "step").map(({ holder }) => [group, holder]),
      );
      expect(found.length).toBeLessThanOrEqual(1);
      return found[0];
    };
    return { caseId, path: first.path, deputy, secretary, rowOf };
  };

  test("waits for the end of the twelve months", async () => {
    const { caseId, path, secretary, rowOf } = await held("probation", "recordSelfReview", "cellSecretary");
    const served = { kind: "probation", holder: "cellSecretary", startedOn: dateOf(inDays(-364)), provisional: false };
    const rest = { cites: { instrument: "ĐL", clause: "5.1" }, rulePack: "2025-07" };
    await owner.deadline.create({ data: { ...served, ...rest, id: newId(), caseId, path, dueOn: dateOf(inDays(1)) } });
    expect(await rowOf(secretary)).toEqual(["others", "probationTime"]);
    await owner.deadline.updateMany({ where: { caseId }, data: { dueOn: dateOf(on) } });
    expect(await rowOf(secretary)).toEqual(["waiting", "cellSecretary"]);
  });

  test("waits until every section of the history has been accepted", async () => {
    const { caseId, path, deputy, rowOf } = await held("dossier", "sendToVerification", "committeeDeputySecretary");
    const accepted = (number: number) => ({
      ...{ id: newId(), caseId, path, number },
      ...{ savedAt: dateOf(on), sentAt: dateOf(on), passedAt: dateOf(on) },
    });
    const numbers = Array.from({ length: itemCount }, (_, index) => index + 1);
    await owner.dossierSection.createMany({ data: numbers.slice(1).map(accepted) });
    expect(await rowOf(deputy)).toEqual(["others", "sections"]);
    await owner.dossierSection.create({ data: accepted(1) });
    expect(await rowOf(deputy)).toEqual(["waiting", "committeeDeputySecretary"]);
  });

  test("waits for the answers that were asked for", async () => {
    const { caseId, path, deputy, rowOf } = await held("verification", "certifyHistory", "committeeDeputySecretary");
    const asked = { agency: "Chi bộ nơi cư trú", abroad: false, receivedOn: dateOf(on), dueOn: dateOf(inDays(30)) };
    await owner.verification.create({ data: { id: newId(), caseId, path, ...asked } });
    expect(await rowOf(deputy)).toEqual(["others", "verifier"]);
    await owner.verification.updateMany({ where: { caseId }, data: { answeredOn: dateOf(on), result: "correct" } });
    expect(await rowOf(deputy)).toEqual(["waiting", "committeeDeputySecretary"]);
  });
});

test("a step of a cell that has no secretary on the day is on the committee's desk, once", async () => {
  const office = await buildOffice(owner);
  const { first, organisation } = office;
  const next = { nextStep: "holdCeremony", nextHolder: "cellSecretary" };
  await office.openCase(await office.person("Người Không Ai Lo", first), "ceremony", next);
  const leader = await office.person("Trần Văn Đông", first);
  const deputy = office.actor(leader, "committeeDeputySecretary", organisation);
  const desk = async (day: Day) =>
    (await deskView(deputy, day)).groups.flatMap(({ group, rows }) =>
      rows.map(({ kind, what }) => [group, kind, what]),
    );
  const post = { id: newId(), personId: leader.id, unitId: first.id, role: "cellDeputySecretary" as const };
  await owner.post.create({ data: { ...post, from: dateOf(inDays(-9)), to: dateOf(inDays(1)) } });
  expect(await desk(on)).toEqual([["others", "step", "holdCeremony"]]);
  expect(await desk(inDays(1))).toEqual([["waiting", "unled", "holdCeremony"]]);
});

test("a desk needs at most three statements, apart from the transaction", async () => {
  const query = vi.spyOn(pg.Client.prototype, "query");
  for (const actor of [
    house.secretary,
    house.deputy,
    house.mentor,
    house.applicant,
    house.viewer,
    house.administrator,
  ]) {
    query.mockClear();
    await deskView(actor, on);
    const texts = query.mock.calls.map(([asked]) => String((asked as { text?: string }).text ?? asked));
    const own = texts.filter(
      (text) => !/^(BEGIN|COMMIT|SET TRANSACTION|DEALLOCATE)/i.test(text) && !text.includes("set_config"),
    );
    expect(own.length, own.join("\n")).toBeLessThanOrEqual(3);
    expect(own.length).toBeGreaterThan(0);
  }
  query.mockRestore();
});
