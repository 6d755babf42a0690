import type { ClassListView, ClassRow } from "@/lib/classes/queries";
import { classKinds, daysText, overQuota } from "@/lib/classes/training-class";
import type { Words } from "@/lib/text/text";
import { placeOf } from "../layout/menu";
import { LinkButton } from "../ui/button";
import { EmptyState } from "../ui/empty-state";
import { PageHeading, SectionHeading } from "../ui/heading";
import { PrintButton } from "../ui/print-button";
import { Table } from "../ui/table";

type Props = Readonly<{ view: ClassListView; words: Words }>;

const countsOf = (row: ClassRow, mayKeep: boolean, { classes: { list } }: Words): string[] => {
  const over = mayKeep ? overQuota(row) : 0;
  return [
    ...(row.proposed > 0 ? [list.proposed(row.proposed)] : []),
    list.chosen(row.chosen, row.quota),
    ...(over > 0 ? [list.over(over)] : []),
    ...(row.judged > 0 ? [list.results(row.passed, row.judged)] : []),
  ];
};

function ClassTable({ rows, view, caption, words }: Props & Readonly<{ rows: readonly ClassRow[]; caption: string }>) {
  const { classes } = words;
  const { list } = classes;
  return (
    <Table
      caption={caption}
      columns={[list.name, list.days, list.place, list.counts]}
      hideCaption
      rows={rows.map((row) => {
        const [first = "", ...others] = countsOf(row, view.mayKeep, words);
        return {
          key: row.id,
          cells: [
            { text: row.name, href: `/classes/${row.id}`, notes: [classes.kinds[row.kind]] },
            { text: daysText(row.days), notes: [classes.phases[row.phase]] },
            row.place,
            { text: first, notes: others },
          ],
        };
      })}
    />
  );
}

/** The classes of the committee, and how many should go to one. */
export function ClassesPage({ view, words }: Props) {
  const { classes } = words;
  const { list } = classes;
  return (
    <>
      <PageHeading
        actions={
          <>
            <PrintButton label={words.layout.print} />
            {view.mayKeep && <LinkButton href="/classes/new">{list.open}</LinkButton>}
          </>
        }
        subtitle={classes.intro}
        title={classes.title}
        trail={[placeOf("cases", words)]}
      />
      {view.mayPropose && (
        <section>
          <SectionHeading>{list.neededTitle}</SectionHeading>
          <ul className="max-w-3xl divide-y divide-line border-line border-y">
            {classKinds.map((kind) => (
              <li className="flex flex-wrap items-center justify-between gap-x-4 py-1" key={kind}>
                <a className="link inline-flex min-h-11 items-center" href={`/classes/needed?kind=${kind}`}>
                  {classes.kinds[kind]}
                </a>
                <span className="tabular-nums">{list.needed(view.needed[kind])}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <SectionHeading>{list.coming}</SectionHeading>
      {!view.mayKeep && <p className="mb-3 text-muted">{list.ofOwn}</p>}
      {view.coming.length === 0 ? (
        <EmptyState hint={view.mayKeep ? list.noneKeeper : list.noneReader} title={list.none} />
      ) : (
        <ClassTable caption={list.coming} rows={view.coming} view={view} words={words} />
      )}
      {view.past.length > 0 && (
        <>
          <SectionHeading>{list.past}</SectionHeading>
          <ClassTable caption={list.past} rows={view.past} view={view} words={words} />
        </>
      )}
    </>
  );
}
