import { type Day, formatDay } from "../../primitives/day";
import type { Refusal } from "../../workflow/refusal";
import type { Rulebook } from "../rulebook";
import { tightens } from "./local-rules";
import { formatValue, type PackLine } from "./pack-text";
import { isSetByCharter, metadataOf, ruleOf } from "./rule-keys";

export type Heading = Readonly<{ pack: string; instrument: string; issuedOn: Day; from: Day }>;

const sameValue = (rule: string, one: unknown, other: unknown): boolean =>
  formatValue(rule, one) === formatValue(rule, other);

/** What the Charter sets a pack may repeat and not change. Refused by line. */
const againstTheCharter = (book: Rulebook, from: Day, { rule, value, line }: PackLine): Refusal[] => {
  const own = ruleOf(book, rule);
  const entry = own?.entryOn(from);
  if (!own || !entry || !isSetByCharter(rule, own) || sameValue(rule, value, entry.value)) return [];
  return [{ code: "pack-charter-rule", facts: { line, rule }, field: "lines" }];
};

/** Packs follow one another by name and by day, and each begins on a day of its own. */
const daysOverlap = (book: Rulebook, { pack, from }: Heading): Refusal[] =>
  book.packs.flatMap((other) => {
    if (other.id === pack) return [];
    const facts = { pack: other.id, day: other.from };
    if (other.from === from) return [{ code: "pack-day-taken", facts, field: "from" }];
    return other.id < pack === other.from < from ? [] : [{ code: "pack-out-of-order", facts, field: "from" }];
  });

/**
 * Every reason why what was typed cannot become a draft; an empty list is a yes.
 * @param book the rules as they are now, with the packs that are on
 */
export const draftRefusals = (book: Rulebook, heading: Heading, lines: readonly PackLine[]): Refusal[] => {
  const { pack, issuedOn, from } = heading;
  const inForce = book.packs.find((each) => each.id === pack)?.enabled;
  return [
    ...(inForce ? [{ code: "pack-in-force", facts: { pack }, field: "pack" }] : []),
    ...(from < issuedOn ? [{ code: "pack-before-issue", facts: { issued: formatDay(issuedOn) }, field: "from" }] : []),
    ...daysOverlap(book, heading).slice(0, 1),
    ...lines.flatMap((line) => againstTheCharter(book, from, line)),
  ];
};

/**
 * Every reason, by line, why a local text cannot set what it says: it may only tighten, and only what has a stricter way.
 * @param book the rules of the unit as they are now, with its local texts and those above it
 */
export const localRefusals = (book: Rulebook, from: Day, lines: readonly PackLine[]): Refusal[] =>
  lines.flatMap(({ rule, value, line }) => {
    const facts = { line, rule };
    if (!metadataOf(rule).stricter) return [{ code: "local-no-direction", facts, field: "lines" }];
    if (value === "unknown") return [{ code: "local-unknown", facts, field: "lines" }];
    const internal = book.internal[rule as keyof Rulebook["internal"]]?.knownOn(from);
    const central = internal ?? ruleOf(book, rule)?.entryOn(from);
    if (tightens(rule, value, central)) return [];
    const holds = central ? formatValue(rule, central.value) : "";
    return [{ code: "local-looser", facts: { ...facts, holds }, field: "lines" }];
  });
