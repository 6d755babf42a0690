import { beforeEach, describe, expect, test } from "vitest";
import { type Content, contentFrom } from "../../lib/dossier/history/content";
import { saveItem, sendItem, sendRows, stateNothing } from "../../lib/dossier/history/item-commands";
import { auditedPasteForm } from "../../lib/dossier/history/paste-queries";
import { copyRow, deleteRow, moveRow, saveRow, takeRows } from "../../lib/dossier/history/row-commands";
import { auditedSectionView } from "../../lib/dossier/queries";
import { passSection, returnSection } from "../../lib/dossier/review-commands";
import { saveSection } from "../../lib/dossier/write-commands";
import { seenText } from "../../lib/forms/edit";
import type { Outcome } from "../../lib/workflow/refusal";
import { useDatabase } from "../support/database";
import { answersTo, buildDossier, codesOf, send } from "../support/dossier-fixture";
import { useOwner } from "../support/office-fixture";
import { startStatementCounter } from "../support/statement-counter";

const { url } = useDatabase();
const owner = useOwner(url);

let house: Awaited<ReturnType<typeof buildDossier>>;
beforeEach(async () => {
  house = await buildDossier(owner);
});

type Values = Record<string, string>;
const at = (number: number, rest: Values = {}) => ({ caseId: house.caseId, number: String(number), ...rest });
const stored = async (number: number): Promise<Content> => {
  const view = await auditedSectionView(house.applicant, house.caseId, number);
  const content = typeof view?.content === "string" ? contentFrom(number, view.content) : undefined;
  if (!content) throw new Error(`Item ${number} has no rows.`);
  return content;
};
const versionOf = async (number: number) =>
  String((await auditedSectionView(house.applicant, house.caseId, number))?.version);
const period = (from: string, to: string, work = "Kỹ sư"): Values => ({
  from,
  to,
  work,
  unit: "",
  place: "",
  posts: "",
});
const saveNew = (number: number, values: Values) => send(saveRow, house.applicant, at(number, values));
const edit = async (number: number, rowId: string, seen: Values, values: Values) =>
  send(saveRow, house.applicant, at(number, { rowId, ...values, seen: seenText(seen) }));
const idIn = (outcome: Outcome<unknown>): string =>
  outcome.kind === "done" ? (outcome.value as { rowId: string }).rowId : "";
const works = async () => (await stored(15)).rows.map(({ values }) => values.work);

describe("rows of item 15", () => {
  test("are saved with their months as people type them, each at its place in time, and to the present without an end", async () => {
    expect(codesOf(await saveNew(15, period("9/2019", "nay", "Chuyên viên")))).toBe("done");
    expect(codesOf(await saveNew(15, period("tháng 9 năm 2015", "08-2019", "Nhân viên")))).toBe("done");
    expect((await stored(15)).rows.map(({ values }) => values)).toEqual([
      { from: "2015-09", to: "2019-08", work: "Nhân viên" },
      { from: "2019-09", work: "Chuyên viên" },
    ]);
  });

  test("are refused with a month that does not exist, a year alone, or an end before the beginning; the row stays unsaved", async () => {
    expect(codesOf(await saveNew(15, period("13/2019", "")))).toEqual(["field-not-a-month"]);
    expect(codesOf(await saveNew(15, period("2019", "")))).toEqual(["field-month-missing"]);
    expect(codesOf(await saveNew(15, period("", "")))).toEqual(["field-required"]);
    expect(codesOf(await saveNew(15, period("9/2019", "8/2019")))).toEqual(["period-reversed"]);
    expect(codesOf(await saveNew(15, { ...period("9/2019", ""), fullName: "?" }))).toEqual(["field-unknown"]);
    expect(await versionOf(15)).toBe("0");
  });

  test("are changed, moved, copied and deleted by their id", async () => {
    const first = idIn(await saveNew(15, period("9/2010", "8/2012", "Một")));
    await saveNew(15, period("9/2012", "8/2014", "Hai"));
    const third = idIn(await saveNew(15, period("9/2014", "nay", "Ba")));
    const act = async (command: Parameters<typeof send>[0], rowId: string, rest: Values = {}) =>
      codesOf(await send(command, house.applicant, at(15, { rowId, version: await versionOf(15), ...rest })));
    expect(await act(moveRow, third, { to: "up" })).toBe("done");
    expect(await works()).toEqual(["Một", "Ba", "Hai"]);
    expect(await act(copyRow, first)).toBe("done");
    expect(await works()).toEqual(["Một", "Một", "Ba", "Hai"]);
    expect(await act(deleteRow, first)).toBe("done");
    expect(await works()).toEqual(["Một", "Ba", "Hai"]);
    expect((await stored(15)).rows.map(({ id }) => id)).toContain(third);
    const seen = period("09/2014", "", "Ba");
    expect(codesOf(await edit(15, third, seen, period("9/2009", "8/2010", "Trước hết")))).toBe("done");
    expect(await works()).toEqual(["Trước hết", "Một", "Hai"]);
    expect(await act(deleteRow, first)).toEqual(["row-gone"]);
    expect(codesOf(await edit(15, first, seen, period("9/2009", "", "Còn gõ")))).toContain("row-gone");
  });

  test("two people in different rows do not meet; in the same row the later sees both, and loses neither", async () => {
    const one = idIn(await saveNew(15, period("9/2010", "8/2012", "Một")));
    const two = idIn(await saveNew(15, period("9/2012", "", "Hai")));
    const [seenOne, seenTwo] = [period("09/2010", "08/2012", "Một"), period("09/2012", "", "Hai")];
    expect(codesOf(await edit(15, one, seenOne, { ...seenOne, work: "Một, ở máy này" }))).toBe("done");
    expect(codesOf(await edit(15, two, seenTwo, { ...seenTwo, work: "Hai, ở máy kia" }))).toBe("done");
    const late = await edit(15, one, seenOne, { ...seenOne, work: "Một, ở máy kia" });
    expect(codesOf(late)).toEqual(["saved-meanwhile", "field-saved-meanwhile"]);
    expect(late).toMatchObject({ saved: { work: "Một, ở máy này" }, stated: { work: "Một, ở máy kia" } });
    expect(await works()).toEqual(["Một, ở máy này", "Hai, ở máy kia"]);
  });

  test("a list that was changed elsewhere is not moved or sent unseen", async () => {
    const rowId = idIn(await saveNew(15, period("9/2010", "", "Một")));
    const stale = at(15, { version: "0" });
    expect(codesOf(await send(deleteRow, house.applicant, { ...stale, rowId }))).toEqual(["section-moved"]);
    expect(codesOf(await send(sendRows, house.applicant, stale))).toEqual(["section-moved"]);
    expect(await works()).toEqual(["Một"]);
  });

  test("300 fit, one more is refused; a save of the last sends six statements at most", async () => {
    const month = (index: number) => `${(index % 12) + 1}/${1990 + Math.floor(index / 12)}`;
    const first = idIn(await saveNew(15, period(month(0), month(0), "Dòng 0")));
    const copy = async () => send(copyRow, house.applicant, at(15, { rowId: first, version: await versionOf(15) }));
    for (let count = 1; count < 299; count += 1) expect(codesOf(await copy())).toBe("done");
    const counter = await startStatementCounter();
    const sent = await counter.during(() => saveNew(15, period(month(300), "nay", "Dòng cuối")));
    await counter.close();
    expect(sent.filter((query) => !query.includes("set_config")).length, sent.join("\n")).toBeLessThanOrEqual(6);
    expect(await works()).toHaveLength(300);
    expect(codesOf(await copy())).toEqual(["too-many-rows"]);
  }, 120_000);

  test("are sent once every row is complete; blank they are refused", async () => {
    const sending = async () =>
      codesOf(await send(sendRows, house.applicant, at(15, { version: await versionOf(15) })));
    expect(await sending()).toEqual(["item-blank"]);
    await saveNew(15, period("9/2010", "nay"));
    expect(await sending()).toBe("done");
    const seen = await auditedSectionView(house.deputy, house.caseId, 15);
    expect(seen?.line.state).toBe("sent");
    expect(contentFrom(15, String(seen?.content))?.rows).toHaveLength(1);
  });

  test("after a return the remark is answered with the rows", async () => {
    await saveNew(15, period("9/2010", "nay"));
    await send(sendRows, house.applicant, at(15, { version: "1" }));
    await send(returnSection, house.deputy, at(15, { version: "2", remark: "Ghi cả đơn vị.", cause: "gap" }));
    expect(codesOf(await send(sendRows, house.applicant, at(15, { version: "2" })))).toEqual(["remark-unanswered"]);
    const answers = await answersTo(owner, house.caseId, 15, ["Đã ghi."]);
    expect(codesOf(await send(sendRows, house.applicant, at(15, { version: "2", ...answers })))).toBe("done");
    const view = await auditedSectionView(house.deputy, house.caseId, 15);
    expect(view?.remarks[0]).toMatchObject({ answer: "Đã ghi." });
  });

  test("a passed item whose row is changed is a draft again, and the passed rows are kept", async () => {
    await saveNew(15, period("9/2010", "nay"));
    await send(sendRows, house.applicant, at(15, { version: "1" }));
    expect(codesOf(await send(passSection, house.deputy, at(15, { version: "2" })))).toBe("done");
    await saveNew(15, period("9/2009", "8/2010"));
    const view = await auditedSectionView(house.deputy, house.caseId, 15);
    expect(view).toMatchObject({ reads: false, line: { state: "begun" } });
    expect(contentFrom(15, String(view?.accepted))?.rows).toHaveLength(1);
  });
});

describe("relatives of item 21", () => {
  const relative = (kinship: string, fullName: string, rest: Values = {}) =>
    saveNew(21, { kinship, fullName, ...rest });

  test("have the boxes of their group; 40 are kept in the order of the booklet", async () => {
    expect(codesOf(await relative("sibling", "Lê Thị Em", { economy: "Bình thường" }))).toBe("done");
    expect(codesOf(await relative("sibling", "Lê Thị Em", { classOrigin: "?" }))).toEqual(["field-unknown"]);
    expect(codesOf(await relative("father", "Lê Văn Bố", { born: "1960", classOrigin: "Bần nông" }))).toBe("done");
    for (let count = 2; count < 40; count += 1) await relative("child", `Lê Văn Con ${count}`);
    const { rows } = await stored(21);
    expect(rows).toHaveLength(40);
    expect(rows.slice(0, 3).map(({ values }) => values.kinship)).toEqual(["father", "sibling", "child"]);
  });

  test("“không rõ” is an answer to a day; a day that does not exist is none", async () => {
    expect(codesOf(await relative("paternalGrandfather", "Lê Văn Ông", { born: "Không rõ" }))).toBe("done");
    expect(codesOf(await relative("mother", "Trần Thị Mẹ", { born: "31/02/1962" }))).toEqual(["field-not-a-day"]);
    expect((await stored(21)).rows[0]?.values.born).toBe("không rõ");
  });
});

describe("an item of boxes", () => {
  const boxes = (says: string, rest: Values = {}) => ({ says, joinedOn: "", joinedAt: "", ...rest });

  test("is saved unfinished and sent complete, or with “không”", async () => {
    const first = boxes("stated", { joinedAt: "Trường THPT Ví Dụ" });
    expect(codesOf(await send(saveItem, house.applicant, at(12, first)))).toBe("done");
    const seen = seenText(first);
    expect(codesOf(await send(sendItem, house.applicant, at(12, { ...first, seen })))).toEqual(["field-required"]);
    const filled = boxes("none", { joinedAt: "Trường THPT Ví Dụ" });
    expect(codesOf(await send(sendItem, house.applicant, at(12, { ...filled, joinedOn: "2010", seen })))).toEqual([
      "none-but-filled",
    ]);
    expect(codesOf(await send(sendItem, house.applicant, at(12, { ...boxes("none"), seen })))).toBe("done");
    expect((await stored(12)).says).toBe("none");
  });

  test("item 16 wants an answer in each box; item 7 no “không” for all of it", async () => {
    const answers = { interruption: "Không", arrest: "Không", foreignOrganisation: "Không" };
    const sixteen = (rest: Values) => send(sendItem, house.applicant, at(16, { says: "stated", ...answers, ...rest }));
    expect(codesOf(await sixteen({ religiousRank: "" }))).toEqual(["box-say-none"]);
    expect(codesOf(await sixteen({ religiousRank: "Không" }))).toBe("done");
    expect(codesOf(await send(saveItem, house.applicant, at(7, { says: "none" })))).toEqual(["item-needs-content"]);
  });

  test("“không” is stated for a whole list, never for one everybody fills in, and taken back", async () => {
    const state = async (number: number, says: string) =>
      codesOf(await send(stateNothing, house.applicant, at(number, { version: await versionOf(number), says })));
    expect(await state(15, "none")).toEqual(["item-needs-content"]);
    expect(await state(18, "none")).toBe("done");
    expect(codesOf(await send(sendRows, house.applicant, at(18, { version: "1" })))).toBe("done");
    expect(await state(18, "stated")).toBe("done");
  });
});

test("what is stored of an item with boxes cannot be sent as a text", async () => {
  await saveNew(15, period("9/2010", "nay"));
  const view = await auditedSectionView(house.applicant, house.caseId, 15);
  const content = String(view?.content).replace("2010-09", "9999-99");
  expect(codesOf(await send(saveSection, house.applicant, at(15, { version: "1", content })))).toEqual([
    "item-has-boxes",
  ]);
});

test("a free text that rows replace is kept", async () => {
  const content = "Từ 2010 đến nay: kỹ sư";
  await send(saveSection, house.applicant, at(15, { version: "0", content }));
  await saveNew(15, period("9/2010", "nay"));
  expect(await works()).toEqual(["Kỹ sư"]);
  const kept = await owner.sectionVersion.findMany({ where: { caseId: house.caseId } });
  expect(kept).toMatchObject([
    { number: 15, version: 1, sentAt: null, returnedAt: null, acceptedAt: null, replacedAt: expect.any(Date) },
  ]);
});

test("nobody but the applicant writes rows, and nothing of them is readable in the database", async () => {
  const canary = "Công ty Chim Hoàng Yến 7731";
  await saveNew(15, { ...period("9/2010", "nay"), unit: canary });
  const attempt = at(15, { rowId: (await stored(15)).rows[0]?.id ?? "", version: "1" });
  for (const actor of [house.deputy, house.secretary, house.mentor, house.otherApplicant, house.viewer])
    expect(codesOf(await send(deleteRow, actor, attempt))).not.toBe("done");
  expect(await works()).toHaveLength(1);
  const everything = JSON.stringify([
    await owner.audit.findMany(),
    await owner.receipt.findMany(),
    (await owner.dossierSection.findMany()).map(({ contentSealed }) => Buffer.from(contentSealed ?? []).toString()),
  ]);
  expect(everything).not.toContain("Chim Hoàng Yến");
});

describe("what is pasted", () => {
  const text = "9/2010 - 8/2012: Một\r\nNăm 2013: Hai\n9/2014 – đến nay: Ba; Công ty Mẫu";
  const paste = async (pasted: string, version = "0") =>
    codesOf(await send(takeRows, house.applicant, at(15, { version, pasted })));

  test("is taken over as rows in its order, what is not understood with the boxes still missing, which keep it from being sent", async () => {
    expect(await paste(text)).toBe("done");
    expect((await stored(15)).rows.map(({ values }) => values)).toEqual([
      { from: "2010-09", to: "2012-08", work: "Một" },
      { work: "Năm 2013: Hai" },
      { from: "2014-09", work: "Ba", unit: "Công ty Mẫu" },
    ]);
    const sent = await send(sendRows, house.applicant, at(15, { version: "1" }));
    expect(sent).toMatchObject({ refusals: [{ code: "row-incomplete", facts: { position: 2, box: "from" } }] });
  });

  test("joins rows that are there each at its place, and is refused on a stale page, or when it is nothing or too long", async () => {
    await saveNew(15, period("9/2012", "8/2014", "Ở giữa"));
    expect(await paste("9/2010 - 8/2012: Một\n9/2014 - nay: Ba")).toEqual(["section-moved"]);
    expect(await paste("9/2010 - 8/2012: Một\n9/2014 - nay: Ba", "1")).toBe("done");
    expect(await works()).toEqual(["Một", "Ở giữa", "Ba"]);
    expect(await paste(`9/2010 - nay: ${"d".repeat(601)}`, "2")).toEqual(["pasted-too-long"]);
    expect(await paste(" \n\t\n ", "2")).toEqual(["field-required"]);
    expect(await paste("9/2010 - nay: Một\n".repeat(298), "2")).toEqual(["too-many-rows"]);
  });

  test("takes the place of a free text, which its writer still finds beside", async () => {
    await send(saveSection, house.applicant, at(15, { version: "0", content: text }));
    expect((await auditedPasteForm(house.applicant, house.caseId, 15))?.view.content).toBe(text.replace("\r\n", "\n"));
    expect(await paste(text, "1")).toBe("done");
    expect((await auditedPasteForm(house.applicant, house.caseId, 15))?.replaced).toBe(text.replace("\r\n", "\n"));
    expect(await auditedPasteForm(house.deputy, house.caseId, 15)).toBeNull();
  });
});
