import type { DossierView, SectionLine } from "@/lib/dossier/dossier-view-queries";
import { type ItemGroup, itemGroups } from "@/lib/dossier/items";
import type { Words } from "@/lib/text/text";
import { FindingTag } from "./checks/finding-tag";
import { UnsentTag } from "./section/unsent-tag";
import { SectionStateTag } from "./section-state-tag";

type Props = Readonly<{
  view: Pick<DossierView, "caseId" | "sections" | "findings"> &
    Partial<Pick<DossierView, "review" | "isOpen" | "draftName">>;
  words: Words;
}>;

const unsentWords = (number: number, { rows: { unsent } }: Words) => ({
  inList: unsent.inList,
  whole: unsent.whole,
  newRow: number === 21 ? unsent.newPerson : unsent.newRow.toLowerCase(),
  row: unsent.row.toLowerCase(),
});

function Row({ view, line, words }: Props & Readonly<{ line: SectionLine }>) {
  const { dossier } = words;
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 py-1">
      <a className="link flex min-h-9 items-center" href={`/dossiers/${view.caseId}/sections/${line.number}`}>
        {dossier.itemTitle(line.number, dossier.items[line.number - 1]?.title ?? "")}
      </a>
      <span className="inline-flex flex-wrap items-center gap-x-2 gap-y-1">
        {view.draftName && (
          <UnsentTag name={`${view.draftName} ${line.number}`} words={unsentWords(line.number, words)} />
        )}
        <FindingTag count={view.findings.find(({ item }) => item === line.number)} words={words} />
        <SectionStateTag
          isChanged={line.acceptedOn !== null}
          returnedCount={line.returnedCount}
          state={line.state}
          words={words}
        />
      </span>
    </li>
  );
}

/** The items of one heading; folded once all have passed, where nothing is written any more, and for a reviewer, who has the items that wait above. */
function SectionGroup({ view, group, words }: Props & Readonly<{ group: ItemGroup }>) {
  const lines = view.sections.filter((line) => line.group === group);
  const passed = lines.filter(({ state }) => state === "passed").length;
  const isWritten = !view.review && view.isOpen !== false;
  return (
    <details className="border-line border-b" open={isWritten && passed < lines.length}>
      <summary className="min-h-12 cursor-pointer py-2.5">
        <span className="inline-flex w-[calc(100%-1.5rem)] flex-wrap items-baseline justify-between gap-x-4">
          <span className="font-semibold">{words.dossier.groups[group]}</span>
          <span className="text-muted text-sm tabular-nums">{words.caseFile.passed(passed, lines.length)}</span>
        </span>
      </summary>
      <ol className="divide-y divide-line border-line border-t">
        {lines.map((line) => (
          <Row key={line.number} line={line} view={view} words={words} />
        ))}
      </ol>
    </details>
  );
}

/** The items under their headings, each with its state. */
export function SectionList({ view, words }: Props) {
  return (
    <section className="my-6 border-line border-t">
      {itemGroups.map((group) => (
        <SectionGroup group={group} key={group} view={view} words={words} />
      ))}
      <p className="mt-3 text-muted text-sm">{words.dossier.list.later}</p>
    </section>
  );
}
