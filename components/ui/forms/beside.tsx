import type { ReactNode } from "react";

/** One part of what stands beside a form. */
export function BesidePart({ title, children }: Readonly<{ title: string; children: ReactNode }>) {
  return (
    <section>
      <h2 className="mb-1 font-semibold">{title}</h2>
      {children}
    </section>
  );
}

type Props = Readonly<{ title: string; isOpen?: boolean; matter: ReactNode; children: ReactNode }>;

/** A form with what it rests on: beside it where there is room, above it and folded elsewhere. */
export function Beside({ title, isOpen = false, matter, children }: Props) {
  return (
    <div className="with-beside">
      <aside aria-label={title} className="beside">
        <details open={isOpen}>
          <summary>{title}</summary>
          <div className="space-y-4 pb-3">{matter}</div>
        </details>
      </aside>
      <div className="min-w-0">{children}</div>
    </div>
  );
}
