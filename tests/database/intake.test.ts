import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "../../lib/access/actor";
import { connections } from "../../lib/database/client";
import { deskView } from "../../lib/desk/queries";
import { decline, introduce, takeUp } from "../../lib/intake/commands";
import { sealedReason, tokenOf } from "../../lib/intake/intake-encryption";
import { closeInvitation, openInvitation } from "../../lib/intake/invitation-commands";
import { invitationView } from "../../lib/intake/invitation-queries";
import { intakeQueue, introductionForm, unionForm } from "../../lib/intake/queries";
import { reviewYear } from "../../lib/intake/review-commands";
import { yearReviewView } from "../../lib/intake/review-queries";
import { introduceOneself } from "../../lib/intake/self-commands";
import { now, today } from "../../lib/primitives/clock";
import { addDays, dateOf, yearOf } from "../../lib/primitives/day";
import { newId } from "../../lib/primitives/ids";
import { codesOf } from "../support/case-driver";
import { openIn } from "../support/columns";
import { buildCommittee, type CommitteeFixture } from "../support/committee-fixture";
import { useDatabase } from "../support/database";
import { useOwner } from "../support/office-fixture";

const database = useDatabase();
const owner = useOwner(database.url);
const on = today();
let fixture: CommitteeFixture;
let cell: Actor;
let unitId: string;

beforeAll(async () => {
  fixture = await buildCommittee(owner);
  cell = fixture.actors.cell;
  unitId = fixture.office.first.id;
});

const union = (fullName: string, more: Readonly<Record<string, string>> = {}) => ({
  ...{ unitId, fullName, bornOn: "1997-04-04", occupation: "Chuyên viên", union: "youthUnion" },
  ...{ unionName: "Chi đoàn Văn phòng", paperNumber: `${fullName.length}-NQ/ĐTN`, paperOn: addDays(on, -20) },
  ...{ receivedOn: addDays(on, -18), reason: "Đoàn viên ưu tú", requestId: newId(), ...more },
});
const introduced = async (fullName: string, more = {}): Promise<string> => {
  const outcome = await introduce(cell, union(fullName, more));
  if (outcome.kind !== "done") throw new Error(JSON.stringify(outcome));
  return outcome.value.introductionId;
};
const noted = (introductionId: string, fullName: string, more: Readonly<Record<string, string>> = {}) => ({
  ...{ introductionId, fullName, bornOn: "1997-04-04", occupation: "Chuyên viên", sex: "female" },
  ...{ schooling: "bachelor", joinedUnitOn: "2022-01-01", occurredOn: addDays(on, -5), resolution: "11-NQ/CB" },
  ...{ reason: "Đoàn viên ưu tú", requestId: newId(), ...more },
});
const declining = (introductionId: string, more: Readonly<Record<string, string>> = {}) => ({
  ...{ introductionId, occurredOn: addDays(on, -1), resolution: "12-NQ/CB", because: "Cần theo dõi thêm" },
  ...{ lookAgainOn: addDays(on, 10), requestId: newId(), ...more },
});
const namesIn = async (actor: Actor, at = on) =>
  ((await intakeQueue(actor, { unitId: null, page: 1 }, at))?.toDecide ?? []).map(({ name }) => name);

describe("somebody whom a union introduces", () => {
  test("waits in the queue of the cell with the paper, seen by the committee, and the reason stands sealed", async () => {
    await introduced("Đinh Thị Chờ Xét", { reason: "câu giới thiệu kín" });
    expect(await namesIn(cell)).toContain("Đinh Thị Chờ Xét");
    expect(await namesIn(fixture.actors.committee)).toContain("Đinh Thị Chờ Xét");
    const row = (await intakeQueue(cell, { unitId: null, page: 1 }, on))?.toDecide.find(
      ({ name }) => name === "Đinh Thị Chờ Xét",
    );
    expect(row).toMatchObject({ door: "union", unionName: "Chi đoàn Văn phòng", reason: "câu giới thiệu kín" });
    expect(await openIn(database.owner, "câu giới thiệu kín")).toEqual([]);
  });

  test("is found in the register and not typed again; a member and somebody followed are refused", async () => {
    const known = await fixture.office.person("Đinh Thị Đã Có", fixture.office.first);
    const sent = { bornOn: "1995-05-05" };
    expect(codesOf(await introduce(cell, union("Dinh Thi Da Co", sent)))).toEqual(["person-alike"]);
    expect(codesOf(await introduce(cell, union("Dinh Thi Da Co", { ...sent, known: newId() })))).toEqual([
      "field-not-a-choice",
    ]);
    const id = await introduced("Dinh Thi Da Co", { ...sent, known: known.id });
    expect((await introductionForm(cell, id, on))?.person).toMatchObject({ fullName: "Đinh Thị Đã Có" });
    const [member] = fixture.members;
    const asMember = union(member?.name ?? "", { ...sent, known: member?.id ?? "" });
    expect(codesOf(await introduce(cell, asMember))).toEqual(["already-member"]);
  });

  test("is not entered twice by one paper, and days that cannot be are told", async () => {
    await introduced("Đinh Văn Một Lần");
    expect(codesOf(await introduce(cell, union("Đinh Văn Một Lần")))).toEqual(["already-recorded"]);
    const wrong = { paperOn: addDays(on, 1), receivedOn: addDays(on, -1) };
    expect(codesOf(await introduce(cell, union("Đinh Văn Sai Ngày", wrong)))).toEqual([
      "future-day",
      "received-before-paper",
    ]);
  });
});

describe("the cell takes somebody up", () => {
  test("by a resolution, which opens the case in the same act and keeps by which door they came", async () => {
    const id = await introduced("Hồ Thị Tiếp Nhận");
    const sent = noted(id, "Hồ Thị Tiếp Nhận");
    const outcome = await takeUp(cell, sent);
    expect(codesOf(outcome)).toBe("done");
    expect(await takeUp(cell, sent)).toEqual(outcome);
    const row = await owner.introduction.findUniqueOrThrow({ where: { id }, include: { decisions: true, case: true } });
    expect(row).toMatchObject({ state: "taken", door: "union", case: { stage: "nomination", personId: row.personId } });
    expect(row.decisions).toMatchObject([{ outcome: "taken", resolution: "11-NQ/CB" }]);
    expect(await owner.admissionCase.count({ where: { personId: row.personId ?? "" } })).toBe(1);
    expect(codesOf(await takeUp(cell, noted(id, "Hồ Thị Tiếp Nhận")))).toEqual(["introduction-taken"]);
    expect(await namesIn(cell)).not.toContain("Hồ Thị Tiếp Nhận");
  });

  test("with the question who it is; refused, nothing is left of it", async () => {
    const known = await fixture.office.person("Hồ Văn Trùng Tên", fixture.office.first);
    const id = await introduced("Hồ Văn Trung Ten", { bornOn: "1995-05-05", known: "other", because: "anh họ" });
    const sent = { bornOn: "1995-05-05" };
    expect(codesOf(await takeUp(cell, noted(id, "Hồ Văn Trung Ten", sent)))).toEqual(["person-alike"]);
    expect(await owner.introductionDecision.count({ where: { introductionId: id } })).toBe(0);
    expect(codesOf(await takeUp(cell, noted(id, "Hồ Văn Trung Ten", { ...sent, known: known.id })))).toBe("done");
    expect(await owner.introduction.findUniqueOrThrow({ where: { id } })).toMatchObject({ personId: known.id });
    expect(await owner.person.count({ where: { searchKey: "ho van trung ten" } })).toBe(1);
  });

  test("by two of the cell in the same second once", async () => {
    const id = await introduced("Hồ Thị Cùng Lúc");
    const other = fixture.office.actor(
      await fixture.office.person("Phó Bí Thư", fixture.office.first),
      "cellDeputySecretary",
      fixture.office.first,
    );
    const both = await Promise.all([cell, other].map((actor) => takeUp(actor, noted(id, "Hồ Thị Cùng Lúc"))));
    expect(both.map(({ kind }) => kind).sort()).toEqual(["done", "refused"]);
    expect(await owner.introductionDecision.count({ where: { introductionId: id } })).toBe(1);
  });
});

describe("the cell declines somebody", () => {
  test("with a sealed reason, and they come back on the day to look again and not the day before", async () => {
    const lookAgainOn = addDays(on, 10);
    const id = await introduced("Mã Thị Hẹn Lại");
    const before = await deskView(cell, addDays(lookAgainOn, -1));
    const again = before.introduced.again;
    expect(codesOf(await decline(cell, declining(id, { because: "câu chưa tiếp nhận kín" })))).toBe("done");
    expect(await openIn(database.owner, "câu chưa tiếp nhận kín")).toEqual([]);
    expect(await namesIn(cell)).not.toContain("Mã Thị Hẹn Lại");
    const dayBefore = addDays(lookAgainOn, -1);
    expect((await deskView(cell, dayBefore)).introduced.again).toBe(again);
    expect(await namesIn(cell, dayBefore)).not.toContain("Mã Thị Hẹn Lại");
    expect((await deskView(cell, lookAgainOn)).introduced.again).toBe(again + 1);
    expect(await namesIn(cell, lookAgainOn)).toContain("Mã Thị Hẹn Lại");
    expect((await intakeQueue(cell, { unitId: null, page: 1 }, dayBefore))?.later).toMatchObject([
      { name: "Mã Thị Hẹn Lại", decisions: [{ because: "câu chưa tiếp nhận kín", resolution: "12-NQ/CB" }] },
    ]);
  });

  test("needs a day ahead; somebody declined can still be taken up, and the earlier decision stays", async () => {
    const id = await introduced("Mã Văn Đổi Ý");
    expect(codesOf(await decline(cell, declining(id, { lookAgainOn: on })))).toEqual(["look-again-not-ahead"]);
    expect(codesOf(await decline(cell, declining(id)))).toBe("done");
    expect(codesOf(await takeUp(cell, noted(id, "Mã Văn Đổi Ý", { occurredOn: on })))).toBe("done");
    const decisions = await owner.introductionDecision.findMany({ where: { introductionId: id } });
    expect(decisions.map(({ outcome }) => outcome).sort()).toEqual(["declined", "taken"]);
    const change = owner.introductionDecision.updateMany({ data: { resolution: "khác" } });
    await expect(change).rejects.toThrow(/append-only/);
    await expect(owner.introduction.update({ where: { id }, data: { fullName: "khác" } })).rejects.toThrow();
  });
});

describe("the yearly review of a cell", () => {
  const nonMember = async (name: string) => {
    const person = await fixture.office.person(name, fixture.office.first);
    await owner.standing.create({
      data: { id: newId(), personId: person.id, path: person.unit.path, kind: "nonMember", from: dateOf(on) },
    });
    return person;
  };
  const review = (rows: readonly Readonly<Record<string, string>>[], more = {}) =>
    reviewYear(cell, { unitId, year: String(yearOf(on)), reviewedOn: on, rows, requestId: newId(), ...more });

  test("keeps of each a finding with a sealed sentence; who is proposed waits in the queue, once", async () => {
    const [first, second, third] = [
      await nonMember("Lò Thị A"),
      await nonMember("Lò Văn B"),
      await nonMember("Lò Thị C"),
    ];
    const rows = [
      { personId: first.id, verdict: "proposed", sentence: "câu rà soát kín" },
      { personId: second.id, verdict: "notYet", sentence: "Mới về" },
      { personId: third.id, verdict: "", sentence: "" },
    ];
    expect(codesOf(await review(rows))).toBe("done");
    expect(await openIn(database.owner, "câu rà soát kín")).toEqual([]);
    expect(await namesIn(cell)).toContain("Lò Thị A");
    expect(await namesIn(cell)).not.toContain("Lò Văn B");
    const view = await yearReviewView(cell, { unitId, year: null }, on);
    const found = view?.people.map(({ name, findings, isProposed }) => [
      name,
      findings[0]?.verdict ?? null,
      isProposed,
    ]);
    expect(found).toEqual(
      expect.arrayContaining([
        ["Lò Thị A", "proposed", true],
        ["Lò Văn B", "notYet", false],
        ["Lò Thị C", null, false],
      ]),
    );
    expect(codesOf(await review(rows.slice(0, 1)))).toEqual(["already-proposed"]);
    // What is found later stands beside what was found before.
    expect(codesOf(await review([{ personId: second.id, verdict: "proposed", sentence: "Đã tiến bộ" }]))).toBe("done");
    expect(await owner.yearReviewEntry.count({ where: { personId: second.id } })).toBe(2);
  });

  test("is refused for nobody, without a sentence, of another year, and for somebody who is no non-member of the cell", async () => {
    const person = await nonMember("Lò Thị D");
    expect(codesOf(await review([{ personId: person.id, verdict: "", sentence: "" }]))).toEqual(["review-nobody"]);
    expect(await review([{ personId: person.id, verdict: "notYet", sentence: "" }])).toMatchObject({
      refusals: [{ code: "field-required", field: "rows.0.sentence" }],
    });
    const row = { personId: person.id, verdict: "notYet", sentence: "Mới về" };
    expect(codesOf(await review([row], { reviewedOn: addDays(on, -400) }))).toEqual(["review-of-another-year"]);
    const [member] = fixture.members;
    expect(await review([{ ...row, personId: member?.id ?? "" }])).toMatchObject({
      refusals: [{ code: "not-a-non-member", field: "rows.0.verdict" }],
    });
    expect(await yearReviewView(cell, { unitId, year: String(yearOf(on) - 1) }, on)).toMatchObject({
      people: [],
      mayReview: false,
    });
  });
});

describe("an invitation to introduce oneself", () => {
  beforeEach(async () => {
    await owner.invitation.updateMany({ where: { endedAt: null }, data: { endedAt: now(), endedBy: "test" } });
  });
  const stranger = (token: string, fullName: string, more: Readonly<Record<string, string>> = {}) => ({
    ...{ token, fullName, bornOn: "1998-08-08", occupation: "Nhân viên", contact: "0900 000 000" },
    ...{ reason: "câu tự giới thiệu kín", consent: "on", ...more },
  });
  const send = (sent: Readonly<Record<string, string>>, address: string = newId(), at = on) =>
    introduceOneself(sent, { at: now(), on: at, address });
  const turnOn = async (cap = "20", lastDay = addDays(on, 30)): Promise<string> => {
    expect(codesOf(await openInvitation(cell, { unitId, lastDay, cap, requestId: newId() }))).toBe("done");
    const view = await invitationView(cell, unitId, on);
    return view?.open?.path.split("/").at(-1) ?? "";
  };
  const done = { kind: "done", value: null };

  test("is off until the cell switches it on, for a period, one at a time", async () => {
    expect((await invitationView(cell, unitId, on))?.open).toBeNull();
    await turnOn();
    const again = { unitId, lastDay: addDays(on, 5), cap: "20", requestId: newId() };
    expect(codesOf(await openInvitation(cell, again))).toEqual(["invitation-open"]);
    const tooLong = { ...again, lastDay: addDays(on, 61), requestId: newId() };
    expect(codesOf(await openInvitation(cell, tooLong))).toEqual(["invitation-period"]);
    const tooMany = { ...again, cap: "51", requestId: newId() };
    expect(codesOf(await openInvitation(cell, tooMany))).toEqual(["field-out-of-range"]);
  });

  test("brings somebody into the queue, and the link itself is kept nowhere", async () => {
    const token = await turnOn();
    expect(await send(stranger(token, "Sầm Thị Tự Đến"))).toEqual(done);
    const row = (await intakeQueue(cell, { unitId: null, page: 1 }, on))?.toDecide.find(
      ({ name }) => name === "Sầm Thị Tự Đến",
    );
    expect(row).toMatchObject({ door: "invitation", contact: "0900 000 000", recordedBy: null });
    expect(await openIn(database.owner, token)).toEqual([]);
    expect(await openIn(database.owner, "câu tự giới thiệu kín")).toEqual([]);
    expect(await openIn(database.owner, "0900 000 000")).toEqual([]);
    const audits = await owner.audit.findMany({
      where: { command: "intake.introduceOneself", subjectId: row?.id ?? "" },
    });
    expect(audits).toMatchObject([{ accountId: null, accepted: true }]);
  });

  test("answers strangers the same whether the link is known, made up, over, not begun, switched off, full, or used before", async () => {
    const token = await turnOn("1", addDays(on, 3));
    const answers = [
      await send(stranger(token, "Sầm Văn Biết")),
      await send(stranger(token, "Sầm Văn Biết")),
      await send(stranger(token, "Sầm Văn Đủ")),
      await send(stranger("khong-ai-biet", "Sầm Văn Bịa")),
      await send(stranger(token, "Sầm Văn Sớm"), newId(), addDays(on, -1)),
      await send(stranger(token, "Sầm Văn Muộn"), newId(), addDays(on, 4)),
    ];
    const { id: invitationId } = await owner.invitation.findFirstOrThrow({ where: { endedAt: null } });
    expect(codesOf(await closeInvitation(cell, { invitationId, requestId: newId() }))).toBe("done");
    answers.push(await send(stranger(token, "Sầm Văn Tắt")));
    expect(answers).toEqual(answers.map(() => done));
    const names = await owner.introduction.findMany({ where: { invitationId }, select: { fullName: true } });
    expect(names).toEqual([{ fullName: "Sầm Văn Biết" }]);
    expect(await owner.invitation.findUniqueOrThrow({ where: { id: invitationId } })).toMatchObject({
      received: 1,
      turnedAway: 1,
    });
    expect(codesOf(await closeInvitation(cell, { invitationId, requestId: newId() }))).toEqual(["invitation-closed"]);
  });

  test("used by a hundred strangers at once fills the queue to its cap and no further, and the cell is told how many were not taken in", async () => {
    const token = await turnOn("5");
    const all = Array.from({ length: 100 }, (_, index) => stranger(token, `Sầm Thị Đông ${index}`));
    const answers: Awaited<ReturnType<typeof send>>[] = [];
    for (let first = 0; first < all.length; first += 10)
      answers.push(...(await Promise.all(all.slice(first, first + 10).map((sent) => send(sent)))));
    const view = await invitationView(cell, unitId, on);
    expect(view?.open).toMatchObject({ received: 5, cap: 5 });
    const throttled = answers.filter(({ kind }) => kind === "refused");
    expect(codesOf(throttled[0] ?? { kind: "not-found" })).toEqual(["introduced-too-often"]);
    expect(throttled.length + 5 + (view?.open?.turnedAway ?? 0)).toBe(100);
    expect(await owner.introduction.count({ where: { fullName: { startsWith: "Sầm Thị Đông" } } })).toBe(5);
  });

  test("is throttled by place, also for links nobody knows, and says how long to wait", async () => {
    const outcomes = [];
    for (let times = 0; times < 21; times += 1) outcomes.push(await send(stranger(newId(), "Sầm Văn Dai"), "một nơi"));
    expect(outcomes.slice(0, 20)).toEqual(outcomes.slice(0, 20).map(() => done));
    expect(outcomes[20]).toMatchObject({ refusals: [{ code: "introduced-too-often", facts: { minutes: 15 } }] });
  });

  test("asks for consent and for what can be read, and takes no field that nobody asked for", async () => {
    const { consent: _, ...without } = stranger("x", "Sầm Thị Thiếu");
    expect(codesOf(await send(without))).toEqual(["consent-needed"]);
    expect(codesOf(await send(stranger("x", "Sầm Thị Mai Sau", { bornOn: addDays(on, 1) })))).toEqual(["born-after"]);
    expect(codesOf(await send(stranger("x", "Sầm Thị Thừa", { unitId })))).toEqual(["field-unknown"]);
  });

  test("is made of the key of the installation and its own id alone", () => {
    expect(tokenOf("one")).toBe(tokenOf("one"));
    expect(tokenOf("one")).not.toBe(tokenOf("other"));
    expect(tokenOf("one")).toMatch(/^[\w-]{24}$/);
  });
});

describe("who was introduced", () => {
  test("is seen by the cell and the committee above it, and by nobody else", async () => {
    const id = await introduced("Vàng Thị Riêng");
    const { office } = fixture;
    const as = async (role: Parameters<typeof office.actor>[1], at: typeof office.first) =>
      office.actor(await office.person(`Người ${role}`, at), role, at);
    const others = [
      await as("cellSecretary", office.second),
      await as("committeeMember", office.organisation),
      await as("administrator", office.organisation),
      await as("superiorOfficer", office.superior),
      await as("mentor", office.first),
      await as("applicant", office.first),
    ];
    for (const actor of others) {
      expect(await namesIn(actor)).not.toContain("Vàng Thị Riêng");
      expect(await introductionForm(actor, id, on)).toBeNull();
      expect((await decline(actor, declining(id))).kind).not.toBe("done");
      expect((await takeUp(actor, noted(id, "Vàng Thị Riêng"))).kind).not.toBe("done");
    }
    expect(await unionForm(others[5] as Actor)).toBeNull();
    expect(await introductionForm(fixture.actors.committee, id, on)).toBeNull();
  });

  test("is shown by no row of the tables to somebody who is nobody", async () => {
    for (const table of ["Introduction", "IntroductionDecision", "Invitation", "YearReviewEntry"]) {
      const { rows } = await connections().query(`SELECT FROM "${table}"`);
      expect([table, rows.length]).toEqual([table, 0]);
    }
  });
});

describe("a queue of many", () => {
  test("is shown thirty at a time, the longest waiting first, and a page beyond the last is the last", async () => {
    const one = await owner.introduction.findFirstOrThrow({ where: { union: { not: null }, state: "waiting" } });
    const { length: before } = await owner.introduction.findMany({ where: { unitId, state: "waiting" } });
    await owner.introduction.createMany({
      data: Array.from({ length: 40 }, (_, index) => {
        const id = newId();
        return {
          ...{ ...one, id, fullName: `Người Chờ ${index}`, searchKey: `nguoi cho ${index}` },
          ...{ receivedOn: new Date(addDays(on, -400 + index)), reasonSealed: sealedReason("Đoàn viên ưu tú", id) },
        };
      }),
    });
    const asked = async (page: number) => await intakeQueue(cell, { unitId, page }, on);
    const [first, last, beyond] = [await asked(1), await asked(2), await asked(99)];
    expect(first?.toDecide.map(({ name }) => name).slice(0, 2)).toEqual(["Người Chờ 0", "Người Chờ 1"]);
    expect([first?.toDecide.length, first?.total]).toEqual([30, 40 + before]);
    expect(last?.toDecide.length).toBeGreaterThanOrEqual(10);
    expect(beyond?.page).toBe(last?.page);
  });
});
