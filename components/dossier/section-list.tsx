import { itemGroups } from "@/lib/dossier/items";
import type { DossierView, SectionLine } from "@/lib/dossier/queries";
import type { Words } from "@/lib/text/text";
import { SectionHeading } from "../ui/heading";
import { SectionStateTag } from "./section-state-tag";

type Props = Readonly<{ view: DossierView; words: Words }>;

function Row({ caseId, line, words }: Readonly<{ caseId: string; line: SectionLine; words: Words }>) {
  const { dossier } = words;
  return (
    <li className="flex flex-col gap-x-4 gap-y-1 py-3 sm:flex-row sm:items-center sm:justify-between">
      <a className="link flex min-h-8 items-center font-medium" href={`/dossiers/${caseId}/sections/${line.number}`}>
        {dossier.itemTitle(line.number, dossier.items[line.number - 1]?.title ?? "")}
      </a>
      <SectionStateTag
        isChanged={line.acceptedOn !== null}
        returnedCount={line.returnedCount}
        state={line.state}
        words={words}
      />
    </li>
  );
}

/** The items under their headings, each with its state. */
export function SectionList({ view, words }: Props) {
  const { dossier } = words;
  return (
    <>
      {itemGroups.map((group) => (
        <section className="my-8" key={group}>
          <SectionHeading>{dossier.groups[group]}</SectionHeading>
          <ol className="divide-y divide-line border-line border-y">
            {view.sections
              .filter((line) => line.group === group)
              .map((line) => (
                <Row caseId={view.caseId} key={line.number} line={line} words={words} />
              ))}
          </ol>
        </section>
      ))}
      <p className="my-4 text-muted text-sm">{dossier.list.later}</p>
    </>
  );
}
