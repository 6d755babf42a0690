import { hd06, qd294 } from "../../../regulations/cite";
import { judgeByRule } from "../../../regulations/rulebook";
import type { CaseCheck, OccurredOn } from "../../case/facts";
import { type Clock, extendedBy, overdueOn, periodOf } from "../../clocks/clocks";

type Extending = OccurredOn & Readonly<{ days: number }>;

/** No more days than the rule of the day that started the clock allows. Source: QĐ 294-QĐ/TW 4.3.1. */
const notTooLong =
  ({ startsOn }: Clock): CaseCheck<Extending> =>
  (facts, { days }) =>
    judgeByRule(
      facts,
      "decisionExtensionDays",
      ({ value: most, cites }) =>
        days <= most ? undefined : { code: "extension-too-long", facts: { days, most }, cites, field: "days" },
      startsOn(facts) ?? facts.on,
    );

/** A period that has run out is not extended; the decision is late and its reason is stated. */
const whileItRuns =
  (clock: Clock): CaseCheck<Extending> =>
  (facts, { occurredOn }) => {
    const late = overdueOn(facts, occurredOn, clock);
    return late?.code === clock.late.code ? { ...late, code: "extension-too-late", field: "occurredOn" } : late;
  };

/** Only the period from the cell's resolution may be extended: of another, or where none runs, the texts tell nothing. */
const isExtendable =
  (clock: Clock): CaseCheck<Extending> =>
  (facts) =>
    clock.startsOn(facts) && periodOf(clock, facts) === clock.rule
      ? undefined
      : { code: "no-period-to-extend", facts: {}, cites: hd06("3.9b") };

/** A period is extended once. */
const notExtendedBefore =
  (clock: Clock): CaseCheck<Extending> =>
  (facts) => {
    const days = extendedBy(facts, clock);
    return days > 0 ? { code: "already-extended", facts: { days }, cites: qd294("4.3.1") } : undefined;
  };

/** What the form of an extension must state truly. */
export const extensionChecks = (clock: Clock): readonly CaseCheck<Extending>[] => [
  isExtendable(clock),
  notExtendedBefore(clock),
  notTooLong(clock),
  whileItRuns(clock),
];
