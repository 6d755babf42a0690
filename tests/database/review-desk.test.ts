import { beforeAll, describe, expect, test } from "vitest";
import { asActor } from "../../lib/database/client";
import { encrypt } from "../../lib/database/encryption";
import { answerField } from "../../lib/dossier/answers";
import { sendRows } from "../../lib/dossier/history/item-commands";
import { saveRow } from "../../lib/dossier/history/row-commands";
import { auditedDossierView, auditedSectionView } from "../../lib/dossier/queries";
import { addCause, renameCause, restoreCause, retireCause } from "../../lib/dossier/review/cause-commands";
import { causeList } from "../../lib/dossier/review/cause-queries";
import { noteForReviewers } from "../../lib/dossier/review/note-commands";
import { threadsOf } from "../../lib/dossier/review/points";
import { addPhrase, chooseOrder, moveItem, removePhrase, switchKeys } from "../../lib/dossier/review/settings-commands";
import { reviewSettings } from "../../lib/dossier/review/settings-queries";
import { passSection, returnSection } from "../../lib/dossier/review-commands";
import { answerRemark, saveSection, sendSection } from "../../lib/dossier/write-commands";
import { today } from "../../lib/primitives/clock";
import { newId } from "../../lib/primitives/ids";
import { useDatabase } from "../support/database";
import { answersTo, buildDossier, codesOf, send } from "../support/dossier-fixture";
import { useOwner } from "../support/office-fixture";
import { seeingSaved } from "../support/saving";
import { startStatementCounter } from "../support/statement-counter";

const owner = useOwner(useDatabase().url);
const rename = seeingSaved(renameCause);

let house: Awaited<ReturnType<typeof buildDossier>>;
/** The same committee's deputy with another account: another reviewer. */
let colleague: typeof house.deputy;
beforeAll(async () => {
  house = await buildDossier(owner);
  const other = await house.office.person("Vũ Thị Cùng Xem", house.office.organisation);
  colleague = house.office.actor(other, "committeeSecretary", house.office.organisation);
  for (const [username, { accountId: id, personId }] of Object.entries({ xem: house.deputy, cung: colleague }))
    await owner.account.create({ data: { id, username, passwordHash: "x", personId, createdAt: new Date() } });
});

const at = (number: number, version: number, rest: Record<string, string> = {}) => ({
  ...{ caseId: house.caseId, number: String(number), version: String(version) },
  ...rest,
});
const write = (number: number, version: number, content: string) =>
  send(sendSection, house.applicant, at(number, version, { content }));
const view = async (number: number, actor = house.deputy) => {
  const found = await auditedSectionView(actor, house.caseId, number);
  if (!found) throw new Error("The item is within reach.");
  return found;
};
const queue = async (actor = house.deputy) =>
  (await auditedDossierView(actor, house.caseId, today()))?.review?.lines
    .filter(({ state }) => state === "sent")
    .map(({ number, seen }) => [number, seen]);

describe("what changed since a reviewer last looked", () => {
  test("is kept for each reviewer apart, and shown on the list and at the item", async () => {
    await write(2, 0, "Không.");
    await write(3, 0, "05/05/1995");
    expect(await queue()).toEqual([
      [2, "new"],
      [3, "new"],
    ]);
    expect((await view(3)).changes).toBeNull();
    expect(await queue()).toEqual([
      [2, "new"],
      [3, "same"],
    ]);
    await write(3, 1, "05-05-1995");
    expect(await queue()).toEqual([
      [2, "new"],
      [3, "changed"],
    ]);
    expect(await queue(colleague)).toEqual([
      [2, "new"],
      [3, "new"],
    ]);
    expect((await view(3)).changes).toMatchObject({ basis: "seen", isNew: true });
    // Opened again, the same difference is there, folded.
    expect((await view(3)).changes).toMatchObject({ basis: "seen", isNew: false });
    expect(await queue()).toEqual([
      [2, "new"],
      [3, "same"],
    ]);
    expect((await view(3, colleague)).changes).toBeNull();
  });

  test("is noted for reviewers only, and no other account reads it", async () => {
    await view(3, house.secretary);
    await view(3, house.applicant);
    const accounts = await owner.sectionLook.findMany({ where: { caseId: house.caseId }, select: { accountId: true } });
    expect(new Set(accounts.map(({ accountId }) => accountId))).toEqual(
      new Set([house.deputy.accountId, colleague.accountId]),
    );
    expect(await asActor(colleague, (db) => db.sectionLook.count())).toBe(1);
  });
});

test("the order chosen is kept with the account, and the next item follows it", async () => {
  await write(9, 0, "Không.");
  expect((await view(2)).review?.nextToReview).toBe(3);
  await send(chooseOrder, house.deputy, { order: "changed" });
  expect((await queue())?.map(([number]) => number)).toEqual([9, 2, 3]);
  for (let place = 9; place > 1; place -= 1) await send(moveItem, house.deputy, { number: "9", way: "up" });
  expect((await reviewSettings(house.deputy))?.ownOrder.slice(0, 3)).toEqual([9, 1, 2]);
  expect((await queue())?.map(([number]) => number)).toEqual([9, 2, 3]);
  expect(await send(passSection, house.deputy, at(9, 1))).toMatchObject({ kind: "done", value: { next: 2 } });
  expect((await reviewSettings(colleague))?.order).toBe("form");
  expect((await auditedDossierView(house.deputy, house.caseId, today()))?.review?.next).toBe(2);
});

test("the keys are on until the reviewer switches them off, for that account", async () => {
  expect((await view(2)).review?.settings.keys).toBe(true);
  await send(switchKeys, house.deputy, { caseId: house.caseId, number: "2" });
  expect((await view(2)).review?.settings.keys).toBe(false);
  expect((await view(2, colleague)).review?.settings.keys).toBe(true);
  await send(switchKeys, house.deputy, { caseId: house.caseId, number: "2", keys: "on" });
  expect((await view(2)).review?.settings.keys).toBe(true);
});

test("a reviewer's own phrases are added once and removed, and are that reviewer's", async () => {
  expect(codesOf(await send(addPhrase, house.deputy, { text: "Ghi đủ xã, tỉnh." }))).toBe("done");
  expect(codesOf(await send(addPhrase, house.deputy, { text: "Ghi đủ xã, tỉnh." }))).toEqual(["phrase-known"]);
  const [phrase] = (await view(2)).review?.phrases ?? [];
  expect(phrase?.text).toBe("Ghi đủ xã, tỉnh.");
  expect((await view(2, colleague)).review?.phrases).toEqual([]);
  const phraseId = phrase?.id ?? "";
  expect(codesOf(await send(removePhrase, colleague, { phraseId }))).toBe("not-found");
  expect(codesOf(await send(removePhrase, house.deputy, { phraseId }))).toBe("done");
  expect((await view(2)).review?.phrases).toEqual([]);
});

describe("the list of causes", () => {
  const offered = async () => (await causeList(house.deputy))?.causes.filter(({ isRetired }) => !isRetired) ?? [];
  const back = (number: number, version: number, cause: string) =>
    send(returnSection, house.deputy, at(number, version, { remark: "Xem lại", cause }));

  test("is kept by the deputy secretary; an own cause keeps its old name with an old return", async () => {
    expect(codesOf(await send(addCause, colleague, { name: "Thiếu ảnh" }))).toEqual(["not-permitted"]);
    expect(codesOf(await send(addCause, house.deputy, { name: "Thiếu ảnh" }))).toBe("done");
    expect(codesOf(await send(addCause, house.deputy, { name: "thiếu ẢNH" }))).toEqual(["cause-name-taken"]);
    const own = (await offered()).find(({ name }) => name === "Thiếu ảnh")?.value ?? "";
    await write(5, 0, "Xã Ví Dụ.");
    expect(codesOf(await back(5, 1, own))).toBe("done");
    expect(codesOf(await send(rename, house.deputy, { causeId: own, name: "Thiếu ảnh 3 × 4" }))).toBe("done");
    expect((await offered()).at(-1)).toMatchObject({ value: own, name: "Thiếu ảnh 3 × 4" });
    expect((await view(5)).remarks[0]).toMatchObject({ cause: own, causeName: "Thiếu ảnh" });
  });

  test("no longer offers what was retired, shipped or own, until it is used again", async () => {
    await write(6, 0, "Xã Ví Dụ.");
    expect(codesOf(await send(retireCause, house.deputy, { cause: "gap" }))).toBe("done");
    expect((await offered()).map(({ value }) => value)).not.toContain("gap");
    expect(codesOf(await back(6, 1, "gap"))).toEqual(["field-not-a-choice"]);
    expect(codesOf(await back(6, 1, "no such cause"))).toEqual(["field-not-a-choice"]);
    expect(codesOf(await send(restoreCause, house.deputy, { cause: "gap" }))).toBe("done");
    expect(codesOf(await back(6, 1, "gap"))).toBe("done");
    expect(codesOf(await send(retireCause, house.deputy, { cause: newId() }))).toBe("not-found");
  });

  test("is another committee's own affair", async () => {
    const elsewhere = await buildDossier(owner);
    expect((await causeList(elsewhere.deputy))?.causes.filter(({ name }) => name !== null)).toEqual([]);
    expect(await asActor(house.secretary, (db) => db.returnCause.count())).toBe(0);
  });
});

describe("a return with several points", () => {
  let rowId = "";
  const row = { caseId: "", number: "19", month: "2020-05", reason: "Giấy khen", decidedBy: "Công ty Mẫu" };
  const sendAgain = async (version: number, answers: readonly string[] = []) =>
    send(sendRows, house.applicant, at(19, version, await answersTo(owner, house.caseId, 19, answers)));
  const points = () => ({
    ...{ remark: "Thiếu tháng.", cause: "gap", place: `row:${rowId}`, box: "reason" },
    ...{ remark2: "Ghi đủ tỉnh.", cause2: "place" },
  });

  test("is one command: refused whole when one point has no place, kept whole otherwise", async () => {
    const saved = await send(saveRow, house.applicant, { ...row, caseId: house.caseId });
    rowId = saved.kind === "done" ? String((saved.value as { rowId: string }).rowId) : "";
    expect(codesOf(await sendAgain(1))).toBe("done");
    const wrong = { ...points(), remark3: "Chỗ khác.", cause3: "other", place3: `row:${newId()}` };
    expect(codesOf(await send(returnSection, house.deputy, at(19, 2, wrong)))).toEqual(["point-place-gone"]);
    expect((await view(19)).remarks).toEqual([]);
    expect(codesOf(await send(returnSection, house.deputy, at(19, 2, points())))).toBe("done");
    expect((await view(19)).remarks).toMatchObject([
      { rowId, box: "reason", cause: "gap", text: "Thiếu tháng." },
      { rowId: null, box: null, cause: "place", text: "Ghi đủ tỉnh." },
    ]);
    expect((await view(19)).line.returnedCount).toBe(1);
  });

  test("is answered point by point, and goes on under a point that is not settled: reply after reply, in order, nothing erased", async () => {
    expect(codesOf(await sendAgain(2, ["Đã ghi thêm."]))).toEqual(["remark-unanswered"]);
    expect(codesOf(await sendAgain(2, ["Đã ghi thêm.", "Đã ghi tỉnh."]))).toBe("done");
    const [first] = (await view(19)).remarks;
    const more = { remark: "Vẫn thiếu tháng 7.", cause: "gap", place: `point:${first?.id}` };
    expect(codesOf(await send(returnSection, house.deputy, at(19, 3, more)))).toBe("done");
    const threads = threadsOf((await view(19)).remarks);
    expect(threads.map((thread) => thread.map(({ text, answer }) => [text, answer]))).toEqual([
      [
        ["Thiếu tháng.", "Đã ghi thêm."],
        ["Vẫn thiếu tháng 7.", null],
      ],
      [["Ghi đủ tỉnh.", "Đã ghi tỉnh."]],
    ]);
    expect(threads[0]?.[1]).toMatchObject({ rowId, box: "reason" });
    await sendAgain(3, ["Đã ghi tháng 7."]);
    await send(passSection, house.deputy, at(19, 4));
    expect((await view(19)).remarks.every(({ closedOn }) => closedOn === today())).toBe(true);
  });

  test("is answered however many points are open: each wrong answer of a verification may add one", async () => {
    const { caseId } = house;
    const { path } = await owner.admissionCase.findUniqueOrThrow({ where: { id: caseId } });
    await write(23, 0, "Cam đoan.");
    expect(codesOf(await send(returnSection, house.deputy, at(23, 1, { remark: "Ghi ngày.", cause: "day" })))).toBe(
      "done",
    );
    await owner.remark.createMany({
      data: Array.from({ length: 24 }, (_, index) => {
        const id = newId();
        const textSealed = encrypt(`Người thứ ${index + 2}: khác sổ gốc`, "Remark.textSealed", id);
        return { id, caseId, path, section: 23, textSealed, authorName: "Xem", writtenAt: new Date() };
      }),
    });
    const { unanswered } = await view(23, house.applicant);
    expect(unanswered.length).toBe(25);
    const answers = Object.fromEntries(unanswered.map(({ id }, index) => [answerField(id), `Đã sửa ${index + 1}`]));
    const text = { content: "Tôi xin cam đoan." };
    expect(codesOf(await send(saveSection, house.applicant, at(23, 1, { ...text, ...answers })))).toBe("done");
    expect(codesOf(await send(answerRemark, house.applicant, at(23, 2, { ...text, ...answers })))).toBe("done");
    const answered = (await view(23)).remarks.map(({ answer }) => answer);
    expect([answered.length, answered.at(-1)]).toEqual([25, "Đã sửa 25"]);
  });

  test("that is sent twice has one effect", async () => {
    await write(14, 0, "Học.");
    const values = at(14, 1, { remark: "Thiếu lớp.", cause: "incomplete", requestId: newId() });
    await returnSection(house.deputy, values);
    await returnSection(house.deputy, values);
    expect((await view(14)).remarks).toHaveLength(1);
  });
});

test("notes among reviewers are sealed, and neither applicant, mentor, cell nor superior reads one", async () => {
  const text = "Hỏi lại chi bộ nơi cư trú";
  const values = { caseId: house.caseId, number: "2", text };
  expect(codesOf(await send(noteForReviewers, house.secretary, values))).toEqual(["not-permitted"]);
  expect(codesOf(await send(noteForReviewers, house.deputy, values))).toBe("done");
  expect((await view(2, colleague)).review?.notes).toMatchObject([{ text, authorName: house.deputy.name }]);
  const [row] = await owner.reviewNote.findMany();
  expect(Buffer.from(row?.textSealed ?? []).includes(Buffer.from("chi bộ"))).toBe(false);
  for (const actor of [house.applicant, house.secretary]) {
    const seen = await view(2, actor);
    expect(seen.review).toBeNull();
    expect(JSON.stringify(seen)).not.toContain(text);
  }
  for (const actor of [house.applicant, house.mentor, house.secretary, house.viewer, house.superior])
    expect(await asActor(actor, (db) => db.reviewNote.count())).toBe(0);
  // Whoever the case is about sees nothing as a member of the committee either.
  expect((await auditedSectionView(house.applicantAsDeputy, house.caseId, 2))?.review).toBeNull();
  await expect(asActor(house.deputy, (db) => db.$executeRaw`DELETE FROM "ReviewNote"`)).rejects.toThrow(
    /permission denied/,
  );
});

test("the next item, with its findings, opens with at most six statements, the session counted, also the first time and with a comparison", async () => {
  await write(8, 0, "Kinh.");
  const counter = await startStatementCounter();
  const first = await counter.during(() => view(8));
  await write(8, 1, "Tày.");
  const changed = await counter.during(() => view(8));
  await counter.close();
  // The session is read in one more.
  expect(first.length, first.join("\n")).toBeLessThanOrEqual(5);
  expect(changed.length, changed.join("\n")).toBeLessThanOrEqual(5);
});
