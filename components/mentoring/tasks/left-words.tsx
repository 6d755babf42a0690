"use client";

import { useEffect, useState } from "react";
import { type Draft, type DraftPlace, readDraft } from "../../dossier/section/device-draft";
import { Notice } from "../../ui/notice";

/** What was typed on this device for a task that has ended meanwhile: it cannot be sent, and is not lost. */
export function LeftWords({ place, title, hint }: Readonly<{ place: DraftPlace; title: string; hint: string }>) {
  const [draft, setDraft] = useState<Draft | null>(null);
  // Read once: the place of a page does not change.
  useEffect(() => {
    readDraft(place).then(setDraft);
  }, [place]);
  const typed = Object.values(draft?.values ?? {}).filter(Boolean);
  if (typed.length === 0) return null;
  return (
    <Notice title={title} tone="warning">
      {typed.map((text) => (
        <p className="whitespace-pre-wrap break-words" key={text}>
          {text}
        </p>
      ))}
      <p className="mt-2 text-sm">{hint}</p>
    </Notice>
  );
}
