import type { Words } from "@/lib/text/text";
import { LinkRow } from "../ui/heading";

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
  return <LinkRow label={links.label} links={shown} />;
}
