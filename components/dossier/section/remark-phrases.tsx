"use client";

import { useHasScript } from "../../ui/has-script";

/** The box a phrase goes to: the one last written in, or the first. */
const boxNear = (button: HTMLElement): HTMLTextAreaElement | null => {
  const form = button.closest("section")?.querySelector("form");
  const boxes = [...(form?.querySelectorAll<HTMLTextAreaElement>("textarea") ?? [])];
  return boxes.findLast((box) => box.value.trim() !== "" && box.offsetParent !== null) ?? boxes[0] ?? null;
};

/** Frequent remarks: a press adds one to the box. Without JavaScript they can be read and copied. */
export function RemarkPhrases({ title, phrases }: Readonly<{ title: string; phrases: readonly string[] }>) {
  const hasScript = useHasScript();
  const add = (phrase: string, button: HTMLElement) => {
    const box = boxNear(button);
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
                onClick={({ currentTarget }) => add(phrase, currentTarget)}
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
