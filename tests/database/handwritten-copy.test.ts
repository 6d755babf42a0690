import { beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "../../lib/access/actor";
import type { Command } from "../../lib/command";
import { asActor } from "../../lib/database/client";
import * as copy from "../../lib/dossier/copy/commands";
import { auditedCopyView, type ModelView } from "../../lib/dossier/copy/queries";
import { items } from "../../lib/dossier/items";
import { passSection } from "../../lib/dossier/review-commands";
import { saveSection, sendSection } from "../../lib/dossier/write-commands";
import { today } from "../../lib/primitives/clock";
import { addDays } from "../../lib/primitives/day";
import { newId } from "../../lib/primitives/ids";
import { useDatabase } from "../support/database";
import { buildDossier, codesOf, send } from "../support/dossier-fixture";
import { useOwner } from "../support/office-fixture";

const { url, owner: pool } = useDatabase();
const owner = useOwner(url);
const on = today();
let house: Awaited<ReturnType<typeof buildDossier>>;

/** As the register has it: otherwise the item would be held back until it is explained. */
const registered: Readonly<Record<number, string>> = { 1: "LÊ THỊ THỬ", 3: "05/05/1995", 4: "Nữ" };
const textOf = (number: number) => registered[number] ?? `Nội dung của mục ${number}.`;
const place = (number: number, version: number, rest: Record<string, string> = {}) => ({
  ...{ caseId: house.caseId, number: String(number), version: String(version) },
  ...rest,
});
const write = async (number: number, version: number, content: string) => {
  await send(sendSection, house.applicant, place(number, version, { content }));
  await send(passSection, house.deputy, place(number, version + 1));
};
const view = async (actor: Actor = house.deputy) =>
  (await auditedCopyView(actor, house.caseId, on)) ?? expect.fail("The copy is not within reach.");
const model = async (): Promise<ModelView> => (await view()).model ?? expect.fail("No model was made.");
const make = (actor = house.deputy) => send(copy.makeCopyModel, actor, { caseId: house.caseId });
const ofCopy = async (rest: Record<string, string> = {}) => ({
  caseId: house.caseId,
  copyId: (await model()).id,
  ...rest,
});
const sent = async (command: Command, actor: Actor, rest: Record<string, string>) =>
  codesOf(await send(command, actor, await ofCopy(rest)));

const writing = ["ownHand", "noErasure", "noBlankLine", "oneInk", "photo", "signature"];
const ticked = (points: readonly string[]) => Object.fromEntries(points.map((point) => [point, "on"]));
const accepted = async () =>
  (await model()).pages.filter(({ mark }) => mark?.outcome === "accepted").map(({ name }) => name);

beforeAll(async () => {
  house = await buildDossier(owner);
});

describe("the model to copy from", () => {
  test("is refused while an item has not passed, and names it", async () => {
    for (const { number } of items.slice(0, 22)) await write(number, 0, textOf(number));
    await send(sendSection, house.applicant, place(23, 0, { content: textOf(23) }));
    const outcome = await make();
    expect(outcome).toMatchObject({ kind: "refused", refusals: [{ code: "copy-items-open", facts: { open: "23" } }] });
    expect(await view()).toMatchObject({ model: null, mayMake: false, openItems: [23] });
  });

  test("keeps every item as it passed, sealed, with a code; the applicant and the secretary read it", async () => {
    await send(passSection, house.deputy, place(23, 1));
    expect((await view()).mayMake).toBe(true);
    expect(codesOf(await make())).toBe("done");
    const made = await model();
    expect(made).toMatchObject({ version: 1, madeByName: house.deputy.name, madeOn: on, changed: [] });
    expect(made.code).toMatch(/^\w{4}-\w{4}$/);
    const blocks = made.pages.flatMap((page) => page.blocks);
    expect(blocks.map(({ item, text }) => [item, text])).toEqual(items.map(({ number }) => [number, textOf(number)]));
    for (const reader of [house.applicant, house.secretary])
      expect((await view(reader)).model).toMatchObject({ code: made.code });
    const [row] = await owner.handwrittenCopy.findMany();
    expect(Buffer.from(row?.modelSealed ?? []).includes(Buffer.from("Nội dung"))).toBe(false);
  });

  test("is not made again while nothing has changed", async () => {
    expect(codesOf(await make())).toEqual(["copy-unchanged"]);
  });

  test("is out of reach of the mentor, of other cells and of whoever reads no personal file", async () => {
    const { mentor, otherSecretary, otherApplicant, viewer, administrator } = house;
    for (const actor of [mentor, otherSecretary, otherApplicant, viewer, administrator]) {
      expect(await auditedCopyView(actor, house.caseId, on)).toBeNull();
      expect(await asActor(actor, (db) => db.handwrittenCopy.count({ where: { caseId: house.caseId } }))).toBe(
        actor === mentor ? 1 : 0,
      );
    }
  });
});

describe("the checklist of copying", () => {
  test("the writer confirms the writing, the committee the stamps, each with day and name", async () => {
    expect(await sent(copy.confirmCopying, house.applicant, { ...ticked(writing), markedOn: on })).toBe("done");
    expect(await sent(copy.confirmStamps, house.deputy, { stampPages: "on", markedOn: on })).toBe("done");
    const { points, progress } = await model();
    expect(points.filter(({ confirmed }) => confirmed).map(({ point }) => point)).toEqual([...writing, "stampPages"]);
    expect(points[0]?.confirmed).toMatchObject({ by: house.applicant.name, on });
    expect(progress).toMatchObject({ confirmed: 7, points: 8, isDone: false });
  });

  test("nobody confirms in the place of another, before it is done, or nothing at all", async () => {
    const all = { ...ticked(writing), markedOn: on };
    expect(await sent(copy.confirmCopying, house.deputy, all)).toEqual(["not-permitted"]);
    expect(await sent(copy.confirmStamps, house.applicant, { stampPhoto: "on", markedOn: on })).toEqual([
      "not-permitted",
    ]);
    expect(await sent(copy.confirmStamps, house.applicantAsDeputy, { stampPhoto: "on", markedOn: on })).toEqual([
      "own-file",
    ]);
    expect(await sent(copy.confirmStamps, house.deputy, { markedOn: on })).toEqual(["copy-nothing-ticked"]);
    const tomorrow = addDays(on, 1);
    expect(await sent(copy.confirmStamps, house.deputy, { stampPhoto: "on", markedOn: tomorrow })).toEqual([
      "future-day",
    ]);
  });

  test("a point confirmed by mistake is taken back, and nothing is erased", async () => {
    expect(await sent(copy.retractStamps, house.deputy, { point: "stampPages" })).toBe("done");
    expect(await sent(copy.retractStamps, house.deputy, { point: "stampPages" })).toEqual(["copy-not-confirmed"]);
    expect((await model()).points.find(({ point }) => point === "stampPages")?.confirmed).toBeNull();
    expect(await owner.copyMark.count({ where: { about: "stampPages" } })).toBe(2);
    for (const sql of [`UPDATE "CopyMark" SET outcome = 'accepted'`, `DELETE FROM "HandwrittenCopy"`])
      await expect(pool.query(sql)).rejects.toThrow(/append-only/);
  });
});

describe("the copy is accepted page by page", () => {
  test("each page is accepted, or returned with a reason that is sealed", async () => {
    const names = (await model()).pages.map(({ name }) => name);
    expect(names).toEqual(["1", "2", "9", "10", "11", "12", "25"]);
    for (const name of names.slice(1)) expect(await sent(copy.acceptCopyPage, house.deputy, { name })).toBe("done");
    expect(await sent(copy.returnCopyPage, house.deputy, { name: "1", reason: "Sót dòng thứ ba" })).toBe("done");
    const [first] = (await model()).pages;
    expect(first?.mark).toMatchObject({ outcome: "returned", reason: "Sót dòng thứ ba", by: house.deputy.name });
    expect((await view(house.applicant)).model?.pages[0]?.mark?.reason).toBe("Sót dòng thứ ba");
    expect(await accepted()).toEqual(names.slice(1));
    expect(await sent(copy.acceptCopyPage, house.deputy, { name: "7" })).toEqual(["copy-page-unknown"]);
    expect(await sent(copy.acceptCopyPage, house.applicant, { name: "1" })).toEqual(["not-permitted"]);
  });

  test("with all pages accepted and all points confirmed it is finished", async () => {
    await sent(copy.acceptCopyPage, house.deputy, { name: "1" });
    expect((await model()).progress.isDone).toBe(false);
    await sent(copy.confirmStamps, house.deputy, { stampPages: "on", stampPhoto: "on", markedOn: on });
    expect((await model()).progress).toMatchObject({ accepted: 7, pages: 7, isDone: true });
  });
});

describe("a change after the model was made", () => {
  test("is told while it is written, and with exactly its page and item once it has passed", async () => {
    await send(saveSection, house.applicant, place(15, 1, { content: "Đang sửa." }));
    expect(await view()).toMatchObject({ openItems: [15], mayMake: false, model: { changed: [] } });
    await write(15, 2, "Nội dung mới của mục 15.");
    expect((await model()).changed).toMatchObject([{ name: "2", items: [15] }]);
    expect(await sent(copy.acceptCopyPage, house.deputy, { name: "2" })).toEqual(["copy-page-changed"]);
  });

  test("a new model keeps the pages accepted on which nothing changed; the points are confirmed anew", async () => {
    const old = await model();
    expect(codesOf(await make())).toBe("done");
    const made = await model();
    expect(made.code).not.toBe(old.code);
    expect(made).toMatchObject({ version: 2, changed: [] });
    expect(await accepted()).toEqual(["1", "9", "10", "11", "12", "25"]);
    expect(made.points.every(({ confirmed }) => confirmed === null)).toBe(true);
    const stale = { caseId: house.caseId, copyId: old.id, name: "2" };
    expect(codesOf(await send(copy.acceptCopyPage, house.deputy, stale))).toEqual(["copy-replaced"]);
  });

  test("outside the stage of the dossier nothing is said of it any more", async () => {
    await owner.admissionCase.update({ where: { id: house.caseId }, data: { stage: "verification" } });
    expect(await sent(copy.acceptCopyPage, house.deputy, { name: "2" })).toEqual(["copy-shut"]);
    expect(codesOf(await make())).toEqual(["copy-shut"]);
    expect(await sent(copy.confirmCopying, house.applicant, { photo: "on", markedOn: on })).toEqual(["copy-shut"]);
    expect((await view()).mayMake).toBe(false);
    await owner.admissionCase.update({ where: { id: house.caseId }, data: { stage: "dossier" } });
  });

  test("nor is a form for it shown there, while an item that an answer reopened is written", async () => {
    const { caseId } = house;
    const may = async (actor: Actor) => {
      const { mayJudge, mayConfirm } = await view(actor);
      return { mayJudge, mayConfirm };
    };
    expect(await may(house.deputy)).toEqual({ mayJudge: true, mayConfirm: false });
    expect(await may(house.applicant)).toEqual({ mayJudge: false, mayConfirm: true });
    await owner.admissionCase.update({ where: { id: caseId }, data: { stage: "verification" } });
    const passed = await owner.dossierSection.findFirstOrThrow({ where: { caseId, number: 15 } });
    const reopened = { passedAt: null, sentAt: null, returnedAt: new Date() };
    await owner.dossierSection.update({ where: { id: passed.id }, data: reopened });
    expect(await view()).toMatchObject({ mayReview: true, openItems: [15] });
    expect(await view(house.applicant)).toMatchObject({ mayWrite: true });
    for (const actor of [house.deputy, house.applicant])
      expect(await may(actor)).toEqual({ mayJudge: false, mayConfirm: false });
    const { passedAt, sentAt, returnedAt } = passed;
    await owner.dossierSection.update({ where: { id: passed.id }, data: { passedAt, sentAt, returnedAt } });
    await owner.admissionCase.update({ where: { id: caseId }, data: { stage: "dossier" } });
  });

  test("two who make it in the same second make one", async () => {
    await write(16, 1, "Khác.");
    const requests = [newId(), newId()].map((requestId) =>
      copy.makeCopyModel(house.deputy, { requestId, caseId: house.caseId }),
    );
    expect((await Promise.all(requests)).map(codesOf).sort()).toEqual(["done", ["copy-unchanged"]].sort());
    expect((await model()).version).toBe(3);
  });
});
