import { type Change, countsOf, hindsight, impactOn } from "../admissions/forecast/impact";
import { scenarios } from "../admissions/forecast/scenarios";
import type { UnnamedCase } from "../admissions/records/unnamed-case-queries";
import type { Calendar } from "../calendar/calendar";
import type { Day } from "../primitives/day";
import { type EnteredRules, rulebookAt, withoutPack, withPack } from "../regulations/packs/entered-rules";
import type { EnteredPack } from "../regulations/packs/packs";

/** What a pack changes in one case. The case is named by its cell and the day it was opened: administrators see no names. */
export type CaseChanges = Readonly<{
  id: string;
  cell: string;
  openedOn: Day;
  stage: string;
  changes: readonly Change[];
}>;

/** `examined` counts all cases, `cases` holds only those that change. */
export type ImpactReport = Readonly<{
  examined: number;
  counts: ReturnType<typeof countsOf>;
  cases: readonly CaseChanges[];
}>;

type RulesNow = Readonly<{ entered: EnteredRules; calendar: Calendar }>;

const reportOf = (all: readonly CaseChanges[]): ImpactReport => {
  const cases = all.filter(({ changes }) => changes.length > 0);
  return { examined: all.length, counts: countsOf(cases.map(({ changes }) => changes)), cases };
};

const caseChanges = ({ id, cell, openedOn, stage }: UnnamedCase, changes: readonly Change[]): CaseChanges => ({
  ...{ id, cell, openedOn, stage },
  changes,
});

/** The rules of a unit without the pack and with it. */
const withoutAndWith = (entered: EnteredRules, pack: EnteredPack, path: string) => ({
  before: rulebookAt(withoutPack(entered, pack.id), path),
  after: rulebookAt(withPack(entered, pack), path),
});

/** The pack as if it had applied since a day, in the place of everything that came later. */
const inForceSince = (pack: EnteredPack, from: Day): EnteredPack => ({ ...pack, from, inHindsight: true });

/** What changes in open cases once the pack is on, on the pack's first day or today, whichever is later. */
export const openCasesReport = (
  cases: readonly UnnamedCase[],
  { entered, calendar }: RulesNow,
  pack: EnteredPack,
  today: Day,
): ImpactReport => {
  const on = pack.from > today ? pack.from : today;
  return reportOf(
    cases.map((each) => {
      const { before, after } = withoutAndWith(entered, pack, each.path);
      return caseChanges(each, impactOn(each.stage, each.factsOn({ rules: before, calendar }), { before, after }, on));
    }),
  );
};

/** What would have been decided otherwise in closed cases, if the pack had applied since each was opened. */
export const closedCasesReport = (
  cases: readonly UnnamedCase[],
  { entered, calendar }: RulesNow,
  pack: EnteredPack,
): ImpactReport =>
  reportOf(
    cases.map((each) => {
      const { before, after } = withoutAndWith(entered, inForceSince(pack, each.openedOn), each.path);
      return caseChanges(each, hindsight(each.factsOn({ rules: before, calendar }), each.taken, { before, after }));
    }),
  );

/** The same for the sample cases, each of which is at the limit of one rule. */
export const sampleCasesReport = ({ entered, calendar }: RulesNow, pack: EnteredPack): ImpactReport =>
  reportOf(
    scenarios.map(({ id, stage, on, facts }) => {
      const { before, after } = withoutAndWith(entered, inForceSince(pack, facts.openedOn), "");
      const changes = impactOn(stage, { ...facts, rules: before, calendar }, { before, after }, on);
      return { id, cell: id, openedOn: facts.openedOn, stage, changes };
    }),
  );
