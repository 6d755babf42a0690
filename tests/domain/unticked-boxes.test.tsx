import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { FieldSpec } from "../../components/ui/field";
import { Form } from "../../components/ui/form";
import type { FormState } from "../../components/ui/form-state";
import { newId } from "../../lib/primitives/ids";
import { text } from "../../lib/text/text";

const fields: readonly FieldSpec[] = [
  { name: "note", label: "Ghi chú", kind: "line", value: "như cũ" },
  { name: "first", label: "Nhận", kind: "tick", value: "on" },
  { name: "second", label: "Ký thay", kind: "tick", value: "on" },
  { name: "third", label: "Xem xét", kind: "tick" },
];

/** Which boxes of the form are ticked. @param values what was sent, where the form comes back after a refusal */
const ticked = (values: FormState["values"]): readonly string[] => {
  const action = async (state: FormState) => state;
  const messages = "requestId" in values ? [{ field: "note", message: "Hãy ghi lại.", source: null }] : [];
  const initial = { messages, values, requestId: newId() };
  const html = renderToStaticMarkup(
    <Form action={action} fields={fields} initial={initial} submit="Ghi" words={text("vi").layout.form} />,
  );
  const boxes = html.match(/<input[^>]*type="checkbox"[^>]*>/g) ?? [];
  expect(boxes).toHaveLength(3);
  return boxes.filter((box) => /\schecked=/.test(box)).map((box) => /\sname="([^"]*)"/.exec(box)?.[1] ?? "");
};

test("a form that was not sent begins with the boxes it proposes", () => {
  expect(ticked({})).toEqual(["first", "second"]);
});

test("a box that began ticked and whose tick was taken away stays so when the form is refused", () => {
  // A browser sends nothing for a box without a tick.
  expect(ticked({ requestId: newId(), note: "khác", second: "on", third: "on" })).toEqual(["second", "third"]);
  expect(ticked({ requestId: newId(), note: "khác" })).toEqual([]);
});
