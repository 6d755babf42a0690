import { isStep } from "@/lib/admissions/procedure/procedure";
import { type PacketPart, packetParts } from "@/lib/hand-over/packet";
import type { HandOverView } from "@/lib/hand-over/queries";
import { type Day, formatDay } from "@/lib/primitives/day";
import { formatMinute } from "@/lib/primitives/time-of-day";
import type { Words } from "@/lib/text/text";
import { SectionHeading } from "../ui/heading";
import { type Cell, Table } from "../ui/table";

type Packet = HandOverView["packet"];
type Rows = Readonly<{
  columns: readonly string[];
  rows: readonly Readonly<{ key: string; cells: readonly Cell[] }>[];
}>;

const dayText = (on: Day | null): string => (on ? formatDay(on) : "—");

const wordOf = (labels: Readonly<Record<string, string>>, key: string | null): string =>
  key === null ? "—" : (labels[key] ?? key);

const personOf = ({ caseId, name, unit }: Readonly<{ caseId: string; name: string; unit: string }>): Cell => ({
  ...{ text: name, href: `/admissions/${caseId}`, notes: [unit] },
});

/** Each part of a packet as a table: whose it is, what it is, and its day. */
const tables: Readonly<Record<PacketPart, (packet: Packet, words: Words) => Rows>> = {
  cases: ({ cases }, { handOver, steps, desk }) => ({
    columns: [handOver.person, handOver.stage, handOver.next, handOver.holder, handOver.due],
    rows: cases.map((row) => ({
      key: row.caseId,
      cells: [
        personOf(row),
        steps.stages[row.stage],
        row.nextStep && isStep(row.nextStep) ? steps.steps[row.nextStep] : "—",
        wordOf(desk.holders, row.nextHolder),
        dayText(row.dueOn),
      ],
    })),
  }),
  unmentored: ({ unmentored }, { handOver, steps }) => ({
    columns: [handOver.person, handOver.stage],
    rows: unmentored.map((row) => ({ key: row.caseId, cells: [personOf(row), steps.stages[row.stage]] })),
  }),
  tasks: ({ tasks }, { handOver }) => ({
    columns: [handOver.person, handOver.what, handOver.giver, handOver.due],
    rows: tasks.map((row) => ({ key: row.id, cells: [personOf(row), row.title, row.giverName, dayText(row.dueOn)] })),
  }),
  sessions: ({ sessions }, { handOver }) => ({
    columns: [handOver.person, handOver.time, handOver.reviewer],
    rows: sessions.map((row) => ({
      key: row.id,
      cells: [personOf(row), handOver.at(formatMinute(row.minute), formatDay(row.on)), row.reviewerName],
    })),
  }),
  letters: ({ letters }, { handOver }) => ({
    columns: [handOver.person, handOver.agency, handOver.asked, handOver.due],
    rows: letters.map((row) => ({
      key: row.id,
      cells: [personOf(row), row.agency, dayText(row.receivedOn), dayText(row.dueOn)],
    })),
  }),
  clocks: ({ clocks }, { handOver, steps, desk }) => ({
    columns: [handOver.person, handOver.what, handOver.holder, handOver.due],
    rows: clocks.map((row) => ({
      key: row.id,
      cells: [personOf(row), wordOf(steps.deadlines, row.kind), wordOf(desk.holders, row.holder), dayText(row.dueOn)],
    })),
  }),
  unled: ({ unled }, { handOver }) => ({
    columns: [handOver.unit, handOver.from],
    rows: unled.map(({ id, name, since }) => ({
      key: id,
      cells: [{ text: name, href: `/units/${id}` }, since ? handOver.since(formatDay(since)) : handOver.never],
    })),
  }),
};

type Props = Readonly<{ view: Pick<HandOverView, "packet" | "unit">; most: number; words: Words }>;

/** More rows than these are opened by whoever wants them; on paper all stand. */
const mostOpen = 20;

/** All parts of a packet, those without rows said so; a cell has no cells under it. */
export function PacketTables({ view: { packet, unit }, most, words }: Props) {
  const { handOver } = words;
  const shown = packetParts.filter((part) => part !== "unled" || unit.kind !== "cell");
  return shown.map((part) => {
    const title = handOver.part(handOver.parts[part], packet[part].length);
    const { columns, rows } = tables[part](packet, words);
    const table = <Table caption={title} columns={columns} hideCaption rows={rows} />;
    return (
      <section key={part}>
        <SectionHeading>{title}</SectionHeading>
        {rows.length === 0 && <p className="text-muted">{handOver.none}</p>}
        {rows.length > mostOpen ? (
          <details>
            <summary className="link inline-flex min-h-11 cursor-pointer items-center print:hidden">
              {handOver.unfold(rows.length)}
            </summary>
            {table}
          </details>
        ) : (
          rows.length > 0 && table
        )}
        {rows.length >= most && <p className="text-muted text-sm">{handOver.limited(most)}</p>}
      </section>
    );
  });
}
