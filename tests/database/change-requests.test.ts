import { beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "../../lib/access/actor";
import type { Role } from "../../lib/access/roles";
import { encrypt, keyedDigest } from "../../lib/database/encryption";
import { deskView } from "../../lib/desk/queries";
import { answerChange } from "../../lib/people/change-requests/answer-commands";
import { askChange, readAnswer, withdrawChange } from "../../lib/people/change-requests/commands";
import { auditedChangeView, changeList, ownChangesView } from "../../lib/people/change-requests/queries";
import { correctPerson } from "../../lib/people/commands";
import { movePerson } from "../../lib/people/move-commands";
import { auditedPersonView } from "../../lib/people/queries";
import { today } from "../../lib/primitives/clock";
import { dateOf, day } from "../../lib/primitives/day";
import { openIn } from "../support/columns";
import { useDatabase } from "../support/database";
import { codesOf, send } from "../support/dossier-fixture";
import { buildOffice, type Office, useOwner } from "../support/office-fixture";
import { seeingSaved } from "../support/saving";

const database = useDatabase();
const owner = useOwner(database.url);
let office: Office;
let secretary: Actor;
let neighbour: Actor;
let deputy: Actor;

const withAccount = async (name: string, role: Role = "applicant", at = office.first): Promise<Actor> => {
  const actor = office.actor(await office.person(name, office.first), role, at);
  const { accountId: id, personId } = actor;
  const username = `u${id.replaceAll("-", "").slice(-20)}`;
  await owner.account.create({ data: { id, username, passwordHash: "x", personId, createdAt: new Date() } });
  return actor;
};

beforeAll(async () => {
  office = await buildOffice(owner);
  secretary = await withAccount("Trần Văn Giữ Sổ", "cellSecretary");
  neighbour = await withAccount("Đỗ Văn Chi Hai", "cellSecretary", office.second);
  deputy = await withAccount("Phan Thị Phó", "committeeDeputySecretary", office.organisation);
});

const form = {
  ...{
    bornOn: "1995-05-05",
    sex: "female",
    schooling: "bachelor",
    occupation: "Chuyên viên",
    joinedUnitOn: "2020-01-01",
  },
  ...{ nationalId: "", reason: "Ghi nhầm khi nhập danh sách", paper: "Giấy khai sinh bản sao" },
};
type Change = Readonly<Record<string, string>>;
const tryTo = (actor: Actor, change: Change = {}) => send(seeingSaved(askChange), actor, { ...form, ...change });
const ask = async (actor: Actor, change: Change): Promise<string> => {
  expect(codesOf(await tryTo(actor, change))).toBe("done");
  return (await lastOf(actor))?.id ?? "";
};
const answer = async (actor: Actor, changeId: string, sent: Change) => {
  const view = await auditedChangeView(actor, changeId);
  return send(answerChange, actor, { changeId, basis: view?.basis ?? "none", ...sent });
};
const kept = ({ personId: id }: Actor) => owner.person.findUniqueOrThrow({ where: { id } });
const lastOf = async (actor: Actor) => (await ownChangesView(actor))?.requests[0];
const correct = async (who: Actor, change: Change) => {
  const { reason: _, paper: __, ...identity } = form;
  const { fullName } = await kept(who);
  const sent = { ...identity, fullName, personId: who.personId, because: "khác quê quán", ...change };
  return send(seeingSaved(correctPerson), secretary, sent);
};

describe("asking for a correction of one's own record", () => {
  test("asks for the fields that differ and no others, and the register stays as it is", async () => {
    const asker = await withAccount("Lê Thị Xin Sửa");
    await ask(asker, { bornOn: "1995-05-06", occupation: "Chuyên viên chính" });
    expect((await lastOf(asker))?.fields).toMatchObject([
      { field: "bornOn", old: "1995-05-05", new: "1995-05-06", answer: null },
      { field: "occupation", old: "Chuyên viên", new: "Chuyên viên chính", answer: null },
    ]);
    expect(await kept(asker)).toMatchObject({ bornOn: dateOf(day("1995-05-05")), occupation: "Chuyên viên" });
  });

  test("needs something that differs and days that can be", async () => {
    const asker = await withAccount("Lê Thị Không Đổi");
    expect(codesOf(await tryTo(asker))).toEqual(["change-nothing"]);
    expect(codesOf(await tryTo(asker, { joinedUnitOn: "1990-01-01" }))).toEqual(["joined-before-birth"]);
    expect(codesOf(await tryTo(asker, { nationalId: "123" }))).toEqual(["national-id-shape"]);
    expect(codesOf(await tryTo(asker, { decidedOn: "2021-01-01" }))).toEqual(["decision-not-entered"]);
    expect(codesOf(await tryTo(asker, { fullName: "Lê Thị Tên Khác" }))).toEqual(["field-unknown"]);
  });

  test("is one at a time, also of two sent in the same second, and another may be sent after it was withdrawn", async () => {
    const asker = await withAccount("Lê Thị Hai Lần");
    const both = await Promise.all([tryTo(asker, { sex: "male" }), tryTo(asker, { sex: "male" })]);
    expect(both.map(codesOf).sort()).toEqual([["change-waiting"], "done"].sort());
    const changeId = (await lastOf(asker))?.id ?? "";
    expect(codesOf(await send(withdrawChange, asker, { changeId }))).toBe("done");
    expect(codesOf(await send(withdrawChange, asker, { changeId }))).toEqual(["change-ended"]);
    expect(codesOf(await tryTo(asker, { sex: "male" }))).toBe("done");
    expect((await ownChangesView(asker))?.requests.map(({ state }) => state)).toEqual(["waiting", "withdrawn"]);
  });

  test("after an admission the birth day is neither offered nor taken", async () => {
    const asker = await withAccount("Lê Thị Đã Kết Nạp");
    const caseId = await office.openCase({ id: asker.personId, name: asker.name, unit: office.first }, "probation");
    await owner.admissionCase.update({
      where: { id: caseId },
      data: {
        decisionOn: dateOf(day("2026-01-02")),
        decisionReceivedOn: dateOf(day("2026-01-03")),
        decisionNumber: "1-QĐ/ĐU",
        admittedOn: dateOf(day("2026-01-05")),
      },
    });
    const view = await ownChangesView(asker);
    expect(view?.offered).toEqual(["sex", "schooling", "occupation", "joinedUnitOn", "nationalId"]);
    expect(codesOf(await tryTo(asker, { bornOn: "1996-05-05" }))).toEqual(["birth-day-fixed"]);
  });

  test("what was asked, why and by which paper stands sealed", async () => {
    const asker = await withAccount("Lê Thị Kín");
    const changeId = await ask(asker, { occupation: "Nghề kín đáo", reason: "Lý do kín đáo", paper: "Giấy kín đáo" });
    await answer(secretary, changeId, { occupation: "refuse", occupationBecause: "Trả lời kín đáo" });
    expect(await openIn(database.owner, "kín đáo")).toEqual([]);
  });

  test("a form opened before somebody corrected the record is told what was saved meanwhile", async () => {
    const asker = await withAccount("Lê Thị Mở Trước");
    const seen = JSON.stringify({ ...form, occupation: "Chuyên viên" });
    await correct(asker, { occupation: "Văn thư" });
    const outcome = await send(askChange, asker, { ...form, occupation: "Lưu trữ", seen });
    expect(codesOf(outcome)).toEqual(["saved-meanwhile", "field-saved-meanwhile"]);
  });
});

describe("answering field by field", () => {
  test("corrects what is accepted, keeps what is refused with the reason, and the person reads both", async () => {
    const asker = await withAccount("Ngô Thị Trả Lời");
    const changeId = await ask(asker, { bornOn: "1995-05-06", schooling: "master", occupation: "Chuyên viên chính" });
    const said = { bornOn: "accept", schooling: "refuse", schoolingBecause: "Chưa có bằng", occupation: "accept" };
    expect(codesOf(await answer(secretary, changeId, said))).toBe("done");
    expect(await kept(asker)).toMatchObject({
      ...{ bornOn: dateOf(day("1995-05-06")), schooling: "bachelor", occupation: "Chuyên viên chính" },
    });
    const request = await lastOf(asker);
    expect(request).toMatchObject({ state: "answered", answeredBy: secretary.name, isRead: false });
    expect(request?.fields?.map(({ answer: given }) => given)).toEqual([
      { field: "bornOn", isAccepted: true, because: null },
      { field: "schooling", isAccepted: false, because: "Chưa có bằng" },
      { field: "occupation", isAccepted: true, because: null },
    ]);
    const commands = await owner.audit.findMany({
      where: { subjectId: asker.personId, accepted: true },
      orderBy: { at: "asc" },
    });
    expect(commands.map(({ command }) => command)).toEqual(
      expect.arrayContaining(["people.askChange", "person.seen", "people.correct", "people.answerChange"]),
    );
  });

  test("wants an answer to every field, and a reason for each that is refused", async () => {
    const asker = await withAccount("Ngô Thị Thiếu");
    const changeId = await ask(asker, { sex: "male", occupation: "Văn thư" });
    const outcome = await answer(secretary, changeId, { sex: "refuse" });
    expect(outcome).toMatchObject({
      refusals: [
        { code: "change-without-reason", field: "sexBecause" },
        { code: "change-unanswered", field: "occupation" },
      ],
    });
    expect((await lastOf(asker))?.state).toBe("waiting");
  });

  test("obeys the rules of the form that corrects a person, and changes nothing where one field cannot be", async () => {
    const taken = "012345678901";
    const holder = await office.person("Bùi Văn Có Số", office.first);
    await owner.person.update({
      where: { id: holder.id },
      data: {
        nationalIdSealed: encrypt(taken, "Person.nationalIdSealed", holder.id),
        nationalIdHash: keyedDigest(taken),
      },
    });
    const asker = await withAccount("Ngô Thị Trùng Số");
    const changeId = await ask(asker, { nationalId: taken, occupation: "Văn thư" });
    const outcome = await answer(secretary, changeId, { nationalId: "accept", occupation: "accept" });
    expect(outcome).toMatchObject({ refusals: [{ code: "national-id-taken", field: "nationalId" }] });
    expect(await kept(asker)).toMatchObject({ nationalIdHash: null, occupation: "Chuyên viên" });
    expect((await lastOf(asker))?.state).toBe("waiting");
    const because = "Số đã ghi cho người khác";
    const partly = { nationalId: "refuse", nationalIdBecause: because, occupation: "accept" };
    expect(codesOf(await answer(secretary, changeId, partly))).toBe("done");
    expect(await kept(asker)).toMatchObject({ nationalIdHash: null, occupation: "Văn thư" });
  });

  test("a birth day like that of a namesake is asked about as in the form that corrects", async () => {
    await office.person("Ngô Thị Cùng Tên", office.first);
    const asker = await withAccount("Ngô Thị Cùng Tên");
    const changeId = await ask(asker, { bornOn: "1995-05-06" });
    expect(codesOf(await answer(secretary, changeId, { bornOn: "accept" }))).toEqual(["person-alike"]);
    expect(codesOf(await answer(secretary, changeId, { bornOn: "accept", because: "khác quê quán" }))).toBe("done");
  });

  test("says what was corrected after the request, with both values, and is not recorded over what its reader did not see", async () => {
    const asker = await withAccount("Ngô Thị Giữa Chừng");
    const changeId = await ask(asker, { occupation: "Chuyên viên chính" });
    const before = await auditedChangeView(secretary, changeId);
    expect(before?.request.fields).toMatchObject([{ old: "Chuyên viên", present: null }]);
    await correct(asker, { occupation: "Văn thư" });
    const late = { changeId, basis: before?.basis ?? "", occupation: "accept" };
    expect(codesOf(await send(answerChange, secretary, late))).toEqual(["change-record-changed"]);
    const after = await auditedChangeView(secretary, changeId);
    expect(after?.request.fields).toMatchObject([{ old: "Chuyên viên", present: "Văn thư", new: "Chuyên viên chính" }]);
    expect(codesOf(await answer(secretary, changeId, { occupation: "accept" }))).toBe("done");
    expect(await kept(asker)).toMatchObject({ occupation: "Chuyên viên chính" });
  });

  test("a national ID that waits is shown whole to be compared, and by its last digits afterwards", async () => {
    const asker = await withAccount("Ngô Thị Số Mới");
    const changeId = await ask(asker, { nationalId: "098765432109" });
    expect((await auditedChangeView(secretary, changeId))?.request.fields?.[0]?.new).toBe("098765432109");
    await answer(secretary, changeId, { nationalId: "accept" });
    expect((await auditedChangeView(secretary, changeId))?.request.fields?.[0]?.new).toBe("•••••••••109");
    expect((await auditedPersonView(secretary, asker.personId, today()))?.nationalId).toBe("•••••••••109");
  });

  test("is given once: not after it was withdrawn or answered", async () => {
    const asker = await withAccount("Ngô Thị Một Lần");
    const changeId = await ask(asker, { sex: "male" });
    await send(withdrawChange, asker, { changeId });
    expect(codesOf(await answer(secretary, changeId, { sex: "accept" }))).toEqual(["change-ended"]);
    const again = await ask(asker, { sex: "male" });
    const both = await Promise.all([secretary, deputy].map((actor) => answer(actor, again, { sex: "accept" })));
    expect(both.filter(({ kind }) => kind === "done")).toHaveLength(1);
    expect(codesOf(await send(withdrawChange, asker, { changeId: again }))).toEqual(["change-ended"]);
  });
});

describe("who asks, answers and reads", () => {
  const asked = async (actor: Actor) => (await deskView(actor, today())).changes.asked.map(({ name }) => name);

  test("a request waits on the desks of those who keep the record, and on no other", async () => {
    const asker = await withAccount("Vũ Thị Trên Bàn");
    await ask(asker, { sex: "male" });
    for (const actor of [secretary, deputy]) expect(await asked(actor)).toContain(asker.name);
    for (const actor of [neighbour, asker]) expect(await asked(actor)).not.toContain(asker.name);
    expect((await changeList(secretary))?.waiting.map(({ name }) => name)).toContain(asker.name);
    expect((await changeList(neighbour))?.waiting).toEqual([]);
    expect(await changeList(asker)).toBeNull();
  });

  test("the answer stays on the desk of who asked, whatever their post, until it is read", async () => {
    const asker = await withAccount("Vũ Văn Đọc", "committeeMember", office.organisation);
    const changeId = await ask(asker, { sex: "male" });
    await answer(secretary, changeId, { sex: "accept" });
    expect((await deskView(asker, today())).changes.answeredOn).toBe(today());
    expect(codesOf(await send(readAnswer, secretary, { changeId }))).toBe("not-found");
    expect(codesOf(await send(readAnswer, asker, { changeId }))).toBe("done");
    expect((await deskView(asker, today())).changes.answeredOn).toBeNull();
    expect((await lastOf(asker))?.isRead).toBe(true);
  });

  test("nobody answers or sees in the list the own request, though the record is within reach", async () => {
    const changeId = await ask(secretary, { occupation: "Trưởng phòng" });
    expect(await auditedChangeView(secretary, changeId)).toBeNull();
    expect(await asked(secretary)).not.toContain(secretary.name);
    const outcome = await send(answerChange, secretary, { changeId, basis: "x", occupation: "accept" });
    expect(codesOf(outcome)).toEqual(["change-own"]);
    expect(codesOf(await answer(deputy, changeId, { occupation: "accept" }))).toBe("done");
  });

  test("a person outside the reach of the own post asks all the same", async () => {
    const officer = await withAccount("Vũ Văn Cấp Trên", "superiorOfficer", office.superior);
    const administrator = await withAccount("Vũ Văn Quản Trị", "administrator", office.second);
    for (const actor of [officer, administrator]) expect(codesOf(await tryTo(actor, { sex: "male" }))).toBe("done");
  });

  test("a request follows the person to another cell", async () => {
    const asker = await withAccount("Vũ Thị Chuyển");
    const changeId = await ask(asker, { sex: "male" });
    const moved = { personId: asker.personId, unitId: office.second.id, movedOn: "2026-05-04", paper: "GGT 5" };
    expect(codesOf(await send(seeingSaved(movePerson), deputy, moved))).toBe("done");
    expect(await auditedChangeView(secretary, changeId)).toBeNull();
    expect(codesOf(await answer(secretary, changeId, { sex: "accept" }))).toBe("not-found");
    expect(await asked(neighbour)).toContain(asker.name);
    expect(codesOf(await answer(neighbour, changeId, { sex: "accept" }))).toBe("done");
  });

  test("the database keeps what was asked and answered, and lets nobody answer for oneself", async () => {
    const asker = await withAccount("Vũ Thị Giữ Nguyên");
    const id = await ask(asker, { sex: "male" });
    const own = { state: "answered", closedAt: new Date(), answeredBy: "x", answersSealed: new Uint8Array([1]) };
    const change = (data: object) => owner.changeRequest.update({ where: { id }, data });
    await expect(change({ ...own, answeredById: asker.accountId })).rejects.toThrow(/check/i);
    await expect(change({ readAt: new Date() })).rejects.toThrow();
    await expect(owner.changeRequest.delete({ where: { id } })).rejects.toThrow(/append-only/);
    await expect(change({ fields: ["bornOn"] })).rejects.toThrow(/append-only/);
    await answer(secretary, id, { sex: "refuse", sexBecause: "Đúng như giấy tờ" });
    await expect(change({ answeredBy: "Người khác" })).rejects.toThrow(/append-only/);
  });
});
