type Words = Readonly<{
  pager: { label: string; previous: string; next: string; at: (page: number, pages: number) => string };
}>;
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
    <nav aria-label={words.pager.label} className="my-6 flex items-center gap-4 print:hidden">
      {page > 1 && (
        <a className="link inline-flex min-h-11 items-center" href={hrefOf(page - 1)} rel="prev">
          {words.pager.previous}
        </a>
      )}
      <span className="text-muted tabular-nums">{words.pager.at(page, pages)}</span>
      {page < pages && (
        <a className="link inline-flex min-h-11 items-center" href={hrefOf(page + 1)} rel="next">
          {words.pager.next}
        </a>
      )}
    </nav>
  );
}
