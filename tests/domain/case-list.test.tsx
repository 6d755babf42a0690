import { prerender } from "react-dom/static";
import { describe, expect, test, vi as vitest } from "vitest";
import { CaseListView } from "../../components/admissions/list/case-list";
import { parseCaseFilter } from "../../lib/admissions/list/filter";
import type { CaseList } from "../../lib/admissions/list/queries";
import { day } from "../../lib/primitives/day";
import { en } from "../../lib/text/en";
import { vi } from "../../lib/text/vi";

// The page title reads the request, and in this test there is none.
vitest.mock("next/headers", () => ({ headers: async () => new Headers() }));

const on = day("2025-10-01");
const row: CaseList["rows"][number] = {
  ...{
    id: "case-1",
    name: "Đặng Thị Danh Sách",
    unit: "Chi bộ Một",
    stage: "dossier",
    isExact: true,
    isOverdue: false,
  },
  ...{ nextStep: "sendToVerification", nextHolder: "committeeDeputySecretary", nextDueOn: null, nextDueHolder: null },
  ...{ hasDeadline: false, admittedOn: null, returnedOn: null },
};
const listOf = (asked: Parameters<typeof parseCaseFilter>[0], told: Partial<CaseList> = {}): CaseList => ({
  ...{ filter: parseCaseFilter(asked), role: "committeeDeputySecretary", units: [], total: 1, hidden: 0, overdue: 0 },
  ...{ counts: new Map([["dossier", 1] as const]), returned: 0, opens: true, seesClocks: true, isNear: false },
  ...{ views: [], rows: [row] },
  ...told,
});
const shown = async (list: CaseList, words: typeof vi = vi): Promise<string> => {
  const page = <CaseListView done={null} list={list} mayNominate={false} mayVerify={false} on={on} words={words} />;
  const { prelude } = await prerender(page);
  return (await new Response(prelude).text()).replaceAll("<!-- -->", "");
};

describe("the list of cases", () => {
  test("says of a returned case since when, and can be asked for those alone, which its other filters keep", async () => {
    for (const [words, tag] of [
      [vi, "Trả lại 01/09/2025"],
      [en, "Returned 01/09/2025"],
    ] as const) {
      const rows = [{ ...row, returnedOn: day("2025-09-01") }];
      const page = await shown(listOf({ returned: "true", q: "an" }, { returned: 1, rows }), words);
      expect(page).toContain(tag);
      expect(page).toMatch(
        /<input[^>]*type="checkbox"[^>]*name="returned"[^>]*checked|<input[^>]*checked[^>]*name="returned"/,
      );
      expect(page).toContain('href="/admissions?q=an"');
      expect(page).toContain('href="/admissions?returned=true"');
    }
    expect(await shown(listOf({}))).not.toMatch(/trả lại \(|name="returned"/i);
  });

  test("has a link in the head of each column it can be sorted by, which says how it is sorted and turns it round", async () => {
    const usual = await shown(listOf({ q: "an" }));
    expect(usual.match(/aria-sort="[a-z]+"/g)).toEqual(['aria-sort="ascending"']);
    expect(usual).toMatch(/aria-sort="ascending"[^>]*><a[^>]*href="\/admissions\?q=an&amp;order=-due">Hạn/);
    expect(usual).toMatch(/<a[^>]*href="\/admissions\?q=an&amp;order=name">Họ tên/);
    const byName = await shown(listOf({ order: "-name" }));
    expect(byName).toMatch(/aria-sort="descending"[^>]*><a[^>]*href="\/admissions\?order=name">Họ tên/);
    expect(byName).toMatch(/<a[^>]*href="\/admissions">Hạn/);
  });

  test("says in the folded filter what is asked for, with a link to leave out each and one to leave out all", async () => {
    const page = await shown(listOf({ stage: "approval", overdue: "true", order: "name" }));
    expect(page).toContain("Giai đoạn: Xét kết nạp · Quá hạn");
    expect(page).toMatch(
      /<a[^>]*aria-label="Bỏ điều kiện: Quá hạn"[^>]*href="\/admissions\?stage=approval&amp;order=name"/,
    );
    expect(page).toMatch(/<a[^>]*href="\/admissions\?order=name"[^>]*>Xóa bộ lọc/);
    expect(await shown(listOf({}))).not.toContain("Xóa bộ lọc");
  });

  test("says how many that have ended it leaves out, and shows them when asked", async () => {
    const page = await shown(listOf({ q: "an" }, { hidden: 12 }));
    expect(page).toContain("12 hồ sơ đã đóng không hiện.");
    expect(page).toMatch(/<a[^>]*href="\/admissions\?closed=true&amp;q=an"[^>]*>Hiện cả/);
    expect(await shown(listOf({ closed: "true" }))).not.toContain("không hiện");
  });

  test("marks what is overdue by words and not by colour alone, also an answer on a history that is late", async () => {
    const late = { ...row, nextDueOn: day("2025-09-23"), nextDueHolder: "committeeDeputySecretary", isOverdue: true };
    expect(await shown(listOf({}, { rows: [late] }))).toMatch(/class="late">quá hạn 8\u00a0ngày.*23\/09\/2025/);
    expect(await shown(listOf({}, { rows: [{ ...row, isOverdue: true }] }))).toContain("quá hạn thẩm tra");
  });

  test("offers to keep a view that is neither of the role nor the reader's own, and to change the one that is", async () => {
    const views = [{ id: "v1", name: "Theo tên", query: "order=name" }];
    expect(await shown(listOf({ overdue: "true" }, { views }))).not.toMatch(/admissions\/views/);
    expect(await shown(listOf({ order: "unit" }, { views }))).toContain('href="/admissions/views/new?order=unit"');
    const own = await shown(listOf({ order: "name" }, { views }));
    expect(own).toContain('href="/admissions/views/v1"');
    expect(own).toMatch(/<a[^>]*aria-current="page"[^>]*href="\/admissions\?order=name">Theo tên/);
  });
});
