import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { EvidenceLine } from "../../components/mentoring/comment/comment-page";
import { day } from "../../lib/primitives/day";
import { vi } from "../../lib/text/vi";

const caseId = "0192b0f0-0000-7000-8000-000000000001";
const task = { kind: "task" as const, id: "t1", title: "Báo cáo tháng", on: day("2026-01-05") };
const line = (evidence: (typeof task)[], lost = 0): string =>
  renderToStaticMarkup(
    <EvidenceLine caseId={caseId} sentence={{ id: "s", text: "Câu.", evidence, lost }} words={vi} />,
  );

test("a sentence opens the entries of the log it rests on", () => {
  expect(line([task])).toContain(`href="/admissions/${caseId}/log/tasks/t1"`);
  expect(line([task])).not.toContain(vi.comments.without);
});

test("a sentence that rests on nothing is marked, also when what it rested on was withdrawn; neither is printed", () => {
  for (const shown of [line([]), line([], 1)]) {
    expect(shown).toContain(vi.comments.without);
    expect(shown).toMatch(/^<div class="[^"]*print:hidden/);
  }
  expect(line([], 1)).toContain(vi.comments.lost(1));
});
