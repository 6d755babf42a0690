import { type Purpose, paperPurposes } from "@/lib/mentoring/comment/draft";
import { termOf } from "@/lib/mentoring/reports/terms";
import type { Day } from "@/lib/primitives/day";
import type { Words } from "@/lib/text/text";
import { commentHref, purposeName } from "./comment-names";

/** The ways to the drafts of the cell's comment, for who writes it. */
export function CommentLinks({ caseId, on, words }: Readonly<{ caseId: string; on: Day; words: Words }>) {
  const purposes: readonly Purpose[] = [
    ...paperPurposes.map((of) => ({ of })),
    { of: "quarter", quarter: termOf("quarter", on) },
  ];
  return (
    <nav aria-label={words.comments.title} className="flex flex-wrap items-center gap-x-4 text-sm print:hidden">
      <span className="text-muted">{words.comments.open}</span>
      {purposes.map((purpose) => (
        <a
          className="link inline-flex min-h-11 items-center"
          href={commentHref(caseId, purpose)}
          key={commentHref(caseId, purpose)}
        >
          {purposeName(purpose, words)}
        </a>
      ))}
    </nav>
  );
}
