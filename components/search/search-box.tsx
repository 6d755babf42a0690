"use client";
import { useEffect, useState } from "react";
import { SearchIcon } from "./search-icon";

export type SearchBoxWords = Readonly<{ label: string; placeholder: string; find: string }>;
type Props = Readonly<{
  words: SearchBoxWords;
  /** What was searched for, where the page shows what was found. */
  query?: string | undefined;
}>;

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest("input, textarea, select, [contenteditable]") !== null;

const opensSearch = (event: KeyboardEvent): boolean => {
  if (event.defaultPrevented || event.altKey || isTyping(event.target)) return false;
  const isCommand = event.ctrlKey || event.metaKey;
  return isCommand ? event.key.toLowerCase() === "k" && !event.shiftKey : event.key === "/";
};

const searchPage = "/search";

/** The last box on the page that is shown: the search page has one of its own below that of the bar. */
const focusBox = (): void => {
  const boxes = [...document.querySelectorAll<HTMLInputElement>(`form[action="${searchPage}"] input[type="search"]`)];
  const box = boxes.findLast((each) => each.getClientRects().length > 0);
  box?.focus();
  box?.select();
  if (!box) location.assign(searchPage);
};

/**
 * The search of every page, for its bar; a phone has a place for it in the bar below. It works without JavaScript; with it, "/" and Ctrl-K lead to the box.
 */
export function SearchBox({ words: { label, placeholder, find }, query = "" }: Props) {
  // The keys are told only once they do something.
  const [hasKeys, setHasKeys] = useState(false);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (!opensSearch(event)) return;
      event.preventDefault();
      focusBox();
    };
    document.addEventListener("keydown", onKey);
    setHasKeys(true);
    return () => document.removeEventListener("keydown", onKey);
  }, []);
  return (
    <search aria-label={label} className="hidden min-w-0 max-w-96 grow md:block">
      <form action={searchPage} className="relative" method="get">
        <input
          aria-keyshortcuts={hasKeys ? "/ Control+K" : undefined}
          aria-label={label}
          autoComplete="off"
          className="h-10 w-full rounded-md border border-edge bg-paper pr-11 pl-3 text-ink text-sm placeholder:text-muted"
          defaultValue={query}
          name="q"
          placeholder={placeholder}
          type="search"
        />
        <button
          className="absolute inset-y-0 right-0 inline-flex w-10 items-center justify-center rounded-r-md text-muted hover:text-ink"
          type="submit"
        >
          <SearchIcon />
          <span className="sr-only">{find}</span>
        </button>
      </form>
    </search>
  );
}
