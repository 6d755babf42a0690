import type { Words } from "@/lib/text/text";

/** `mayDecide`: whether the door to invite by is shown. */
type Props = Readonly<{ mayDecide: boolean; words: Words }>;

/** Where people come from: the queue, the doors to it, and the list they are put on. */
export function IntakeLinks({ mayDecide, words }: Props) {
  const { links } = words.intake;
  const shown = [
    { href: "/intake", label: links.queue },
    { href: "/intake/review", label: links.review },
    ...(mayDecide ? [{ href: "/intake/invitation", label: links.invitation }] : []),
    { href: "/sympathisers", label: links.list },
  ];
  return (
    <nav aria-label={links.label} className="mb-3 flex flex-wrap gap-x-5 print:hidden">
      {shown.map(({ href, label }) => (
        <a className="link inline-flex min-h-9 items-center text-sm" href={href} key={href}>
          {label}
        </a>
      ))}
    </nav>
  );
}
