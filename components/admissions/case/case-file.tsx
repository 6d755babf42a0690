import type { CaseHead } from "@/lib/admissions/file/head-queries";
import type { NamesOfKin } from "@/lib/dossier/relative-name-queries";
import type { CaseWithPapers } from "@/lib/papers-needed/queries";
import type { Words } from "@/lib/text/text";
import { EntryLinks } from "../../mentoring/entry-links";
import { PapersAhead } from "../../papers-needed/papers-ahead";
import { StepSource } from "../../regulations/source";
import { SectionHeading } from "../../ui/heading";
import { Notice } from "../../ui/notice";
import { MissingList } from "../missing-list";
import { holderName, nextOf } from "./case-header";
import { CasePage } from "./case-page";
import { RecordedNotice } from "./recorded-notice";
import { RelatedCases } from "./related-cases";
import { ReturnedNotice } from "./returned-notice";
import { OtherSteps, SideSteps } from "./step-lists";

type Props = Readonly<{ view: CaseWithPapers; words: Words; done: string | null }>;
type Part = Pick<Props, "view" | "words">;

/** What the next step still lacks, or that it lacks nothing, and where it is written. */
export function Missing({ view, words }: Readonly<{ view: CaseHead; words: Words }>) {
  const { file } = words.admissions;
  const next = nextOf(view);
  if (!next) return null;
  return (
    <section>
      <SectionHeading>{next.missing.length > 0 ? words.caseFile.missing : words.caseFile.conditions}</SectionHeading>
      {next.missing.length > 0 ? (
        <MissingList missing={next.missing} words={words} />
      ) : (
        <p>
          {file.ready} {!next.mine && file.waiting(holderName(next.responsibleRole, words))}
        </p>
      )}
      <p className="mt-2 text-muted text-sm">
        <StepSource cites={next.cites} words={words} />
      </p>
    </section>
  );
}

function MoreLinks({ view, words }: Part) {
  return (
    <nav aria-label={words.caseFile.more.label} className="mt-6 flex flex-wrap gap-x-6 print:hidden">
      {view.sees.schedule && (
        <a className="link inline-flex min-h-11 items-center" href={`/admissions/${view.id}/schedule`}>
          {words.earliest.link}
        </a>
      )}
      <a className="link inline-flex min-h-11 items-center" href={`/admissions/${view.id}/print`}>
        {words.caseFile.more.print}
      </a>
    </nav>
  );
}

/** The work on a case: what the next step lacks, what else can be done, what changes or stops the case. */
export function CaseFile({ view, names, words, done }: Props & Readonly<{ names: NamesOfKin }>) {
  const { file } = words.admissions;
  return (
    <CasePage head={view} notice={<RecordedNotice done={done} view={view} words={words} />} tab="work" words={words}>
      {view.mayLog && <EntryLinks caseId={view.id} name={view.person.name} words={words} />}
      {view.isRelative && <Notice tone="info">{file.isRelative}</Notice>}
      <RelatedCases view={view} words={words} />
      <ReturnedNotice names={names} view={view} words={words} />
      {view.open.length === 0 && !view.pausedSince && <p>{file.nothingOpen}</p>}
      <Missing view={view} words={words} />
      <PapersAhead caseId={view.id} papersAhead={view.papersAhead} words={words} />
      <OtherSteps head={view} words={words} />
      <SideSteps head={view} words={words} />
      <MoreLinks view={view} words={words} />
    </CasePage>
  );
}
