import { beforeAll, describe, expect, test } from "vitest";
import { auditedDossierView, auditedSectionView } from "../../lib/dossier/queries";
import { passSection, returnSection } from "../../lib/dossier/review-commands";
import { auditedVerificationView } from "../../lib/dossier/verification/queries";
import { answerRemark, saveSection, sendSection } from "../../lib/dossier/write-commands";
import { today } from "../../lib/primitives/clock";
import { useDatabase } from "../support/database";
import { buildDossier, codesOf, send } from "../support/dossier-fixture";
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
    const answered = (version: number, answer: string) =>
      send(answerRemark, house.applicant, at(15, version, { content: `Bản ${version + 1}`, answer }));
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
    await send(saveSection, house.applicant, at(18, 1, { content: "Có, 2019", answer: "Đang tra lại" }));
    expect((await auditedSectionView(house.applicant, house.caseId, 18))?.unanswered[0]?.draft).toBe("Đang tra lại");
    const seen = await auditedSectionView(house.deputy, house.caseId, 18);
    expect(seen).toMatchObject({ content: null, reads: false, line: { state: "returned" } });
    expect(seen?.remarks[0]?.answer).toBeNull();
    expect(seen?.unanswered[0]?.draft).toBeNull();
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
