"use client";
import type { ReactNode } from "react";

/** `detail` is an element only where texts do not suffice: `told` stands as it is, `recorded` is smaller. */
type Entry = Readonly<{
  key: string;
  day: string;
  title: string;
  /** Still told, and no longer so: an entry that was annulled. */
  struck?: boolean;
  lines?: readonly string[];
  note?: string;
  detail?: ReactNode;
}>;

/** What happened, in order, each with its day. */
export function Timeline({ entries }: Readonly<{ entries: readonly Entry[] }>) {
  return (
    <ol className="timeline">
      {entries.map(({ key, day, title, struck, lines = [], note, detail }) => (
        <li key={key}>
          <p className="text-muted text-sm tabular-nums">{day}</p>
          <p className="font-medium">{struck ? <del>{title}</del> : title}</p>
          {lines.map((text) => (
            <p key={text}>{text}</p>
          ))}
          {note && <p className="text-muted text-sm">{note}</p>}
          {detail}
        </li>
      ))}
    </ol>
  );
}
