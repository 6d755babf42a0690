import { type Day, formatDay } from "../primitives/day";
import { tightens } from "../regulations/packs/local-rules";
import { isReadFromCharter, isSetByCharter, metadataOf, ruleOf } from "../regulations/packs/rule-keys";
import type { Rulebook } from "../regulations/rulebook";
import type { Refusal } from "../workflow/refusal";
import { formatValue, type PackLine } from "./pack-text";

/** What is stated about a pack beside its values. */
export type PackHeading = Readonly<{ pack: string; instrument: string; issuedOn: Day; from: Day }>;

const isSameValue = (rule: string, one: unknown, other: unknown): boolean =>
  formatValue(rule, one) === formatValue(rule, other);

/** A pack may repeat a value set by the Charter but not change it, nor call unknown what it says. The refusal names the line. */
const charterRefusals = (rulebook: Rulebook, from: Day, { rule, value, line }: PackLine): Refusal[] => {
  const current = ruleOf(rulebook, rule);
  const entry = current?.entryOn(from);
  if (!current || !entry || isSameValue(rule, value, entry.value)) return [];
  const isFixed = value === "unknown" ? isReadFromCharter(current) : isSetByCharter(rule, current);
  if (!isFixed) return [];
  return [{ code: "pack-charter-rule", facts: { line, rule }, field: "lines" }];
};

/** What no central text sets is left to local rules. */
const localOnlyRefusals = ({ rule, line }: PackLine): Refusal[] =>
  metadataOf(rule).entered === "locally" ? [{ code: "pack-local-only", facts: { line, rule }, field: "lines" }] : [];

/** Packs have the same order by name as by first day, and no two begin on one day. */
const orderRefusals = (rulebook: Rulebook, { pack, from }: PackHeading): Refusal[] =>
  rulebook.packs.flatMap((other) => {
    if (other.id === pack) return [];
    const facts = { pack: other.id, day: other.from };
    if (other.from === from) return [{ code: "pack-day-taken", facts, field: "from" }];
    return other.id < pack === other.from < from ? [] : [{ code: "pack-out-of-order", facts, field: "from" }];
  });

/**
 * Every reason why what was entered cannot become a draft; an empty list means that it can.
 * @param rulebook the rules as they are now, with the packs that are on
 */
export const draftRefusals = (rulebook: Rulebook, heading: PackHeading, lines: readonly PackLine[]): Refusal[] => {
  const { pack, issuedOn, from } = heading;
  const isInForce = rulebook.packs.find((each) => each.id === pack)?.enabled;
  return [
    ...(isInForce ? [{ code: "pack-in-force", facts: { pack }, field: "pack" }] : []),
    ...(from < issuedOn ? [{ code: "pack-before-issue", facts: { issued: formatDay(issuedOn) }, field: "from" }] : []),
    ...orderRefusals(rulebook, heading).slice(0, 1),
    ...lines.flatMap((line) => [...charterRefusals(rulebook, from, line), ...localOnlyRefusals(line)]),
  ];
};

/**
 * Every reason, by line, why a local rule cannot set a value: it may only tighten, and only a rule with a stricter direction.
 * @param rulebook the rules of the unit as they are now, with its local rules and those of the units above it
 */
export const localRuleRefusals = (rulebook: Rulebook, from: Day, lines: readonly PackLine[]): Refusal[] =>
  lines.flatMap(({ rule, value, line }) => {
    const facts = { line, rule };
    if (!metadataOf(rule).stricter) return [{ code: "local-no-direction", facts, field: "lines" }];
    if (value === "unknown") return [{ code: "local-unknown", facts, field: "lines" }];
    const localPeriod = rulebook.localPeriods[rule as keyof Rulebook["localPeriods"]]?.knownOn(from);
    const inForce = localPeriod ?? ruleOf(rulebook, rule)?.entryOn(from);
    if (tightens(rule, value, inForce)) return [];
    const holds = inForce ? formatValue(rule, inForce.value) : "";
    return [{ code: "local-looser", facts: { ...facts, holds }, field: "lines" }];
  });
