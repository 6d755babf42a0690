"use client";
import type { ReactNode } from "react";

/**
 * `lines`: plain sentences · `note`: smaller text · `detail`: an element, only where texts are not enough. A callback that
 * makes entries states this type as its result: the compiler does not check the names in a literal of inferred type.
 */
export type TimelineEntry = Readonly<{
  key: string;
  day: string;
  title: string;
  /** Struck through: an entry that was annulled. */
  struck?: boolean;
  lines?: readonly string[];
  note?: string;
  link?: Readonly<{ href: string; label: string }>;
  detail?: ReactNode;
}>;

/** Events in order, each with its day. */
export function Timeline({ entries }: Readonly<{ entries: readonly TimelineEntry[] }>) {
  return (
    <ol className="timeline">
      {entries.map(({ key, day, title, struck, lines = [], note, link, detail }) => (
        <li key={key}>
          <p className="flex flex-wrap items-center justify-between gap-x-4 text-muted text-sm">
            <span className="tabular-nums">{day}</span>
            {link && (
              <a className="link inline-flex min-h-6 items-center print:hidden" href={link.href}>
                {link.label}
              </a>
            )}
          </p>
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
