"use client";

import { useEffect } from "react";

type Props = Readonly<{
  next: string | null;
  previous: string | null;
  /** The ids of the form that passes and of the box for the reason. */
  passForm: string;
  reason: string;
}>;

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest("input, textarea, select, [contenteditable]") !== null;

const isPlain = (event: KeyboardEvent): boolean =>
  !(event.defaultPrevented || event.repeat || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey);

const goTo = (address: string | null): void => {
  if (address) location.assign(address);
};

/** J and K lead to other items, A passes, R goes to the reason; never while something is typed. */
export function ReviewKeys({ next, previous, passForm, reason }: Props) {
  useEffect(() => {
    const acts: Readonly<Record<string, () => void>> = {
      j: () => goTo(next),
      k: () => goTo(previous),
      a: () => document.querySelector<HTMLFormElement>(`#${passForm} form`)?.requestSubmit(),
      r: () => {
        const box = document.getElementById(reason);
        box?.scrollIntoView({ block: "center" });
        box?.focus();
      },
    };
    const onKey = (event: KeyboardEvent): void => {
      const act = isPlain(event) && !isTyping(event.target) ? acts[event.key.toLowerCase()] : undefined;
      if (!act) return;
      event.preventDefault();
      act();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [next, previous, passForm, reason]);
  return null;
}
