import { beforeAll, describe, expect, test } from "vitest";
import { discardDraft, issuePaper, markPaper, retractMark, saveDraft } from "../../lib/documents/commands";
import { shownDraft } from "../../lib/documents/filled";
import { formOf } from "../../lib/documents/forms/catalogue";
import { auditedIssuedPaper } from "../../lib/documents/issued-queries";
import { plainText } from "../../lib/documents/page/blocks";
import { auditedFormView, auditedPapersToMake } from "../../lib/documents/queries";
import { dateOf, day } from "../../lib/primitives/day";
import { newId } from "../../lib/primitives/ids";
import { caseDriver, codesOf } from "../support/case-driver";
import { buildCommittee, type CommitteeFixture } from "../support/committee-fixture";
import { useDatabase } from "../support/database";
import { useOwner } from "../support/office-fixture";
import { approvalSteps, type PlannedStep } from "../support/planned-steps";

const database = useDatabase();
const owner = useOwner(database.url);
let fixture: CommitteeFixture;
const { openVerifiedCase, takeStepAsPlanned, takeSteps } = caseDriver(owner, () => fixture);

beforeAll(async () => {
  fixture = await buildCommittee(owner);
}, 120_000);

const on = day("2025-08-20");
type Sent = Readonly<Record<string, string>>;
const issue = (caseId: string, fields: Sent, by: PlannedStep["by"] = "cell") =>
  issuePaper(fixture.actors[by], { caseId, form: "6-knd", datedOn: "14/08/2025", ...fields, requestId: newId() });

/** Saves a draft as its form does, with the values it was shown. */
const save = async (caseId: string, typed: Sent) => {
  const form = formOf("6-knd");
  const view = await auditedFormView(fixture.actors.cell, caseId, "6-knd", on);
  if (!form || !view) throw new Error("The cell has this form.");
  const shown = shownDraft(form, view.typed);
  return saveDraft(fixture.actors.cell, {
    ...{ ...shown, ...typed, caseId, form: "6-knd", requestId: newId() },
    seen: JSON.stringify(shown),
  });
};

const beforeTheCell = async (name: string): Promise<string> => {
  const caseId = await openVerifiedCase(name);
  await takeSteps(caseId, approvalSteps.slice(0, 1));
  return caseId;
};

const issuedId = (outcome: Awaited<ReturnType<typeof issue>>): string => {
  if (outcome.kind !== "done") throw new Error(JSON.stringify(outcome));
  return outcome.value.paperId;
};

const textOf = async (caseId: string, paperId: string): Promise<string> => {
  const view = await auditedIssuedPaper(fixture.actors.cell, caseId, paperId, on);
  return plainText(view?.paper?.blocks ?? []);
};

describe("a form of a case", () => {
  test("is filled from the record, lists its blanks with where they are answered, and proposes the next number", async () => {
    const caseId = await beforeTheCell("Lý Thị Điền Sẵn");
    const view = await auditedFormView(fixture.actors.cell, caseId, "6-knd", on);
    expect(view?.values).toMatchObject({ person: "Lý Thị Điền Sẵn", cell: expect.stringContaining("Chi bộ") });
    expect(view?.blanks.map(({ name }) => name)).toEqual(expect.arrayContaining(["strengths", "votesFor", "number"]));
    expect(view?.nextNumber).toMatch(/^\d{2}-NQ\/CB$/);
    expect(view?.paper.watermark).toBe("BẢN NHÁP");
  });

  test("proposes for the signature who holds the post, and not who is authorised to do some of its duties", async () => {
    const caseId = await beforeTheCell("Lý Thị Ai Ký");
    const unitId = fixture.office.first.id;
    const post = { unitId, from: dateOf(day("2025-07-01")) };
    await owner.post.createMany({
      data: [
        { ...post, id: newId(), personId: fixture.members[0]?.id ?? "", role: "cellSecretary", acting: true },
        { ...post, id: newId(), personId: fixture.members[1]?.id ?? "", role: "cellDeputySecretary" },
      ],
    });
    const view = await auditedFormView(fixture.actors.cell, caseId, "6-knd", on);
    await owner.post.deleteMany({ where: post });
    expect(view?.values).toMatchObject({ signer: fixture.members[1]?.name, signerPost: "PHÓ BÍ THƯ" });
  });

  test("keeps what is typed, shows it in place of the record, and forgets it when it is discarded", async () => {
    const caseId = await beforeTheCell("Lý Thị Bản Soạn");
    expect(codesOf(await save(caseId, { strengths: "Gương mẫu trong công việc." }))).toBe("done");
    const view = await auditedFormView(fixture.actors.cell, caseId, "6-knd", on);
    expect(plainText(view?.paper.blocks ?? [])).toContain("Gương mẫu trong công việc.");
    const { valuesSealed } = await owner.paperDraft.findFirstOrThrow({ where: { caseId } });
    expect(Buffer.from(valuesSealed).toString()).not.toContain("Gương mẫu");
    await discardDraft(fixture.actors.cell, { caseId, form: "6-knd", requestId: newId() });
    expect((await auditedFormView(fixture.actors.cell, caseId, "6-knd", on))?.draft).toBeNull();
  });

  test("that two people write at once loses neither text", async () => {
    const caseId = await beforeTheCell("Lý Thị Hai Người Soạn");
    const form = formOf("6-knd");
    const shown = form ? shownDraft(form, {}) : {};
    const send = (strengths: string) =>
      saveDraft(fixture.actors.cell, {
        ...{ ...shown, strengths, caseId, form: "6-knd", requestId: newId() },
        seen: JSON.stringify(shown),
      });
    expect(codesOf(await send("Của người thứ nhất"))).toBe("done");
    const second = await send("Của người thứ hai");
    expect(codesOf(second)).toEqual(["saved-meanwhile", "field-saved-meanwhile"]);
    expect(second.kind === "refused" && second.saved?.strengths).toBe("Của người thứ nhất");
  });

  test("is only for those whose paper it is: not the committee's for the cell, nothing for a stranger", async () => {
    const caseId = await beforeTheCell("Lý Thị Của Ai");
    expect(await auditedFormView(fixture.actors.cell, caseId, "8-knd", on)).toBeNull();
    expect(await auditedFormView(fixture.actors.committee, caseId, "8-knd", on)).not.toBeNull();
    expect(codesOf(await issue(caseId, { form: "8-knd", number: "05-NQ/ĐU" }))).toEqual(["form-not-yours"]);
    const stranger = fixture.office.actor(
      await fixture.officialMember("Đỗ Văn Chi Bộ Khác", fixture.office.second),
      "cellSecretary",
      fixture.office.second,
    );
    expect(await auditedFormView(stranger, caseId, "6-knd", on)).toBeNull();
    expect(await auditedPapersToMake(stranger, caseId, on)).toBeNull();
  });
});

describe("the letter of a person who has moved", () => {
  test("is offered first to the committee, says where to, and is issued with its number in the committee's book", async () => {
    const caseId = await beforeTheCell("Lý Thị Chuyển Đi");
    const moved = { occurredOn: "2025-08-15", transferredOn: "2025-08-14", destination: "Đảng bộ phường Giả Định" };
    await takeSteps(caseId, [
      { step: "transferAway", by: "committee", fields: { ...moved, number: "17", competent: "other" } },
    ]);
    const { committee, cell } = fixture.actors;
    const due = async () =>
      (await auditedPapersToMake(committee, caseId, on))?.forms.flatMap(({ id, isDue }) => (isDue ? [id] : []));
    expect(await due()).toEqual(["17-knd"]);
    expect((await auditedFormView(committee, caseId, "17-knd", on))?.values.newUnit).toBe("Đảng bộ phường Giả Định");
    expect(await auditedFormView(cell, caseId, "17a-knd", on)).toBeNull();
    const letter = { form: "17a-knd", number: "88-CV/ĐU", signer: "Lê Văn Ký", signerPost: "BÍ THƯ" };
    const paperId = issuedId(await issue(caseId, letter, "committee"));
    expect(plainText((await auditedIssuedPaper(committee, caseId, paperId, on))?.paper?.blocks ?? [])).toContain(
      "nay chuyển đến Đảng bộ phường Giả Định.",
    );
    const other = await beforeTheCell("Lý Văn Chuyển Đi");
    expect(codesOf(await issue(other, letter, "committee"))).toEqual(["number-taken"]);
  });
});

describe("issuing a paper", () => {
  test("asks for its number, written as it should be, and for a day that has come", async () => {
    const caseId = await beforeTheCell("Lý Thị Thiếu Số");
    expect(codesOf(await issue(caseId, {}))).toEqual(["number-missing"]);
    expect(codesOf(await issue(caseId, { number: "71/NQ-CB" }))).toEqual(["number-not-proper"]);
    expect(codesOf(await issue(caseId, { number: "71-NQ/CB", datedOn: "14/08/2099" }))).toEqual(["future-day"]);
    expect(await owner.issuedPaper.count({ where: { caseId } })).toBe(0);
  });

  test("of a certificate keeps a number of its issuer's own series as it was written", async () => {
    const caseId = await beforeTheCell("Lý Thị Chứng Nhận");
    const paperId = issuedId(await issue(caseId, { form: "cn-ntvd", number: "12/CN" }));
    expect(await textOf(caseId, paperId)).toContain("Số 12/CN");
  });

  test("keeps its number in the register: another document never has it, the step that records the same paper does", async () => {
    const first = await beforeTheCell("Lý Thị Lấy Số");
    const second = await beforeTheCell("Lý Văn Trùng Số");
    const number = (await auditedFormView(fixture.actors.cell, first, "6-knd", on))?.nextNumber ?? "";
    issuedId(await issue(first, { number }));
    expect(codesOf(await issue(second, { number }))).toEqual(["number-taken"]);
    const [, cellVote] = approvalSteps as unknown as PlannedStep[];
    if (!cellVote) throw new Error("The cell votes.");
    const voting = (caseId: string) =>
      takeStepAsPlanned(caseId, {
        ...cellVote,
        fields: { ...cellVote.fields, resolution: number, occurredOn: "2025-08-14" },
      });
    expect(codesOf(await voting(second))).toEqual(["number-taken"]);
    expect(codesOf(await voting(first))).toBe("done");
    expect((await auditedFormView(fixture.actors.cell, first, "6-knd", on))?.nextNumber).toBe(
      `${Number.parseInt(number, 10) + 1}-NQ/CB`,
    );
  });

  test("by twenty writers at once gives no number twice and leaves no gap", async () => {
    const cases = await Promise.all(Array.from({ length: 4 }, (_, at) => beforeTheCell(`Mai Thị Song Song ${at}`)));
    const numbers = ["80", "81", "82", "83", "84"].map((ordinal) => `${ordinal}-NQ/CB`);
    const sent = numbers.flatMap((number) => cases.map((caseId) => issue(caseId, { number, datedOn: "15/08/2025" })));
    const outcomes = await Promise.all(sent);
    expect(outcomes.filter(({ kind }) => kind === "done")).toHaveLength(numbers.length);
    const kept = await owner.paperNumber.findMany({
      where: { number: { in: ["80", "81", "82", "83", "84"] }, kind: "NQ", issuedPaperId: { not: null } },
      select: { number: true },
    });
    expect(kept.map(({ number }) => number).sort()).toEqual(["80", "81", "82", "83", "84"]);
  });

  test("fixes what it says: neither a later name of the cell nor of the person, nor a new draft changes it", async () => {
    const caseId = await beforeTheCell("Lý Thị Giữ Nguyên");
    await save(caseId, { strengths: "Câu đã phát hành." });
    const paperId = issuedId(
      await issue(caseId, { number: "74-NQ/CB", signer: "Trần Văn Ví Dụ", signerPost: "BÍ THƯ" }),
    );
    const before = await textOf(caseId, paperId);
    expect(before).toContain("Câu đã phát hành.");
    expect(before).toContain("Số 74-NQ/CB");
    expect(before).toContain("ngày 14 tháng 8 năm 2025");
    expect((await auditedIssuedPaper(fixture.actors.cell, caseId, paperId, on))?.paper?.watermark).toBeNull();
    await owner.unit.update({ where: { id: fixture.office.first.id }, data: { name: "Chi bộ Tên Mới" } });
    await save(caseId, { strengths: "Câu của bản sau." });
    expect(await textOf(caseId, paperId)).toBe(before);
    await expect(owner.$executeRaw`UPDATE "IssuedPaper" SET number = 'x'`).rejects.toThrow(/append-only/);
  });

  test("of an earlier day bears the name the cell had on that day", async () => {
    const caseId = await beforeTheCell("Lý Thị Tên Cũ");
    const unitId = fixture.office.first.id;
    await owner.formerUnitName.create({
      data: {
        ...{ id: newId(), unitId, name: "Chi bộ Tên Trước", shortName: "Trước", paper: "Quyết định đổi tên" },
        ...{ until: dateOf(day("2025-08-18")), recordedAt: new Date() },
      },
    });
    const paperId = issuedId(await issue(caseId, { number: "75-NQ/CB", datedOn: "17/08/2025" }));
    expect(await textOf(caseId, paperId)).toContain("CHI BỘ TÊN TRƯỚC");
    const later = issuedId(await issue(caseId, { number: "76-NQ/CB", datedOn: "18/08/2025" }));
    expect(await textOf(caseId, later)).not.toContain("TÊN TRƯỚC");
    await owner.$executeRaw`ALTER TABLE "FormerUnitName" DISABLE TRIGGER USER`;
    await owner.formerUnitName.deleteMany({ where: { unitId } });
    await owner.$executeRaw`ALTER TABLE "FormerUnitName" ENABLE TRIGGER USER`;
  });
});

describe("a mistake on an issued paper", () => {
  test("is corrected by another that says why, with the same number, once", async () => {
    const caseId = await beforeTheCell("Lý Thị Thay Thế");
    const wrong = issuedId(await issue(caseId, { number: "77-NQ/CB" }));
    expect(codesOf(await issue(caseId, { number: "77-NQ/CB", replacesId: wrong }))).toEqual(["reason-missing"]);
    const right = issuedId(await issue(caseId, { number: "77-NQ/CB", replacesId: wrong, reason: "Ghi nhầm tên" }));
    const old = await auditedIssuedPaper(fixture.actors.cell, caseId, wrong, on);
    expect(old?.replacedById).toBe(right);
    expect((await auditedIssuedPaper(fixture.actors.cell, caseId, right, on))?.reason).toBe("Ghi nhầm tên");
    const again = { number: "77-NQ/CB", replacesId: wrong, reason: "Lần nữa" };
    expect(codesOf(await issue(caseId, again))).toEqual(["paper-replaced"]);
    expect(await owner.paperNumber.count({ where: { caseId, number: "77" } })).toBe(1);
  });
});

describe("the way of a paper through the office", () => {
  const marking = (caseId: string, paperId: string, state: string, who = "") =>
    markPaper(fixture.actors.committee, { caseId, paperId, state, on: "20/08/2025", who, requestId: newId() });

  test("is noted state by state; the seal follows the signature, and a cell's paper has none", async () => {
    const caseId = await beforeTheCell("Lý Thị Đường Đi");
    const cells = issuedId(await issue(caseId, { number: "78-NQ/CB" }));
    expect(codesOf(await marking(caseId, cells, "sealed"))).toEqual(["paper-state-unknown", "paper-not-signed"]);
    const own = issuedId(await issue(caseId, { form: "8-knd", number: "78-NQ/ĐU" }, "committee"));
    expect(codesOf(await marking(caseId, own, "sealed"))).toEqual(["paper-not-signed"]);
    expect(codesOf(await marking(caseId, own, "signed", "Phạm Văn Giả Định"))).toBe("done");
    expect(codesOf(await marking(caseId, own, "sealed"))).toBe("done");
    const view = await auditedIssuedPaper(fixture.actors.committee, caseId, own, on);
    expect(view?.states.map(({ state }) => state)).toEqual(["signed", "sealed"]);
    const retracting = { caseId, paperId: own, state: "sealed", requestId: newId() };
    expect(codesOf(await retractMark(fixture.actors.committee, retracting))).toBe("done");
    const after = await auditedIssuedPaper(fixture.actors.committee, caseId, own, on);
    expect(after?.states.map(({ state }) => state)).toEqual(["signed"]);
  });
});
