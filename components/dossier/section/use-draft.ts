import { useCallback, useEffect, useRef, useState } from "react";
import { type Draft, type DraftPlace, dropDraft, keepDraft, markSending, readDraft } from "./device-draft";

/** Milliseconds after the last key before the draft is stored. */
const saveDelay = 300;

type Stored = Readonly<{ values: Draft["values"]; base: string }>;

/** Line ends and spaces are not compared, because the server normalises them. */
const withoutExtraSpace = (text = ""): string => text.replace(/\s+/g, " ").trim();
const isSame = (one: Draft["values"], other: Draft["values"]): boolean =>
  Object.keys(one).every((name) => withoutExtraSpace(one[name]) === withoutExtraSpace(other[name]));

const draftIn = (form: HTMLFormElement, { values, base }: Stored): Draft => {
  const data = new FormData(form);
  const typed = Object.keys(values).map((name) => [name, `${data.get(name) ?? ""}`] as const);
  return { values: Object.fromEntries(typed), base, at: Date.now() };
};

/**
 * Stores the fields of a form on the device while they are typed, and finds a draft left there when the browser ended the page.
 * While a found draft waits for the writer's choice, nothing is stored in its place.
 */
export const useDraft = (place: DraftPlace, stored: Stored, isRefused: boolean) => {
  const [found, setFound] = useState<Draft | null>(null);
  /** When what is typed was last stored on the device. */
  const [keptAt, setKeptAt] = useState<number | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  /** Stores at once what waits for the end of the typing. */
  const waiting = useRef<(() => void) | null>(null);
  // Only the first values count: what is stored later comes from this form.
  const initial = useRef({ place, stored });

  useEffect(() => {
    const { place: from, stored: first } = initial.current;
    readDraft(from).then((draft) => {
      if (draft && isSame(draft.values, first.values)) dropDraft(from);
      else setFound(draft);
    });
    return () => clearTimeout(timer.current);
  }, []);

  useEffect(() => {
    // A phone hides a page before it ends it.
    const storeNow = () => waiting.current?.();
    document.addEventListener("visibilitychange", storeNow);
    return () => document.removeEventListener("visibilitychange", storeNow);
  }, []);

  useEffect(() => {
    if (isRefused) markSending(initial.current.place, false);
  }, [isRefused]);

  const keep = useCallback(
    (form: HTMLFormElement, when: "soon" | "sending") => {
      clearTimeout(timer.current);
      waiting.current = null;
      const { values } = initial.current.stored;
      if (found || Object.keys(values).length === 0) return;
      const draft = draftIn(form, { values, base: stored.base });
      if (when === "sending") {
        markSending(place, true);
        keepDraft(place, draft);
        return;
      }
      const store = () => {
        waiting.current = null;
        keepDraft(place, draft).then((isKept) => setKeptAt(isKept ? draft.at : null));
      };
      waiting.current = store;
      timer.current = setTimeout(store, saveDelay);
    },
    [place, stored.base, found],
  );

  const decide = (takes: boolean) => {
    setFound(null);
    if (!takes) dropDraft(place);
  };
  return { found, keep, decide, keptAt };
};
