import type { Align, Block, Columns, Paragraph, Run, Typeset } from "../page/blocks";
import type { FieldName, Values } from "./fields";
import type { Form, Head, Signature } from "./form";
import type { Piece, Wording } from "./wording";

/** What is left for a pen where nobody has said what belongs there. */
const gap = "……………";

type Style = Omit<Run, "text" | "blank">;

const runsOf = (words: Wording, values: Values, style: Style = {}): readonly Run[] =>
  words.flatMap((part): readonly Run[] => {
    if (typeof part === "string") return part ? [{ ...style, text: part }] : [];
    const value = values[part.field];
    return [value ? { ...style, text: value } : { ...style, text: gap, blank: true }];
  });

const paragraph = (runs: readonly Run[], align: Align, more: Partial<Paragraph> = {}): Paragraph => ({
  kind: "paragraph",
  runs,
  align,
  ...more,
});

const plain = (text: string, style: Style = {}): readonly Run[] => [{ ...style, text }];
const middle = (runs: readonly Run[], more: Partial<Paragraph> = {}): Paragraph => paragraph(runs, "center", more);
const nothing: Paragraph = paragraph([], "left");

const field = (name: FieldName, values: Values, style: Style = {}): readonly Run[] =>
  runsOf([{ field: name }], values, style);

/** Where and when: "Hà Nội, ngày 05 tháng 02 năm 2026". */
const placeAndDay = (values: Values): readonly Run[] => [
  ...field("place", values, { italic: true }),
  { text: ", ", italic: true },
  ...(values.day
    ? plain(values.day, { italic: true })
    : [{ text: `ngày ${gap} tháng ${gap} năm ${gap}`, italic: true, blank: true }]),
];

const twoColumns = (left: readonly Paragraph[], right: readonly Paragraph[], share = 44): Columns => ({
  kind: "columns",
  columns: [
    { width: share, lines: left },
    { width: 100 - share, lines: right },
  ],
});

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

const note = (text: string): Paragraph => middle(plain(text, { italic: true, size: 12 }));

const party = "ĐẢNG CỘNG SẢN VIỆT NAM";

const capitals = (runs: readonly Run[]): readonly Run[] =>
  runs.map((run) => ({ ...run, text: run.text.toLocaleUpperCase("vi") }));

const headOf = (form: Form, values: Values): readonly Block[] => {
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

const headingOf = ({ heading }: Form): readonly Block[] => {
  if ("letterAbout" in heading) return [paragraph([], "left")];
  const [name, ...about] = heading;
  return [
    middle(plain(name.toLocaleUpperCase("vi"), { bold: true, size: 16 }), { before: 18 }),
    ...about.map((text) => middle(plain(text, { bold: true }))),
    middle(plain("-----"), { after: 10 }),
  ];
};

const addresseesOf = ({ addressees }: Form, values: Values): readonly Block[] => {
  const [first, ...rest] = addressees;
  if (!first) return [];
  const to: Run = { text: "Kính gửi: ", italic: true };
  if (rest.length === 0) return [middle([to, ...runsOf(first, values)], { after: 10 })];
  return [
    middle([to, { text: "- " }, ...runsOf(first, values)]),
    ...rest.map((each) => middle([{ text: "- " }, ...runsOf(each, values)], { after: 6 })),
  ];
};

const pieceOf =
  (values: Values) =>
  (piece: Piece): readonly Block[] => {
    switch (piece.kind) {
      case "line": {
        const { words, align, indent, before, after, keep, onlyWith, bold, italic, underline, size } = piece;
        if (onlyWith && !values[onlyWith]) return [];
        const style = { bold, italic, underline, size };
        return [paragraph(runsOf(words, values, style), align, { indent, before, after, keep })];
      }
      case "prose": {
        const typed = values[piece.field]?.split(/\n+/).filter((each) => each.trim() !== "");
        const paragraphs = typed ?? Array.from({ length: 3 }, () => null);
        return paragraphs.map((text) =>
          paragraph(text === null ? [{ text: gap.repeat(5), blank: true }] : plain(text.trim()), "justify", {
            indent: true,
            after: 4,
          }),
        );
      }
      case "table":
        return [{ ...piece, rows: piece.rows.map((row) => row.map((words) => runsOf(words, values))) }];
      case "pageBreak":
        return [piece];
    }
  };

/** Room for the hand of the one who signs. */
const room = [nothing, nothing, nothing, nothing];

const recipientsOf = ({ recipients }: Form, values: Values): readonly Paragraph[] =>
  recipients.length === 0
    ? []
    : [
        paragraph(plain("Nơi nhận:", { underline: true, size: 12 }), "left"),
        ...recipients.map((each, at) =>
          paragraph(
            [
              { text: "- ", size: 12 },
              ...runsOf(each, values, { size: 12 }),
              { text: at === recipients.length - 1 ? "." : ",", size: 12 },
            ],
            "left",
          ),
        ),
      ];

const signatureOf = (form: Form, values: Values): readonly Block[] => {
  const signature: Signature = form.signature;
  const gapAbove = paragraph([], "left", { before: 4 });
  switch (signature.by) {
    case "person":
      return [
        gapAbove,
        twoColumns(
          [],
          [
            middle(placeAndDay(values)),
            middle(plain(signature.as.toLocaleUpperCase("vi"), { bold: true })),
            note("(Ký, ghi rõ họ và tên)"),
            ...room,
            ...(signature.name ? [middle(field(signature.name, values, { bold: true }))] : []),
          ],
        ),
      ];
    case "body":
      return [
        gapAbove,
        twoColumns(recipientsOf(form, values), [
          middle(plain(signature.onBehalfOf, { bold: true })),
          middle(
            values.signerPost ? plain(values.signerPost.toLocaleUpperCase("vi")) : plain("BÍ THƯ (hoặc PHÓ BÍ THƯ)"),
          ),
          note(signature.seal ? "(Ký, đóng dấu, ghi rõ họ và tên)" : "(Ký, ghi rõ họ và tên)"),
          ...room,
          middle(field("signer", values, { bold: true })),
        ]),
      ];
    case "two":
      return [
        gapAbove,
        twoColumns(
          [
            middle(plain(signature.left.toLocaleUpperCase("vi"), { bold: true })),
            note("(Ký, ghi rõ họ và tên)"),
            ...room,
            middle(field("clerk", values, { bold: true })),
          ],
          [
            middle(plain(signature.right.toLocaleUpperCase("vi"), { bold: true })),
            note("(Ký, ghi rõ họ và tên)"),
            ...room,
            middle(field("chair", values, { bold: true })),
          ],
          50,
        ),
      ];
    case "nobody":
      return [];
  }
};

/** What stands at the foot of a paper whose wording the committee has not compared with its own copy. */
export const toBeCompared = "Mẫu do phần mềm dựng, cần đối chiếu";
const draftMark = "BẢN NHÁP";
const modelMark = "MẪU ĐỂ CHÉP TAY";

/**
 * A form filled with values, ready to be set.
 * @param isDraft it is not issued: a watermark says so
 */
export const typesetForm = (form: Form, values: Values, isDraft: boolean): Typeset => ({
  title: `${form.code === "" ? "" : `${form.code} `}${form.title}`,
  sheet: form.sheet,
  watermark: isDraft ? (form.byHand ? modelMark : draftMark) : null,
  foot: form.confidence === "low" ? toBeCompared : null,
  blocks: [
    ...headOf(form, values),
    ...headingOf(form),
    ...addresseesOf(form, values),
    ...form.body.flatMap(pieceOf(values)),
    ...signatureOf(form, values),
  ],
});
