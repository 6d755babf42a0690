import type { ReactNode } from "react";

type Entry = Readonly<{ key: string; day: string; title: ReactNode; detail?: ReactNode }>;

/** What happened, in order, each with its day. */
export function Timeline({ entries }: Readonly<{ entries: readonly Entry[] }>) {
  return (
    <ol className="border-line border-l-2">
      {entries.map(({ key, day, title, detail }) => (
        <li className="relative pb-5 pl-6" key={key}>
          <span aria-hidden="true" className="absolute top-2 -left-[7px] size-3 rounded-full bg-accent" />
          <p className="text-muted text-sm tabular-nums">{day}</p>
          <p className="font-medium">{title}</p>
          {detail}
        </li>
      ))}
    </ol>
  );
}
