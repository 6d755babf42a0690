import type { Words } from "@/lib/text/text";

/** `doors`: whether the doors to the queue are shown too, and the one to invite by for who may. */
type Props = Readonly<{ doors?: Readonly<{ mayDecide: boolean }>; words: Words }>;

/** Where people come from: the queue, the doors to it, and the list they are put on. */
export function IntakeLinks({ doors, words }: Props) {
  const { links } = words.intake;
  const shown = [
    { href: "/intake", label: links.queue },
    ...(doors ? [{ href: "/intake/review", label: links.review }] : []),
    ...(doors?.mayDecide ? [{ href: "/intake/invitation", label: links.invitation }] : []),
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
