import { readingsAPage } from "@/lib/dossier/readers/page-size";
import type { ReadersView } from "@/lib/dossier/readers/queries";
import { byDay, type Reading } from "@/lib/dossier/readers/readings";
import { fileTitle } from "@/lib/files/papers";
import { formatDay } from "@/lib/primitives/day";
import type { Words } from "@/lib/text/text";
import { caseTrail } from "../../layout/menu";
import { PageHeading, SectionHeading } from "../../ui/heading";
import { Pager } from "../../ui/pager";
import { Table } from "../../ui/table";

type Props = Readonly<{ view: ReadersView; words: Words }>;

const postOf = ({ role, unit }: Pick<Reading, "role" | "unit">, { steps }: Words): string =>
  [steps.roles[role], unit].filter(Boolean).join(" · ");

const pageText = ({ opened, printed }: Reading, words: Words): string => {
  const { readers, dossier, files } = words;
  if (opened.kind === "file") return files.reading[opened.how](fileTitle(opened.paper, words));
  if (opened.kind === "item") return readers.item(opened.number, dossier.items[opened.number - 1]?.title ?? "");
  return opened.kind === "print" ? readers.printed[printed] : readers.parts[opened.kind];
};

const openedText = (reading: Reading, words: Words): string =>
  reading.isPrint ? words.readers.toPrint(pageText(reading, words)) : pageText(reading, words);

/** Who can open the file now. */
function Viewers({ viewers, words }: Readonly<{ viewers: NonNullable<ReadersView["viewers"]>; words: Words }>) {
  const { readers } = words;
  return (
    <Table
      caption={readers.now}
      columns={[readers.name, readers.post, readers.since, readers.last]}
      rows={viewers.map((viewer) => ({
        key: viewer.id,
        cells: [
          viewer.name,
          { text: postOf(viewer, words), notes: viewer.role === "mentor" ? [readers.mentor] : [] },
          formatDay(viewer.since),
          viewer.lastOn ? formatDay(viewer.lastOn) : readers.never,
        ],
      }))}
    />
  );
}

/** One day of openings: when, who in which post, what. */
function DayOfReadings({ readings, words }: Readonly<{ readings: readonly Reading[]; words: Words }>) {
  return (
    <ul className="divide-y divide-line border-line border-y">
      {readings.map((reading) => (
        <li className="grid gap-x-4 py-2 sm:grid-cols-[3.5rem_minmax(0,1fr)_minmax(0,1fr)]" key={reading.id}>
          <span className="text-muted tabular-nums">{reading.time}</span>
          <span>
            <strong className="font-semibold">{reading.name}</strong>
            <span className="block text-muted text-sm">{postOf(reading, words)}</span>
          </span>
          <span>{openedText(reading, words)}</span>
        </li>
      ))}
    </ul>
  );
}

/** Who has opened a file, by day, latest first; and who can open it now, for those who answer for it. */
export function ReadersPage({ view, words }: Props) {
  const { readers } = words;
  const { caseId, name, isOwn, page, total, readings, viewers } = view;
  const href = `/dossiers/${caseId}/readers`;
  return (
    <>
      <PageHeading
        subtitle={isOwn ? readers.own.intro : readers.intro}
        title={isOwn ? readers.own.title : readers.title}
        trail={caseTrail({ id: caseId, name, isOwn }, words)}
      />
      {viewers && <Viewers viewers={viewers} words={words} />}
      <p className="max-w-prose text-muted text-sm">{readers.aboutPrints}</p>
      {viewers && <SectionHeading>{readers.readings}</SectionHeading>}
      <p className="my-3 text-muted">{total === 0 ? readers.none : readers.total(total)}</p>
      {byDay(readings).map((day) => (
        <section className="my-6" key={day.on}>
          <h3 className="mb-2 font-semibold">{readers.onDay(day.on)}</h3>
          <DayOfReadings readings={day.readings} words={words} />
        </section>
      ))}
      <Pager
        hrefOf={(to) => `${href}?page=${to}`}
        page={page}
        pageSize={readingsAPage}
        total={total}
        words={words.layout}
      />
    </>
  );
}
