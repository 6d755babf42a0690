import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { DeskPage } from "../../components/desk/desk-page";
import type { FormState } from "../../components/ui/form-state";
import type { DeskView } from "../../lib/desk/queries";
import { day } from "../../lib/primitives/day";
import { vi } from "../../lib/text/vi";

const desk: DeskView = {
  on: day("2026-10-01"),
  role: "administrator",
  name: "Người Quản Trị",
  unit: "Đảng bộ",
  groups: [],
  people: [],
  overview: null,
  missingYears: [2027],
  hasNoCaseYet: false,
  ownCaseId: null,
  mayNominate: false,
  exceptions: [],
};

const acknowledging = { action: async (state: FormState) => state, initial: {} };

test("the call to enter the working days of a year leads to that year", () => {
  const html = renderToStaticMarkup(<DeskPage acknowledging={acknowledging} view={desk} words={vi} />);
  expect(html).toContain(vi.desk.calendar.title("2027"));
  expect(html).toContain('href="/admin/calendar?year=2027"');
});
