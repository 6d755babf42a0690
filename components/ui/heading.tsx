import type { ReactNode } from "react";
import { PageTitle } from "./page-title";

type PageLink = Readonly<{ href: string; label: string }>;

/** The pages above the present one. On a phone only the nearest, which is the way back. */
export function Breadcrumb({ trail }: Readonly<{ trail: readonly PageLink[] }>) {
  if (trail.length === 0) return null;
  return (
    <ol className="mb-1 flex flex-wrap items-center gap-x-2 text-sm print:hidden">
      {trail.map(({ href, label }, index) => (
        <li className={`flex min-w-0 items-center gap-2 ${index < trail.length - 1 ? "max-md:hidden" : ""}`} key={href}>
          <a className="link inline-flex min-h-8 items-baseline py-1" href={href}>
            <span aria-hidden="true" className="shrink-0 md:hidden">
              ←&nbsp;
            </span>
            {label}
          </a>
          {index < trail.length - 1 && (
            <span aria-hidden="true" className="text-muted">
              /
            </span>
          )}
        </li>
      ))}
    </ol>
  );
}

type Props = Readonly<{
  title: string;
  subtitle?: ReactNode;
  /** The pages above this one, from the first level down. */
  trail?: readonly PageLink[];
  actions?: ReactNode;
}>;

/**
 * The title of a page, below the way to it, with the actions on the page. Sets the window title.
 * On a phone the actions stand in one row, the main one first, which is moved sideways.
 */
export function PageHeading({ title, subtitle, trail = [], actions }: Props) {
  return (
    <div className="mb-5">
      <PageTitle page={title} />
      <Breadcrumb trail={trail} />
      <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-3">
        <div className="min-w-0">
          <h1 className="font-semibold text-xl md:text-2xl">{title}</h1>
          {subtitle && <div className="mt-1 max-w-prose text-muted">{subtitle}</div>}
        </div>
        {actions && (
          <div className="-mx-4 -my-1 flex min-w-0 gap-2 overflow-x-auto whitespace-nowrap px-4 py-1 *:shrink-0 md:m-0 md:flex-wrap md:gap-3 md:p-0 max-md:[&>.bg-accent]:order-first print:hidden">
            {actions}
          </div>
        )}
      </div>
    </div>
  );
}

/** Links to the pages beside this one. On a phone they stand in one row, which is moved sideways. */
export function LinkRow({ label, links }: Readonly<{ label: string; links: readonly PageLink[] }>) {
  return (
    <nav
      aria-label={label}
      className="-mx-4 mb-3 flex gap-x-5 overflow-x-auto whitespace-nowrap px-4 md:mx-0 md:flex-wrap md:px-0 print:hidden"
    >
      {links.map((link) => (
        <a className="link inline-flex min-h-9 items-center text-sm" href={link.href} key={link.href}>
          {link.label}
        </a>
      ))}
    </nav>
  );
}

export function SectionHeading({ children, id }: Readonly<{ children: ReactNode; id?: string }>) {
  return (
    <h2 className="mt-8 mb-3 font-semibold text-lg" id={id}>
      {children}
    </h2>
  );
}
