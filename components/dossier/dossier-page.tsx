import type { ReactNode } from "react";
import type { DossierView } from "@/lib/dossier/dossier-view-queries";
import type { Words } from "@/lib/text/text";
import { CasePage } from "../admissions/case/case-page";
import { TermsHere } from "../help/term";
import { LinkButton } from "../ui/button";
import { SectionHeading } from "../ui/heading";
import { Notice } from "../ui/notice";
import { ClosedNotice } from "./closed-notice";
import { type Done, DoneNotice } from "./done-notice";
import { VerificationCounts } from "./dossier-state";
import { NextSectionCard } from "./next-section-card";
import { ProgressBar } from "./progress-bar";
import { ReviewQueue } from "./review/review-queue";
import { Sealed } from "./sealed";
import { SectionList } from "./section-list";

type Props = Readonly<{ view: DossierView; done: Done; words: Words; children?: ReactNode }>;

function OpenRemarks({ view, words }: Readonly<{ view: DossierView; words: Words }>) {
  const { dossier } = words;
  if (view.openRemarks.length === 0) return null;
  return (
    <section className="my-8">
      <SectionHeading>{dossier.list.openRemarks}</SectionHeading>
      <ul className="divide-y divide-line border-line border-y">
        {view.openRemarks.map((remark) => (
          <li className="py-3" key={remark.id}>
            <a className="link font-medium" href={`/dossiers/${view.caseId}/sections/${remark.section}`}>
              {dossier.itemTitle(remark.section, dossier.items[remark.section - 1]?.title ?? "")}
            </a>
            <span className="text-muted text-sm">
              {" · "}
              {remark.answeredOn ? dossier.list.answered : dossier.list.notAnswered}
            </span>
            <p className="mt-1 line-clamp-2 break-words">
              <Sealed text={remark.text} words={words} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function HowTo({ words }: Readonly<{ words: Words }>) {
  const { list } = words.dossier;
  return (
    <Notice title={list.how} tone="info">
      <ol className="mt-1 list-decimal space-y-1 pl-5">
        {list.howSteps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </Notice>
  );
}

/** The personal history: progress, the next section, open remarks, all sections, verification. `children`: the working sessions. */
export function DossierPage({ view, done, words, children }: Props) {
  return (
    <CasePage head={view.head} notice={<DoneNotice done={done} words={words} />} tab="dossier" words={words}>
      <ClosedNotice head={view} words={words} />
      <ProgressBar progress={view.progress} words={words} />
      <NextSectionCard view={view} words={words} />
      {view.review && <ReviewQueue caseId={view.caseId} review={view.review} words={words} />}
      <OpenRemarks view={view} words={words} />
      {view.mayWrite && view.progress.passed === 0 && <HowTo words={words} />}
      <p className="my-4 flex flex-wrap gap-3 print:hidden">
        <LinkButton href={`/dossiers/${view.caseId}/text`} tone="quiet">
          {words.wholeText.open}
        </LinkButton>
        <LinkButton href={`/dossiers/${view.caseId}/papers`} tone="quiet">
          {words.papersNeeded.open}
        </LinkButton>
        {view.progress.passed === view.progress.total && (
          <LinkButton href={`/dossiers/${view.caseId}/copy`} tone="quiet">
            {words.copying.open}
          </LinkButton>
        )}
      </p>
      <SectionList view={view} words={words} />
      {children}
      <VerificationCounts view={view} words={words} />
      <TermsHere names={["history", "seal", "certification"]} words={words} />
    </CasePage>
  );
}
