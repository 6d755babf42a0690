import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { DraftForm } from "../../components/dossier/section/draft-form";
import { draftFormWords } from "../../components/dossier/section/section-write";
import type { FieldSpec } from "../../components/ui/field";
import { answerField } from "../../lib/dossier/answers";
import { newId } from "../../lib/primitives/ids";
import { text } from "../../lib/text/text";

const words = text("vi");
const [open, closed] = [newId(), newId()];

/** The form of an item with one open remark, come back with answers to that one and to one that was closed meanwhile. */
const refusedForm = (values: Readonly<Record<string, string>>): string => {
  const fields: readonly FieldSpec[] = [{ name: answerField(open), label: "Trả lời", kind: "prose", max: 2_000 }];
  const message = words.dossier.refusals["remark-closed"]();
  return renderToStaticMarkup(
    <DraftForm
      action={async (state) => state}
      buttons={[{ intent: "answer", label: "Gửi" }]}
      draftPlace={{ name: "x", key: "00" }}
      fields={fields}
      initial={{ messages: [{ field: answerField(closed), message, source: null }], values, requestId: newId() }}
      version={2}
      words={draftFormWords(words)}
    />,
  );
};

test("an answer typed to a remark that was closed meanwhile is shown to be copied, and not in the box of another", () => {
  const html = refusedForm({ [answerField(open)]: "Ở tỉnh.", [answerField(closed)]: "Năm 2020." });
  expect(html).toContain(words.dossier.draft.without);
  expect(html).toMatch(/<p[^>]*>Năm 2020\.<\/p>/);
  expect(html.match(/<textarea[^>]*>([^<]*)<\/textarea>/)?.[1]?.trim()).toBe("Ở tỉnh.");
  expect(refusedForm({ [answerField(open)]: "Ở tỉnh.", answer2: "Của bản trước." })).toContain("Của bản trước.");
  expect(refusedForm({ [answerField(open)]: "Ở tỉnh." })).not.toContain(words.dossier.draft.without);
});
