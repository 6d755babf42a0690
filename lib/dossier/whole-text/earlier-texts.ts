import { type Day, isRealDay } from "../../primitives/day";
import { firstParam, type SearchParams } from "../../primitives/search-params";

/** A text of an item that was sent once and is kept. `at`: the day in Viet Nam on which it could first be read. */
export type KeptText = Readonly<{ id: string; number: number; version: number; at: Day }>;
/** The text an item has now: since when, and null while it has never been sent. */
export type PresentText = Readonly<{ number: number; version: number; sentOn: Day | null }>;

/** What the present texts are compared with: those of a day, or one earlier text of one item. */
export type Compared =
  | Readonly<{ by: "day"; day: Day }>
  | Readonly<{ by: "version"; number: number; version: number }>
  | null;

/** The earlier text of an item: one that is kept, none ("absent"), or the one it still has ("same"). */
export type Earlier = Readonly<{ id: string }> | "absent" | "same";

const latestOf = (kept: readonly KeptText[]): KeptText | undefined =>
  kept.reduce<KeptText | undefined>((last, each) => (!last || each.version > last.version ? each : last), undefined);

/** The text an item had at the end of a day. */
const onDay = ({ number, sentOn }: PresentText, kept: readonly KeptText[], day: Day): Earlier => {
  if (sentOn !== null && sentOn <= day) return "same";
  return latestOf(kept.filter((each) => each.number === number && each.at <= day)) ?? "absent";
};

/** With what the present text of an item is compared; undefined where it is not compared. */
export const earlierOf = (present: PresentText, kept: readonly KeptText[], compared: Compared): Earlier | undefined => {
  if (compared === null) return undefined;
  if (compared.by === "day") return onDay(present, kept, compared.day);
  if (compared.number !== present.number) return undefined;
  return kept.find(({ number, version }) => number === present.number && version === compared.version);
};

/** The days whose texts can be compared with: those on which a text was sent that has been changed since, newest first. */
export const daysToCompare = (kept: readonly KeptText[]): readonly Day[] =>
  [...new Set(kept.map(({ at }) => at))].sort().reverse();

/** The earlier texts of one item, newest first. */
export const keptOf = (kept: readonly KeptText[], number: number): readonly KeptText[] =>
  kept.filter((each) => each.number === number).sort((one, other) => other.version - one.version);

/** With which earlier texts an address asks to compare: `?day=2026-05-01`, or `?item=15&version=3`. */
export const parseCompared = (params: SearchParams): Compared => {
  const day = firstParam(params.day);
  if (isRealDay(day)) return { by: "day", day };
  const [number, version] = [Number(firstParam(params.item)), Number(firstParam(params.version))];
  return Number.isInteger(number) && Number.isInteger(version) && number > 0 && version > 0
    ? { by: "version", number, version }
    : null;
};
