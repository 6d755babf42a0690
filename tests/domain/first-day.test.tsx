import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { FirstDay } from "../../components/desk/first-day";
import { NothingWaiting } from "../../components/desk/nothing-waiting";
import { type Role, roles } from "../../lib/access/roles";
import type { DeskView } from "../../lib/desk/queries";
import { day } from "../../lib/primitives/day";
import { vi } from "../../lib/text/vi";

const { title, done, steps } = vi.help.firstDay;
const caseId = "0192b0f0-0000-7000-8000-000000000001";

/** A desk on which nothing waits. */
const deskOf = (role: Role, more: object = {}): DeskView =>
  ({
    ...{ on: day("2026-11-27"), role, name: "", unit: "", groups: [], people: [], overview: null },
    ...{ exceptions: [], requests: [], missingYears: [], neglected: [] },
    office: { handOvers: [], unled: [] },
    ...{ hasNoCaseYet: true, hasTerm: false, ownCaseId: caseId, mayNominate: false },
    ...more,
  }) as unknown as DeskView;
const shown = (view: DeskView): string => renderToStaticMarkup(<FirstDay view={view} words={vi} />);
const person = (seen: object) => ({ caseId, lastGiven: null, lastNoted: null, lastEvaluated: null, ...seen });
/** The steps in their order, those that are done marked. */
const listed = (view: DeskView): readonly string[] =>
  [...shown(view).matchAll(/<li[^>]*>(.*?)<\/li>/g)].map(([, item = ""]) => {
    const text = item.replace(/<[^>]*>/g, "").replace(/^[✓\d]+/, "");
    return item.includes(`aria-label="${done}"`) ? `✓ ${text}` : text;
  });

test("an empty desk of every role proposes three to five first steps as links", () => {
  for (const role of roles) {
    const view = deskOf(role, { missingYears: role === "administrator" ? [2027] : [] });
    const items = listed(view);
    expect([role, items.length >= 3 && items.length <= 5]).toEqual([role, true]);
    expect(shown(view)).toContain(title);
    expect(items.at(-1)).toBe(steps.guide);
    expect(shown(view)).toContain('href="/help"');
  }
});

test("what the desk knows to be done is ticked, by its mark and its name", () => {
  const begun = { hasNoCaseYet: false, people: [person({ lastGiven: day("2026-11-01") })] };
  expect(listed(deskOf("cellSecretary", begun))).toEqual([
    `✓ ${steps.enterCell}`,
    `✓ ${steps.nominate}`,
    `✓ ${steps.list}`,
    steps.work,
    steps.guide,
  ]);
  expect(listed(deskOf("mentor", begun))).toEqual([
    `✓ ${steps.assigned}`,
    `✓ ${steps.task}`,
    steps.note,
    steps.evaluate,
    steps.guide,
  ]);
  expect(listed(deskOf("administrator"))[0]).toBe(`✓ ${steps.calendar}`);
  expect(listed(deskOf("committeeSecretary", { hasTerm: true }))[2]).toBe(`✓ ${steps.goal}`);
});

test("who has begun everything is not told to begin", () => {
  const all = { lastGiven: day("2026-11-01"), lastNoted: day("2026-11-02"), lastEvaluated: day("2026-11-03") };
  const begun = { hasNoCaseYet: false, people: [person(all)] };
  expect(shown(deskOf("cellSecretary", begun))).toBe("");
  expect(shown(deskOf("mentor", begun))).toBe("");
  expect(shown(deskOf("committeeSecretary", begun))).toBe("");
  expect(shown(deskOf("applicant", { groups: [{ group: "others" }] }))).toBe("");
});

test("an empty desk leads to the guides", () => {
  for (const role of roles)
    expect(renderToStaticMarkup(<NothingWaiting view={deskOf(role)} words={vi} />)).toContain('href="/help"');
});

test("a desk on which only cells without a secretary wait does not say that nothing waits", () => {
  const titled = (more: object) =>
    renderToStaticMarkup(<NothingWaiting view={deskOf("committeeDeputySecretary", more)} words={vi} />);
  expect(titled({})).toContain(vi.desk.empty.title);
  const unled = titled({ office: { handOvers: [], unled: [{ id: caseId, name: "Chi bộ 1" }] } });
  expect(unled).toContain(vi.desk.empty.beginning);
  expect(unled).not.toContain(vi.desk.empty.title);
});
