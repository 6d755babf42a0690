import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { StandingIn } from "../../components/desk/standing-in";
import type { DeskView } from "../../lib/desk/queries";
import { day } from "../../lib/primitives/day";
import { text } from "../../lib/text/text";

/** The first day on which it no longer holds. */
const to = day("2026-12-01");
const standsFor = { id: "p1", name: "Trần Thị Mai", duties: ["receive", "review"] as const, to };

const said = (part: Pick<DeskView, "standsFor" | "mayStandFor">, language: "vi" | "en"): string =>
  renderToStaticMarkup(<StandingIn view={part as DeskView} words={text(language)} />).replace(/<[^>]*>/g, "");

test("whoever may act for somebody is told for whom, until when, what is handed on and how to begin", () => {
  const part = { standsFor: null, mayStandFor: [{ ...standsFor, duties: ["receive"] as const }] };
  expect(said(part, "vi")).toBe(
    "Đồng chí được ủy quyền làm việc thay đồng chí Trần Thị Mai, đến hết ngày 30/11/2026. Việc được ủy quyền: tiếp nhận hồ sơ, giấy tờ. Muốn làm các việc này, chọn “Đổi chức danh” trong trình đơn tài khoản.",
  );
  expect(said(part, "en")).toBe(
    "You are authorised to act for Trần Thị Mai, to the end of 30/11/2026. Duties handed on: receive dossiers and papers. To do them, switch to this capacity in the account menu.",
  );
});

test("whoever acts for somebody is told all duties, and that nothing else can be done", () => {
  const part = { standsFor, mayStandFor: [] };
  expect(said(part, "vi")).toBe(
    "Đồng chí đang làm việc thay đồng chí Trần Thị Mai theo ủy quyền, đến hết ngày 30/11/2026. Việc được ủy quyền: tiếp nhận hồ sơ, giấy tờ; xem xét lý lịch và thẩm tra. Với tư cách này, đồng chí không làm được việc khác; mọi việc đã làm đều ghi tên cả hai đồng chí.",
  );
  expect(said(part, "en")).toContain("Duties handed on: receive dossiers and papers; review histories and verify.");
});
