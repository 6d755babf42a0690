import type { DossierView } from "@/lib/dossier/dossier-view-queries";
import type { Words } from "@/lib/text/text";
import { LinkButton } from "../ui/button";

type NextAction = Readonly<{ label: string; title: string; href?: string; act?: string }>;

const isAllPassed = ({ progress }: DossierView): boolean => progress.passed === progress.total;

const titleOf = (number: number, { dossier }: Words): string =>
  dossier.itemTitle(number, dossier.items[number - 1]?.title ?? "");

const forWriter = (view: DossierView, words: Words): NextAction => {
  const { list } = words.dossier;
  const number = view.progress.nextToWrite;
  if (isAllPassed(view)) return { label: list.allPassed, title: list.allPassedWriter };
  if (number === null) return { label: list.nextToWrite, title: list.allSent };
  const state = view.sections[number - 1]?.state;
  const act = state === "returned" ? list.correct : state === "begun" ? list.continue : list.start;
  return {
    label: list.nextToWrite,
    title: titleOf(number, words),
    href: `/dossiers/${view.caseId}/sections/${number}`,
    act,
  };
};

const forReviewer = (view: DossierView, words: Words): NextAction => {
  const { list } = words.dossier;
  const number = view.review?.next ?? null;
  if (isAllPassed(view)) {
    const href = view.maySendToVerification ? `/admissions/${view.caseId}/steps/sendToVerification` : undefined;
    return { label: list.allPassed, title: list.allPassedNext, href, act: list.sendToVerification };
  }
  if (number === null) return { label: list.nextToReview, title: list.nothingToReview };
  return {
    label: list.nextToReview,
    title: titleOf(number, words),
    href: `/dossiers/${view.caseId}/sections/${number}`,
    act: list.review,
  };
};

/** The next section to write or to review. */
export function NextSectionCard({ view, words }: Readonly<{ view: DossierView; words: Words }>) {
  if (!view.mayWrite && !view.mayReview) return null;
  const { label, title, href, act } = view.mayWrite ? forWriter(view, words) : forReviewer(view, words);
  return (
    <section className="my-6 rounded-lg border border-line border-l-4 border-l-accent bg-wash p-5 print:hidden">
      <h2 className="text-muted text-sm">{label}</h2>
      <p className={href ? "mt-1 font-semibold text-xl" : "mt-1 text-lg"}>{title}</p>
      {href && act && (
        <p className="mt-4">
          <LinkButton href={href}>{act}</LinkButton>
        </p>
      )}
    </section>
  );
}
