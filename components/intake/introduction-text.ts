import { isDoor, isUnion } from "@/lib/intake/introduction";
import type { IntroductionView } from "@/lib/intake/queries";
import { formatDay } from "@/lib/primitives/day";
import type { Words } from "@/lib/text/text";

type Named = Pick<IntroductionView, "door">;

export const doorName = ({ door }: Named, { intake }: Words): string => (isDoor(door) ? intake.doors[door] : door);

/** The paper of the union that introduced somebody; null where no union did. */
export const unionPaper = (
  { union, unionName, paperNumber, paperOn }: IntroductionView,
  { intake }: Words,
): string | null =>
  union && isUnion(union) && unionName && paperNumber && paperOn
    ? intake.queue.byUnion(intake.unions[union], unionName, paperNumber, formatDay(paperOn))
    : null;
