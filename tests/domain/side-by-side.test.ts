import { describe, expect, test } from "vitest";
import { sideBySide } from "../../lib/mentoring/side-by-side";
import { basisFrom, basisKey } from "../../lib/mentoring/tasks/basis";
import { setIn } from "../../lib/mentoring/tasks/task-set";
import { taskSets, templatesByKind } from "../../lib/mentoring/tasks/templates";
import { day } from "../../lib/primitives/day";

let made = 0;
const evaluation = (authorName: string, on: string, attitude: number, taskId: string | null = null) => {
  made += 1;
  return {
    ...{ id: String(made), authorName, authorRole: "mentor", evaluatedOn: day(on) },
    ...{ attitude, responsibility: 3, motive: 3, taskId, taskTitle: taskId && "Một việc" },
  };
};

describe("evaluations", () => {
  test("of one task stand beside each other, whatever their days", () => {
    const groups = sideBySide([evaluation("A", "2026-04-01", 4, "t"), evaluation("B", "2026-03-31", 4, "t")]);
    expect(groups.map(({ matter, evaluations }) => [matter, evaluations.length])).toEqual([
      [{ kind: "task", taskId: "t", title: "Một việc" }, 2],
    ]);
  });

  test("of no task stand beside each other by the quarter: on its last day still, the day after no more", () => {
    const groups = sideBySide([
      evaluation("A", "2026-04-01", 4),
      evaluation("B", "2026-03-31", 4),
      evaluation("C", "2026-01-01", 4),
    ]);
    expect(
      groups.map(({ matter, evaluations }) => [matter.kind === "quarter" && matter.quarter, evaluations.length]),
    ).toEqual([
      [2, 1],
      [1, 2],
    ]);
  });

  test("that differ at a criterion are told apart at it, and all of them stay", () => {
    const [group] = sideBySide([evaluation("A", "2026-03-01", 4), evaluation("B", "2026-02-01", 2)]);
    expect(group?.differing).toEqual(["attitude"]);
    expect(group?.evaluations.map(({ attitude }) => attitude)).toEqual([4, 2]);
  });

  test("do not differ where an assessor came to another opinion alone", () => {
    const [group] = sideBySide([
      evaluation("A", "2026-03-01", 4),
      evaluation("A", "2026-02-01", 2),
      evaluation("B", "2026-02-01", 4),
    ]);
    expect(group?.differing).toEqual([]);
    expect(group?.evaluations).toHaveLength(3);
  });
});

describe("what a task is given by", () => {
  test("is read from the choice it was shown as", () => {
    for (const basis of [
      { kind: "resolution", number: "12-NQ/CB", on: day("2026-03-02") },
      { kind: "meeting", number: null, on: day("2026-03-02") },
    ] as const)
      expect(basisFrom({ basis: basisKey(basis), basisNumber: null, basisOn: null }, day("2026-03-02"))).toEqual(basis);
  });

  test("is nothing where nothing is stated", () => {
    expect(basisFrom({ basis: null, basisNumber: null, basisOn: null }, day("2026-03-02"))).toBeNull();
  });
});

describe("sample tasks", () => {
  test("are at least twenty, of every kind of office work, and the sets are made of them", () => {
    const all = Object.values(templatesByKind).flat();
    expect(all.length).toBeGreaterThanOrEqual(20);
    expect(new Set(all).size).toBe(all.length);
    for (const set of Object.values(taskSets)) expect(all).toEqual(expect.arrayContaining([...set]));
  });

  test("of a set are sent as one list", () => {
    expect(setIn({ caseId: "c", "tasks.1.title": "Hai", "tasks.0.title": "Một", "tasks.0.dueOn": "" })).toEqual({
      caseId: "c",
      tasks: [{ title: "Một", dueOn: "" }, { title: "Hai" }],
    });
  });
});
