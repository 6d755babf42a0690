import type { SectionView } from "@/lib/dossier/queries";
import type { Words } from "@/lib/text/text";

type Props = Readonly<{ view: SectionView; words: Words }>;

/** Links to the sections before and after and, for a reviewer, to the next one that waits. */
export function SectionNav({ view, words }: Props) {
  const { dossier } = words;
  const { section } = dossier;
  const { previous, next } = view.review ? { previous: view.review.before, next: view.review.after } : view;
  const to = (number: number) => `/dossiers/${view.caseId}/sections/${number}`;
  const titleOf = (number: number) => dossier.itemTitle(number, dossier.items[number - 1]?.title ?? "");
  return (
    <nav aria-label={section.neighbours} className="mt-10 border-line border-t pt-4 print:hidden">
      {view.mayReview && view.review && view.review.nextToReview !== null && (
        <p className="mb-4">
          <a className="link font-medium" href={to(view.review.nextToReview)}>
            {section.nextToReview(view.review.nextToReview)}
          </a>
        </p>
      )}
      <div className="flex flex-col gap-3 sm:flex-row sm:justify-between">
        {previous !== null ? (
          <a className="link py-2" href={to(previous)} rel="prev">
            <span className="block text-muted text-sm">← {section.previous}</span>
            {titleOf(previous)}
          </a>
        ) : (
          <span />
        )}
        {next !== null && (
          <a className="link py-2 sm:text-right" href={to(next)} rel="next">
            <span className="block text-muted text-sm">{section.next} →</span>
            {titleOf(next)}
          </a>
        )}
      </div>
    </nav>
  );
}
