import type { Block, Paragraph, Run } from "../page/blocks";
import type { Values } from "./fields";
import type { Form, Head } from "./form";
import { field, gap, middle, note, paragraph, placeAndDay, plain, runsOf, twoColumns } from "./lines";

const numberLine = (form: Form, values: Values): readonly Paragraph[] =>
  form.numbered
    ? [
        middle([
          { text: "Số " },
          ...(values.number
            ? plain(values.number)
            : [{ text: `${gap}-${form.numbered.kinds[0]}/${form.numbered.bodies?.[0] ?? "ĐU"}`, blank: true }]),
        ]),
      ]
    : [];

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
          [middle(capitals(field("union", values, { bold: true }))), middle(plain("***")), ...numberLine(form, values)],
          [
            middle(plain("ĐOÀN TNCS HỒ CHÍ MINH", { bold: true, underline: true })),
            middle(placeAndDay(values), { before: 6 }),
          ],
        ),
      ];
    case "tradeUnion":
      return [
        twoColumns(
          [middle(capitals(field("union", values, { bold: true }))), ...numberLine(form, values)],
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
            middle(capitals(field("classHolder", values, { bold: true }))),
            middle(plain("*")),
            ...numberLine(form, values),
          ],
          [middle(plain(party, { bold: true, underline: true }))],
        ),
      ];
  }
};

export const headingOf = ({ heading, sheet }: Form): readonly Block[] => {
  if ("letterAbout" in heading) return [paragraph([], "left")];
  const [name, ...about] = heading;
  return [
    middle(plain(name.toLocaleUpperCase("vi"), { bold: true, size: 16 }), { before: sheet.height < 200 ? 4 : 18 }),
    ...about.map((text) => middle(plain(text, { bold: true }))),
    middle(plain("-----"), { after: 10 }),
  ];
};

export const addresseesOf = ({ addressees }: Form, values: Values): readonly Block[] => {
  const [first, ...rest] = addressees;
  if (!first) return [];
  const to: Run = { text: "Kính gửi: ", italic: true };
  if (rest.length === 0) return [middle([to, ...runsOf(first, values)], { after: 10 })];
  return [
    middle([to, { text: "- " }, ...runsOf(first, values)]),
    ...rest.map((each) => middle([{ text: "- " }, ...runsOf(each, values)], { after: 6 })),
  ];
};
