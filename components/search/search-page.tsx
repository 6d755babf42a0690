import { mostCounted } from "@/lib/search/match";
import type { Everything, SearchView } from "@/lib/search/queries";
import type { Words } from "@/lib/text/text";
import { EmptyState } from "../ui/empty-state";
import { PageHeading } from "../ui/heading";
import { Notice } from "../ui/notice";
import { Marked } from "./marked";
import { type Kind, type ResultRow, resultRows } from "./result-rows";

type Props = Readonly<{ view: SearchView; words: Words }>;

/** The box of the page itself, where a phone types. */
function PageBox({ q, words: { search } }: Readonly<{ q: string; words: Words }>) {
  return (
    <search aria-label={search.pageBox}>
      <form action="/search" className="flex max-w-xl gap-2 print:hidden" method="get">
        <input
          aria-describedby={q === "" ? "search-hint" : undefined}
          aria-keyshortcuts="/ Control+K"
          aria-label={search.pageBox}
          autoComplete="off"
          // biome-ignore lint/a11y/noAutofocus: whoever opens this page came to type.
          autoFocus={q === ""}
          className="input min-w-0"
          defaultValue={q}
          enterKeyHint="search"
          name="q"
          placeholder={search.box.placeholder}
          type="search"
        />
        <button
          className="inline-flex min-h-11 shrink-0 items-center whitespace-nowrap rounded-md bg-accent px-4 font-medium text-white hover:bg-accent-strong"
          type="submit"
        >
          {search.box.find}
        </button>
      </form>
    </search>
  );
}

function Before({ words: { search } }: Readonly<{ words: Words }>) {
  return (
    <>
      <p className="mt-3 max-w-prose text-muted" id="search-hint">
        {search.hint}
      </p>
      <h2 className="mt-6 font-semibold text-lg">{search.examplesTitle}</h2>
      <ul className="mt-1 flex flex-wrap gap-x-5">
        {search.examples.map((example) => (
          <li key={example}>
            <a
              className="link inline-flex min-h-11 items-center"
              href={`/search?${new URLSearchParams({ q: example })}`}
            >
              {example}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}

type GroupProps = Readonly<{
  kind: Kind;
  found: Everything[Kind];
  rows: readonly ResultRow[];
  q: string;
  words: Words;
}>;

function Group({ kind, found, rows, q, words: { search } }: GroupProps) {
  const count = search.count(found.total, mostCounted);
  return (
    <section aria-labelledby={kind} className="mt-8">
      <h2 className="font-semibold text-lg" id={kind}>
        {search.kinds[kind]} <span className="font-normal text-muted tabular-nums">({count})</span>
      </h2>
      {rows.length === 0 && <p className="mt-1">{search.tooMany(count)}</p>}
      <ul className="linked-rows results mt-1">
        {rows.map(({ key, title, hint, href }) => (
          <li key={key}>
            <a href={href}>
              <span className="called">
                <Marked isNear={found.isNear} q={q} text={title} />
              </span>
              <span className="about">{hint}</span>
            </a>
          </li>
        ))}
      </ul>
      {rows.length > 0 && found.total > rows.length && (
        <p className="mt-2 text-muted text-sm">{search.shown(rows.length, count)}</p>
      )}
      {found.list && found.total > rows.length && (
        <a className="link inline-flex min-h-11 items-center print:hidden" href={found.list}>
          {search.all}
        </a>
      )}
    </section>
  );
}

/** How many of each kind there are, each a link to its group. */
function Counts({
  groups,
  words: { search },
}: Readonly<{ groups: readonly (readonly [Kind, Everything[Kind]])[]; words: Words }>) {
  if (groups.length < 2) return null;
  return (
    <nav aria-label={search.summary} className="mt-4 print:hidden">
      <ul className="flex flex-wrap gap-x-5 text-sm">
        {groups.map(([kind, { total }]) => (
          <li key={kind}>
            <a className="link inline-flex min-h-11 items-center" href={`#${kind}`}>
              {search.kinds[kind]}&nbsp;<span className="tabular-nums">({search.count(total, mostCounted)})</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Results({ found, q, words }: Readonly<{ found: Everything; q: string; words: Words }>) {
  const rows = resultRows(found, q, words);
  const kinds = Object.entries(found) as [Kind, Everything[Kind]][];
  const groups = kinds.filter(([, { total }]) => total > 0);
  if (groups.length === 0) return <EmptyState hint={words.search.noneHint} title={words.search.noneTitle(q)} />;
  return (
    <>
      {groups.every(([, { isNear }]) => isNear) && <Notice tone="info">{words.search.near(q)}</Notice>}
      <Counts groups={groups} words={words} />
      {groups.map(([kind, each]) => (
        <Group found={each} key={kind} kind={kind} q={q} rows={rows[kind]} words={words} />
      ))}
    </>
  );
}

/** What was found by a search over everything, or what can be searched for. */
export function SearchPage({ view: { q, found }, words }: Props) {
  const { search } = words;
  return (
    <>
      <PageHeading title={q ? search.titleOf(q) : search.title} />
      <PageBox q={q} words={words} />
      {q === "" && <Before words={words} />}
      {q !== "" && !found && <EmptyState hint={search.tooShortHint} title={search.tooShortTitle} />}
      {found && <Results found={found} q={q} words={words} />}
    </>
  );
}
