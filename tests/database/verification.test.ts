import { beforeAll, describe, expect, test } from "vitest";
import { deskView } from "../../lib/desk/queries";
import { auditedVerificationView } from "../../lib/dossier/verification/queries";
import { addRelative, removeRelative } from "../../lib/dossier/verification/relative-commands";
import { recordVerificationGround, recordVerificationResult } from "../../lib/dossier/verification/reply-commands";
import { requestVerification } from "../../lib/dossier/verification/request-commands";
import { today } from "../../lib/primitives/clock";
import { addDays, type Day, dateOf, day } from "../../lib/primitives/day";
import { newId } from "../../lib/primitives/ids";
import { useDatabase } from "../support/database";
import { buildDossier, codesOf, send } from "../support/dossier-fixture";
import { useOwner } from "../support/office-fixture";

const { url } = useDatabase();
const owner = useOwner(url);
const on = today();

let house: Awaited<ReturnType<typeof buildDossier>>;
beforeAll(async () => {
  // The year of vector T23, without its holidays before the due day; no other year is loaded.
  await owner.calendarYear.create({
    data: { year: 2025, source: "thử", loadedAt: new Date("2025-01-01T00:00:00Z") },
  });
  house = await buildDossier(owner, "verification");
});

const keep = (values: Record<string, string>) =>
  send(requestVerification, house.deputy, {
    caseId: house.caseId,
    agency: "Đảng ủy xã Bình Mẫu",
    receivedOn: "2025-10-01",
    ...values,
  });
const relative = (fullName: string, kinship = "father") =>
  send(addRelative, house.deputy, { caseId: house.caseId, kinship, fullName, details: `Chi tiết của ${fullName}` });
const answer = (verificationId: string, values: Record<string, string>) =>
  send(recordVerificationResult, house.deputy, {
    caseId: house.caseId,
    verificationId,
    answeredOn: "2025-10-20",
    ...values,
  });
const latest = (caseId = house.caseId) =>
  owner.verification.findFirstOrThrow({ where: { caseId }, orderBy: { id: "desc" } });

describe("a request", () => {
  test("is due on the thirtieth working day after its receipt", async () => {
    expect(codesOf(await keep({ requestNumber: "15-CV/ĐU" }))).toBe("done");
    expect((await latest()).dueOn).toEqual(dateOf("2025-11-12" as Day));
  });

  test("has no due day when the calendar of that year is not loaded", async () => {
    expect(codesOf(await keep({ abroad: "on" }))).toBe("done");
    expect(await latest()).toMatchObject({ abroad: true, dueOn: null });
  });

  test("abroad is due on the ninetieth working day once the next year is loaded", async () => {
    await owner.calendarYear.create({
      data: { year: 2026, source: "thử", loadedAt: new Date("2025-12-01T00:00:00Z") },
    });
    for (const day of ["2026-01-01", "2026-01-02"])
      await owner.calendarDay.create({ data: { day: dateOf(day as Day), year: 2026, working: false, note: "Tết" } });
    await owner.calendarDay.create({
      data: { day: dateOf("2026-01-10" as Day), year: 2026, working: true, note: "Bù" },
    });
    expect(codesOf(await keep({ abroad: "on" }))).toBe("done");
    expect((await latest()).dueOn).toEqual(dateOf("2026-02-05" as Day));
  });

  test("is refused when dated in the future or before the history was sent, or about an unknown relative", async () => {
    expect(codesOf(await keep({ receivedOn: addDays(on, 1) }))).toEqual(["future-day"]);
    expect(codesOf(await keep({ relativeId: newId() }))).toEqual(["field-not-a-choice"]);
    await owner.transition.create({
      data: {
        id: newId(),
        caseId: house.caseId,
        path: house.office.first.path,
        sequence: 2,
        step: "sendToVerification",
        from: "dossier",
        to: "verification",
        occurredOn: dateOf("2025-09-20" as Day),
        recordedAt: new Date("2025-09-20T03:00:00Z"),
        accountId: newId(),
        actorName: "Trần Văn Xem",
        role: "committeeDeputySecretary",
        provisions: [],
        facts: {},
        rulePack: "2025-07",
        provisional: false,
        requestId: newId(),
      },
    });
    expect(codesOf(await keep({ receivedOn: "2025-09-19" }))).toEqual(["before-its-stage"]);
    expect(codesOf(await keep({ receivedOn: "2025-09-20" }))).toBe("done");
  });

  test("is refused before the stage of verification, while relatives may already be named", async () => {
    const early = await buildDossier(owner, "dossier");
    const { caseId, deputy } = early;
    const named = await send(addRelative, deputy, { caseId, kinship: "mother", fullName: "Phạm Thị Mẹ" });
    expect(codesOf(named)).toBe("done");
    const asked = await send(requestVerification, deputy, { caseId, agency: "Đảng ủy xã", receivedOn: "2025-10-01" });
    expect(codesOf(asked)).toEqual(["verification-shut"]);
  });

  test("shows when a relative was born, as far as it is known", async () => {
    const { caseId, deputy } = await buildDossier(owner, "verification");
    const add = (fullName: string, born: string) =>
      send(addRelative, deputy, { caseId, kinship: "mother", fullName, born });
    expect(codesOf(await add("Phạm Thị Năm", "1952"))).toBe("done");
    expect(codesOf(await add("Phạm Thị Tháng", "3/1952"))).toBe("done");
    expect(codesOf(await add("Phạm Thị Mai Sau", "2999"))).toEqual(["future-day"]);
    const view = await auditedVerificationView(deputy, caseId, day("2026-01-01"));
    expect(view?.subjects.map(({ born }) => born)).toEqual([null, "1952", "1952-03"]);
  });

  test("is refused on the own history", async () => {
    const outcome = await send(addRelative, house.applicantAsDeputy, {
      caseId: house.caseId,
      kinship: "father",
      fullName: "Lê Văn Bố",
    });
    expect(codesOf(outcome)).toEqual(["own-file"]);
  });
});

describe("an answer", () => {
  test("that is not correct needs a finding and blocks until a second check agrees; both stay as they were recorded", async () => {
    await relative("Lê Văn Bố Mật");
    const father = await owner.relative.findFirstOrThrow({ where: { caseId: house.caseId } });
    await keep({ relativeId: father.id });
    const { id } = await latest();
    expect(codesOf(await answer(id, { result: "incorrect", finding: "" }))).toEqual(["finding-required"]);
    expect(codesOf(await answer(id, { result: "incorrect", finding: "Sai năm nhập ngũ" }))).toBe("done");
    const seen = async () => {
      const view = await auditedVerificationView(house.deputy, house.caseId, on);
      return view?.subjects.find((subject) => subject.id === father.id)?.requests.at(0);
    };
    expect(await seen()).toMatchObject({ isBlocking: true, isCheckedAgain: false, finding: "Sai năm nhập ngũ" });
    expect(codesOf(await answer(id, { result: "correct", finding: "Đã đối chiếu lại" }))).toEqual([
      "verification-answered",
    ]);
    const again = { relativeId: father.id, checksId: id };
    expect(codesOf(await keep({ ...again, receivedOn: "2025-10-19" }))).toEqual(["check-before-answer"]);
    expect(codesOf(await keep({ checksId: id, receivedOn: "2025-10-21" }))).toEqual(["nothing-to-check"]);
    expect(codesOf(await keep({ ...again, receivedOn: "2025-10-21" }))).toBe("done");
    expect(codesOf(await keep({ ...again, receivedOn: "2025-10-22" }))).toEqual(["checked-already"]);
    expect(await seen()).toMatchObject({ isBlocking: true, isCheckedAgain: true });
    const second = await latest();
    expect(
      codesOf(await answer(second.id, { result: "correct", finding: "Đã đối chiếu lại", answeredOn: "2025-11-03" })),
    ).toBe("done");
    expect(await seen()).toMatchObject({ isBlocking: false, result: "incorrect", finding: "Sai năm nhập ngũ" });
    expect(codesOf(await keep({ ...again, receivedOn: "2025-11-04" }))).toEqual(["nothing-to-check"]);
    const raw = [father.nameSealed, father.detailsSealed, (await latest()).findingSealed].map((bytes) =>
      Buffer.from(bytes ?? []),
    );
    for (const text of ["Lê Văn Bố Mật", "Đã đối chiếu"])
      expect(raw.some((bytes) => bytes.includes(Buffer.from(text)))).toBe(false);
  });

  test("is not written over in the database either", async () => {
    await keep({});
    const { id } = await latest();
    expect(codesOf(await answer(id, { result: "incomplete", finding: "Thiếu năm sinh" }))).toBe("done");
    const overwrite = owner.verification.update({ where: { id }, data: { result: "correct" } });
    await expect(overwrite).rejects.toThrow(/not written over/);
    await owner.verification.update({ where: { id }, data: { dueOn: dateOf("2025-12-01" as Day) } });
  });

  test("is refused before the receipt, in the future, or for a request of another case", async () => {
    await keep({});
    const { id } = await latest();
    expect(codesOf(await answer(id, { result: "correct", answeredOn: "2025-09-30" }))).toEqual([
      "answered-before-received",
    ]);
    expect(codesOf(await answer(id, { result: "correct", answeredOn: addDays(on, 1) }))).toEqual(["future-day"]);
    const other = await buildDossier(owner, "verification");
    const foreign = await send(recordVerificationResult, other.deputy, {
      caseId: other.caseId,
      verificationId: id,
      answeredOn: "2025-10-20",
      result: "correct",
    });
    expect(codesOf(foreign)).toEqual(["field-not-a-choice"]);
  });

  test("is hidden from the applicant, who sees only the request", async () => {
    const view = await auditedVerificationView(house.applicant, house.caseId, on);
    const requests = view?.subjects.flatMap((subject) => subject.requests) ?? [];
    expect(requests.length).toBeGreaterThan(0);
    expect(
      requests.every(
        ({ result, finding, isBlocking, isCheckedAgain }) => !result && !finding && !isBlocking && !isCheckedAgain,
      ),
    ).toBe(true);
    expect(view).toMatchObject({ mayKeep: false, counts: { blocking: 0 }, missing: [] });
    expect(await auditedVerificationView(house.mentor, house.caseId, on)).toBeNull();
  });
});

describe("a ground not to be verified", () => {
  const ground = (relativeId: string, values: Record<string, string>) =>
    send(recordVerificationGround, house.deputy, {
      ...{ caseId: house.caseId, relativeId, agency: "Đảng ủy Công ty Ví Dụ", confirmedOn: "2025-10-10" },
      ...values,
    });
  const named = async (kinship: string) => {
    await relative(`Người thân ${kinship}`, kinship);
    return (
      await owner.relative.findFirstOrThrow({ where: { caseId: house.caseId, kinship }, orderBy: { id: "desc" } })
    ).id;
  };

  test("is recorded with who confirmed it, and settles the relative", async () => {
    const id = await named("child");
    const missing = async () => {
      const view = await auditedVerificationView(house.deputy, house.caseId, on);
      return String(view?.missing.find(({ code }) => code === "verification-not-asked")?.facts.who ?? "").split(",");
    };
    expect(await missing()).toContain("child");
    expect(codesOf(await ground(id, { ground: "memberInFamily", residenceOn: "2025-10-11" }))).toBe("done");
    expect(await missing()).not.toContain("child");
    const view = await auditedVerificationView(house.deputy, house.caseId, on);
    expect(view?.subjects.find((subject) => subject.id === id)?.requests).toMatchObject([
      { ground: "memberInFamily", agency: "Đảng ủy Công ty Ví Dụ", residenceOn: "2025-10-11", result: "correct" },
    ]);
  });

  test("is refused on the other side of the family, without the residence, in the future, for a brother or another's relative", async () => {
    const spouse = await named("spouse");
    const sibling = await named("sibling");
    expect(codesOf(await ground(spouse, { ground: "memberInFamily", residenceOn: "2025-10-11" }))).toEqual([
      "ground-does-not-fit",
    ]);
    expect(codesOf(await ground(spouse, { ground: "memberInSpousesFamily" }))).toEqual(["residence-not-confirmed"]);
    expect(codesOf(await ground(spouse, { ground: "sameCommune", confirmedOn: addDays(on, 1) }))).toEqual([
      "future-day",
    ]);
    expect(codesOf(await ground(sibling, { ground: "sameCommune" }))).toEqual(["ground-does-not-fit"]);
    expect(codesOf(await ground(newId(), { ground: "sameCommune" }))).toEqual(["field-not-a-choice"]);
  });
});

test("a relative named by mistake is taken off the list, but not once somebody was asked about them", async () => {
  const { caseId, deputy } = await buildDossier(owner, "verification");
  const add = (fullName: string) => send(addRelative, deputy, { caseId, kinship: "child", fullName });
  await add("Con Ghi Nhầm");
  await add("Con Có Thật");
  const [wrong, real] = await owner.relative.findMany({ where: { caseId }, orderBy: { id: "asc" } });
  const asked = { caseId, relativeId: real?.id ?? "", agency: "Đảng ủy xã", receivedOn: "2025-10-01" };
  expect(codesOf(await send(requestVerification, deputy, asked))).toBe("done");
  const remove = (relativeId = "") => send(removeRelative, deputy, { caseId, relativeId });
  expect(codesOf(await remove(real?.id))).toEqual(["relative-asked-about"]);
  expect(codesOf(await remove(wrong?.id))).toBe("done");
  expect(codesOf(await remove(wrong?.id))).toEqual(["field-not-a-choice"]);
  expect(await owner.relative.findMany({ where: { caseId } })).toMatchObject([{ id: real?.id }]);
});

test("an answer that does not agree is on the deputy's desk until a second check is asked for", async () => {
  const { caseId, deputy, secretary } = await buildDossier(owner, "verification");
  const onDesk = async (actor: typeof deputy) =>
    (await deskView(actor, on)).groups.flatMap(({ group, rows }) =>
      rows.flatMap(({ kind, count, ...row }) => (row.caseId === caseId && kind === "unclear" ? [[group, count]] : [])),
    );
  const asked = { caseId, agency: "Đảng ủy xã", receivedOn: "2025-10-01" };
  await send(requestVerification, deputy, asked);
  const { id } = await latest(caseId);
  expect(await onDesk(deputy)).toEqual([]);
  const result = { caseId, verificationId: id, answeredOn: "2025-10-20", result: "incomplete", finding: "Thiếu" };
  expect(codesOf(await send(recordVerificationResult, deputy, result))).toBe("done");
  expect(await onDesk(deputy)).toEqual([["waiting", 1]]);
  expect(await onDesk(secretary)).toEqual([]);
  await send(requestVerification, deputy, { ...asked, checksId: id, receivedOn: "2025-10-21" });
  expect(await onDesk(deputy)).toEqual([]);
});
