import { beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "../../lib/access/actor";
import { stepCommands } from "../../lib/admissions/commands";
import { encrypt } from "../../lib/database/encryption";
import { deskView } from "../../lib/desk/queries";
import { emptyContent, type Row, storedContent } from "../../lib/dossier/history/content";
import { auditedSectionView } from "../../lib/dossier/queries";
import { passSection } from "../../lib/dossier/review-commands";
import { chaseRequest } from "../../lib/dossier/verification/chase-commands";
import { askByLetters, recordReceipt, rehearseLetters } from "../../lib/dossier/verification/letter-commands";
import { verificationOverview } from "../../lib/dossier/verification/overview-queries";
import { questionKey } from "../../lib/dossier/verification/proposals";
import { auditedVerificationView } from "../../lib/dossier/verification/queries";
import { addRelative, listFromHistory } from "../../lib/dossier/verification/relative-commands";
import { recordLetterCorrect, recordReplies } from "../../lib/dossier/verification/reply-commands";
import { requestVerification } from "../../lib/dossier/verification/request-commands";
import { planTrip, recordTripCost } from "../../lib/dossier/verification/trip-commands";
import { saveSection } from "../../lib/dossier/write-commands";
import { today } from "../../lib/primitives/clock";
import { addDays, type Day, dateOf, day } from "../../lib/primitives/day";
import { newId } from "../../lib/primitives/ids";
import { useDatabase } from "../support/database";
import { buildDossier, codesOf, send } from "../support/dossier-fixture";
import { buildOffice, useOwner } from "../support/office-fixture";

const { url } = useDatabase();
const owner = useOwner(url);
const on = today();
type House = Awaited<ReturnType<typeof buildDossier>>;

const commune = "Xã Bình Mẫu, tỉnh Ví Dụ";
const row = (kinship: string, fullName: string, values: Record<string, string> = {}): Row => ({
  id: `row-${fullName}`,
  values: { kinship, fullName, residence: commune, ...values },
});
/** Six relatives: two of them members, by whom the short way is gone. */
const family: readonly Row[] = [
  row("paternalGrandfather", "Lê Văn Ông", { homeTown: "Xã Khác, tỉnh Khác" }),
  row("father", "Lê Văn Cha", { born: "1962", member: "yes", memberCommittee: "Đảng ủy Công ty Giả Định" }),
  row("mother", "Phạm Thị Mẹ", { born: "1964" }),
  row("spouse", "Ngô Thị Vợ", { member: "yes", memberCommittee: "Đảng ủy Trường Minh Họa" }),
  row("fatherInLaw", "Ngô Văn Bố Vợ", { residence: "Phường Minh Họa, tỉnh Ví Dụ" }),
  row("motherInLaw", "Trần Thị Mẹ Vợ", { residence: "Phường Minh Họa, tỉnh Ví Dụ" }),
  row("child", "Lê Văn Con", { born: "2004" }),
  row("sibling", "Lê Thị Chị"),
];

const familyText = (rows: readonly Row[]) => storedContent({ ...emptyContent, rows });

/** Stores every section as passed, item 21 with these rows. */
const storeHistory = async ({ caseId, office }: House, text = familyText(family)) => {
  const at = new Date("2025-09-10T03:00:00Z");
  await owner.dossierSection.createMany({
    data: Array.from({ length: 23 }, (_, index) => {
      const id = newId();
      const number = index + 1;
      const written = number === 21 ? text : number === 7 ? `Thường trú: ${commune}` : "Không";
      const contentSealed = encrypt(written, "DossierSection.contentSealed", id);
      const days = { savedAt: at, sentAt: at, passedAt: at };
      return { id, caseId, path: office.first.path, number, version: 1, contentSealed, ...days };
    }),
  });
};

const viewOf = async (actor: Actor, caseId: string, day = on) => {
  const view = await auditedVerificationView(actor, caseId, day);
  if (!view) throw new Error("The verification is within reach.");
  return view;
};

/** All that is proposed, as the form sends it. */
const proposed = async ({ deputy, caseId }: House) => {
  const { proposals } = await viewOf(deputy, caseId);
  return Object.fromEntries(
    proposals.flatMap((each) => [
      [`ask-${questionKey(each)}`, "on"],
      [`agency-${questionKey(each)}`, each.agency],
    ]),
  );
};

const ask = async (house: House, values: Record<string, string> = {}, command = askByLetters) =>
  send(command as typeof askByLetters, house.deputy, {
    ...{ caseId: house.caseId, sentOn: "2025-10-01", ...(await proposed(house)) },
    ...values,
  });

const list = ({ deputy, caseId }: House) => send(listFromHistory, deputy, { caseId });

let house: House;
beforeAll(async () => {
  for (const year of [2025, 2026])
    await owner.calendarYear.create({ data: { year, source: "thử", loadedAt: new Date("2025-01-01T00:00:00Z") } });
  house = await buildDossier(owner, "verification");
  await storeHistory(house);
});

describe("the list from the history", () => {
  test("names in one act whoever is to be verified, and flags and updates whoever was corrected since", async () => {
    expect(codesOf(await list(house))).toBe("done");
    const named = async () => (await viewOf(house.deputy, house.caseId)).subjects.slice(1);
    expect((await named()).map(({ kinship, name }) => [kinship, name])).toEqual(
      family.slice(1).map(({ values }) => [values.kinship, values.fullName]),
    );
    const section = await owner.dossierSection.findFirstOrThrow({ where: { caseId: house.caseId, number: 21 } });
    const mended = family.map((each) =>
      each.values.kinship === "mother" ? { ...each, values: { ...each.values, born: "1965" } } : each,
    );
    const contentSealed = encrypt(familyText(mended), "DossierSection.contentSealed", section.id);
    await owner.dossierSection.update({ where: { id: section.id }, data: { contentSealed } });
    const flagged = async () =>
      (await named()).flatMap(({ name, difference }) => (difference ? [[name, difference]] : []));
    expect(await flagged()).toEqual([["Phạm Thị Mẹ", "corrected"]]);
    expect(codesOf(await list(house))).toBe("done");
    expect(await flagged()).toEqual([]);
    expect((await named()).length).toBe(7);
    expect((await named()).find(({ kinship }) => kinship === "mother")?.born).toBe("1965");
  });

  test("takes over somebody named by hand before, and is refused while item 21 is one text or has not passed", async () => {
    const other = await buildDossier(owner, "verification");
    const { caseId, deputy } = other;
    expect(codesOf(await list(other))).toEqual(["family-not-passed"]);
    await storeHistory(other, "Bố: Lê Văn Cha, sinh năm 1962");
    expect(codesOf(await list(other))).toEqual(["family-not-in-rows"]);
    const section = await owner.dossierSection.findFirstOrThrow({ where: { caseId, number: 21 } });
    const contentSealed = encrypt(familyText(family.slice(0, 2)), "DossierSection.contentSealed", section.id);
    await owner.dossierSection.update({ where: { id: section.id }, data: { contentSealed } });
    await send(addRelative, deputy, { caseId, kinship: "father", fullName: "LÊ VĂN CHA" });
    expect(codesOf(await list(other))).toBe("done");
    expect((await viewOf(deputy, caseId)).subjects.slice(1).map(({ name, born }) => [name, born])).toEqual([
      ["Lê Văn Cha", "1962"],
    ]);
  });
});

describe("letters in one act", () => {
  test("are previewed, then one goes to each agency with exactly its people and points, numbered one after the other", async () => {
    const foreseen = await rehearseLetters(house.deputy, {
      ...{ requestId: newId(), caseId: house.caseId, sentOn: "2025-10-01", firstNumber: "15-CV/ĐU" },
      ...(await proposed(house)),
    });
    if (foreseen.kind !== "done" || !("would" in foreseen.value)) throw new Error("It was rehearsed.");
    expect(foreseen.value.would.before).toEqual([]);
    const agencies = foreseen.value.would.after.map(({ agency, requestNumber }) => `${requestNumber} ${agency}`);
    expect([...new Set(agencies)].sort()).toEqual([
      "15-CV/ĐU Đảng ủy xã Bình Mẫu, tỉnh Ví Dụ",
      "16-CV/ĐU Đảng ủy Công ty Giả Định",
      "17-CV/ĐU Đảng ủy Trường Minh Họa",
      "18-CV/ĐU Đảng ủy phường Minh Họa, tỉnh Ví Dụ",
    ]);
    expect(await owner.verification.count({ where: { caseId: house.caseId } })).toBe(0);
    expect(codesOf(await ask(house, { firstNumber: "15-CV/ĐU" }))).toBe("done");
    const { letters, proposals, missing } = await viewOf(house.deputy, house.caseId);
    expect(proposals).toEqual([]);
    expect(letters.map(({ requests }) => requests.length)).toEqual([5, 1, 1, 2]);
    expect(letters[1]?.requests).toMatchObject([{ shortcut: "memberInFamily", points: ["history"] }]);
    expect(missing.map(({ code }) => code)).toEqual(["verification-open"]);
    const kept = await owner.paperNumber.findMany({ where: { caseId: house.caseId }, select: { number: true } });
    expect([...new Set(kept.map(({ number }) => number))].sort()).toEqual(["15", "16", "17", "18"]);
  });

  test("do not go out twice, when two people send the same plan", async () => {
    const twice = await buildDossier(owner, "verification");
    await storeHistory(twice);
    await list(twice);
    const plan = { caseId: twice.caseId, sentOn: "2025-10-01", ...(await proposed(twice)) };
    const answers = await Promise.all([send(askByLetters, twice.deputy, plan), send(askByLetters, twice.deputy, plan)]);
    expect(answers.map(codesOf).map(String).sort()).toEqual(["asked-already", "done"]);
    const asked = await owner.verification.findMany({ where: { caseId: twice.caseId } });
    expect(asked.length).toBe(Object.keys(plan).filter((name) => name.startsWith("ask-")).length);
  });

  test("are refused with nothing asked, a number that is taken, an addressee that is missing or a field nobody asked for", async () => {
    const other = await buildDossier(owner, "verification");
    await storeHistory(other);
    await list(other);
    const bare = { caseId: other.caseId, sentOn: "2025-10-01" };
    expect(codesOf(await send(askByLetters, other.deputy, bare))).toEqual(["nothing-asked"]);
    expect(codesOf(await ask(other, { sentOn: addDays(on, 1) }))).toEqual(["future-day"]);
    expect(codesOf(await ask(other, { surprise: "x" }))).toEqual(["field-unknown"]);
    const key = Object.keys(await proposed(other)).find((name) => name.startsWith("agency-")) ?? "";
    expect(codesOf(await ask(other, { [key]: "" }))).toEqual(["field-required"]);
    const foreign = questionKey({ relativeId: newId(), points: ["history"], shortcut: null, checksId: null });
    const strange = { ...bare, [`ask-${foreign}`]: "on", [`agency-${foreign}`]: "Đảng ủy xã" };
    expect(codesOf(await send(askByLetters, other.deputy, strange))).toEqual(["field-not-a-choice"]);
    expect(codesOf(await send(askByLetters, other.secretary, bare))).toEqual(["not-permitted"]);
  });
});

describe("the receipt and the reminders", () => {
  const mothers = async () =>
    owner.verification.findFirstOrThrow({ where: { caseId: house.caseId, relative: { kinship: "motherInLaw" } } });

  test("until the receipt is known the reply is due from the day of the letter; then all of the letter is counted anew", async () => {
    const before = await mothers();
    expect([before.receivedKnown, before.dueOn, before.chaseOn]).toEqual([
      false,
      dateOf(day("2025-11-12")),
      dateOf(day("2025-10-10")),
    ]);
    const receive = (receivedOn: string) =>
      send(recordReceipt, house.deputy, { caseId: house.caseId, verificationId: before.id, receivedOn });
    expect(codesOf(await receive("2025-09-30"))).toEqual(["received-before-sent"]);
    expect(codesOf(await receive("2025-10-06"))).toBe("done");
    const both = await owner.verification.findMany({
      where: { caseId: house.caseId, agency: before.agency },
      select: { receivedKnown: true, dueOn: true, escalatesOn: true },
    });
    const counted = { receivedKnown: true, dueOn: dateOf(day("2025-11-17")), escalatesOn: dateOf(day("2025-11-03")) };
    expect(both).toEqual([counted, counted]);
  });

  test("a reminder is kept with its note sealed, moves the next one, and leaves the desk until then", async () => {
    const { id } = await mothers();
    const how = async (day: Day) =>
      (await deskView(house.deputy, day)).groups.flatMap(({ group, rows }) =>
        rows.flatMap(({ kind, what, caseId, count }) =>
          kind === "verification" && caseId === house.caseId ? [[group, what, count]] : [],
        ),
      );
    expect(await how(day("2025-10-14"))).toEqual([
      ["waiting", "remind", 7],
      ["others", "", 2],
    ]);
    expect(await how(day("2025-10-31"))).toContainEqual(["waiting", "escalated", 7]);
    const chase = (values: Record<string, string>) =>
      send(chaseRequest, house.deputy, {
        ...{ caseId: house.caseId, verificationId: id, means: "phone", chasedOn: "2025-10-15", note: "Gặp văn thư" },
        ...values,
      });
    expect(codesOf(await chase({ chasedOn: "2025-10-01" }))).toEqual(["chased-before-received"]);
    expect(codesOf(await chase({ means: "fax" }))).toEqual(["field-not-a-choice"]);
    expect(codesOf(await chase({}))).toBe("done");
    expect((await mothers()).chaseOn).toEqual(dateOf(day("2025-10-24")));
    const [kept] = await owner.verificationChase.findMany({ where: { caseId: house.caseId } });
    expect(Buffer.from(kept?.noteSealed ?? []).includes(Buffer.from("văn thư"))).toBe(false);
    const erased = owner.verificationChase.deleteMany({ where: { id: kept?.id ?? "" } });
    await expect(erased).rejects.toThrow(/append-only/);
    const { subjects } = await viewOf(house.deputy, house.caseId);
    const chases = subjects.flatMap(({ requests }) => requests.flatMap((request) => request.chases));
    expect(chases).toMatchObject([{ means: "phone", note: "Gặp văn thư" }]);
  });

  test("a reminder of before that is entered later, or of another question of the letter, does not make the next one earlier", async () => {
    const { id, agency } = await mothers();
    const others = await owner.verification.findMany({ where: { caseId: house.caseId, agency, NOT: { id } } });
    const chase = { caseId: house.caseId, verificationId: others[0]?.id ?? "", means: "phone" };
    const next = dateOf(day("2025-10-24"));
    expect(codesOf(await send(chaseRequest, house.deputy, { ...chase, chasedOn: "2025-10-08" }))).toBe("done");
    expect((await mothers()).chaseOn).toEqual(next);
    const received = { caseId: house.caseId, verificationId: others[0]?.id ?? "", receivedOn: "2025-10-06" };
    expect(codesOf(await send(recordReceipt, house.deputy, received))).toBe("done");
    expect((await mothers()).chaseOn).toEqual(next);
  });

  test("a due day beyond the calendar is not known and estimated", async () => {
    const far = await buildDossier(owner, "verification");
    await storeHistory(far);
    await owner.calendarYear.deleteMany({ where: { year: 2026 } });
    try {
      expect(codesOf(await ask(far, { sentOn: "2025-12-01" }))).toBe("done");
      const { letters } = await viewOf(far.deputy, far.caseId);
      expect(letters[0]?.requests[0]).toMatchObject({ dueOn: null, estimatedOn: "2026-01-12" });
    } finally {
      await owner.calendarYear.create({ data: { year: 2026, source: "thử", loadedAt: new Date() } });
    }
  });
});

describe("a reply by point", () => {
  const requestAbout = (kinship: string | null, where: object = {}) =>
    owner.verification.findFirstOrThrow({
      where: { caseId: house.caseId, ...(kinship ? { relative: { kinship } } : { relativeId: null }), ...where },
      orderBy: { id: "desc" },
    });
  const reply = (verificationId: string, values: Record<string, string>) =>
    send(recordReplies, house.deputy, { caseId: house.caseId, verificationId, answeredOn: "2025-10-20", ...values });
  const correct = { resultHistory: "correct", resultConduct: "correct" };

  test("needs each point that was asked, the finding of what is wrong, and of the applicant the items it is about", async () => {
    const { id } = await requestAbout(null);
    expect(codesOf(await reply(id, { resultHistory: "correct" }))).toEqual(["field-required"]);
    const wrong = { resultHistory: "incorrect", resultConduct: "correct" };
    expect(codesOf(await reply(id, wrong))).toEqual(["finding-required"]);
    const found = { ...wrong, findingHistory: "Năm đi bộ đội khác sổ gốc" };
    expect(codesOf(await reply(id, found))).toEqual(["reply-names-no-item"]);
    expect(codesOf(await reply(id, { ...found, items: "15, 40" }))).toEqual(["reply-item-unknown"]);
    expect(codesOf(await reply(id, correct))).toBe("done");
    expect(codesOf(await reply(id, correct))).toEqual(["verification-answered"]);
  });

  test("that is wrong reopens exactly its item, which is mended and passed while the rest stays shut; a second check is proposed", async () => {
    const { caseId, deputy, applicant } = house;
    const { id } = await requestAbout("mother");
    const found = { resultHistory: "incorrect", findingHistory: "Sinh năm 1966", resultConduct: "correct" };
    expect(codesOf(await reply(id, found))).toBe("done");
    const states = await owner.dossierSection.findMany({ where: { caseId, passedAt: null }, select: { number: true } });
    expect(states).toEqual([{ number: 21 }]);
    const seen = await auditedSectionView(applicant, caseId, 21);
    expect(seen?.mayWrite).toBe(true);
    expect(seen?.remarks.at(-1)).toMatchObject({ text: "Phạm Thị Mẹ: Sinh năm 1966" });
    expect((await auditedSectionView(applicant, caseId, 15))?.mayWrite).toBe(false);
    const shut = await send(saveSection, applicant, { caseId, number: "15", version: "1", content: "Sửa thử" });
    expect(codesOf(shut)).toEqual(["dossier-shut"]);
    const view = await viewOf(deputy, caseId);
    expect(view.missing.map(({ code }) => code)).toEqual(
      expect.arrayContaining(["verification-not-correct", "items-reopened"]),
    );
    const summary = (await verificationOverview(deputy, on))?.cases.find((each) => each.caseId === caseId);
    expect(summary).toMatchObject({ isMended: true, unclear: 1 });
    const sent = { version: 2, savedAt: new Date(), sentAt: new Date(), returnedAt: null };
    await owner.dossierSection.updateMany({ where: { caseId, number: 21 }, data: sent });
    const unread = (await deskView(deputy, on)).groups.flatMap(({ rows }) => rows);
    expect(unread.filter((row) => row.caseId === caseId && row.kind === "sent")).toMatchObject([{ ref: "21" }]);
    expect(codesOf(await send(passSection, deputy, { caseId, number: "21", version: "2" }))).toBe("done");
    expect(view.proposals).toEqual([]);
    const { proposals } = await viewOf(deputy, caseId);
    expect(proposals).toMatchObject([{ checksId: id, points: ["history"], shortcut: null }]);
  });

  test("is checked again by a letter no earlier than the answer; the refusal stands at the day of the letter", async () => {
    const early = await ask(house, { sentOn: "2025-10-19" });
    expect(early).toMatchObject({ kind: "refused", refusals: [{ code: "check-before-answer", field: "sentOn" }] });
  });

  test("still keeps its item open for the certification once a return has made it void", async () => {
    const other = await buildDossier(owner, "verification");
    await storeHistory(other);
    const at = { caseId: other.caseId, receivedOn: "2025-10-02", agency: "Đảng ủy xã" };
    expect(codesOf(await send(requestVerification, other.deputy, at))).toBe("done");
    const { id: verificationId } = await owner.verification.findFirstOrThrow({ where: { caseId: other.caseId } });
    const wrong = { resultHistory: "incorrect", findingHistory: "Khác sổ gốc", resultConduct: "correct", items: "15" };
    const answer = { caseId: other.caseId, verificationId, answeredOn: "2025-10-20", ...wrong };
    expect(codesOf(await send(recordReplies, other.deputy, answer))).toBe("done");
    const returning = { occurredOn: "2025-10-21", reason: "Hỏi lại", "corrects-verification-applicant": "on" };
    const sequence = { caseId: other.caseId, sequence: "1" };
    expect(codesOf(await send(stepCommands.returnDossier, other.deputy, { ...sequence, ...returning }))).toBe("done");
    const certifying = { occurredOn: "2025-11-11", cellCommentOn: "2025-11-10", schoolingShownBy: "diploma" };
    const certify = () =>
      send(stepCommands.certifyHistory, other.deputy, { ...sequence, sequence: "2", ...certifying });
    expect(codesOf(await certify())).toContain("items-reopened");
    const { missing } = await viewOf(other.deputy, other.caseId);
    expect(missing.map(({ code }) => code)).toContain("items-reopened");
  });

  test("of all that a letter still awaits is recorded in one act, point by point; of other letters nothing is", async () => {
    const { caseId, deputy } = house;
    const awaited = () =>
      owner.verification.findMany({
        where: { caseId, answeredOn: null },
        select: { id: true, agency: true, points: true },
        orderBy: { id: "asc" },
      });
    const [first, ...others] = (await awaited()).filter(({ agency }) => agency.includes("phường Minh Họa"));
    const correctAll = (values: Record<string, string>) =>
      send(recordLetterCorrect, deputy, {
        caseId,
        verificationId: first?.id ?? "",
        answeredOn: "2025-10-22",
        ...values,
      });
    expect(codesOf(await correctAll({ answeredOn: "2025-10-01" }))).toEqual(["answered-before-received"]);
    const before = await awaited();
    expect(codesOf(await correctAll({}))).toBe("done");
    expect((await awaited()).length).toBe(before.length - 1 - others.length);
    const said = await owner.verificationFinding.findMany({
      where: { verificationId: { in: [first?.id ?? "", ...others.map(({ id }) => id)] } },
    });
    expect(said.map(({ result }) => result)).toEqual(["correct", "correct", "correct", "correct"]);
    expect(codesOf(await correctAll({}))).toEqual(["verification-answered"]);
  });

  test("of the second check that agrees, with all others, settles the verification; only then is the history certified", async () => {
    const { caseId, deputy } = house;
    expect(codesOf(await ask(house, { sentOn: "2025-10-21", firstNumber: "19-CV/ĐU" }))).toBe("done");
    const open = await owner.verification.findMany({
      where: { caseId, answeredOn: null },
      select: { id: true, points: true },
    });
    const last = open.at(-1)?.id;
    const sequence = (await owner.admissionCase.findUniqueOrThrow({ where: { id: caseId } })).sequence;
    const certify = () =>
      send(stepCommands.certifyHistory, deputy, {
        ...{ caseId, sequence: String(sequence), occurredOn: "2025-11-11", cellCommentOn: "2025-11-10" },
        schoolingShownBy: "diploma",
      });
    for (const { id, points } of open.filter((each) => each.id !== last)) {
      const asked: Record<string, string> = points.includes("conduct")
        ? { resultConduct: "correct" }
        : { resultHistory: "correct" };
      expect(codesOf(await reply(id, { ...(points.length === 0 ? correct : asked), answeredOn: "2025-11-01" }))).toBe(
        "done",
      );
    }
    expect(codesOf(await certify())).toEqual(["verification-open", "verification-not-correct"]);
    expect(codesOf(await reply(last ?? "", { resultHistory: "correct", answeredOn: "2025-11-03" }))).toBe("done");
    expect((await viewOf(deputy, caseId)).missing).toEqual([]);
    expect(codesOf(await certify())).toBe("done");
  });
});

describe("a trip", () => {
  const official = async (name: string, { office }: House, home = office.first) => {
    const person = await office.person(name, home);
    const from = dateOf(day("2015-01-01"));
    const common = { id: newId(), personId: person.id, path: person.unit.path };
    await owner.standing.create({ data: { ...common, kind: "official", from } });
    return person.id;
  };

  test("sends two official members who are free to places that have not answered, with a number and its cost", async () => {
    const there = await buildDossier(owner, "verification");
    await storeHistory(there);
    await list(there);
    expect(codesOf(await ask(there, { firstNumber: "31-CV/ĐU" }))).toBe("done");
    const [one, two, away] = [
      await official("Lê Văn Một", there),
      await official("Lê Văn Hai", there, there.office.second),
      await official("Lê Văn Vắng", there),
    ];
    const days = { from: dateOf(day("2025-10-12")), lastDay: dateOf(day("2025-10-14")) };
    await owner.absence.create({
      data: { id: newId(), personId: away, kind: "duty", recordedBy: "Thử", recordedAt: new Date(), ...days },
    });
    const places = await owner.verification.findMany({
      where: { caseId: there.caseId },
      take: 2,
      orderBy: { id: "asc" },
    });
    const ticked = Object.fromEntries(places.map(({ id }) => [`place-${id}`, "on"]));
    const plan = (values: Record<string, string>) =>
      send(planTrip, there.deputy, {
        ...{ caseId: there.caseId, from: "2025-10-14", to: "2025-10-15", verifierId: one, secondId: two },
        ...{ number: "07-GGT/ĐU", ...ticked, ...values },
      });
    expect(codesOf(await plan({ secondId: one }))).toEqual(["trip-of-one"]);
    expect(codesOf(await plan({ to: "2025-10-13" }))).toEqual(["trip-days-reversed"]);
    expect(codesOf(await plan({ secondId: away }))).toEqual(["verifier-away"]);
    expect(codesOf(await plan({ secondId: there.writer.id }))).toEqual(["is-a-relative"]);
    const stranger = await there.office.person("Lê Văn Quần Chúng", there.office.first);
    expect(codesOf(await plan({ secondId: stranger.id }))).toEqual(["verifier-not-official"]);
    const elsewhere = await buildOffice(owner);
    for (const outside of [
      await official("Lê Văn Nơi Khác", there, elsewhere.first),
      (await elsewhere.person("Lê Thị Nơi Khác", elsewhere.first)).id,
    ])
      expect(await plan({ secondId: outside })).toMatchObject({
        refusals: [{ code: "field-not-a-choice", facts: {}, field: "secondId" }],
      });
    expect(codesOf(await plan({ [`place-${newId()}`]: "on" }))).toEqual(["trip-to-nowhere"]);
    expect(codesOf(await plan({}))).toBe("done");
    const { trips } = await viewOf(there.deputy, there.caseId);
    expect(trips).toMatchObject([{ number: "07-GGT/ĐU", verifiers: ["Lê Văn Một", "Lê Văn Hai"], cost: null }]);
    expect(trips[0]?.places.map(({ id }) => id)).toEqual(places.map(({ id }) => id));
    // Who sees no member of another cell, and who sees no answers, still read the page.
    expect((await viewOf(there.secretary, there.caseId)).trips).toMatchObject([{ verifiers: ["Lê Văn Một", "…"] }]);
    expect((await viewOf(there.applicant, there.caseId)).trips).toEqual([]);
    const cost = { caseId: there.caseId, tripId: trips[0]?.id ?? "", cost: "450000" };
    expect(codesOf(await send(recordTripCost, there.deputy, cost))).toBe("done");
    expect((await viewOf(there.deputy, there.caseId)).trips).toMatchObject([{ cost: 450_000 }]);
  });
});
