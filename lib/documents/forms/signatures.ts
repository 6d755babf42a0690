import { type Block, isSmall, type Paragraph } from "../page/blocks";
import type { Values } from "./fields";
import type { Form, Hand, Signature } from "./form";
import { field, middle, note, nothing, paragraph, placeAndDay, plain, runsOf, twoColumns } from "./lines";

/** Room for the hand of the one who signs: four lines, one on a small sheet. */
const roomOn = ({ sheet }: Form): readonly Paragraph[] => Array.from({ length: isSmall(sheet) ? 1 : 4 }, () => nothing);

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

/** Two who sign beside one another: the names stand on one line, also where more stands above one of them. */
const handsOf = (hands: readonly Hand[], room: readonly Paragraph[], values: Values): readonly Paragraph[][] => {
  const most = Math.max(...hands.map(({ as }) => as.length));
  return hands.map(({ as, name }) => [
    ...as.map((text) => middle(plain(text.toLocaleUpperCase("vi"), { bold: true }))),
    note("(Ký, ghi rõ họ và tên)"),
    ...Array.from({ length: most - as.length }, () => nothing),
    ...room,
    middle(field(name, values, { bold: true })),
  ]);
};

export const signatureOf = (form: Form, values: Values): readonly Block[] => {
  const signature: Signature = form.signature;
  const room = roomOn(form);
  const gapAbove = isSmall(form.sheet) ? [] : [paragraph([], "left", { before: 4, keep: true })];
  switch (signature.by) {
    case "person":
      return [
        ...gapAbove,
        twoColumns(
          [],
          [
            middle(placeAndDay(values)),
            middle(plain(signature.as.toLocaleUpperCase("vi"), { bold: true })),
            note("(Ký, ghi rõ họ và tên)"),
            ...room,
            ...(signature.name ? [middle(field(signature.name, values, { bold: true }))] : []),
          ],
          36,
        ),
      ];
    case "body":
      return [
        ...gapAbove,
        twoColumns(recipientsOf(form, values), [
          ...(form.head.of === "class" ? [middle(placeAndDay(values))] : []),
          middle(plain(signature.onBehalfOf, { bold: true })),
          middle(
            values.signerPost ? plain(values.signerPost.toLocaleUpperCase("vi")) : plain("BÍ THƯ (hoặc PHÓ BÍ THƯ)"),
          ),
          note(signature.seal ? "(Ký, đóng dấu, ghi rõ họ và tên)" : "(Ký, ghi rõ họ và tên)"),
          ...room,
          middle(field("signer", values, { bold: true })),
        ]),
      ];
    case "two": {
      const [left = [], right = []] = handsOf([signature.left, signature.right], room, values);
      return [...gapAbove, twoColumns(left, right, 50)];
    }
    case "nobody":
      return [];
  }
};
