import type { DeskView } from "@/lib/desk/queries";
import { formatDay } from "@/lib/primitives/day";
import type { Words } from "@/lib/text/text";
import { RowList } from "./row-list";

type Props = Readonly<{ changes: DeskView["changes"]; words: Words }>;

/** Requests to correct somebody's record that the reader may answer, and the answer to the reader's own. */
export function Changes({ changes: { asked, answeredOn }, words }: Props) {
  const { desk } = words.changes;
  const [first, ...others] = asked;
  if (!first && !answeredOn) return null;
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
  return (
    <section aria-labelledby="desk-changes" className="mt-5">
      <h2 className="border-line border-b-2 pb-1 font-semibold text-lg" id="desk-changes">
        {desk.title}
      </h2>
      <RowList isSoon={false} rows={rows} />
    </section>
  );
}
