import type { DeskView } from "@/lib/desk/queries";
import { formatDay } from "@/lib/primitives/day";
import type { Words } from "@/lib/text/text";
import { WaitingSection } from "./waiting-section";

type Props = Readonly<{ changes: DeskView["changes"]; words: Words }>;

/** Requests to correct somebody's record that the reader may answer, and the answer to the reader's own. */
export function Changes({ changes: { asked, answeredOn }, words }: Props) {
  const { desk } = words.changes;
  const [first, ...others] = asked;
  const says = others.length === 0 ? desk.first : desk.oldest;
  const rows = [
    ...(answeredOn
      ? [{ key: 1, href: "/account/changes", what: desk.answered, below: desk.answeredOn(formatDay(answeredOn)) }]
      : []),
    ...(first
      ? [
          {
            key: 2,
            href: others.length === 0 ? `/people/changes/${first.id}` : "/people/changes",
            what: desk.waiting(asked.length),
            below: says(first.name, formatDay(first.askedOn)),
          },
        ]
      : []),
  ];
  return <WaitingSection id="desk-changes" rows={rows} title={desk.title} />;
}
