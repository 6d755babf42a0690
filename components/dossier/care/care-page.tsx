import type { CareView } from "@/lib/dossier/care/queries";
import type { Words } from "@/lib/text/text";
import { CasePage } from "../../admissions/case/case-page";
import { SectionHeading } from "../../ui/heading";
import { ClosedNotice } from "../closed-notice";
import { ProgressBar } from "../progress-bar";
import { SectionList } from "../section-list";

/** For a mentor: how far the history of the person in care has come, and the items that are shared. */
export function CarePage({ view, words }: Readonly<{ view: CareView; words: Words }>) {
  const { care, dossier } = words;
  return (
    <CasePage head={view.head} tab="dossier" words={words}>
      <p className="mb-4 max-w-prose">{care.intro}</p>
      <ClosedNotice head={view} words={words} />
      <ProgressBar progress={view.progress} words={words} />
      <section>
        <SectionHeading>{care.sharedItems}</SectionHeading>
        {view.shared.length === 0 && <p className="text-muted">{care.noneShared}</p>}
        <ul>
          {view.shared.map((number) => (
            <li key={number}>
              <a
                className="link inline-flex min-h-11 items-center font-medium"
                href={`/dossiers/${view.caseId}/sections/${number}`}
              >
                {dossier.itemTitle(number, dossier.items[number - 1]?.title ?? "")}
              </a>
            </li>
          ))}
        </ul>
      </section>
      {/* What the checks found would tell of the text. */}
      <SectionList view={{ ...view, findings: [] }} words={words} />
    </CasePage>
  );
}
