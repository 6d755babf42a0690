import type { TermView } from "@/lib/goals/queries";
import type { Words } from "@/lib/text/text";

type Props = Readonly<{ view: TermView; words: Words }>;
type Term = TermView["terms"][number];

/** As many terms as stand side by side; earlier ones are folded. */
const shown = 4;

function TermList({ terms, here, words }: Readonly<{ terms: readonly Term[]; here: string; words: Words }>) {
  const { status } = words.goals;
  return (
    <ul className="flex flex-wrap gap-1 sm:gap-2">
      {terms.map((term) => (
        <li key={term.id}>
          <a
            aria-current={term.id === here ? "page" : undefined}
            className="inline-flex min-h-9 items-center rounded-md border border-line px-3 max-sm:px-2 max-sm:text-sm no-underline hover:border-link hover:text-link aria-[current]:border-link aria-[current]:bg-link-soft aria-[current]:font-semibold"
            href={`/goals/${term.id}`}
          >
            {term.name}
            {term.status === "running" && (
              <span className="ml-2 text-muted text-sm max-sm:hidden">{status.running}</span>
            )}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** The terms one may change to, the one shown marked. */
export function TermSwitch({ view, words }: Props) {
  const { terms } = words.goals;
  const here = view.term.id;
  if (view.terms.length < 2) return null;
  const isFirst = (term: Term, index: number) => index < shown || term.id === here;
  const earlier = view.terms.filter((term, index) => !isFirst(term, index));
  return (
    <nav aria-label={terms.title} className="mb-4 print:hidden">
      <TermList here={here} terms={view.terms.filter(isFirst)} words={words} />
      {earlier.length > 0 && (
        <details className="mt-2">
          <summary className="link inline-flex min-h-8 cursor-pointer items-center">{terms.earlier}</summary>
          <TermList here={here} terms={earlier} words={words} />
        </details>
      )}
    </nav>
  );
}
