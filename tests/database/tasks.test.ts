import { beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "../../lib/access/actor";
import type { Command } from "../../lib/command";
import { deskView } from "../../lib/desk/queries";
import { Content, NotTaken } from "../../lib/files/content";
import { evaluate } from "../../lib/mentoring/commands";
import { auditedLogView } from "../../lib/mentoring/queries";
import { newTaskForm, ownTemplates, taskSetForm } from "../../lib/mentoring/tasks/form-queries";
import { giveTask, giveTaskSet } from "../../lib/mentoring/tasks/give-commands";
import { askTime, handIn } from "../../lib/mentoring/tasks/hand-in-commands";
import { auditedProduct } from "../../lib/mentoring/tasks/product-queries";
import { auditedTaskView } from "../../lib/mentoring/tasks/queries";
import { keepTemplate, retireTemplate } from "../../lib/mentoring/tasks/template-commands";
import { acceptTask, answerTime, returnTask, withdrawTask } from "../../lib/mentoring/tasks/verdict-commands";
import { today } from "../../lib/primitives/clock";
import { addDays, dateOf } from "../../lib/primitives/day";
import { newId } from "../../lib/primitives/ids";
import type { Outcome } from "../../lib/workflow/refusal";
import { openIn } from "../support/columns";
import { useDatabase } from "../support/database";
import { buildLog, type LogFixture } from "../support/log-fixture";
import { useOwner } from "../support/office-fixture";

const database = useDatabase();
const owner = useOwner(database.url);
const on = today();

let house: LogFixture;
beforeAll(async () => {
  house = await buildLog(owner, addDays(on, -100));
});

const send = (command: Command, actor: Actor, values: Record<string, unknown>, requestId = newId()) =>
  command(actor, { caseId: house.caseId, ...values, requestId });
const codesOf = (outcome: Outcome<unknown>) =>
  outcome.kind === "refused" ? outcome.refusals.map(({ code }) => code) : outcome.kind;

const newTask = (due = 3) => house.office.task(house.caseId, house.path, `Việc ${newId()}`, addDays(on, due));
const view = async (actor: Actor, taskId: string) =>
  (await auditedTaskView(actor, house.caseId, taskId, on)) ?? expect.unreachable();
const handInAs = (taskId: string, more: Record<string, unknown> = {}, actor = house.applicant) =>
  send(handIn, actor, { taskId, words: "Đã làm xong phần một.", place: "Tủ hồ sơ số 3", ...more });
const judge = (command: Command, verdict: string, taskId: string, returned = 0, more = {}) =>
  send(command, house.mentor, { taskId, verdict, returned: String(returned), result: `Câu về ${verdict}.`, ...more });
const kindsOf = async (taskId: string) => (await view(house.mentor, taskId)).entries.map(({ kind }) => kind);
const deskOf = async (actor: Actor) =>
  (await deskView(actor, on)).groups.flatMap(({ group, rows }) => rows.map((row) => ({ ...row, group })));
const deskRow = async (actor: Actor, kind: string, taskId: string) =>
  (await deskOf(actor)).find((row) => row.kind === kind && row.ref === taskId);

const photo = () => new Content("images", [Buffer.from("ảnh một"), Buffer.from("ảnh hai")], "IMG_1.jpg", newId());

const work = { title: "Tổng hợp báo cáo", purpose: "Rèn tính chính xác", givenOn: on, dueOn: addDays(on, 30) };

describe("a task that is given", () => {
  test("names its giver as a person in a role, its kind, and the resolution it carries out", async () => {
    const title = `Việc ${newId()}`;
    const basis = { basis: "resolution", basisNumber: "12-NQ/CB", basisOn: addDays(on, -9) };
    expect(codesOf(await send(giveTask, house.secretary, { ...work, title, kind: "advice", ...basis }))).toBe("done");
    const { id } = await owner.task.findFirstOrThrow({ where: { title } });
    expect(await owner.task.findUniqueOrThrow({ where: { id } })).toMatchObject({
      giverId: house.secretary.personId,
      giverRole: "cellSecretary",
    });
    for (const reader of [house.applicant, house.mentor, house.deputy])
      expect(await view(reader, id)).toMatchObject({
        ...{ purpose: work.purpose, kind: "advice", giverName: house.secretary.name, giverRole: "cellSecretary" },
        basis: { kind: "resolution", number: "12-NQ/CB", on: addDays(on, -9) },
      });
  });

  test("is given by a resolution of the case or of the cell's book that is chosen from a list", async () => {
    const common = { path: house.path, number: "15-NQ/CB", datedOn: dateOf(addDays(on, -20)), recordedAt: new Date() };
    const given = { id: newId(), unitId: house.office.first.id, kind: "NQ", title: "Nghị quyết tháng" };
    await owner.givenNumber.create({ data: { ...common, ...given, recordedByName: "" } });
    const form = await newTaskForm(house.secretary, house.caseId, null, on);
    expect(form?.bases).toContainEqual({ kind: "resolution", number: "15-NQ/CB", on: addDays(on, -20) });
    const title = `Việc ${newId()}`;
    const basis = `resolution ${addDays(on, -20)} 15-NQ/CB`;
    expect(codesOf(await send(giveTask, house.secretary, { ...work, title, basis }))).toBe("done");
    const task = await owner.task.findFirstOrThrow({ where: { title } });
    expect(task).toMatchObject({ basis: "resolution", basisNumber: "15-NQ/CB" });
  });

  test.each([
    ["a number without saying of what", { basisNumber: "12-NQ/CB" }],
    ["a resolution without its day", { basis: "resolution", basisNumber: "12-NQ/CB" }],
    ["a paper of another kind", { basis: "letter 2026-01-01 1" }],
  ])("is refused with %s", async (_, basis) => {
    expect(codesOf(await send(giveTask, house.secretary, { ...work, ...basis }))).toEqual(["field-required"]);
  });

  test("is refused with a resolution of tomorrow", async () => {
    const basis = { basis: "resolution", basisOn: addDays(on, 1) };
    expect(codesOf(await send(giveTask, house.secretary, { ...work, ...basis }))).toEqual(["future-day"]);
  });

  test("is given while the case is paused for a reason only, which the person reads, and handed in as ever", async () => {
    const person = await house.office.person("Vũ Thị Tạm Dừng", house.office.first);
    const caseId = await house.office.openCase(person, "mentoring", { openedOn: addDays(on, -100) });
    await owner.transition.create({
      data: {
        ...{ id: newId(), caseId, path: house.path, sequence: 1, step: "pause", from: "mentoring", to: "mentoring" },
        ...{
          occurredOn: dateOf(addDays(on, -9)),
          recordedAt: new Date(),
          accountId: newId(),
          actorName: "",
          facts: {},
        },
        ...{ role: "cellSecretary", provisions: [], rulePack: "2025-07", provisional: false, requestId: newId() },
      },
    });
    expect(codesOf(await send(giveTask, house.secretary, { ...work, caseId }))).toEqual(["task-while-paused"]);
    const set = { givenOn: on, tasks: [{ title: "Việc", purpose: "Rèn luyện", dueOn: addDays(on, 9) }] };
    expect(codesOf(await send(giveTaskSet, house.secretary, { ...set, caseId }))).toEqual(["task-while-paused"]);
    const pauseReason = "Theo nguyện vọng của người được giao.";
    expect(codesOf(await send(giveTask, house.secretary, { ...work, caseId, pauseReason }))).toBe("done");
    const { id } = await owner.task.findFirstOrThrow({ where: { caseId } });
    const self = house.office.actor(person, "applicant", house.office.first, { applied: [caseId] });
    expect(await auditedTaskView(self, caseId, id, on)).toMatchObject({ pauseReason });
    expect(codesOf(await send(handIn, self, { caseId, taskId: id, words: "Xong." }))).toBe("done");
  });
});

describe("handing in", () => {
  test("keeps words and place sealed, and waits on the desks of mentor and secretary as one task to assess", async () => {
    const taskId = await newTask();
    expect(codesOf(await handInAs(taskId))).toBe("done");
    const { waitsFor, entries } = await view(house.mentor, taskId);
    expect(waitsFor).toBe("verdict");
    expect(entries).toMatchObject([{ kind: "handedIn", text: "Đã làm xong phần một.", place: "Tủ hồ sơ số 3" }]);
    const [row] = await owner.taskEntry.findMany({ where: { taskId } });
    expect(JSON.stringify(row)).not.toContain("Tủ hồ sơ");
    for (const actor of [house.mentor, house.secretary])
      expect(await deskRow(actor, "handedIn", taskId)).toMatchObject({ count: 1, group: "waiting" });
    expect(await deskRow(house.applicant, "taskAwaited", taskId)).toMatchObject({ group: "others" });
    expect(await deskRow(house.applicant, "task", taskId)).toBeUndefined();
    await judge(acceptTask, "accepted", taskId);
  });

  test("makes one hand-in when the form is sent twice, and when the same comes again from a page loaded anew", async () => {
    const taskId = await newTask();
    const requestId = newId();
    const values = { taskId, words: "Gửi hai lần", place: "" };
    const [one, two] = await Promise.all([
      send(handIn, house.applicant, values, requestId),
      send(handIn, house.applicant, values, requestId),
    ]);
    expect(two).toEqual(one);
    expect(codesOf(await send(handIn, house.applicant, values))).toBe("done");
    expect(await kindsOf(taskId)).toEqual(["handedIn"]);
    expect(codesOf(await send(handIn, house.applicant, { ...values, words: "Bổ sung" }))).toBe("done");
    expect(await kindsOf(taskId)).toEqual(["handedIn", "handedIn"]);
  });

  test("is refused once the task is withdrawn, and says by whom", async () => {
    const taskId = await newTask();
    await judge(withdrawTask, "withdrawn", taskId);
    const outcome = await handInAs(taskId);
    expect(outcome).toMatchObject({
      refusals: [{ code: "task-withdrawn", facts: { by: house.mentor.name, day: on } }],
    });
    expect(
      codesOf(await send(askTime, house.applicant, { taskId, askedDueOn: addDays(on, 9), reason: "Bận" })),
    ).toEqual(["task-withdrawn"]);
    expect(await view(house.applicant, taskId)).toMatchObject({ isOpen: false, mayHandIn: false, state: "withdrawn" });
    expect((await view(house.applicant, taskId)).draftPlace).not.toBeNull();
  });

  test("is for the person alone: not permitted to mentor, secretary and committee, not found for another applicant", async () => {
    const taskId = await newTask();
    for (const actor of [house.mentor, house.secretary, house.deputy])
      expect(codesOf(await handInAs(taskId, {}, actor))).toEqual(["not-permitted"]);
    const other = await house.office.person("Đỗ Văn Khác", house.office.first);
    const elsewhere = await house.office.openCase(other, "mentoring");
    const self = house.office.actor(other, "applicant", house.office.first, { applied: [elsewhere] });
    expect(codesOf(await handInAs(taskId, {}, self))).toBe("not-found");
    expect(await auditedTaskView(self, house.caseId, taskId, on)).toBeNull();
  });

  test("is refused without words", async () => {
    const taskId = await newTask();
    expect(codesOf(await handInAs(taskId, { words: " " }))).toEqual(["field-required"]);
  });
});

describe("a file that is handed in", () => {
  test("is kept encrypted, read by the person, the mentor and the cell, and by nobody else", async () => {
    const taskId = await newTask();
    expect(codesOf(await handInAs(taskId, { file: photo() }))).toBe("done");
    const { entries, passes } = await view(house.mentor, taskId);
    const versionId = entries[0]?.file?.versionId ?? expect.unreachable();
    expect(entries[0]?.file).toMatchObject({ form: "images", parts: 2 });
    expect(passes[versionId]).toBeTruthy();
    const asked = { caseId: house.caseId, taskId, versionId };
    for (const actor of [house.applicant, house.mentor, house.secretary, house.deputy])
      expect(await auditedProduct(actor, asked)).toMatchObject({ id: versionId, parts: 2 });
    for (const actor of [house.stranger, house.superior]) expect(await auditedProduct(actor, asked)).toBeNull();
    const parts = await owner.attachmentPart.findMany({ where: { versionId } });
    expect(parts.every(({ bytesSealed }) => !Buffer.from(bytesSealed).includes("ảnh"))).toBe(true);
    const taken = { caseId: house.caseId, command: "log.seen", subjectId: "download-taskProduct" };
    expect(await owner.audit.count({ where: taken })).toBe(4);
  });

  test("is among no papers of the dossier", async () => {
    const rows = await owner.attachment.findMany({ where: { caseId: house.caseId } });
    expect(new Set(rows.map(({ paper }) => paper))).toEqual(new Set(["taskProduct"]));
  });

  test("that is not taken leaves nothing, and says why", async () => {
    const taskId = await newTask();
    const file = new NotTaken({ code: "file-program", facts: { nth: 1 } });
    expect(codesOf(await handInAs(taskId, { file }))).toEqual(["file-program"]);
    expect(await kindsOf(taskId)).toEqual([]);
  });
});

describe("verdicts", () => {
  test("keep every round, and the person reads the sentence of every return", async () => {
    const taskId = await newTask();
    await handInAs(taskId);
    expect(codesOf(await judge(returnTask, "returned", taskId))).toBe("done");
    expect(await deskRow(house.applicant, "taskReturned", taskId)).toMatchObject({ reason: "Câu về returned." });
    await handInAs(taskId, { words: "Đã sửa." });
    await judge(returnTask, "returned", taskId, 1, { result: "Còn thiếu số liệu." });
    await handInAs(taskId, { words: "Đã bổ sung số liệu." });
    await judge(acceptTask, "accepted", taskId, 2);
    const { entries, state, returnedCount, result } = await view(house.applicant, taskId);
    expect(entries.map(({ kind, text }) => [kind, text])).toEqual([
      ["handedIn", "Đã làm xong phần một."],
      ["returned", "Câu về returned."],
      ["handedIn", "Đã sửa."],
      ["returned", "Còn thiếu số liệu."],
      ["handedIn", "Đã bổ sung số liệu."],
      ["accepted", "Câu về accepted."],
    ]);
    expect({ state, returnedCount, result }).toEqual({
      state: "accepted",
      returnedCount: 2,
      result: "Câu về accepted.",
    });
    expect(await deskRow(house.mentor, "handedIn", taskId)).toBeUndefined();
  });

  test("are refused when something was handed in after the form was opened", async () => {
    const taskId = await newTask();
    const { entries } = await view(house.mentor, taskId);
    await handInAs(taskId);
    const stale = { entries: String(entries.length) };
    expect(codesOf(await judge(acceptTask, "accepted", taskId, 0, stale))).toEqual(["task-has-more"]);
    expect(codesOf(await judge(acceptTask, "accepted", taskId, 0, { entries: "1" }))).toBe("done");
  });

  test("and hand-ins are never changed or taken away, not even by the owner of the tables", async () => {
    const taskId = await newTask();
    await handInAs(taskId);
    await expect(owner.taskEntry.updateMany({ where: { taskId }, data: { kind: "accepted" } })).rejects.toThrow(
      /append-only/,
    );
    await expect(owner.taskEntry.deleteMany({ where: { taskId } })).rejects.toThrow(/append-only/);
  });
});

describe("more time", () => {
  const ask = (taskId: string, days = 20) =>
    send(askTime, house.applicant, { taskId, askedDueOn: addDays(on, days), reason: "Chờ số liệu của phòng khác." });
  const answer = (taskId: string, values: Record<string, string>) =>
    send(answerTime, house.mentor, { taskId, ...values });

  test("is asked for with a reason, and granted with a new due day", async () => {
    const taskId = await newTask();
    expect(codesOf(await ask(taskId))).toBe("done");
    expect(await deskRow(house.mentor, "timeAsked", taskId)).toMatchObject({ daysLeft: 3 });
    expect(codesOf(await answer(taskId, { answer: "granted", newDueOn: addDays(on, 15) }))).toBe("done");
    expect(await view(house.applicant, taskId)).toMatchObject({
      ...{ dueOn: addDays(on, 15), waitsFor: null },
      entries: [
        { kind: "timeAsked", text: "Chờ số liệu của phòng khác.", wasDueOn: addDays(on, 3), dueOn: addDays(on, 20) },
        { kind: "timeGranted", text: null, wasDueOn: addDays(on, 3), dueOn: addDays(on, 15) },
      ],
    });
  });

  test("is refused with a sentence only, which the person reads", async () => {
    const taskId = await newTask();
    await ask(taskId);
    expect(codesOf(await answer(taskId, { answer: "refused" }))).toEqual(["field-required"]);
    expect(codesOf(await answer(taskId, { answer: "refused", sentence: "Cuộc họp không lùi được." }))).toBe("done");
    const { entries, dueOn } = await view(house.applicant, taskId);
    expect(entries.at(-1)).toMatchObject({ kind: "timeRefused", text: "Cuộc họp không lùi được." });
    expect(dueOn).toBe(addDays(on, 3));
  });

  test("is not asked for twice, for a day not later, or while a result waits", async () => {
    const taskId = await newTask();
    expect(codesOf(await ask(taskId, 3))).toEqual(["due-day-not-later"]);
    expect(codesOf(await ask(taskId, 4))).toBe("done");
    expect(codesOf(await ask(taskId, 9))).toEqual(["time-asked-already"]);
    expect(codesOf(await handInAs(taskId))).toBe("done");
    expect(codesOf(await ask(taskId, 9))).toEqual(["hand-in-waits"]);
    expect(codesOf(await answer(taskId, { answer: "granted", newDueOn: addDays(on, 9) }))).toEqual(["time-not-asked"]);
  });
});

test("no sentence that passes about a task stands open in the database", async () => {
  const mark = "câu nói riêng về việc này";
  const taskId = await newTask();
  await send(askTime, house.applicant, { taskId, askedDueOn: addDays(on, 9), reason: mark });
  await send(answerTime, house.mentor, { taskId, answer: "refused", sentence: mark });
  await handInAs(taskId, { words: mark, place: mark });
  await judge(returnTask, "returned", taskId, 0, { result: mark });
  expect(await kindsOf(taskId)).toEqual(["timeAsked", "timeRefused", "handedIn", "returned"]);
  expect(await openIn(database.owner, mark)).toEqual([]);
});

describe("sets and sample tasks of the cell", () => {
  test("a set is given at once with the days proposed, without those left empty", async () => {
    const form = await taskSetForm(house.mentor, house.caseId, "advising", on);
    expect(form?.tasks).toHaveLength(4);
    const title = `Bộ ${newId()}`;
    const tasks = form?.tasks.map(({ dueOn }, index) => ({
      ...{ title: `${title} ${index}`, purpose: "Rèn luyện", kind: "advice", dueOn: index === 1 ? "" : dueOn },
    }));
    const requestId = newId();
    expect(codesOf(await send(giveTaskSet, house.mentor, { givenOn: on, tasks }, requestId))).toBe("done");
    expect(codesOf(await send(giveTaskSet, house.mentor, { givenOn: on, tasks }, requestId))).toBe("done");
    const given = await owner.task.findMany({ where: { title: { startsWith: title } }, orderBy: { title: "asc" } });
    expect(given.map((task) => task.title)).toEqual([`${title} 0`, `${title} 2`, `${title} 3`]);
  });

  test("of a set with a day that has passed none is given", async () => {
    const title = `Bộ ${newId()}`;
    const tasks = [addDays(on, 9), addDays(on, -1)].map((dueOn) => ({ title, purpose: "Rèn luyện", dueOn }));
    const outcome = await send(giveTaskSet, house.mentor, { givenOn: on, tasks });
    expect(outcome).toMatchObject({ refusals: [{ code: "due-day-past", field: "tasks.1.dueOn" }] });
    expect(await owner.task.count({ where: { title } })).toBe(0);
    const none = [{ title, purpose: "Rèn luyện", dueOn: "" }];
    expect(codesOf(await send(giveTaskSet, house.mentor, { givenOn: on, tasks: none }))).toEqual(["no-task-chosen"]);
  });

  test("a sample task of the cell is offered to its secretary and mentors, and to no other cell, until it is retired", async () => {
    const sample = { title: "Trực một buổi ở bộ phận một cửa", purpose: "Gần dân", kind: "service", days: "10" };
    const keep = () => keepTemplate(house.secretary, { ...sample, requestId: newId() });
    expect(codesOf(await keep())).toBe("done");
    expect(codesOf(await keep())).toEqual(["template-known"]);
    const [own] = (await ownTemplates(house.secretary))?.templates ?? [];
    expect(own).toMatchObject({ title: sample.title, days: 10 });
    const offered = async (actor: Actor) =>
      (await newTaskForm(actor, house.caseId, own?.id ?? "", on))?.own?.title ?? null;
    expect([await offered(house.secretary), await offered(house.mentor)]).toEqual([sample.title, sample.title]);
    expect((await ownTemplates(house.stranger))?.templates).toEqual([]);
    expect(codesOf(await retireTemplate(house.stranger, { templateId: own?.id, requestId: newId() }))).toBe(
      "not-found",
    );
    expect(codesOf(await retireTemplate(house.secretary, { templateId: own?.id, requestId: newId() }))).toBe("done");
    expect(await offered(house.mentor)).toBeNull();
    expect(await owner.taskTemplate.count({ where: { id: own?.id ?? "" } })).toBe(1);
  });
});

test("an evaluation of a task is kept with it and with the person and role of its author", async () => {
  const taskId = await newTask();
  const judgement = { evaluatedOn: on, attitude: "4", responsibility: "3", motive: "4", comment: "Chắc chắn." };
  expect(codesOf(await send(evaluate, house.mentor, { ...judgement, taskId }))).toBe("done");
  expect(codesOf(await send(evaluate, house.secretary, { ...judgement, taskId, attitude: "2" }))).toBe("done");
  expect(codesOf(await send(evaluate, house.mentor, { ...judgement, taskId: newId() }))).toBe("not-found");
  const log = await auditedLogView(house.secretary, house.caseId, on);
  expect(log?.evaluations.filter((each) => each.taskId === taskId)).toMatchObject([
    { attitude: 2, authorRole: "cellSecretary" },
    { attitude: 4, authorRole: "mentor" },
  ]);
});
