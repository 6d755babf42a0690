import { beforeAll, describe, expect, test } from "vitest";
import { encrypt } from "../../lib/database/encryption";
import { answerFinding } from "../../lib/dossier/checks/commands";
import { emptyContent, storedContent } from "../../lib/dossier/history/content";
import { auditedDossierView, auditedSectionView } from "../../lib/dossier/queries";
import { passSection, returnSection } from "../../lib/dossier/review-commands";
import { answerRemark, saveSection, sendSection } from "../../lib/dossier/write-commands";
import { today } from "../../lib/primitives/clock";
import { useDatabase } from "../support/database";
import { answersTo, buildDossier, codesOf, send } from "../support/dossier-fixture";
import { useOwner } from "../support/office-fixture";

const { url } = useDatabase();
const owner = useOwner(url);

const canary = "Lời giải thích kín 5518";
let house: Awaited<ReturnType<typeof buildDossier>>;
beforeAll(async () => {
  house = await buildDossier(owner);
});

const at = (number: number, rest: Record<string, string> = {}) => ({
  caseId: house.caseId,
  number: String(number),
  ...rest,
});
const version = (number: number) =>
  owner.dossierSection
    .findUnique({ where: { caseId_number: { caseId: house.caseId, number } } })
    .then((row) => String(row?.version ?? 0));
const write = async (number: number, content: string) =>
  send(sendSection, house.applicant, at(number, { content, version: await version(number) }));
const found = async (actor: typeof house.applicant, number: number) =>
  (await auditedSectionView(actor, house.caseId, number))?.findings ?? [];
const stateOf = async (actor: typeof house.applicant, number: number) => {
  const view = await auditedDossierView(actor, house.caseId, today());
  return view?.sections[number - 1]?.state;
};
const answer = (number: number, key: string, because = canary) =>
  send(answerFinding, house.applicant, at(number, { key, because }));

describe("an item in which the checks find something", () => {
  test("is kept as a draft and not sent, and says what is to be looked at", async () => {
    expect(await write(1, "Lê Thị Khác")).toMatchObject({ kind: "done", value: { held: 1 } });
    expect(await stateOf(house.applicant, 1)).toBe("begun");
    expect(await found(house.applicant, 1)).toMatchObject([
      { kind: "name-differs", facts: { written: "Lê Thị Khác", registered: "Lê Thị Thử" }, answer: null },
    ]);
    const view = await auditedDossierView(house.applicant, house.caseId, today());
    expect(view?.findings).toEqual([{ item: 1, open: 1, answered: 0 }]);
  });

  test("shows nothing of it to a reviewer while it is a draft", async () => {
    expect(await found(house.deputy, 1)).toEqual([]);
    const view = await auditedDossierView(house.deputy, house.caseId, today());
    expect(view?.findings).toEqual([]);
  });

  test("is sent once it is answered, and the reviewer sees the answer beside it", async () => {
    const [first] = await found(house.applicant, 1);
    expect(codesOf(await answer(1, first?.key ?? ""))).toBe("done");
    expect(await write(1, "Lê Thị Khác")).toMatchObject({ kind: "done", value: { held: 0 } });
    expect(await stateOf(house.deputy, 1)).toBe("sent");
    expect(await found(house.deputy, 1)).toMatchObject([{ kind: "name-differs", answer: canary }]);
    const view = await auditedDossierView(house.deputy, house.caseId, today());
    expect(view?.findings).toEqual([{ item: 1, open: 0, answered: 1 }]);
  });

  test("is asked about again when the value changes, and not when it is corrected", async () => {
    expect(await write(1, "Lê Thị Khác Nữa")).toMatchObject({ value: { held: 1 } });
    expect(await write(1, "Lê Thị Khác")).toMatchObject({ value: { held: 0 } });
    expect(await write(1, "LÊ THỊ THỬ")).toMatchObject({ value: { held: 0 } });
    expect(await found(house.applicant, 1)).toEqual([]);
  });

  test("keeps the answer to a remark as a draft until it is sent", async () => {
    expect(await write(4, "Nữ")).toMatchObject({ value: { held: 0 } });
    await send(returnSection, house.deputy, at(4, { version: await version(4), remark: "Xem lại", cause: "gap" }));
    const answers = await answersTo(owner, house.caseId, 4, ["Đã xem"]);
    const again = { content: "Nam", ...answers, version: await version(4) };
    expect(await send(answerRemark, house.applicant, at(4, again))).toMatchObject({ value: { held: 1 } });
    const [remark] = await owner.remark.findMany({ where: { caseId: house.caseId, section: 4 } });
    expect([remark?.answeredAt, await stateOf(house.applicant, 4)]).toEqual([null, "returned"]);
    const better = { content: "Nữ", ...answers, version: await version(4) };
    expect(await send(answerRemark, house.applicant, at(4, better))).toMatchObject({ value: { held: 0 } });
    expect(codesOf(await send(passSection, house.deputy, at(4, { version: await version(4) })))).toBe("done");
  });
});

describe("an answer", () => {
  test("is sealed, makes no new version, and stands in no audit row and no receipt", async () => {
    await write(3, "1/1/1950");
    const before = await version(3);
    const [first] = await found(house.applicant, 3);
    expect(codesOf(await answer(3, first?.key ?? ""))).toBe("done");
    expect(await version(3)).toBe(before);
    const row = await owner.dossierSection.findFirst({ where: { caseId: house.caseId, number: 3 } });
    expect(row?.answersSealed).toBeTruthy();
    expect(Buffer.from(row?.answersSealed ?? []).includes(Buffer.from(canary))).toBe(false);
    const others = [await owner.audit.findMany(), await owner.receipt.findMany()];
    expect(JSON.stringify(others)).not.toContain(canary);
  });

  test("to what is no longer found is refused", async () =>
    expect(codesOf(await answer(3, "birth-differs_3_1abc"))).toEqual(["finding-gone"]));

  test("is refused for an item that was sent or passed", async () => {
    const [first] = await found(house.applicant, 3);
    expect(await write(3, "1/1/1950")).toMatchObject({ value: { held: 0 } });
    expect(codesOf(await answer(3, first?.key ?? ""))).toEqual(["finding-handed-in"]);
    await send(passSection, house.deputy, at(3, { version: await version(3) }));
    expect(codesOf(await answer(3, first?.key ?? ""))).toEqual(["finding-handed-in"]);
  });

  test("of somebody else is refused, and to a case that is closed to writing", async () => {
    await send(saveSection, house.applicant, at(2, { content: "-", version: await version(2) }));
    const [first] = await found(house.applicant, 2);
    const values = at(2, { key: first?.key ?? "", because: "x" });
    expect(codesOf(await send(answerFinding, house.otherApplicant, values))).toBe("not-found");
    expect(codesOf(await send(answerFinding, house.deputy, values))).toEqual(["not-permitted"]);
    const later = await buildDossier(owner, "verification");
    const shut = { caseId: later.caseId, number: "2", key: "x", because: "x" };
    expect(codesOf(await send(answerFinding, later.applicant, shut))).toEqual(["dossier-shut"]);
  });

  test("without a reason is refused, and the other answers of the item stay", async () => {
    expect(codesOf(await answer(2, "x", "  "))).toEqual(["field-required"]);
    await send(saveSection, house.applicant, at(22, { content: "Từ 31/02/1990 đến 30/02/1991", version: "0" }));
    const [one, other] = await found(house.applicant, 22);
    await answer(22, one?.key ?? "", "một");
    await answer(22, other?.key ?? "", "hai");
    expect((await found(house.applicant, 22)).map(({ answer: said }) => said)).toEqual(["một", "hai"]);
  });
});

test("rows are checked together with the other items, and a gap stands at the row after it", async () => {
  const store = async (number: number, ...rows: readonly Record<string, string>[]) => {
    const { office, caseId } = house;
    const id = crypto.randomUUID();
    const content = { ...emptyContent, rows: rows.map((values, index) => ({ id: `r${number}-${index}`, values })) };
    const contentSealed = encrypt(storedContent(content), "DossierSection.contentSealed", id);
    const data = { id, caseId, path: office.first.path, number, version: 1, savedAt: new Date(), contentSealed };
    await owner.dossierSection.create({ data });
  };
  const { bornOn: birth } = await owner.person.findUniqueOrThrow({ where: { id: house.writer.id } });
  const bornOn = birth.getUTCFullYear();
  await store(14, { from: `${bornOn + 6}-09`, to: `${bornOn + 18}-06`, activity: "Học phổ thông" });
  await store(15, { from: `${bornOn + 18}-09`, work: "Công nhân" });
  const gap = (await found(house.applicant, 15)).find(({ kind }) => kind === "period-gap");
  expect(gap).toMatchObject({
    rowIds: ["r15-0", "r14-0"],
    facts: { from: `07/${bornOn + 18}`, to: `08/${bornOn + 18}` },
  });
});
