import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { DueLine } from "../../components/admissions/case/deadlines";
import { deadlinesOf, isPeriodUnknown } from "../../lib/admissions/clocks/deadlines";
import { vi } from "../../lib/text/vi";
import { factsOf, paperOf, readyForCell, voteOf } from "../support/case-facts";

const lineOf = (deadlines: ReturnType<typeof deadlinesOf>): string => {
  const shown = deadlines.map((each) => ({ ...each, isUnknown: isPeriodUnknown(each) }));
  const view = { deadlines: shown, nextDueOn: null, nextDueHolder: null, nextHolder: null };
  return renderToStaticMarkup(<DueLine view={view} words={vi} />).replace(/<[^>]*>/g, "");
};

describe("the due day in a case file", () => {
  test("is not known, with the provision, where the text of the period was not seen", () => {
    const voted = factsOf({
      papers: [paperOf("ceremonyMinutes", "2024-02-20")],
      votes: [voteOf("recognition", "cell", "2025-03-03")],
    });
    const line = lineOf(deadlinesOf("probation", voted));
    expect(line).toContain("hạn chưa rõ");
    expect(line).toContain("QĐ 232-QĐ/TW, 4.3.1");
    expect(line).not.toContain(vi.admissions.file.noDue);
  });

  test("waits for the calendar where only the calendar is missing, and is none where nothing runs", () => {
    const late = readyForCell({ votes: [voteOf("admission", "cell", "2026-11-20")] });
    expect(lineOf(deadlinesOf("approval", late))).toBe(vi.admissions.file.calendarMissing);
    expect(lineOf(deadlinesOf("approval", readyForCell()))).toBe(vi.admissions.file.noDue);
  });
});
