import type { DossierView } from "@/lib/dossier/dossier-view-queries";
import type { Words } from "@/lib/text/text";
import { LinkButton } from "../ui/button";
import { SectionHeading } from "../ui/heading";
import { ProgressBar } from "./progress-bar";
import { SectionList } from "./section-list";

/** How many answers of the verification are in, and the way to it. */
export function VerificationCounts({ view, words }: Readonly<{ view: DossierView; words: Words }>) {
  const { list } = words.dossier;
  const { total, answered, blocking } = view.verifications;
  return (
    <section className="my-8">
      <SectionHeading>{list.verification}</SectionHeading>
      <p>
        {list.verificationCounts(answered, total)}
        {blocking > 0 && <strong className="ml-2 text-danger">{list.verificationBlocking(blocking)}</strong>}
      </p>
      <p className="mt-3 print:hidden">
        <LinkButton href={`/dossiers/${view.caseId}/verification`} tone="quiet">
          {list.verification}
        </LinkButton>
      </p>
    </section>
  );
}

/** How far a personal history has come: its progress, the state of each section, its verification. */
export function DossierState({ view, words }: Readonly<{ view: DossierView; words: Words }>) {
  return (
    <>
      <ProgressBar progress={view.progress} words={words} />
      <SectionList view={view} words={words} />
      <VerificationCounts view={view} words={words} />
    </>
  );
}
