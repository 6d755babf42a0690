import { prerender } from "react-dom/static";
import { expect, test, vi as vitest } from "vitest";
import { DeskPage } from "../../components/desk/desk-page";
import type { DeskView } from "../../lib/desk/queries";
import { levelsOn } from "../../lib/mentoring/levels";
import { day } from "../../lib/primitives/day";
import { builtInRulebook } from "../../lib/regulations/rulebook";
import { vi } from "../../lib/text/vi";

// The window title asks the request for its headers.
vitest.mock("next/headers", () => ({ headers: async () => new Headers() }));

const on = day("2026-11-27");
const caseId = "0192b0f0-0000-7000-8000-000000000001";
const never = { action: async () => expect.unreachable(), initial: {} } as never;

const shown = async (more: object): Promise<string> => {
  const view = {
    ...{ on, role: "mentor", name: "", unit: "", groups: [], people: [], overview: null },
    ...{
      exceptions: [],
      requests: [],
      missingYears: [],
      neglected: [],
      neglectedInAll: 0,
      hasMoreNeglected: false,
      ownReport: null,
    },
    ...{
      introduced: { waiting: 0, again: 0 },
      changes: { asked: [], answeredOn: null },
      office: { handOvers: [], unled: [] },
      standsFor: null,
      mayStandFor: [],
    },
    ...{ hasNoCaseYet: false, hasTerm: false, ownCaseId: null, mayNominate: false, mayLog: true },
    ...more,
    levels: levelsOn(builtInRulebook, on),
  } as unknown as DeskView;
  const page = <DeskPage acknowledging={never} agreeing={never} given={[]} view={view} words={vi} />;
  return new Response((await prerender(page)).prelude).text();
};
const late = { caseId, name: "Lê Thị Mai", unit: "", mayAct: true, days: 35, since: day("2026-10-15") };
const unreported = { ...late, kind: "unreported", quarter: day("2026-07-01") };

test("a mentor's desk says that nothing waits only where nothing does", async () => {
  expect(await shown({})).toContain(vi.desk.empty.title);
  const due = await shown({ neglected: [unreported], neglectedInAll: 1 });
  expect(due).not.toContain(vi.desk.empty.title);
  expect(due).not.toContain(vi.desk.empty.mentorQuiet);
  expect(due).toContain("Chưa có báo cáo quý III/2026, quá hạn 35\u00a0ngày");
  expect(due).toContain(`href="/admissions/${caseId}/log/report?quarter=2026-07-01"`);
});

test("who may only look is led to the reports, and not to the form", async () => {
  const seen = await shown({
    role: "committeeDeputySecretary",
    mayLog: false,
    neglected: [unreported],
    neglectedInAll: 1,
  });
  expect(seen).toContain(`href="/admissions/${caseId}/log/reports"`);
  expect(seen).not.toContain("/log/report?");
});

test("what asks for attention is said to be more where more people have it than were looked at", async () => {
  const all = { neglected: [unreported], neglectedInAll: 2, groups: [{ group: "others", rows: [], total: 0 }] };
  const exact = await shown(all);
  expect(exact).toContain("1 trong 2 việc");
  expect(exact).toContain("2 việc cần quan tâm");
  const most = await shown({ ...all, hasMoreNeglected: true });
  expect(most).toContain("1 trong hơn 2 việc");
  expect(most).toContain("hơn 2 việc cần quan tâm");
});

test("the number of what waits for others is said to be more where it was not counted to the end", async () => {
  const others = (hasMore: boolean) => ({ groups: [{ group: "others", rows: [], total: 1000, hasMore }] });
  expect(await shown(others(false))).toContain("0 trong 1.000 việc");
  expect(await shown(others(true))).toContain("0 trong hơn 1.000 việc");
});

test("an applicant is told of the own report that is due, and that nothing waits where none is", async () => {
  const ownReport = { caseId, half: day("2026-01-01"), dueOn: day("2026-07-15"), days: 135 };
  const due = await shown({ role: "applicant", ownReport });
  expect(due).not.toContain(vi.desk.empty.title);
  expect(due).toContain(`href="/admissions/${caseId}/log/own-report?half=2026-01-01"`);
  expect(await shown({ role: "applicant" })).toContain(vi.desk.empty.title);
});
