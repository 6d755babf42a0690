import { prerender } from "react-dom/static";
import { expect, test, vi as vitest } from "vitest";
import { CaseListView } from "../../components/admissions/case/case-list";
import { parseCaseFilter } from "../../lib/admissions/filter";
import type { CaseList } from "../../lib/admissions/list-queries";
import { day } from "../../lib/primitives/day";
import { en } from "../../lib/text/en";
import { vi } from "../../lib/text/vi";

// The page title reads the request, and in this test there is none.
vitest.mock("next/headers", () => ({ headers: async () => new Headers() }));

const row: CaseList["rows"][number] = {
  ...{ id: "case-1", name: "Đặng Thị Danh Sách", unit: "Chi bộ Một", stage: "dossier", isExact: true },
  ...{ nextStep: "sendToVerification", nextHolder: "committeeDeputySecretary", nextDueOn: null, nextDueHolder: null },
  ...{ hasDeadline: false, admittedOn: null, officialOn: null, openedOn: day("2025-02-03"), provisional: false },
  returnedOn: day("2025-09-01"),
};
const listOf = (asked: Parameters<typeof parseCaseFilter>[0], returned: number): CaseList => ({
  ...{ filter: parseCaseFilter(asked), units: [], counts: new Map([["dossier", 1] as const]), total: 1 },
  ...{ returned, opens: true, isNear: false, rows: [returned > 0 ? row : { ...row, returnedOn: null }] },
});
const shown = async (list: CaseList, words: typeof vi): Promise<string> => {
  const page = <CaseListView list={list} mayNominate={false} on={day("2025-10-01")} words={words} />;
  const { prelude } = await prerender(page);
  return (await new Response(prelude).text()).replaceAll("<!-- -->", "");
};

test("a returned case has a tag with the day, and a tab leads to those alone, kept by the other filters", async () => {
  for (const [words, tag] of [
    [vi, "Trả lại 01/09/2025"],
    [en, "Returned 01/09/2025"],
  ] as const) {
    const page = await shown(listOf({ stage: "open" }, 1), words);
    expect(page).toContain(tag);
    expect(page).toContain('href="/admissions?stage=open&amp;returned=true"');
    expect(page).toContain(words.admissions.filter.returned);
  }
  const asked = await shown(listOf({ stage: "open", returned: "true" }, 1), vi);
  expect(asked).toContain('href="/admissions?stage=open"');
  expect(asked).toMatch(/<input[^>]*name="returned"[^>]*value="true"/);
});

test("where no case was returned, nothing is said of it", async () => {
  expect(await shown(listOf({}, 0), vi)).not.toMatch(/trả lại|returned=true/i);
});
