/** Opens a form of the page, which is named in the address: it stays open when it is refused, also without JavaScript. */
export function OpenLink({
  page,
  open,
  to,
  label,
}: Readonly<{ page: string; open: string; to: string; label: string }>) {
  return (
    <p className="mt-2 print:hidden">
      <a className="link inline-flex min-h-8 items-center font-medium" href={`${page}?open=${open}#${to}`}>
        {label}
      </a>
    </p>
  );
}
