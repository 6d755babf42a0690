import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { QualityFilter } from "../../components/dossier/rework/quality-page";
import type { ReworkView } from "../../lib/dossier/rework/queries";
import { totalsOf } from "../../lib/dossier/rework/rework";
import { text } from "../../lib/text/text";
import { mostInList, namingRefusal, unitNamed, unitOptions } from "../../lib/units/named/choices";

const words = text("vi");
const cells = (count: number) =>
  Array.from({ length: count }, (_, at) => ({
    ...{
      id: `c${at}`,
      name: at < 2 ? "Văn phòng" : `Khu phố ${at}`,
      shortName: "",
      above: at === 0 ? "Khối A" : "Khối B",
    },
  }));
const html = (count: number, more: Partial<ReworkView> = {}): string => {
  const view: ReworkView = {
    ...{ term: null, terms: [], asked: "", unitId: null, units: unitOptions(cells(count)), misnamed: null },
    ...{ items: [], cells: [], causes: [], totals: totalsOf([]), ...more },
  };
  return renderToStaticMarkup(<QualityFilter view={view} words={words} />);
};

test("up to fifteen cells are a list; of more the name is typed and offered, and namesakes say what they lie under", () => {
  expect(html(mostInList)).toMatch(/<select[^>]*name="unit"/);
  const many = html(mostInList + 1, { unitId: "c1" });
  expect(many).not.toMatch(/<select[^>]*name="unit"/);
  expect(many).toMatch(/<input[^>]*name="unit"[^>]*value="Văn phòng \(Khối B\)"/);
  expect(many).toContain('<option value="Văn phòng (Khối A)"></option>');
});

test("a name that means no cell, or several, stays in the box, and the page says what is wrong with it", () => {
  const named = unitNamed(cells(16), "van phong");
  const misnamed = named.kind === "one" ? null : namingRefusal(named, "cell", "van phong");
  const shown = html(16, { asked: "van phong", misnamed });
  expect(shown).toContain('value="van phong"');
  expect(shown).toContain("Có 2 chi bộ tên “van phong”: Văn phòng (Khối A); Văn phòng (Khối B).");
});
