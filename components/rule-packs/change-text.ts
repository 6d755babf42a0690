import type { Change } from "@/lib/admissions/forecast/impact";
import { type Day, formatDay } from "@/lib/primitives/day";
import { source } from "@/lib/text/sentence";
import type { Words } from "@/lib/text/text";

const citationOf = (change: Extract<Change, { kind: "missing" | "settled" }>): string =>
  change.cites ? source(change.cites) : change.code;

/** A change as one line: what changes, the value before and the value after. */
export const changeLine = (change: Change, { packs, regulations, steps }: Words): string => {
  const { changes } = packs;
  const known = (value: string): string => (value === "unknown" ? regulations.unknown : value);
  const day = (on: Day | "unknown" | null): string => {
    if (!on) return changes.none;
    return on === "unknown" ? regulations.unknown : formatDay(on);
  };
  switch (change.kind) {
    case "deadline":
      return changes.deadline(steps.deadlines[change.deadline], day(change.before), day(change.after));
    case "provisional":
      return changes.provisional(steps.deadlines[change.deadline]);
    case "body":
      return changes.body(changes.bodies[change.before] ?? change.before, changes.bodies[change.after] ?? change.after);
    case "threshold":
      return changes.threshold(changes.voters[change.body], known(change.before), known(change.after));
    case "missing":
    case "settled":
      return changes[change.kind](steps.steps[change.step], citationOf(change));
    case "vote":
      return changes.vote(changes.voters[change.body], change.carried);
    case "late":
    case "inTime":
    case "again":
    case "once":
      return changes[change.kind](steps.steps[change.step]);
  }
};
