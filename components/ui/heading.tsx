import type { ReactNode } from "react";
import { PageTitle } from "./page-title";

type Link = Readonly<{ href: string; label: string }>;
type Props = Readonly<{ title: string; subtitle?: ReactNode; back?: Link; actions?: ReactNode }>;

/** The title of a page, with a link back and the actions on the page. Sets the window title. */
export function PageHeading({ title, subtitle, back, actions }: Props) {
  return (
    <div className="mb-6">
      <PageTitle page={title} />
      {back && (
        <a className="link mb-2 inline-flex min-h-8 items-center text-sm print:hidden" href={back.href}>
          <span aria-hidden="true">←&nbsp;</span>
          {back.label}
        </a>
      )}
      <div className="flex flex-wrap items-start justify-between gap-4">
        <div>
          <h1 className="font-bold text-xl md:text-2xl">{title}</h1>
          {subtitle && <p className="mt-1 text-muted">{subtitle}</p>}
        </div>
        {actions && <div className="flex flex-wrap gap-3 print:hidden">{actions}</div>}
      </div>
    </div>
  );
}

export function SectionHeading({ children, id }: Readonly<{ children: ReactNode; id?: string }>) {
  return (
    <h2 className="mt-8 mb-3 font-semibold text-xl leading-snug" id={id}>
      {children}
    </h2>
  );
}
