import type { ReactNode } from "react";

/** Shown in place of an empty list, with what to do about it. */
export function EmptyState({
  title,
  hint,
  children,
}: Readonly<{ title: string; hint?: string; children?: ReactNode }>) {
  return (
    <div className="my-6 rounded-lg border border-line border-dashed bg-wash p-8 text-center">
      <p className="font-semibold text-lg">{title}</p>
      {hint && <p className="mx-auto mt-1 max-w-prose text-muted">{hint}</p>}
      {children && <div className="mt-4 flex flex-wrap justify-center gap-3 print:hidden">{children}</div>}
    </div>
  );
}
