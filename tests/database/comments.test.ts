import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "../../lib/access/actor";
import type { Command } from "../../lib/command";
import {
  composeComment,
  moveSentence,
  removeSentence,
  saveSentence,
  unlinkEvidence,
} from "../../lib/mentoring/comment/commands";
import { auditedCommentView, commentFor } from "../../lib/mentoring/comment/queries";
import { today } from "../../lib/primitives/clock";
import { addDays, dateOf } from "../../lib/primitives/day";
import { newId } from "../../lib/primitives/ids";
import type { Outcome } from "../../lib/workflow/refusal";
import { useDatabase } from "../support/database";
import { buildLog, type LogFixture } from "../support/log-fixture";
import { useOwner } from "../support/office-fixture";

const owner = useOwner(useDatabase().url);
const on = today();

let house: LogFixture;
let work: string;
beforeAll(async () => {
  house = await buildLog(owner, addDays(on, -200));
});
beforeEach(async () => {
  const { office, caseId } = house;
  await owner.commentDraft.deleteMany();
  await owner.evaluation.deleteMany();
  await owner.task.deleteMany();
  work = await office.task(caseId, office.first.path, "Lập hồ sơ lưu trữ", on);
  const accepted = { state: "accepted" as const, assessedOn: dateOf(on) };
  await owner.task.update({ where: { id: work }, data: accepted });
});

const purpose = "admission";
const send = (command: Command, actor: Actor, version: number, values: Record<string, string> = {}) =>
  command(actor, { caseId: house.caseId, purpose, version: String(version), ...values, requestId: newId() });
const codesOf = (outcome: Outcome<unknown>) =>
  outcome.kind === "refused" ? outcome.refusals.map(({ code }) => code) : outcome.kind;
const view = async () => {
  const found = await auditedCommentView(house.secretary, house.caseId, purpose, on);
  return found ?? expect.unreachable();
};

describe("drafting from the log", () => {
  test("writes sentences that each open an entry of the log", async () => {
    expect(codesOf(await send(composeComment, house.secretary, 0))).toBe("done");
    const { sentences, version } = await view();
    expect(version).toBe(1);
    expect(sentences.length).toBeGreaterThan(0);
    expect(sentences.filter(({ evidence }) => evidence.length === 0)).toEqual([]);
    expect(sentences[0]?.evidence).toMatchObject([{ kind: "task", id: work, title: "Lập hồ sơ lưu trữ" }]);
  });

  test("again adds only what is new, and leaves the words of the secretary as they are", async () => {
    await send(composeComment, house.secretary, 0);
    const [first] = (await view()).sentences;
    await send(saveSentence, house.secretary, 1, { sentenceId: first?.id ?? "", text: "Bằng lời của chi bộ." });
    expect(codesOf(await send(composeComment, house.secretary, 2))).toEqual(["comment-nothing-new"]);
    const path = house.office.first.path;
    const judged = { attitude: 4, responsibility: 4, motive: 4, comment: "Tốt.", authorName: "Phạm Văn Giúp" };
    const recorded = { id: newId(), caseId: house.caseId, path, evaluatedOn: dateOf(on), recordedAt: new Date() };
    await owner.evaluation.create({ data: { ...recorded, ...judged } });
    expect(codesOf(await send(composeComment, house.secretary, 2))).toBe("done");
    const texts = (await view()).sentences.map(({ text }) => text);
    expect(texts[0]).toBe("Bằng lời của chi bộ.");
    expect(texts.at(-1)).toMatch(/^Về động cơ phấn đấu/);
  });
});

describe("evidence", () => {
  test("of a sentence written by hand is none until an entry is named, and none again once it is taken away", async () => {
    await send(saveSentence, house.secretary, 0, { text: "Được đồng nghiệp tin cậy." });
    const [written] = (await view()).sentences;
    expect(written?.evidence).toEqual([]);
    const of = { sentenceId: written?.id ?? "" };
    await send(saveSentence, house.secretary, 1, { ...of, text: "Được tin cậy.", evidence: `task:${work}` });
    expect((await view()).sentences[0]?.evidence).toMatchObject([{ id: work }]);
    await send(unlinkEvidence, house.secretary, 2, { ...of, evidence: `task:${work}` });
    expect((await view()).sentences).toMatchObject([{ text: "Được tin cậy.", evidence: [], lost: 0 }]);
  });

  test("that is withdrawn turns the mark on", async () => {
    await send(composeComment, house.secretary, 0);
    await owner.task.update({ where: { id: work }, data: { state: "withdrawn" } });
    const [sentence] = (await view()).sentences;
    expect(sentence).toMatchObject({ evidence: [], lost: 1 });
  });
});

describe("the sentences", () => {
  test("are moved and removed one by one", async () => {
    for (const [version, text] of ["Một.", "Hai.", "Ba."].entries())
      await send(saveSentence, house.secretary, version, { text });
    const [one, , three] = (await view()).sentences;
    await send(moveSentence, house.secretary, 3, { sentenceId: three?.id ?? "", to: "up" });
    await send(removeSentence, house.secretary, 4, { sentenceId: one?.id ?? "" });
    expect((await view()).sentences.map(({ text }) => text)).toEqual(["Ba.", "Hai."]);
    expect(await commentFor(house.secretary, house.caseId, "6-knd")).toMatchObject({ text: "Ba. Hai." });
    expect(await commentFor(house.secretary, house.caseId, "13-knd")).toBeNull();
  });

  test("are not written over by a page opened before somebody else saved", async () => {
    await send(saveSentence, house.secretary, 0, { text: "Trước." });
    expect(codesOf(await send(saveSentence, house.secretary, 0, { text: "Sau." }))).toEqual(["comment-moved"]);
    expect(codesOf(await send(removeSentence, house.secretary, 1, { sentenceId: newId() }))).toEqual([
      "sentence-unknown",
    ]);
  });

  test("of what is no draft of ours are refused", async () => {
    const outcome = await send(composeComment, house.secretary, 0, { purpose: "quarter-2026-08-01" });
    expect(codesOf(outcome)).toEqual(["comment-unknown"]);
  });
});

test("nobody but the cell reads or writes a draft, not even in the database", async () => {
  await send(composeComment, house.secretary, 0);
  for (const actor of [house.mentor, house.applicant, house.deputy, house.stranger]) {
    expect(await auditedCommentView(actor, house.caseId, purpose, on)).toBeNull();
    expect(await commentFor(actor, house.caseId, "6-knd")).toBeNull();
    expect(codesOf(await send(composeComment, actor, 1))).not.toBe("done");
  }
});
