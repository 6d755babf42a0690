import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { CalendarNotice } from "../../components/desk/calendar-notice";
import { vi } from "../../lib/text/vi";

test("the call to enter the working days of a year leads to that year", () => {
  const html = renderToStaticMarkup(<CalendarNotice words={vi} years={[2027]} />);
  expect(html).toContain(vi.desk.calendar.title("2027"));
  expect(html).toContain('href="/admin/calendar?year=2027"');
});
