import { beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "../../lib/access/actor";
import type { Command } from "../../lib/command";
import { evaluate, writeNote } from "../../lib/mentoring/commands";
import { auditedLogView, logForm } from "../../lib/mentoring/queries";
import { giveTask } from "../../lib/mentoring/tasks/give-commands";
import { auditedTaskView } from "../../lib/mentoring/tasks/queries";
import { acceptTask, returnTask, withdrawTask } from "../../lib/mentoring/tasks/verdict-commands";
import { today } from "../../lib/primitives/clock";
import { addDays } from "../../lib/primitives/day";
import { newId } from "../../lib/primitives/ids";
import type { Outcome } from "../../lib/workflow/refusal";
import { useDatabase } from "../support/database";
import { buildLog, type LogFixture } from "../support/log-fixture";
import { useOwner } from "../support/office-fixture";

const owner = useOwner(useDatabase().url);
const on = today();
const tomorrow = addDays(on, 1);

let house: LogFixture;
beforeAll(async () => {
  house = await buildLog(owner, addDays(on, -100));
});

const send = (command: Command, actor: Actor, values: Record<string, string>, requestId = newId()) =>
  command(actor, { caseId: house.caseId, ...values, requestId });
const codesOf = (outcome: Outcome<unknown>) =>
  outcome.kind === "refused" ? outcome.refusals.map(({ code }) => code) : outcome.kind;

const work = { title: "Tổng hợp báo cáo tháng", purpose: "Rèn tính chính xác", givenOn: on, dueOn: addDays(on, 30) };
const note = { notedOn: on, text: "Trao đổi về Điều lệ Đảng." };
const judgement = { evaluatedOn: on, attitude: "4", responsibility: "3", motive: "4", comment: "Làm việc chắc chắn." };
const verdict = (taskId: string, kind: string, returned = 0) => ({
  taskId,
  verdict: kind,
  returned: String(returned),
  result: "Đã xem kết quả.",
});
const newTask = () => house.office.task(house.caseId, house.path, "Một việc", addDays(on, 3));

describe("giving a task", () => {
  test("writes it once when the form is sent twice", async () => {
    const requestId = newId();
    const title = `Việc gửi hai lần ${requestId}`;
    const [one, two] = await Promise.all([
      send(giveTask, house.secretary, { ...work, title }, requestId),
      send(giveTask, house.secretary, { ...work, title }, requestId),
    ]);
    expect(one).toEqual({ kind: "done", value: { caseId: house.caseId } });
    expect(two).toEqual(one);
    const rows = await owner.task.findMany({ where: { title } });
    expect(rows).toMatchObject([{ state: "open", giverName: house.secretary.name, path: house.path }]);
  });

  test("is allowed to the mentor, also with today as the due day", async () => {
    expect(codesOf(await send(giveTask, house.mentor, { ...work, dueOn: on }))).toBe("done");
  });

  test("refuses a due day of which the year must be mistyped", async () => {
    const outcome = await send(giveTask, house.secretary, { ...work, dueOn: "31/12/9999" });
    expect(codesOf(outcome)).toEqual(["day-too-far"]);
  });

  test("refuses a past due day and a future day given, both at once", async () => {
    const outcome = await send(giveTask, house.secretary, { ...work, givenOn: tomorrow, dueOn: addDays(on, -1) });
    expect(codesOf(outcome)).toEqual(["future-day", "due-day-past"]);
  });

  test("is refused for a day before the case was opened", async () => {
    const outcome = await send(giveTask, house.secretary, { ...work, givenOn: addDays(on, -101) });
    expect(codesOf(outcome)).toEqual(["before-case-opened"]);
  });

  test("is refused without a title", async () => {
    expect(codesOf(await send(giveTask, house.secretary, { ...work, title: " " }))).toEqual(["field-required"]);
  });
});

describe("recording a result", () => {
  test("accepts the task with a comment, a name and a day", async () => {
    const taskId = await newTask();
    expect(codesOf(await send(acceptTask, house.mentor, verdict(taskId, "accepted")))).toBe("done");
    const task = await owner.task.findUniqueOrThrow({ where: { id: taskId } });
    expect(task).toMatchObject({ state: "accepted", result: null, assessorName: house.mentor.name });
    expect(await auditedTaskView(house.mentor, house.caseId, taskId, on)).toMatchObject({ result: "Đã xem kết quả." });
  });

  test("returns the task and counts it once when the form is sent twice", async () => {
    const taskId = await newTask();
    const requestId = newId();
    await send(returnTask, house.secretary, verdict(taskId, "returned"), requestId);
    await send(returnTask, house.secretary, verdict(taskId, "returned"), requestId);
    expect(await owner.task.findUniqueOrThrow({ where: { id: taskId } })).toMatchObject({
      state: "open",
      returnedCount: 1,
    });
    expect(codesOf(await send(acceptTask, house.secretary, verdict(taskId, "accepted", 1)))).toBe("done");
  });

  test("refuses a form opened before somebody else returned the task", async () => {
    const taskId = await newTask();
    await send(returnTask, house.mentor, verdict(taskId, "returned"));
    expect(codesOf(await send(returnTask, house.secretary, verdict(taskId, "returned")))).toEqual(["task-moved"]);
    expect(codesOf(await send(acceptTask, house.secretary, verdict(taskId, "accepted")))).toEqual(["task-moved"]);
  });

  test.each(["accepted", "withdrawn"])("is refused once the task is %s", async (kind) => {
    const taskId = await newTask();
    const closing = kind === "accepted" ? acceptTask : withdrawTask;
    expect(codesOf(await send(closing, house.secretary, verdict(taskId, kind)))).toBe("done");
    expect(codesOf(await send(acceptTask, house.secretary, verdict(taskId, "accepted")))).toEqual(["task-closed"]);
    expect(codesOf(await send(returnTask, house.secretary, verdict(taskId, "returned")))).toEqual(["task-closed"]);
    expect(codesOf(await send(withdrawTask, house.secretary, verdict(taskId, "withdrawn")))).toEqual(["task-closed"]);
  });

  test("accepts one verdict when two assessors send at the same time", async () => {
    const taskId = await newTask();
    const outcomes = await Promise.all([
      send(acceptTask, house.secretary, verdict(taskId, "accepted")),
      send(withdrawTask, house.mentor, verdict(taskId, "withdrawn")),
    ]);
    expect(outcomes.map(codesOf).filter((code) => code === "done")).toHaveLength(1);
  });

  test("finds no task of another case", async () => {
    const other = await house.office.person("Đỗ Văn Khác", house.office.first);
    const elsewhere = await house.office.openCase(other, "mentoring");
    const taskId = await house.office.task(elsewhere, house.path, "Việc khác", on);
    expect(codesOf(await send(acceptTask, house.secretary, verdict(taskId, "accepted")))).toBe("not-found");
  });
});

describe("notes and evaluations", () => {
  test("are stored with their author, also when two assessors differ", async () => {
    expect(codesOf(await send(writeNote, house.mentor, note))).toBe("done");
    expect(codesOf(await send(evaluate, house.mentor, judgement))).toBe("done");
    expect(codesOf(await send(evaluate, house.secretary, { ...judgement, attitude: "2" }))).toBe("done");
    const rows = await owner.evaluation.findMany({ where: { caseId: house.caseId }, orderBy: { recordedAt: "asc" } });
    expect(rows.map(({ authorName, attitude }) => [authorName, attitude])).toEqual([
      [house.mentor.name, 4],
      [house.secretary.name, 2],
    ]);
  });

  test("are stored encrypted, the note and the words of the evaluation", async () => {
    await send(writeNote, house.mentor, { ...note, text: "Riêng tư: hoàn cảnh gia đình." });
    await send(evaluate, house.mentor, { ...judgement, comment: "Riêng tư: còn nóng tính." });
    const stored = await owner.$queryRaw<{ row: string }[]>`
      SELECT encode("textSealed", 'escape') || n::text AS row FROM "Note" n
      UNION ALL SELECT encode("commentSealed", 'escape') || e::text FROM "Evaluation" e WHERE "commentSealed" IS NOT NULL`;
    expect(stored.length).toBeGreaterThanOrEqual(2);
    expect(stored.filter(({ row }) => row.includes("Riêng tư"))).toEqual([]);
  });

  test("are refused for a future day", async () => {
    expect(codesOf(await send(writeNote, house.mentor, { ...note, notedOn: tomorrow }))).toEqual(["future-day"]);
    expect(codesOf(await send(evaluate, house.mentor, { ...judgement, evaluatedOn: tomorrow }))).toEqual([
      "future-day",
    ]);
  });

  test("report every missing criterion, and a level that does not exist", async () => {
    const unmarked = { evaluatedOn: on, comment: "Chưa chọn mức." };
    const required = ["field-required", "field-required", "field-required"];
    expect(codesOf(await send(evaluate, house.mentor, unmarked))).toEqual(required);
    expect(codesOf(await send(evaluate, house.mentor, { ...judgement, motive: "5" }))).toEqual(["field-not-a-choice"]);
  });
});

describe("who may write", () => {
  const everything = [
    ["giveTask", giveTask, work],
    ["writeNote", writeNote, note],
    ["evaluate", evaluate, judgement],
  ] as const;

  test.each(everything)(
    "%s is not found for the secretary of another cell or the mentor of another case",
    async (_, command, values) => {
      expect(codesOf(await send(command, house.stranger, values))).toBe("not-found");
      expect(codesOf(await send(command, house.otherMentor, values))).toBe("not-found");
    },
  );

  test.each(everything)(
    "%s is not permitted to the applicant, the deputy secretary or a committee member",
    async (_, command, values) => {
      for (const actor of [house.applicant, house.deputy, house.viewer])
        expect(codesOf(await send(command, actor, values))).toEqual(["not-permitted"]);
    },
  );

  test.each(everything)("%s is refused on the own file in any role", async (_, command, values) => {
    const self = house.office.actor(house.helped, "cellSecretary", house.office.first);
    expect(codesOf(await send(command, self, values))).toEqual(["own-file"]);
  });

  test.each(["nomination", "official", "takenOff"] as const)("nothing is written at the stage %s", async (stage) => {
    const person = await house.office.person("Vũ Thị Khép", house.office.first);
    const closedOn = stage === "nomination" ? undefined : on;
    const caseId = await house.office.openCase(person, stage, { closedOn });
    for (const [, command, values] of everything)
      expect(codesOf(await send(command, house.secretary, { ...values, caseId }))).toEqual(["not-in-mentoring"]);
  });
});

describe("the log", () => {
  const open = (actor: Actor) => auditedLogView(actor, house.caseId, on);

  test("shows the cell and the mentor everything, with the forms", async () => {
    await send(writeNote, house.mentor, note);
    for (const actor of [house.secretary, house.mentor]) {
      const view = await open(actor);
      expect(view?.mayWrite).toBe(true);
      expect(view?.notes.length).toBeGreaterThan(0);
      expect(view?.evaluations.length).toBeGreaterThan(0);
    }
  });

  test("shows the applicant the own tasks with all that is said of them, but no notes and evaluations", async () => {
    const view = await open(house.applicant);
    expect(view?.openTasks.length).toBeGreaterThan(0);
    expect(view).toMatchObject({ notes: [], evaluations: [], mayWrite: false });
    expect(view?.openTasks.every(({ purpose, giverName }) => purpose !== "" && giverName !== "")).toBe(true);
  });

  test("shows the committee tasks and evaluations, but no notes", async () => {
    const view = await open(house.deputy);
    expect(view).toMatchObject({ notes: [], mayWrite: false });
    expect(view?.evaluations.length).toBeGreaterThan(0);
  });

  test("is not found for others, nor are its forms", async () => {
    for (const actor of [house.stranger, house.otherMentor, house.viewer]) expect(await open(actor)).toBeNull();
    const taskId = await newTask();
    for (const actor of [house.stranger, house.otherMentor, house.viewer]) {
      expect(await logForm(actor, house.caseId)).toBeNull();
      expect(await auditedTaskView(actor, house.caseId, taskId, on)).toBeNull();
    }
    const mayOf = async (actor: Actor) => {
      const task = await auditedTaskView(actor, house.caseId, taskId, on);
      return task && [task.mayJudge, task.mayHandIn];
    };
    expect(await mayOf(house.mentor)).toEqual([true, false]);
    expect(await mayOf(house.applicant)).toEqual([false, true]);
    expect(await mayOf(house.deputy)).toEqual([false, false]);
    for (const actor of [house.applicant, house.deputy]) expect(await logForm(actor, house.caseId)).toBeNull();
  });

  test("writes an audit row when it is read", async () => {
    const seen = () => owner.audit.count({ where: { caseId: house.caseId, command: "log.seen" } });
    const before = await seen();
    await open(house.deputy);
    expect(await seen()).toBe(before + 1);
  });

  test("lists the task due first at the top", async () => {
    const view = await open(house.mentor);
    const days = view?.openTasks.map(({ dueOn }) => dueOn) ?? [];
    expect(days).toEqual([...days].sort());
  });
});
