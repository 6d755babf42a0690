import { useCallback, useEffect, useRef, useState } from "react";
import { type Draft, type DraftPlace, dropDraft, keepDraft, noteSending, readDraft } from "./device-draft";

/** Milliseconds without a key pressed before the words are kept. */
const pause = 300;

type Stored = Readonly<{ content: string; answer: string; version: number }>;

/** Line ends and outer spaces do not make another text: the server tidies them. */
const bare = (text: string): string => text.replace(/\s+/g, " ").trim();
const isSame = (one: Pick<Draft, "content" | "answer">, other: Pick<Draft, "content" | "answer">): boolean =>
  bare(one.content) === bare(other.content) && bare(one.answer) === bare(other.answer);

const typedIn = (form: HTMLFormElement, version: number): Draft => {
  const data = new FormData(form);
  return { content: `${data.get("content")}`, answer: `${data.get("answer") ?? ""}`, version, at: Date.now() };
};

/**
 * Keeps the words of a section on the device while they are typed, and finds those left there when the page was killed.
 * While found words wait for the reader's choice nothing is kept in their place.
 */
export const useDraft = (place: DraftPlace, stored: Stored, isRefused: boolean) => {
  const [found, setFound] = useState<Draft | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  // Read once, as the page came: what is stored afterwards came from this very form.
  const begun = useRef({ place, stored });

  useEffect(() => {
    const { place: from, stored: first } = begun.current;
    readDraft(from).then((draft) => {
      if (draft && isSame(draft, first)) dropDraft(from);
      else setFound(draft);
    });
    return () => clearTimeout(timer.current);
  }, []);

  useEffect(() => {
    if (isRefused) noteSending(begun.current.place, false);
  }, [isRefused]);

  const keep = useCallback(
    (form: HTMLFormElement, when: "soon" | "sending") => {
      clearTimeout(timer.current);
      if (found) return;
      const draft = typedIn(form, stored.version);
      if (when === "soon") {
        timer.current = setTimeout(() => keepDraft(place, draft), pause);
      } else {
        noteSending(place, true);
        keepDraft(place, draft);
      }
    },
    [place, stored.version, found],
  );

  const decide = (takes: boolean) => {
    setFound(null);
    if (!takes) dropDraft(place);
  };
  return { found, keep, decide };
};
