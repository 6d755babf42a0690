import type { Content } from "@/lib/dossier/history/content";
import { fieldsOf } from "@/lib/dossier/history/item-fields";
import { printedBoxes, printedRow, printedValue } from "@/lib/dossier/history/printed-content";
import type { Words } from "@/lib/text/text";
import { FactList } from "../../ui/fact-list";
import { Table } from "../../ui/table";

type Props = Readonly<{ number: number; content: Content; words: Words }>;

/** What stands in the first column of an item's table. */
const headLabel = (number: number, { history, rows }: Words): string => {
  if (number === 11) return history.labels.level;
  return number === 19 || number === 20 ? history.labels.month : rows.period;
};

const inHead = ["from", "to", "month", "level"];

function Rows({ number, content, words }: Props) {
  const { history } = words;
  const labels: Readonly<Record<string, string>> = history.labels;
  const fields = (fieldsOf(number)?.row ?? []).filter(({ name }) => !inHead.includes(name));
  const shown = fields.filter(({ name }) => content.rows.some(({ values }) => values[name]));
  return (
    <Table
      caption={words.dossier.section.content}
      columns={[headLabel(number, words), ...shown.map(({ name }) => labels[name] ?? name)]}
      hideCaption
      rows={content.rows.map((row) => ({
        key: row.id,
        cells: [
          printedRow(number, row, history).head || words.rows.untitled,
          ...shown.map((field) => printedValue(field, row.values[field.name] ?? "", history)),
        ],
      }))}
    />
  );
}

function Relatives({ number, content, words }: Props) {
  return (
    <ol className="divide-y divide-line rounded-lg border border-line">
      {content.rows.map((row) => {
        const { head, boxes } = printedRow(number, row, words.history);
        return (
          <li className="px-4 py-3" id={`row-${row.id}`} key={row.id}>
            <h3 className="font-semibold">{head}</h3>
            <FactList facts={boxes.map(({ label, text }) => ({ label, value: text }))} />
          </li>
        );
      })}
    </ol>
  );
}

/** An item with boxes or rows as it is read: a table, cards on a narrow screen; relatives one below another. */
export function ItemContent(props: Props) {
  const { number, content, words } = props;
  const { history, dossier } = words;
  if (content.says !== "stated") return <p className="my-2 text-lg">{history[content.says]}</p>;
  if (!fieldsOf(number)?.row.length) {
    const facts = printedBoxes(number, content, history).map(({ label, text }) => ({ label, value: text }));
    return facts.length > 0 ? <FactList facts={facts} /> : <p className="text-muted">{dossier.section.empty}</p>;
  }
  if (content.rows.length === 0) return <p className="text-muted">{dossier.section.empty}</p>;
  return number === 21 ? <Relatives {...props} /> : <Rows {...props} />;
}
