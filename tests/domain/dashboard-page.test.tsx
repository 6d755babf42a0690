import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { PaceChart } from "../../components/goals/pace-chart";
import { TermResult } from "../../components/goals/term-result";
import type { Stage } from "../../lib/admissions/case/stages";
import type { TermView } from "../../lib/goals/queries";
import { text } from "../../lib/text/text";

const words = text("vi");

const resultOf = (target: number, outcomes: Readonly<Partial<Record<Stage, number>>>, lost = 0) => {
  const counted = Object.entries(outcomes).map(([stage, count]) => ({ stage, count, href: `/list?stage=${stage}` }));
  const admitted = { count: counted.reduce((sum, { count }) => sum + count, 0), href: "/list" };
  const view = { admitted, lost, target, status: "over", expected: target, outcomes: counted };
  return renderToStaticMarkup(<TermResult view={view as unknown as TermView} words={words} />);
};
const plain = (html: string) => html.replace(/<[^>]+>/g, "");

describe("the result of a term", () => {
  test("says under the number what became of those admitted, each with its list", () => {
    const html = resultOf(8, { probation: 7, removed: 1 }, 1);
    expect(plain(html)).toContain("8 kết nạp: 7 đang dự bị, 1 đã xóa tên.");
    expect(html).toContain('href="/list?stage=removed"');
    expect(plain(html)).toContain("không tính 1 người không còn là đảng viên: thiếu 1 người so với chỉ tiêu.");
  });

  test("of more than the target says that it is met, and neither cheers nor turns green", () => {
    const html = resultOf(6, { official: 10 });
    expect(plain(html)).toContain("Đã kết nạp 10 người, chỉ tiêu 6: đã đạt chỉ tiêu.");
    expect(html).not.toMatch(/success|vượt/i);
  });
});

test("a year that is not over is drawn as such, and each mark of the chart has its legend", () => {
  const year = (of: number, state: "over" | "running" | "coming") => ({
    ...{ year: of, state, admitted: 2, sum: 2, pace: 1 },
  });
  const { chart, byYear, unfinished, cumulative, pace } = words.goals.years;
  const html = renderToStaticMarkup(
    <PaceChart
      words={{ chart, byYear, unfinished, cumulative, pace }}
      years={[year(2025, "over"), year(2026, "running"), year(2027, "coming")]}
    />,
  );
  const drawn = [...html.matchAll(/<path class="(years|unfinished|sum|pace)" d="M/g)].map(([, look]) => look);
  expect(new Set(drawn)).toEqual(new Set(["years", "unfinished", "sum", "pace"]));
  for (const label of [byYear, unfinished, cumulative, pace]) expect(html).toContain(label);
  expect(html).toContain('<text class="coming-year"');
});
