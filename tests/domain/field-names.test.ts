import { describe, expect, test } from "vitest";
import { labelInSentence, namesField, plainLabel, withFieldName } from "../../components/ui/forms/field-name";
import { steps } from "../../lib/admissions/procedure/procedure";
import { fieldsOf } from "../../lib/admissions/procedure/schema";
import { en } from "../../lib/text/en";
import { vi } from "../../lib/text/vi";

type Words = typeof vi;

/** The sentences of a field that was filled in wrongly, as a form receives them. */
const sentencesOf = ({ refusals }: Words): [code: string, sentence: string][] => {
  const facts = {
    one: "2026-01-02",
    other: "1926-01-02",
    last: "2030-01-01",
    position: 3,
    before: "đ",
    max: 5,
    length: 6,
  };
  return Object.entries(refusals)
    .filter(([code]) => /^(field|name)-/.test(code) && code !== "field-unknown")
    .map(([code, say]) => [code, say({ ...facts, encoding: "VNI", text: "đồng chí" })]);
};

const textsIn = (value: unknown): string[] => {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
};

/** The labels of every form. */
const labelsOf = (words: Words): string[] => {
  const { admissions, mentoring, people, units, admin, setup, verification, dossier } = words;
  const ofSteps = steps.flatMap((step) =>
    fieldsOf(step).map((name) => (name === "occurredOn" ? admissions.occurredOn[step] : admissions.fields[name])),
  );
  const { taskForm, noteForm, evaluationForm, resultForm, criteria } = mentoring;
  const others = [taskForm, noteForm, evaluationForm, resultForm].flatMap(({ fields }) => textsIn(fields));
  const { own } = admin;
  return [
    ...ofSteps,
    ...others,
    ...textsIn([criteria, admissions.fields, people.form.newName, people.form.renamedOn, people.form.renamePaper]),
    ...[own.current, own.wanted, own.repeated, setup.committeeName, setup.cells, setup.bornOn, setup.username],
    ...[units.delegation.confirmation, verification.forms.agency, dossier.section.content],
  ];
};

describe.each(Object.entries({ vi, en }))("in %s", (_, words) => {
  const form = words.layout.form;

  test("each sentence about a field names it, once", () => {
    const marks = sentencesOf(words).map(([code, text]) => [code, text.match(/\{[Ff]ield\}/g)?.length ?? 0]);
    expect(marks.filter(([, count]) => count !== 1)).toEqual([]);
  });

  test("no label of any form leaves a sentence without its name, or names it again in the summary", () => {
    const wrong = labelsOf(words).flatMap((label) =>
      sentencesOf(words).flatMap(([code, text]) => {
        const said = withFieldName(text, { label, kind: "line" }, form);
        return namesField(said, { label }) && !/[{}]/.test(said) ? [] : [`${code}: ${said}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  test("a field without a label is called this field", () => {
    const said = withFieldName(words.refusals["field-required"](), { label: "" }, form);
    expect(said.toLowerCase()).toContain(form.thisField.toLowerCase());
  });
});

test.each([
  ["Số nghị quyết", "line", "Chưa nhập số nghị quyết."],
  ["Ngày họp Đảng ủy", "day", "Chưa nhập ngày họp Đảng ủy."],
  ["Đảng ủy: tán thành", "number", "Chưa nhập Đảng ủy: tán thành."],
  ["Đảng viên chính thức giới thiệu", "select", "Chưa chọn đảng viên chính thức giới thiệu."],
  ["Lý do chậm (chỉ khi quá hạn)", "prose", "Chưa nhập lý do chậm."],
  ["CCCD", "line", "Chưa nhập CCCD."],
  ["Người này là ai?", "radio", "Chưa trả lời câu hỏi “Người này là ai?”."],
] as const)("an empty field “%s” is told by name", (label, kind, said) => {
  expect(withFieldName(vi.refusals["field-required"](), { label, kind }, vi.layout.form)).toBe(said);
});

test("in English, too", () => {
  const said = withFieldName(en.refusals["field-required"](), { label: "Number of the resolution" }, en.layout.form);
  expect(said).toBe("Not filled in: number of the resolution.");
});

test("a remark in brackets is no part of the name", () => {
  expect(plainLabel("Số nghị quyết (chỉ khi đạt)")).toBe("Số nghị quyết");
  expect(labelInSentence("1-HSĐV", vi.layout.form)).toBe("1-HSĐV");
});
