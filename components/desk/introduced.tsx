import type { DeskView } from "@/lib/desk/queries";
import { formatDay } from "@/lib/primitives/day";
import type { Words } from "@/lib/text/text";
import { WaitingSection } from "./waiting-section";

type Props = Readonly<{ introduced: DeskView["introduced"]; words: Words }>;

/** People introduced to the cell who wait to be decided on, and those whose day to look again has come. */
export function Introduced({ introduced: { waiting, since, again }, words }: Props) {
  const { desk } = words.intake;
  const rows = [
    ...(waiting > 0
      ? [
          {
            key: 1,
            href: "/intake",
            what: desk.waiting(waiting),
            ...(since && { below: desk.since(formatDay(since)) }),
          },
        ]
      : []),
    ...(again > 0 ? [{ key: 2, href: "/intake#again", what: desk.again(again), below: desk.againHint }] : []),
  ];
  return <WaitingSection id="desk-introduced" rows={rows} title={desk.title} />;
}
