import type { ReactNode } from "react";

type Link = Readonly<{ href: string; label: string }>;

/** Shown in place of an empty list, with what to do about it. @param help where it is told at length */
export function EmptyState({
  title,
  hint,
  help,
  children,
}: Readonly<{ title: string; hint?: string; help?: Link; children?: ReactNode }>) {
  return (
    <div className="my-6 rounded-lg border border-line border-dashed bg-wash p-8 text-center">
      <p className="font-semibold text-lg">{title}</p>
      {hint && <p className="mx-auto mt-1 max-w-prose text-muted">{hint}</p>}
      {help && (
        <p className="mt-2 print:hidden">
          <a className="link" href={help.href}>
            {help.label}
          </a>
        </p>
      )}
      {children && <div className="mt-4 flex flex-wrap justify-center gap-3 print:hidden">{children}</div>}
    </div>
  );
}
