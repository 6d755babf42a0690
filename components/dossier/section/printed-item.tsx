import { type Content, itemText, type Row } from "@/lib/dossier/history/content";
import {
  type PrintedBox,
  printedBoxes,
  printedRow,
  printedText,
  rowFields,
} from "@/lib/dossier/history/printed-content";
import { isReadable, type SealedText } from "@/lib/primitives/sealed-text";
import { text, type Words } from "@/lib/text/text";
import { FactList } from "../../ui/fact-list";
import { Table } from "../../ui/table";
import { Sealed } from "../sealed";

// The form is in Vietnamese, whatever the language of the reader.
const printed = text("vi").history;

/** The text of an item as it is compared: as the form prints it. */
export const comparableText = (number: number, stored: string): string => {
  const { content, text: free } = itemText(number, stored);
  return content ? printedText(number, content, printed) : free;
};

const familyItem = 21;

/** A relative: who it is, and each box below. */
function Relative({ row }: Readonly<{ row: Row }>) {
  const { head, boxes } = printedRow(familyItem, row, printed);
  return (
    <li className="border-line border-b py-3 last:border-b-0 print:break-inside-avoid">
      <p className="font-semibold">{head}</p>
      <FactList facts={boxes.map(({ label, text: value }) => ({ label, value }))} />
    </li>
  );
}

const headOf = (number: number): string => {
  const { labels } = printed;
  if (number === 11) return labels.level;
  return number === 19 || number === 20 ? labels.month : `${labels.from} – ${labels.to}`;
};

const heads = ["from", "to", "month", "level"];

const cellOf = (boxes: readonly PrintedBox[], name: string): string =>
  boxes.find((box) => box.name === name)?.text ?? "";

/** Rows as a table; on a phone each is a card. */
function Rows({ number, content, caption }: Readonly<{ number: number; content: Content; caption: string }>) {
  const columns = rowFields(number, {}).filter(({ name }) => !heads.includes(name));
  const labels: Readonly<Record<string, string>> = printed.labels;
  const rows = content.rows.map((row) => {
    const { id, head, boxes } = printedRow(number, row, printed);
    return { key: id, cells: [head, ...columns.map(({ name }) => cellOf(boxes, name))] };
  });
  return (
    <Table
      caption={caption}
      columns={[headOf(number), ...columns.map(({ name }) => labels[name] ?? name)]}
      hideCaption
      rows={rows}
    />
  );
}

type Props = Readonly<{ number: number; content: Content; caption: string }>;

function Boxed({ number, content, caption }: Props) {
  if (content.says !== "stated") return <p>{printedText(number, content, printed)}</p>;
  const boxes = printedBoxes(number, content, printed);
  return (
    <>
      {boxes.length > 0 && <FactList facts={boxes.map(({ label, text: value }) => ({ label, value }))} />}
      {content.rows.length > 0 &&
        (number === familyItem ? (
          <ul>
            {content.rows.map((row) => (
              <Relative key={row.id} row={row} />
            ))}
          </ul>
        ) : (
          <Rows caption={caption} content={content} number={number} />
        ))}
    </>
  );
}

/** An item as the form prints it: one text, boxes, or rows. */
export function PrintedItem({
  number,
  stored,
  caption,
  words,
}: Readonly<{ number: number; stored: SealedText; caption: string; words: Words }>) {
  if (!isReadable(stored)) return <Sealed text={stored} words={words} />;
  const { content, text: free } = itemText(number, stored);
  return (
    <div className="break-words leading-relaxed" lang="vi">
      {content ? (
        <Boxed caption={caption} content={content} number={number} />
      ) : (
        <p className="max-w-3xl whitespace-pre-wrap">{free}</p>
      )}
    </div>
  );
}
