"use client";

import { useSyncExternalStore } from "react";

const neverChanges = () => () => {};

type Props = Readonly<{ title: string; phrases: readonly string[]; field: string }>;

/** Frequent remarks: a press adds one to the field. Without JavaScript they can be read and copied. */
export function RemarkPhrases({ title, phrases, field }: Props) {
  const hasScript = useSyncExternalStore(
    neverChanges,
    () => true,
    () => false,
  );
  const add = (phrase: string) => {
    const box = document.querySelector<HTMLTextAreaElement>(`textarea[name="${field}"]`);
    if (!box) return;
    box.value = box.value.trim() ? `${box.value.trim()}\n${phrase}` : phrase;
    box.focus();
  };
  return (
    <details className="mt-3 text-sm">
      <summary className="cursor-pointer py-2 font-medium">{title}</summary>
      <ul className="mt-1 space-y-2">
        {phrases.map((phrase) => (
          <li key={phrase}>
            {hasScript ? (
              <button
                className="min-h-10 w-full rounded border border-line bg-paper px-3 py-2 text-left hover:border-link"
                onClick={() => add(phrase)}
                type="button"
              >
                {phrase}
              </button>
            ) : (
              phrase
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
