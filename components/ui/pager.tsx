type Words = Readonly<{
  pager: { label: string; previous: string; next: string; at: (page: number, pages: number) => string };
}>;
/** `previous` and `next`: addresses, absent at either end; `at`: which part is shown. */
type Links = Readonly<{ previous?: string; next?: string; at: string; words: Words }>;

/** Links to what stands before and after the part that is shown. */
export function PageLinks({ previous, next, at, words }: Links) {
  return (
    <nav aria-label={words.pager.label} className="my-6 flex flex-wrap items-center gap-x-4 print:hidden">
      {previous && (
        <a className="link inline-flex min-h-11 items-center" href={previous} rel="prev">
          {words.pager.previous}
        </a>
      )}
      <span className="text-muted tabular-nums">{at}</span>
      {next && (
        <a className="link inline-flex min-h-11 items-center" href={next} rel="next">
          {words.pager.next}
        </a>
      )}
    </nav>
  );
}

type Props = Readonly<{
  page: number;
  pageSize: number;
  total: number;
  hrefOf: (page: number) => string;
  words: Words;
}>;

/** Links to the previous and next page of a list. */
export function Pager({ page, pageSize, total, hrefOf, words }: Props) {
  const pages = Math.max(1, Math.ceil(total / pageSize));
  if (pages === 1) return null;
  return (
    <PageLinks
      at={words.pager.at(page, pages)}
      next={page < pages ? hrefOf(page + 1) : undefined}
      previous={page > 1 ? hrefOf(page - 1) : undefined}
      words={words}
    />
  );
}
