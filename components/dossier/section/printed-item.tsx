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

type Props = Readonly<{
  number: number;
  content: Content;
  caption: string;
  /** For a reviewer: where a row can be remarked on. */
  remarkAt?: ((rowId: string) => string) | undefined;
  words: Words;
}>;

/** A relative: who it is, and each box below. */
function Relative({ row, remarkAt, words }: Readonly<{ row: Row }> & Pick<Props, "remarkAt" | "words">) {
  const { head, boxes } = printedRow(familyItem, row, printed);
  return (
    <li className="border-line border-b py-3 last:border-b-0 print:break-inside-avoid">
      <p className="font-semibold">{head}</p>
      <FactList facts={boxes.map(({ label, text: value }) => ({ label, value }))} />
      {remarkAt && (
        <a className="link inline-flex min-h-9 items-center text-sm print:hidden" href={remarkAt(row.id)}>
          {words.sectionReview.remarkHere}
        </a>
      )}
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
function Rows({ number, content, caption, remarkAt, words }: Props) {
  const columns = rowFields(number, {}).filter(({ name }) => !heads.includes(name));
  const labels: Readonly<Record<string, string>> = printed.labels;
  const rows = content.rows.map((row) => {
    const { id, head, boxes } = printedRow(number, row, printed);
    const remark = remarkAt ? [{ text: words.sectionReview.remarkHere, href: remarkAt(id) }] : [];
    return { key: id, cells: [head, ...columns.map(({ name }) => cellOf(boxes, name)), ...remark] };
  });
  return (
    <Table
      caption={caption}
      columns={[
        headOf(number),
        ...columns.map(({ name }) => labels[name] ?? name),
        ...(remarkAt ? [words.sectionReview.remark] : []),
      ]}
      hideCaption
      rows={rows}
    />
  );
}

function Boxed(props: Props) {
  const { number, content, remarkAt, words } = props;
  if (content.says !== "stated") return <p>{printedText(number, content, printed)}</p>;
  const boxes = printedBoxes(number, content, printed);
  return (
    <>
      {boxes.length > 0 && <FactList facts={boxes.map(({ label, text: value }) => ({ label, value }))} />}
      {content.rows.length > 0 &&
        (number === familyItem ? (
          <ul>
            {content.rows.map((row) => (
              <Relative key={row.id} remarkAt={remarkAt} row={row} words={words} />
            ))}
          </ul>
        ) : (
          <Rows {...props} />
        ))}
    </>
  );
}

/** An item as the form prints it: one text, boxes, or rows. */
export function PrintedItem({
  number,
  stored,
  caption,
  remarkAt,
  words,
}: Omit<Props, "content"> & Readonly<{ stored: SealedText }>) {
  if (!isReadable(stored)) return <Sealed text={stored} words={words} />;
  const { content, text: free } = itemText(number, stored);
  return (
    <div className="break-words leading-relaxed" lang="vi">
      {content ? (
        <Boxed caption={caption} content={content} number={number} remarkAt={remarkAt} words={words} />
      ) : (
        <p className="max-w-3xl whitespace-pre-wrap">{free}</p>
      )}
    </div>
  );
}
