import type { ReactNode } from "react";

/** Shown where there is room and on paper; folded under a title on a narrow screen. */
export function Folded({ title, children }: Readonly<{ title: string; children: ReactNode }>) {
  return (
    <div>
      <details className="md:hidden print:hidden">
        <summary className="min-h-9 cursor-pointer py-1 text-ink">{title}</summary>
        {children}
      </details>
      <div className="hidden md:block print:block">{children}</div>
    </div>
  );
}
