import { useCallback, useEffect, useRef, useState } from "react";
import { type Draft, type DraftPlace, dropDraft, keepDraft, markSending, readDraft } from "./device-draft";

/** Milliseconds without a key pressed before the words are kept. */
const saveDelay = 300;

type Stored = Readonly<{ content: string; answer: string; version: number }>;

/** Line ends and outer spaces do not make another text: the server tidies them. */
const withoutExtraSpace = (text: string): string => text.replace(/\s+/g, " ").trim();
const isSameText = (one: Pick<Draft, "content" | "answer">, other: Pick<Draft, "content" | "answer">): boolean =>
  withoutExtraSpace(one.content) === withoutExtraSpace(other.content) &&
  withoutExtraSpace(one.answer) === withoutExtraSpace(other.answer);

const draftIn = (form: HTMLFormElement, version: number): Draft => {
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
      if (draft && isSameText(draft, first)) dropDraft(from);
      else setFound(draft);
    });
    return () => clearTimeout(timer.current);
  }, []);

  useEffect(() => {
    if (isRefused) markSending(begun.current.place, false);
  }, [isRefused]);

  const keep = useCallback(
    (form: HTMLFormElement, when: "soon" | "sending") => {
      clearTimeout(timer.current);
      if (found) return;
      const draft = draftIn(form, stored.version);
      if (when === "soon") {
        timer.current = setTimeout(() => keepDraft(place, draft), saveDelay);
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
  return { found, keep, decide };
};
