"use client";

import { type FormEvent, type ReactNode, useEffect, useRef, useState } from "react";
import type { Finding, History, Known } from "@/lib/dossier/checks/finding";
import { findingsOf } from "@/lib/dossier/checks/findings";
import { withTyped } from "@/lib/dossier/checks/typed";
import type { Day } from "@/lib/primitives/day";
import { checkSentences } from "@/lib/text/check-sentences";

/** What the checks are told beside what is being typed. */
export type Checked = Readonly<{ history: History; known: Known; on: Day }>;

type Props = Readonly<{
  number: number;
  /** The row whose form it is, "" for a new one; null for the boxes or the text of the item itself. */
  rowId: string | null;
  known: Checked;
  words: Readonly<{ locale: string; title: string }>;
  children: ReactNode;
}>;

const pause = 600;

const typedIn = (form: HTMLFormElement): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...new FormData(form)].flatMap(([name, value]) => (typeof value === "string" ? [[name, value]] : [])),
  );

/** A form with what the checks find in what is being typed below it. They run here: nothing is sent before the form is. */
export function TypedFindings({ number, rowId, known: { history, known, on }, words, children }: Props) {
  const [found, setFound] = useState<readonly Finding[]>(() =>
    rowId ? findingsOf(history, known, on).filter(({ item, rowIds }) => item === number && rowIds.includes(rowId)) : [],
  );
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const onInput = ({ target }: FormEvent) => {
    const form = target instanceof HTMLElement ? target.closest("form") : null;
    if (!form) return;
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      const { history: typed, isConcerned } = withTyped(history, number, rowId, typedIn(form));
      setFound(findingsOf(typed, known, on).filter(isConcerned));
    }, pause);
  };
  const sentences = checkSentences(words.locale);
  return (
    <div onInput={onInput}>
      {children}
      <div aria-live="polite">
        {found.length > 0 && (
          <section className="my-4 max-w-2xl rounded-md border-warning border-l-4 bg-warning-soft p-4">
            <h2 className="font-semibold">{words.title}</h2>
            <ul className="mt-1 list-disc space-y-1 pl-5">
              {found.map(({ key, kind, facts }) => (
                <li className="break-words" key={key}>
                  {sentences[kind](facts)}
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </div>
  );
}
