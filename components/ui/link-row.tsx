type Props = Readonly<{ label: string; links: readonly Readonly<{ href: string; label: string }>[] }>;

/** Links to the pages beside this one. On a phone they stand in one row, which is moved sideways. */
export function LinkRow({ label, links }: Props) {
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
