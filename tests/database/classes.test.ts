import { beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "../../lib/access/actor";
import { annulStep } from "../../lib/admissions/annul-commands";
import { classView, keptClassView } from "../../lib/classes/class-queries";
import { cancelClass, changeClass, openClass } from "../../lib/classes/commands";
import { classListView, neededView } from "../../lib/classes/queries";
import { pasteResults, recordResults } from "../../lib/classes/result-commands";
import { choose, noteAttendance, propose, withdraw } from "../../lib/classes/seat-commands";
import { asActor } from "../../lib/database/client";
import { type Day, dateOf, day } from "../../lib/primitives/day";
import { newId } from "../../lib/primitives/ids";
import type { Outcome } from "../../lib/workflow/refusal";
import { caseDriver, codesOf } from "../support/case-driver";
import { buildCommittee, type CommitteeFixture } from "../support/committee-fixture";
import { useDatabase } from "../support/database";
import { useOwner } from "../support/office-fixture";
import { mentoringSteps } from "../support/planned-steps";
import { seeingSaved } from "../support/saving";

const owner = useOwner(useDatabase().url);
const on = day("2026-05-20");
let fixture: CommitteeFixture;
let cell: Actor;
let deputy: Actor;
let other: Actor;
let mentor: Actor;
const { nominateCase, takeSteps } = caseDriver(owner, () => fixture);

const stated = { kind: "awareness", name: "Khóa 1", place: "Trung tâm", holder: "Trung tâm chính trị", quota: "2" };
const idOf = (outcome: Outcome<Readonly<{ classId: string }>>): string => {
  if (outcome.kind !== "done") throw new Error(JSON.stringify(outcome));
  return outcome.value.classId;
};
const open = async (change: Readonly<Record<string, string>> = {}) =>
  idOf(await openClass(deputy, { requestId: newId(), ...stated, days: "5–6/12/2035", ...change }));
const send = (fields: Readonly<Record<string, unknown>>) => ({ requestId: newId(), ...fields });
const listed = async (name: string) => {
  const caseId = await nominateCase(name);
  await takeSteps(caseId, mentoringSteps.slice(0, 2));
  return caseId;
};
const names = (people: readonly Readonly<{ name: string }>[] | undefined) => people?.map(({ name }) => name);
const seatsIn = async (classId: string) => {
  const view = await classView(deputy, classId, on);
  return new Map([...(view?.proposed ?? []), ...(view?.chosen ?? [])].map(({ caseId, id }) => [caseId, id]));
};
const certificates = (caseIds: readonly string[]) =>
  owner.paper.findMany({
    where: { caseId: { in: [...caseIds] }, kind: "awarenessCertificate" },
    orderBy: { number: "asc" },
  });

let first: string;
let second: string;
let third: string;
beforeAll(async () => {
  fixture = await buildCommittee(owner);
  const { office, actors } = fixture;
  cell = actors.cell;
  deputy = actors.committee;
  other = office.actor(await office.person("Ngô Thị Chi Bộ Khác", office.second), "cellSecretary", office.second);
  [first, second, third] = [
    await listed("Đỗ Thị Học Một"),
    await listed("Đỗ Thị Học Hai"),
    await listed("Đỗ Thị Học Ba"),
  ];
  const member = fixture.members[1] ?? expect.unreachable();
  const { personId } = await owner.admissionCase.findUniqueOrThrow({ where: { id: first } });
  mentor = office.actor(member, "mentor", office.first, { mentored: [first], people: [personId] });
}, 120_000);

describe("who should go to the awareness class", () => {
  test("is everybody on the list of sympathisers without a certificate, over all cells, for whoever may see them", async () => {
    const all = ["Đỗ Thị Học Ba", "Đỗ Thị Học Hai", "Đỗ Thị Học Một"];
    expect(names((await neededView(deputy, "awareness", on))?.waiting)?.sort()).toEqual(all);
    expect(names((await neededView(cell, "awareness", on))?.waiting)?.sort()).toEqual(all);
    expect((await neededView(other, "awareness", on))?.waiting).toEqual([]);
    expect(await neededView(mentor, "awareness", on)).toBeNull();
    expect((await classListView(deputy, on))?.needed).toEqual({ awareness: 3, newMembers: 0 });
  });

  test("is whoever's certificate lapses before the planned meeting, from the day after its last day", async () => {
    const caseId = await listed("Đỗ Thị Giấy Cũ");
    await takeSteps(caseId, [
      {
        ...{ step: "recordCertificate", by: "cell" },
        fields: { occurredOn: "2021-06-10", number: "9/CN", issuer: "Trung tâm" },
      },
    ]);
    const plan = (plannedOn: Day) =>
      owner.paperChecklist.upsert({
        where: { caseId },
        create: {
          ...{ id: newId(), caseId, path: fixture.office.first.path, contentSealed: Buffer.from("sealed") },
          ...{ changedAt: new Date(), plannedOn: dateOf(plannedOn) },
        },
        update: { plannedOn: dateOf(plannedOn) },
      });
    const asked = async () =>
      (await neededView(deputy, "awareness", on))?.waiting.find((each) => each.caseId === caseId)?.need;
    await plan(day("2026-06-10"));
    expect(await asked()).toBeUndefined();
    await plan(day("2026-06-11"));
    expect(await asked()).toEqual({ why: "lapses", until: "2026-06-10" });
    await owner.paperChecklist.delete({ where: { caseId } });
    // Without a planned day, as long before as the desk speaks of it.
    expect(
      (await neededView(deputy, "awareness", day("2026-04-11")))?.waiting.map((each) => each.caseId),
    ).not.toContain(caseId);
    expect((await neededView(deputy, "awareness", day("2026-04-12")))?.waiting.map((each) => each.caseId)).toContain(
      caseId,
    );
    await owner.admissionCase.update({ where: { id: caseId }, data: { closedOn: dateOf(on), stage: "withdrawn" } });
  });
});

describe("a class", () => {
  test("is opened by the committee, on days that can be read", async () => {
    expect(codesOf(await openClass(cell, send({ ...stated, days: "5/12/2035" })))).toEqual(["not-permitted"]);
    expect(codesOf(await openClass(deputy, send({ ...stated, days: "tháng sau" })))).toEqual(["class-days-unread"]);
    const classId = await open({ name: "Khóa để sửa" });
    const change = { classId, ...stated, name: "Khóa đã sửa", days: "7/12/2035" };
    const { kind: _, ...changed } = change;
    expect(codesOf(await seeingSaved(changeClass)(deputy, send(changed)))).toBe("done");
    expect(await classView(deputy, classId, on)).toMatchObject({ name: "Khóa đã sửa", days: ["2035-12-07"] });
    expect(codesOf(await cancelClass(deputy, send({ classId, because: "Trung tâm hoãn" })))).toBe("done");
    expect(codesOf(await propose(deputy, send({ classId, everyone: "on", cases: [] })))).toEqual(["class-cancelled"]);
  });

  test("takes everybody who should go in one act, and says by how many the choice is over the quota", async () => {
    const classId = await open({ name: "Khóa một lần bấm" });
    expect(codesOf(await propose(deputy, send({ classId, everyone: "on", cases: [] })))).toBe("done");
    expect(names((await classView(deputy, classId, on))?.proposed)).toHaveLength(3);
    expect((await neededView(deputy, "awareness", on))?.waiting).toEqual([]);
    expect((await neededView(deputy, "awareness", on))?.seated.map(({ seat }) => seat?.name)).toEqual(
      Array(3).fill("Khóa một lần bấm"),
    );
    expect(codesOf(await choose(deputy, send({ classId, everyone: "on", seats: [] })))).toBe("done");
    const view = await classView(deputy, classId, on);
    expect([view?.chosen.length, view?.over]).toEqual([3, 1]);
    expect(codesOf(await propose(deputy, send({ classId, everyone: "on", cases: [] })))).toEqual(["class-nobody"]);
    expect(codesOf(await cancelClass(deputy, send({ classId, because: "Đổi lịch" })))).toBe("done");
    expect((await neededView(deputy, "awareness", on))?.waiting).toHaveLength(3);
  });

  test("is proposed for by cells with their own people, who take them back until they are chosen", async () => {
    const classId = await open({ name: "Khóa đề nghị" });
    const sent = { classId, cases: [first, second] };
    expect(codesOf(await propose(other, send(sent)))).toEqual(["class-case-gone"]);
    expect(codesOf(await propose(cell, send(sent)))).toBe("done");
    expect(codesOf(await propose(cell, send(sent)))).toBe("done");
    const seats = await seatsIn(classId);
    const [one = "", two = ""] = [seats.get(first), seats.get(second)];
    expect(seats.size).toBe(2);
    expect(codesOf(await choose(cell, send({ classId, seats: [one] })))).toEqual(["not-permitted"]);
    expect(codesOf(await choose(deputy, send({ classId, seats: [one] })))).toBe("done");
    expect(codesOf(await withdraw(cell, send({ classId, seats: [one] })))).toEqual(["class-chosen-already"]);
    expect(codesOf(await withdraw(cell, send({ classId, seats: [two] })))).toBe("done");
    expect(codesOf(await withdraw(cell, send({ classId, seats: [two] })))).toEqual(["class-list-moved"]);
    expect(codesOf(await propose(cell, send({ classId, cases: [second] })))).toBe("done");
    expect((await seatsIn(classId)).get(second)).toBe(two);
    expect(codesOf(await withdraw(deputy, send({ classId, seats: [one, two] })))).toBe("done");
  });

  test("keeps one list where two cells or two leaders propose in the same second", async () => {
    const classId = await open({ name: "Khóa cùng lúc" });
    const both = await Promise.all([
      propose(cell, send({ classId, cases: [first, second] })),
      propose(deputy, send({ classId, everyone: "on", cases: [] })),
    ]);
    expect(both.map(({ kind }) => kind)).toContain("done");
    expect(await owner.classSeat.count({ where: { classId, caseId: { in: [first, second] } } })).toBe(2);
    expect(codesOf(await cancelClass(deputy, send({ classId, because: "Thử" })))).toBe("done");
  });

  test("is seen by other cells without the people on its list, and by a mentor with those in care", async () => {
    const classId = await open({ name: "Khóa nhìn thấy" });
    expect(codesOf(await propose(deputy, send({ classId, cases: [first, second] })))).toBe("done");
    expect((await classView(other, classId, on))?.proposed).toEqual([]);
    expect(await asActor(other, (db) => db.classSeat.count({ where: { classId } }))).toBe(0);
    expect((await classView(mentor, classId, on))?.proposed.map(({ caseId }) => caseId)).toEqual([first]);
    expect(await keptClassView(cell, classId, on)).toBeNull();
    const { office } = fixture;
    const stranger = office.actor(await office.person("Võ Thị Không Ai", office.first), "mentor", office.first);
    expect(await classView(stranger, classId, on)).toBeNull();
    expect(codesOf(await cancelClass(deputy, send({ classId, because: "Thử" })))).toBe("done");
  });
});

describe("the results of a class", () => {
  let classId: string;
  let seats: ReadonlyMap<string, string>;
  const issue = () => ({ classId, issuedOn: "2025-05-15", issuer: "Trung tâm chính trị" });
  const seat = (caseId: string) => seats.get(caseId) ?? "";

  test("begin with the attendance of each day, noted again as it was last", async () => {
    classId = await open({ name: "Khóa có kết quả", days: "12–14/5/2025", quota: "5" });
    expect(codesOf(await propose(cell, send({ classId, cases: [first] })))).toEqual(["class-begun"]);
    expect(codesOf(await propose(deputy, send({ classId, cases: [first, second, third] })))).toBe("done");
    expect(codesOf(await choose(deputy, send({ classId, everyone: "on", seats: [] })))).toBe("done");
    seats = await seatsIn(classId);
    const attend = (on: string, ...cases: string[]) =>
      noteAttendance(deputy, send({ classId, day: on, seats: cases.map(seat) }));
    expect(codesOf(await attend("2025-05-15"))).toEqual(["not-a-class-day"]);
    expect(codesOf(await attend("2025-05-12", first, second, third))).toBe("done");
    expect(codesOf(await attend("2025-05-12", first, second))).toBe("done");
    const view = await classView(deputy, classId, on);
    expect(view?.chosen.map(({ name, presentOn, absentOn }) => [name, presentOn, absentOn]).sort()).toEqual([
      ["Đỗ Thị Học Ba", [], ["2025-05-12"]],
      ["Đỗ Thị Học Hai", ["2025-05-12"], []],
      ["Đỗ Thị Học Một", ["2025-05-12"], []],
    ]);
  });

  test("are recorded for all at once or not at all, and a certificate is the one of the case, with its own audit row", async () => {
    const rows = [
      { seatId: seat(first), result: "passed", number: "31/GCN" },
      { seatId: seat(second), result: "failed", number: "" },
    ];
    expect(codesOf(await recordResults(cell, send({ ...issue(), rows })))).toEqual(["not-permitted"]);
    expect(codesOf(await recordResults(deputy, send({ ...issue(), issuedOn: "2025-05-13", rows })))).toEqual([
      "before-class-ended",
    ]);
    const closed = { seatId: seat(third), result: "passed", number: "32/GCN" };
    await owner.admissionCase.update({ where: { id: third }, data: { closedOn: dateOf(on), stage: "withdrawn" } });
    const outcome = await recordResults(deputy, send({ ...issue(), rows: [...rows, closed] }));
    expect(codesOf(outcome).slice(0, 1)).toEqual(["class-certificate-refused"]);
    expect(await certificates([first, second, third])).toEqual([]);
    await owner.admissionCase.update({ where: { id: third }, data: { closedOn: null, stage: "mentoring" } });
    expect(codesOf(await recordResults(deputy, send({ ...issue(), rows })))).toBe("done");
    expect(await certificates([first, second])).toMatchObject([
      { caseId: first, number: "31/GCN", issuer: "Trung tâm chính trị", datedOn: dateOf(day("2025-05-15")) },
    ]);
    expect(await owner.audit.count({ where: { command: "admission.recordCertificate", caseId: first } })).toBe(1);
    const waiting = names((await neededView(deputy, "awareness", on))?.waiting);
    expect(waiting).toContain("Đỗ Thị Học Hai");
    expect(waiting).not.toContain("Đỗ Thị Học Một");
  });

  test("are pasted by lines, each found on the list, or nothing is recorded", async () => {
    const paste = (text: string) => pasteResults(deputy, send({ ...issue(), text }));
    expect(codesOf(await paste("Đỗ Thị Học Ba; Đạt; 33/GCN\nNgười Lạ; Đạt"))).toEqual(["result-line-nobody"]);
    expect(await certificates([third])).toEqual([]);
    expect(codesOf(await paste("1\tĐỖ THỊ HỌC BA\t20/05/1996\tĐạt\t33/GCN"))).toBe("done");
    expect(await certificates([third])).toMatchObject([{ number: "33/GCN" }]);
    expect(codesOf(await paste("Đỗ Thị Học Ba; Đạt; 33/GCN"))).toBe("done");
    expect(codesOf(await paste("Đỗ Thị Học Ba; Không đạt"))).toEqual(["class-certified-already"]);
    expect(await certificates([third])).toHaveLength(1);
  });

  test("show until when each certificate counts beside the planned meeting", async () => {
    await owner.paperChecklist.create({
      data: {
        ...{ id: newId(), caseId: third, path: fixture.office.first.path, contentSealed: Buffer.from("sealed") },
        ...{ changedAt: new Date(), plannedOn: dateOf(day("2030-05-16")) },
      },
    });
    const view = await classView(deputy, classId, on);
    const certificate = view?.chosen.find(({ caseId }) => caseId === third);
    expect([certificate?.certificate?.until, certificate?.meeting]).toEqual(["2030-05-15", "2030-05-16"]);
    expect((await neededView(deputy, "awareness", on))?.waiting.map(({ caseId }) => caseId)).toContain(third);
  });

  test("forget a certificate whose step was annulled in the case, and take it anew", async () => {
    const { office } = fixture;
    const another = office.actor(
      await office.person("Đỗ Văn Hủy", office.organisation),
      "committeeDeputySecretary",
      office.organisation,
    );
    const { sequence } = await owner.admissionCase.findUniqueOrThrow({ where: { id: first } });
    const stated = { caseId: first, sequence: String(sequence), occurredOn: "2025-05-16" };
    const annulled = await annulStep(
      another,
      send({ ...stated, reason: "Ghi nhầm số", provision: "HD 06-HD/TW 8.2a" }),
    );
    expect(codesOf(annulled)).toBe("done");
    expect(
      (await classView(deputy, classId, on))?.chosen.find(({ caseId }) => caseId === first)?.certificate,
    ).toBeNull();
    expect(codesOf(await pasteResults(deputy, send({ ...issue(), text: "Đỗ Thị Học Một; Đạt; 31/GCN" })))).toBe("done");
    expect(
      (await classView(deputy, classId, on))?.chosen.find(({ caseId }) => caseId === first)?.certificate,
    ).toMatchObject({
      number: "31/GCN",
    });
  });

  test("keep a class from being called off, and people on its list", async () => {
    expect(codesOf(await cancelClass(deputy, send({ classId, because: "Thử" })))).toEqual(["class-has-results"]);
    expect(codesOf(await withdraw(deputy, send({ classId, seats: [seat(second)] })))).toEqual(["class-result-known"]);
  });
});
