"use client";
import type { ReactNode } from "react";
import { SearchBox, type SearchBoxWords } from "../search/search-box";
import type { KeptFormPlace } from "../ui/sending/kept-form";
import { KeptFormProvider } from "../ui/sending/kept-form-provider";
import { Icon } from "./icon";
import type { LayoutView } from "./layout-view";
import { type LayoutActions, PersonMenu } from "./person-menu";
import { PrintedBy, PrintedHeading } from "./printed-sheet";
import { useFoldingMenu } from "./use-folding-menu";

type Props = Readonly<{
  view: LayoutView;
  actions: LayoutActions;
  search: SearchBoxWords;
  /** What was typed on this page and could not be answered. */
  kept: KeptFormPlace;
  children: ReactNode;
}>;

/** The bar of every page. From 48 rem it holds the search; on a phone the bar below has a place for it. */
function Bar({ view, actions, search }: Pick<Props, "view" | "actions" | "search">) {
  const { committee, words } = view;
  return (
    <header className="site-bar z-10 bg-bar text-white lg:sticky lg:top-0 print:hidden">
      <div className="mx-auto flex min-h-13 max-w-[88rem] items-center gap-3 px-3 md:gap-6 md:px-5">
        <a className="mr-auto flex min-h-11 min-w-0 items-center gap-2.5 no-underline" href="/">
          <svg aria-label={words.name} className="size-8 shrink-0" role="img" viewBox="0 0 64 64">
            <path
              d="M32 10c7 10 12 16 12 24a12 12 0 0 1-24 0c0-8 5-14 12-24zM12 50c7-5 13-5 20 0s13 5 20 0"
              fill="#fff"
            />
          </svg>
          <span className="truncate font-semibold">{committee}</span>
        </a>
        <SearchBox words={search} />
        <PersonMenu actions={actions} view={view} />
      </div>
    </header>
  );
}

function Places({ items }: Pick<LayoutView, "items">) {
  return items.map(({ href, key, label, isHere }) => (
    <li key={href}>
      <a aria-current={isHere ? "page" : undefined} className="place" href={href}>
        <Icon name={key === "ownCase" ? "cases" : key} />
        {label}
      </a>
    </li>
  ));
}

/** The places of a phone: the desk, the cases, the search, and the rest behind one word. */
function PlacesBelow({ view: { items, isSearching, words } }: Pick<Props, "view">) {
  const [first = [], rest = []] = [items.slice(0, 2), items.slice(2)];
  const menu = useFoldingMenu();
  return (
    <nav
      aria-label={words.menu}
      className="places-below sticky bottom-0 z-10 border-line border-t bg-paper lg:hidden print:hidden"
    >
      <ul className="grid grid-cols-4">
        {first.map(({ href, key, label, shortLabel, isHere }) => (
          <li key={href}>
            <a aria-current={isHere ? "page" : undefined} aria-label={label} href={href}>
              <Icon name={key === "ownCase" ? "cases" : key} />
              {shortLabel}
            </a>
          </li>
        ))}
        <li>
          <a aria-current={isSearching ? "page" : undefined} href="/search">
            <Icon name="search" />
            {words.search}
          </a>
        </li>
        <li>
          <details className="relative" ref={menu}>
            <summary className={rest.some(({ isHere }) => isHere) ? "here" : undefined}>
              <Icon name="more" />
              {words.more}
            </summary>
            <ul className="absolute right-0 bottom-full w-72 rounded-tl-md border border-line bg-paper p-2 shadow-lg">
              <Places items={rest} />
            </ul>
          </details>
        </li>
      </ul>
    </nav>
  );
}

/** The layout of every signed-in page: bar, places at the side or on a phone below, content, footer. */
export function SiteLayout({ view, actions, search, kept, children }: Props) {
  const { items, words } = view;
  return (
    <div className="flex min-h-dvh flex-col print:block">
      <a className="sr-only focus:not-sr-only focus:absolute focus:z-20 focus:bg-paper focus:p-3" href="#content">
        {words.skip}
      </a>
      <Bar actions={actions} search={search} view={view} />
      <div className="mx-auto w-full max-w-[88rem] grow lg:grid lg:grid-cols-[14rem_minmax(0,1fr)] print:block">
        <nav aria-label={words.menu} className="border-line border-r pt-4 max-lg:hidden print:hidden">
          <ul className="sticky top-17">
            <Places items={items} />
          </ul>
        </nav>
        <div className="min-w-0">
          <PrintedHeading view={view} />
          <main className="px-4 pt-3 pb-5 lg:px-8 lg:pb-8 lg:pt-5 print:p-0" id="content" tabIndex={-1}>
            <KeptFormProvider place={kept}>{children}</KeptFormProvider>
          </main>
          <footer className="px-4 py-3 text-muted text-sm lg:px-8 lg:py-6 print:p-0 print:pt-2">
            <p>{words.footer}</p>
            <PrintedBy print={view.print} />
          </footer>
        </div>
      </div>
      <PlacesBelow view={view} />
    </div>
  );
}
