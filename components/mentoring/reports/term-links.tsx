import type { Day } from "@/lib/primitives/day";
import { capital } from "@/lib/text/sentence";

type Props = Readonly<{
  chosen: Day;
  /** The first days of those to choose from. */
  firsts: readonly Day[];
  label: string;
  nameOf: (first: Day) => string;
  href: (first: Day) => string;
}>;

/** The way from the form of one quarter or half-year to those of others. */
export function TermLinks({ chosen, firsts, label, nameOf, href }: Props) {
  const others = firsts.filter((first) => first !== chosen);
  if (others.length === 0) return null;
  return (
    <nav aria-label={label} className="mb-4 flex flex-wrap items-center gap-x-4 text-sm">
      <span className="text-muted">{label}:</span>
      {others.map((first) => (
        <a className="link inline-flex min-h-11 items-center" href={href(first)} key={first}>
          {capital(nameOf(first))}
        </a>
      ))}
    </nav>
  );
}
