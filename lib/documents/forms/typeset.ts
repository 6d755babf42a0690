import type { Block, Typeset } from "../page/blocks";
import type { Values } from "./fields";
import type { Form } from "./form";
import { addresseesOf, headingOf, headOf } from "./heads";
import { gap, paragraph, plain, runsOf } from "./lines";
import { signatureOf } from "./signatures";
import type { Piece } from "./wording";

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
          paragraph(
            text === null
              ? [{ text: gap.repeat(5), blank: true, size: piece.size }]
              : plain(text.trim(), { size: piece.size }),
            "justify",
            { indent: true, after: 4 },
          ),
        );
      }
      case "table":
        return [{ ...piece, rows: piece.rows.map((row) => row.map((words) => runsOf(words, values))) }];
      case "pageBreak":
        return [piece];
    }
  };

/** A signature never stands alone on a page: the last of the text is with it. */
const keptWith = (body: readonly Block[], signature: readonly Block[]): readonly Block[] =>
  body.map((block, at) =>
    at === body.length - 1 && block.kind === "paragraph" && signature.length > 0 ? { ...block, keep: true } : block,
  );

/** What stands at the foot of a paper whose wording the committee has not compared with its own copy. */
export const toBeCompared = "Mẫu do phần mềm dựng, cần đối chiếu";
const draftMark = "BẢN NHÁP";
const modelMark = "MẪU ĐỂ CHÉP TAY";

/**
 * A form filled with values, ready to be set.
 * @param isDraft it is not issued: a watermark says so
 */
export const typesetForm = (form: Form, values: Values, isDraft: boolean): Typeset => {
  const signature = signatureOf(form, values);
  return {
    title: `${form.code === "" ? "" : `${form.code} `}${form.title}`,
    sheet: form.sheet,
    watermark: isDraft ? (form.byHand ? modelMark : draftMark) : null,
    foot: form.confidence === "low" ? toBeCompared : null,
    blocks: [
      ...headOf(form, values),
      ...headingOf(form),
      ...addresseesOf(form, values),
      ...keptWith(form.body.flatMap(pieceOf(values)), signature),
      ...signature,
    ],
  };
};
