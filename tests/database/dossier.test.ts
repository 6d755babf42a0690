import { beforeAll, describe, expect, test } from "vitest";
import { auditedDossierView, auditedSectionView } from "../../lib/dossier/queries";
import { passSection, returnSection } from "../../lib/dossier/review-commands";
import { auditedVerificationView } from "../../lib/dossier/verification/queries";
import { answerRemark, saveSection, sendSection } from "../../lib/dossier/write-commands";
import { today } from "../../lib/primitives/clock";
import { useDatabase } from "../support/database";
import { answersTo, buildDossier, codesOf, send } from "../support/dossier-fixture";
import { useOwner } from "../support/office-fixture";
import { startStatementCounter } from "../support/statement-counter";

const { url } = useDatabase();
const owner = useOwner(url);

const canary = "Bí mật gia đình Nguyễn-Khắc-Thử 7731";
let house: Awaited<ReturnType<typeof buildDossier>>;
beforeAll(async () => {
  house = await buildDossier(owner);
});

const at = (number: number, version: number, rest: Record<string, string> = {}) => ({
  caseId: house.caseId,
  number: String(number),
  version: String(version),
  ...rest,
});
const write = (number: number, version: number, content: string) =>
  send(sendSection, house.applicant, at(number, version, { content }));
const stored = (number: number) =>
  owner.dossierSection.findUnique({ where: { caseId_number: { caseId: house.caseId, number } } });

describe("writing a section", () => {
  test("is refused until there is an application", async () => {
    const early = await buildDossier(owner, "dossier", { applied: false });
    const outcome = await send(saveSection, early.applicant, {
      caseId: early.caseId,
      number: "1",
      version: "0",
      content: "A",
    });
    expect(codesOf(outcome)).toEqual(["application-first"]);
  });

  test.each(["mentoring", "verification", "approval"] as const)("is refused at the stage %s", async (stage) => {
    const other = await buildDossier(owner, stage);
    const outcome = await send(sendSection, other.applicant, {
      caseId: other.caseId,
      number: "1",
      version: "0",
      content: "A",
    });
    expect(codesOf(outcome)).toEqual(["dossier-shut"]);
    expect(await owner.dossierSection.count({ where: { caseId: other.caseId } })).toBe(0);
  });

  test("an empty draft is saved but not sent; where there is nothing to declare, “không” is required", async () => {
    expect(codesOf(await send(saveSection, house.applicant, at(9, 0, { content: "" })))).toBe("done");
    expect(codesOf(await write(9, 1, "   "))).toEqual(["section-say-none"]);
    expect(codesOf(await write(6, 0, ""))).toEqual(["section-blank"]);
    expect(codesOf(await write(9, 1, "Không"))).toBe("done");
  });

  test("a text longer than the item allows is refused", async () => {
    expect(codesOf(await write(8, 0, "d".repeat(301)))).toEqual(["field-too-long"]);
    expect(codesOf(await write(21, 0, "d".repeat(1_000_000)))).toEqual(["field-too-long"]);
  });

  test("a number without an item is refused", async () => {
    expect(codesOf(await write(24, 0, "Nhận xét"))).toEqual(["field-out-of-range"]);
  });

  test("the text is encrypted in the database", async () => {
    expect(codesOf(await write(21, 0, canary))).toBe("done");
    const row = await stored(21);
    expect(row?.contentSealed).toBeTruthy();
    expect(Buffer.from(row?.contentSealed ?? []).includes(Buffer.from(canary))).toBe(false);
    const audited = await owner.audit.findMany({ where: { caseId: house.caseId } });
    expect(JSON.stringify(audited)).not.toContain(canary);
    const receipts = await owner.receipt.findMany();
    expect(JSON.stringify(receipts)).not.toContain(canary);
    expect((await auditedSectionView(house.applicant, house.caseId, 21))?.content).toBe(canary);
  });

  test("a stale form is refused, and the text stored meanwhile stays", async () => {
    expect(codesOf(await send(saveSection, house.applicant, at(14, 0, { content: "Bản thứ nhất" })))).toBe("done");
    expect(codesOf(await send(saveSection, house.applicant, at(14, 0, { content: "Bản gõ ở máy khác" })))).toEqual([
      "section-moved",
    ]);
    const view = await auditedSectionView(house.applicant, house.caseId, 14);
    expect(view).toMatchObject({ content: "Bản thứ nhất", version: 1 });
  });

  test("two first drafts at the same time leave one section", async () => {
    const outcomes = await Promise.all([
      send(saveSection, house.applicant, at(19, 0, { content: "một" })),
      send(saveSection, house.applicant, at(19, 0, { content: "hai" })),
    ]);
    expect(outcomes.map(codesOf).map(String).sort()).toEqual(["done", "section-moved"]);
  });
});

describe("reviewing a section", () => {
  test("returns are counted, remarks and answers are kept, and passing closes them", async () => {
    await write(15, 0, "Bản 1");
    const back = (version: number, remark: string) =>
      send(returnSection, house.deputy, at(15, version, { remark, cause: "gap" }));
    expect(codesOf(await back(1, "Thiếu năm 2020"))).toBe("done");
    expect(codesOf(await write(15, 1, "Bản 2"))).toEqual(["remark-unanswered"]);
    const answered = async (version: number, answer: string) => {
      const answers = await answersTo(owner, house.caseId, 15, [answer]);
      return send(answerRemark, house.applicant, at(15, version, { content: `Bản ${version + 1}`, ...answers }));
    };
    expect(codesOf(await answered(1, "Đã thêm năm 2020"))).toBe("done");
    expect(codesOf(await back(2, "Thiếu chức vụ"))).toBe("done");
    expect(codesOf(await answered(2, "Đã thêm chức vụ"))).toBe("done");
    expect(codesOf(await send(passSection, house.deputy, at(15, 3)))).toBe("done");
    const view = await auditedSectionView(house.deputy, house.caseId, 15);
    expect(view?.line).toMatchObject({ state: "passed", returnedCount: 2, passedByName: "Trần Văn Xem" });
    expect(view?.remarks.map(({ text, answer, closedOn }) => [text, answer, closedOn !== null])).toEqual([
      ["Thiếu năm 2020", "Đã thêm năm 2020", true],
      ["Thiếu chức vụ", "Đã thêm chức vụ", true],
    ]);
    const raw = await owner.remark.findMany({ where: { caseId: house.caseId, section: 15 } });
    expect(raw.some(({ textSealed }) => Buffer.from(textSealed).includes(Buffer.from("Thiếu")))).toBe(false);
  });

  test("a draft of an answer is shown only to its writer", async () => {
    await write(18, 0, "Không");
    await send(returnSection, house.deputy, at(18, 1, { remark: "Có đi học 2019?", cause: "gap" }));
    const begun = await answersTo(owner, house.caseId, 18, ["Đang tra lại"]);
    await send(saveSection, house.applicant, at(18, 1, { content: "Có, 2019", ...begun }));
    expect((await auditedSectionView(house.applicant, house.caseId, 18))?.unanswered[0]?.draft).toBe("Đang tra lại");
    const seen = await auditedSectionView(house.deputy, house.caseId, 18);
    expect(seen).toMatchObject({ content: null, reads: false, line: { state: "returned" } });
    expect(seen?.remarks[0]?.answer).toBeNull();
    expect(seen?.unanswered[0]?.draft).toBeNull();
  });

  test("a draft of an answer that is emptied and saved stays empty, and one the form did not hold stays as it is", async () => {
    const { caseId, applicant, deputy } = house;
    await write(17, 0, "Không");
    const points = { remark: "Thiếu năm.", cause: "gap", remark2: "Thiếu nơi.", cause2: "place" };
    await send(returnSection, deputy, at(17, 1, points));
    const save = async (version: number, texts: readonly string[]) =>
      send(saveSection, applicant, at(17, version, { content: "Có", ...(await answersTo(owner, caseId, 17, texts)) }));
    const drafts = async () => (await auditedSectionView(applicant, caseId, 17))?.unanswered.map(({ draft }) => draft);
    expect(codesOf(await save(1, ["Đang tra", "Đang hỏi"]))).toBe("done");
    expect(await drafts()).toEqual(["Đang tra", "Đang hỏi"]);
    expect(codesOf(await save(2, [""]))).toBe("done");
    expect(await drafts()).toEqual([null, "Đang hỏi"]);
  });

  test("an answer to a remark that was closed or answered since the form was opened is refused, and goes to no other remark", async () => {
    const { caseId, applicant, deputy } = house;
    await write(20, 0, "Không");
    const points = { remark: "Thiếu năm.", cause: "gap", remark2: "Thiếu nơi.", cause2: "place" };
    await send(returnSection, deputy, at(20, 1, points));
    const typed = await answersTo(owner, caseId, 20, ["Năm 2020.", "Ở tỉnh."]);
    const [first] = await owner.remark.findMany({ where: { caseId, section: 20 }, orderBy: { id: "asc" } });
    await owner.remark.update({ where: { id: first?.id ?? "" }, data: { closedAt: new Date() } });
    const sent = at(20, 1, { content: "Bản 2", ...typed });
    for (const command of [saveSection, answerRemark])
      expect(await send(command, applicant, sent)).toMatchObject({
        kind: "refused",
        refusals: [{ code: "remark-closed", field: Object.keys(typed)[0] }],
      });
    const kept = async () => (await auditedSectionView(applicant, caseId, 20))?.unanswered.map(({ draft }) => draft);
    expect(await kept()).toEqual([null]);
    // Its box emptied, the rest goes out.
    const emptied = { ...sent, [Object.keys(typed)[0] ?? ""]: "" };
    expect(codesOf(await send(answerRemark, applicant, emptied))).toBe("done");
    const view = await auditedSectionView(deputy, caseId, 20);
    expect(view?.remarks.map(({ answer }) => answer)).toEqual([null, "Ở tỉnh."]);
    const again = await send(answerRemark, applicant, { ...sent, version: "2" });
    expect(codesOf(again)).toEqual(["remark-closed", "remark-answered"]);
  });

  test("only a sent text can be passed or returned, and only in the version that was read", async () => {
    expect(codesOf(await send(passSection, house.deputy, at(2, 0)))).toEqual(["section-not-sent"]);
    await send(saveSection, house.applicant, at(2, 0, { content: "Tư" }));
    expect(codesOf(await send(returnSection, house.deputy, at(2, 1, { remark: "?", cause: "gap" })))).toEqual([
      "section-not-sent",
    ]);
    await write(2, 1, "Không");
    expect(codesOf(await send(passSection, house.deputy, at(2, 1)))).toEqual(["section-moved"]);
    expect(codesOf(await send(passSection, house.deputy, at(2, 2)))).toBe("done");
  });

  test("a return needs a reason", async () => {
    await write(3, 0, "05/05/1995");
    expect(codesOf(await send(returnSection, house.deputy, at(3, 1, { remark: " ", cause: "gap" })))).toEqual([
      "field-required",
    ]);
  });

  test("saving a passed section makes it a draft again; a passed section may still be returned", async () => {
    await write(4, 0, "Nữ");
    await send(passSection, house.deputy, at(4, 1));
    await send(saveSection, house.applicant, at(4, 1, { content: "Nam" }));
    expect(await stored(4)).toMatchObject({ passedAt: null, passedByName: null });
    await write(4, 2, "Nữ");
    await send(passSection, house.deputy, at(4, 3));
    expect(codesOf(await send(returnSection, house.deputy, at(4, 3, { remark: "Xem lại", cause: "gap" })))).toBe(
      "done",
    );
    expect(await stored(4)).toMatchObject({ passedAt: null, returnedCount: 1 });
  });

  test("nobody may review the own history", async () => {
    await write(5, 0, "Xã An Mẫu");
    expect(codesOf(await send(passSection, house.applicantAsDeputy, at(5, 1)))).toEqual(["own-file"]);
    expect(
      codesOf(await send(returnSection, house.applicantAsDeputy, at(5, 1, { remark: "x", cause: "gap" }))),
    ).toEqual(["own-file"]);
  });

  test("a review continues with the next section that waits, then from the first", async () => {
    const other = await buildDossier(owner);
    const place = (number: number, version: number) => ({
      caseId: other.caseId,
      number: String(number),
      version: String(version),
    });
    for (const number of [2, 7, 12])
      await send(sendSection, other.applicant, { ...place(number, 0), content: "Không" });
    const pass = (number: number) => send(passSection, other.deputy, place(number, 1));
    expect(await pass(7)).toMatchObject({ kind: "done", value: { next: 12 } });
    expect(await pass(12)).toMatchObject({ kind: "done", value: { next: 2 } });
    expect(await pass(2)).toMatchObject({ kind: "done", value: { next: null } });
  });
});

describe("a page", () => {
  test("asks the database at most four times, the list with its head five, the verification with item 21 and the calendar six", async () => {
    const counter = await startStatementCounter();
    const statements = async (read: () => Promise<unknown>) => {
      const sent = await counter.during(async () => expect(await read()).not.toBeNull());
      return sent.filter((query) => !query.includes("set_config")).length;
    };
    // The reach and the transaction apart.
    expect(await statements(() => auditedDossierView(house.deputy, house.caseId, today()))).toBeLessThanOrEqual(5);
    expect(await statements(() => auditedSectionView(house.deputy, house.caseId, 15))).toBeLessThanOrEqual(4);
    expect(await statements(() => auditedVerificationView(house.deputy, house.caseId, today()))).toBeLessThanOrEqual(6);
    await counter.close();
  });
});
