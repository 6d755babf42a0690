import { useCallback, useEffect, useRef, useState } from "react";
import { type Draft, type DraftPlace, dropDraft, keepDraft, markSending, readDraft } from "./device-draft";

/** Milliseconds after the last key before the draft is stored. */
const saveDelay = 300;

type Stored = Readonly<{ content: string; answer: string; version: number }>;

/** Line ends and spaces are not compared, because the server normalises them. */
const withoutExtraSpace = (text: string): string => text.replace(/\s+/g, " ").trim();
const isSameText = (one: Pick<Draft, "content" | "answer">, other: Pick<Draft, "content" | "answer">): boolean =>
  withoutExtraSpace(one.content) === withoutExtraSpace(other.content) &&
  withoutExtraSpace(one.answer) === withoutExtraSpace(other.answer);

const draftIn = (form: HTMLFormElement, version: number): Draft => {
  const data = new FormData(form);
  return { content: `${data.get("content")}`, answer: `${data.get("answer") ?? ""}`, version, at: Date.now() };
};

/**
 * Stores a section on the device while it is typed, and finds a draft left there when the browser ended the page.
 * While a found draft waits for the writer's choice, nothing is stored in its place.
 */
export const useDraft = (place: DraftPlace, stored: Stored, isRefused: boolean) => {
  const [found, setFound] = useState<Draft | null>(null);
  /** When what is typed was last stored on the device. */
  const [keptAt, setKeptAt] = useState<number | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  // Only the first values count: what is stored later comes from this form.
  const initial = useRef({ place, stored });

  useEffect(() => {
    const { place: from, stored: first } = initial.current;
    readDraft(from).then((draft) => {
      if (draft && isSameText(draft, first)) dropDraft(from);
      else setFound(draft);
    });
    return () => clearTimeout(timer.current);
  }, []);

  useEffect(() => {
    if (isRefused) markSending(initial.current.place, false);
  }, [isRefused]);

  const keep = useCallback(
    (form: HTMLFormElement, when: "soon" | "sending") => {
      clearTimeout(timer.current);
      if (found) return;
      const draft = draftIn(form, stored.version);
      if (when === "soon") {
        timer.current = setTimeout(
          () => keepDraft(place, draft).then((isKept) => setKeptAt(isKept ? draft.at : null)),
          saveDelay,
        );
      } else {
        markSending(place, true);
        keepDraft(place, draft);
      }
    },
    [place, stored.version, found],
  );

  const decide = (takes: boolean) => {
    setFound(null);
    if (!takes) dropDraft(place);
  };
  return { found, keep, decide, keptAt };
};
