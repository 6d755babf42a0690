import type { DeskView } from "@/lib/desk/queries";
import { formatDay } from "@/lib/primitives/day";
import type { Words } from "@/lib/text/text";
import { SectionHeading } from "../ui/heading";

/** Posts to see to: a hand-over the reader has not confirmed, and cells without a secretary. */
export function Office({ view, words }: Readonly<{ view: DeskView; words: Words }>) {
  const { desk, unknownBefore } = words.handOver;
  const { handOvers, unled } = view.office;
  const rows = [
    ...handOvers.map(({ unitId, from, before }) => ({
      said: desk.confirm(before ?? unknownBefore, formatDay(from)),
      ...{ href: `/units/${unitId}/hand-over`, label: desk.open },
    })),
    ...unled.map(({ id, name, since }) => ({
      said: desk.unled(name, since && formatDay(since)),
      ...(view.role === "administrator"
        ? { href: "/admin/posts", label: desk.grant }
        : { href: `/units/${id}`, label: desk.unit }),
    })),
  ];
  if (rows.length === 0) return null;
  return (
    <section>
      <SectionHeading>{desk.title}</SectionHeading>
      <ul className="divide-y divide-line border-line border-y">
        {rows.map(({ said, href, label }) => (
          <li className="flex flex-wrap items-center justify-between gap-x-4 py-2" key={said}>
            <span>{said}</span>
            <a className="link inline-flex min-h-11 items-center" href={href}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
