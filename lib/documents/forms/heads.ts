import type { Numbered } from "../../admissions/procedure/paper-numbers";
import { type Block, isSmall, type Paragraph, type Run } from "../page/blocks";
import type { Values } from "./fields";
import type { Form, Head } from "./form";
import { field, gap, middle, note, paragraph, placeAndDay, plain, runsOf, twoColumns } from "./lines";

/** What is printed of a number that is not given yet: the Youth Union, a trade union and a class have series of their own. */
const blankNumber = ({ head, numbered }: Form & Readonly<{ numbered: Numbered }>): string => {
  const { kinds, bodies } = numbered;
  switch (head.of) {
    case "class":
      return `${gap}/${kinds[0]}`;
    case "youthUnion":
      return `${gap}-${kinds[0]}/ĐTN`;
    case "massOrganisation":
      return `${gap}-${kinds[0]}/${gap}`;
    default:
      return `${gap}-${kinds[0]}/${bodies?.[0] ?? "ĐU"}`;
  }
};

const numberLine = (form: Form, values: Values): readonly Paragraph[] => {
  const { numbered, head } = form;
  if (!numbered) return [];
  const number = values.number ? plain(values.number) : [{ text: blankNumber({ ...form, numbered }), blank: true }];
  return [middle([{ text: head.of === "youthUnion" ? "Số: " : "Số " }, ...number])];
};

export const party = "ĐẢNG CỘNG SẢN VIỆT NAM";

const capitals = (runs: readonly Run[]): readonly Run[] =>
  runs.map((run) => ({ ...run, text: run.text.toLocaleUpperCase("vi") }));

export const headOf = (form: Form, values: Values): readonly Block[] => {
  const head: Head = form.head;
  switch (head.of) {
    case "person":
      return [middle(plain(party, { bold: true, underline: true }), { after: 14 })];
    case "party":
      return [
        twoColumns(
          [
            middle(capitals(field(head.superior, values))),
            middle(capitals(runsOf(head.issuer, values, { bold: true }))),
            middle(plain("*")),
            ...numberLine(form, values),
            ...("letterAbout" in form.heading ? [note(form.heading.letterAbout)] : []),
          ],
          [middle(plain(party, { bold: true, underline: true })), middle(placeAndDay(values), { before: 6 })],
        ),
      ];
    case "youthUnion":
      return [
        twoColumns(
          [
            middle(capitals(field("unionAbove", values))),
            middle(capitals(field("union", values, { bold: true }))),
            ...numberLine(form, values),
          ],
          [
            middle(plain("ĐOÀN TNCS HỒ CHÍ MINH", { bold: true, underline: true })),
            middle(placeAndDay(values), { before: 6 }),
          ],
        ),
      ];
    case "massOrganisation":
      return [
        twoColumns(
          [
            ...(head.superior ? [middle(capitals(field(head.superior, values)))] : []),
            middle(capitals(field(head.issuer, values, { bold: true }))),
            ...numberLine(form, values),
          ],
          [
            middle(plain("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", { bold: true, size: 12 })),
            middle(plain("Độc lập – Tự do – Hạnh phúc", { bold: true, underline: true, size: 13 })),
            middle(placeAndDay(values), { before: 6 }),
          ],
          42,
        ),
      ];
    case "class":
      return [
        twoColumns(
          [
            middle(capitals(field("superior", values))),
            middle(capitals(field("classHolder", values, { bold: true }))),
            middle(plain("*")),
            ...numberLine(form, values),
          ],
          [middle(plain(party, { bold: true, underline: true }))],
        ),
      ];
  }
};

/** The name of a paper and what it is about, with five hyphens below; a certificate has all of it in capitals, and no hyphens. */
export const headingOf = ({ heading, sheet }: Form): readonly Block[] => {
  if ("letterAbout" in heading) return [paragraph([], "left")];
  const [name, ...about] = heading;
  const capital = (text: string): string => text.toLocaleUpperCase("vi");
  if (isSmall(sheet))
    return [
      middle(plain(capital(name), { bold: true, size: 16 }), { before: 6 }),
      ...about.map((text) => middle(plain(capital(text), { bold: true }), { after: 8 })),
    ];
  return [
    middle(plain(capital(name), { bold: true, size: 16 }), { before: 18 }),
    ...about.map((text) => middle(plain(text, { bold: true }))),
    middle(plain("-----"), { after: 10 }),
  ];
};

export const addresseesOf = ({ addressees }: Form, values: Values): readonly Block[] => {
  const [first, ...rest] = addressees;
  if (!first) return [];
  const to: Run = { text: "Kính gửi: ", italic: true };
  if (rest.length === 0) return [middle([to, ...runsOf(first, values)], { after: 10 })];
  const each = addressees.map((body, at) =>
    paragraph([{ text: "- " }, ...runsOf(body, values)], "left", { after: at === addressees.length - 1 ? 10 : 0 }),
  );
  return [twoColumns([paragraph([to], "right")], each, 32)];
};
