import type { Content } from "@/lib/dossier/history/content";
import { hasRows } from "@/lib/dossier/history/item-fields";
import { type PrintedBox, printedBoxes, printedRow, rowFields } from "@/lib/dossier/history/printed-content";
import { text, type Words } from "@/lib/text/text";
import { FactList } from "../../ui/fact-list";
import { Table } from "../../ui/table";

// The form is in Vietnamese, whatever the language of the reader.
const printed = text("vi").history;

type Props = Readonly<{ number: number; content: Content; words: Words }>;

const family = 21;

/** What stands above the first column of an item's table. */
const headLabel = (number: number): string => {
  const { labels } = printed;
  if (number === 11) return labels.level;
  return number === 19 || number === 20 ? labels.month : `${labels.from} – ${labels.to}`;
};

const heads = ["from", "to", "month", "level"];

const facts = (boxes: readonly PrintedBox[]) => boxes.map(({ label, text: value }) => ({ label, value }));

/** Periods and levels as a table, each a card on a narrow screen. */
function Rows({ number, content, words }: Props) {
  const labels: Readonly<Record<string, string>> = printed.labels;
  const columns = rowFields(number, {}).filter(({ name }) => !heads.includes(name));
  const rows = content.rows.map((row) => ({ row, ...printedRow(number, row, printed) }));
  const shown = columns.filter(({ name }) => content.rows.some(({ values }) => values[name]));
  return (
    <Table
      caption={words.dossier.section.content}
      columns={[headLabel(number), ...shown.map(({ name }) => labels[name] ?? name)]}
      hideCaption
      rows={rows.map(({ row, head, boxes }) => ({
        key: row.id,
        cells: [
          row.values.from === "" || !head ? words.rows.untitled : head,
          ...shown.map(({ name }) => boxes.find((box) => box.name === name)?.text ?? ""),
        ],
      }))}
    />
  );
}

/** Relatives one below another: who it is, and each box below. */
function Relatives({ content }: Pick<Props, "content">) {
  return (
    <ol>
      {content.rows.map((row) => {
        const { head, boxes } = printedRow(family, row, printed);
        return (
          <li className="border-line border-b py-3 last:border-b-0 print:break-inside-avoid" key={row.id}>
            <p className="font-semibold">{head}</p>
            <FactList facts={facts(boxes)} />
          </li>
        );
      })}
    </ol>
  );
}

/** An item with boxes or rows as it is read. */
export function ItemContent(props: Props) {
  const { number, content, words } = props;
  if (content.says !== "stated") return <p>{printed[content.says]}</p>;
  const boxes = printedBoxes(number, content, printed);
  const isEmpty = boxes.length === 0 && content.rows.length === 0;
  return (
    <>
      {isEmpty && <p className="text-muted">{words.dossier.section.empty}</p>}
      {boxes.length > 0 && <FactList facts={facts(boxes)} />}
      {content.rows.length > 0 &&
        hasRows(number) &&
        (number === family ? <Relatives content={content} /> : <Rows {...props} />)}
    </>
  );
}
