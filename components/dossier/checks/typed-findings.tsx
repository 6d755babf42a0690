"use client";

import { type FormEvent, type ReactNode, useEffect, useRef, useState } from "react";
import type { Checked } from "@/lib/dossier/checks/while-typing";

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

type Found = Readonly<{ key: string; text: string }>;
type Where = Pick<Props, "number" | "rowId"> & Readonly<{ locale: string }>;

const foundIn = async (form: HTMLFormElement, known: Checked, where: Where): Promise<readonly Found[]> => {
  const { foundWhileTyping } = await import("@/lib/dossier/checks/while-typing");
  return foundWhileTyping(known, { ...where, typed: typedIn(form) });
};

/** A form with what the checks find in what is being typed below it. They run here: nothing is sent before the form is. */
export function TypedFindings({ number, rowId, known, words: { locale, title }, children }: Props) {
  const [found, setFound] = useState<readonly Found[]>([]);
  const area = useRef<HTMLDivElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  useEffect(() => {
    // Of a stored row it is said at once.
    const form = rowId && area.current?.querySelector("form");
    if (form) foundIn(form, known, { number, rowId, locale }).then(setFound);
  }, [known, number, rowId, locale]);
  const onInput = ({ target }: FormEvent) => {
    const form = target instanceof HTMLElement ? target.closest("form") : null;
    if (!form) return;
    clearTimeout(timer.current);
    timer.current = setTimeout(() => foundIn(form, known, { number, rowId, locale }).then(setFound), pause);
  };
  return (
    <div onInput={onInput} ref={area}>
      {children}
      <div aria-live="polite">
        {found.length > 0 && (
          <section className="my-4 max-w-2xl rounded-md border-warning border-l-4 bg-warning-soft p-4">
            <h2 className="font-semibold">{title}</h2>
            <ul className="mt-1 list-disc space-y-1 pl-5">
              {found.map(({ key, text }) => (
                <li className="break-words" key={key}>
                  {text}
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </div>
  );
}
