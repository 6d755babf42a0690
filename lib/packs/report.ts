import { type Change, countsOf, hindsight, impactOn } from "../admissions/forecast/impact";
import { scenarios } from "../admissions/forecast/scenarios";
import type { UnnamedCase } from "../admissions/records/unnamed-case-queries";
import type { Calendar } from "../calendar/calendar";
import type { Day } from "../primitives/day";
import type { LoadedPack } from "../regulations/packs/loaded-packs";
import { type PacksInForce, rulebookUnder, withDraft, without } from "../regulations/packs/packs-in-force";

/** What a pack changes in one case, which is told by its cell and the day it was opened. */
export type CaseChanges = Readonly<{
  id: string;
  cell: string;
  openedOn: Day;
  stage: string;
  changes: readonly Change[];
}>;
export type Report = Readonly<{
  looked: number;
  counts: ReturnType<typeof countsOf>;
  cases: readonly CaseChanges[];
}>;

type Ground = Readonly<{ law: PacksInForce; calendar: Calendar }>;

const reportOf = (all: readonly CaseChanges[]): Report => {
  const cases = all.filter(({ changes }) => changes.length > 0);
  return { looked: all.length, counts: countsOf(cases.map(({ changes }) => changes)), cases };
};

const told = ({ id, cell, openedOn, stage }: UnnamedCase, changes: readonly Change[]): CaseChanges => ({
  ...{ id, cell, openedOn, stage },
  changes,
});

/** What is otherwise in open cases once the pack is on, looked at on its day or today, whichever is later. */
export const impactReport = (cases: readonly UnnamedCase[], ground: Ground, draft: LoadedPack, today: Day): Report => {
  const { law, calendar } = ground;
  const on = draft.from > today ? draft.from : today;
  return reportOf(
    cases.map((each) => {
      const before = rulebookUnder(without(law, draft.id), each.path);
      const after = rulebookUnder(withDraft(law, draft), each.path);
      return told(each, impactOn(each.stage, each.factsOn({ rules: before, calendar }), { before, after }, on));
    }),
  );
};

/** What would have been judged otherwise in cases that are over, had the pack held from the day each was opened. */
export const pastReport = (cases: readonly UnnamedCase[], { law, calendar }: Ground, draft: LoadedPack): Report =>
  reportOf(
    cases.map((each) => {
      const before = rulebookUnder(without(law, draft.id), each.path);
      const after = rulebookUnder(
        withDraft(without(law, draft.id), { ...draft, from: each.openedOn, inHindsight: true }),
        each.path,
      );
      return told(each, hindsight(each.factsOn({ rules: before, calendar }), each.taken, { before, after }));
    }),
  );

/** The same over invented cases, each of which stands on the edge of one rule. */
export const scenarioReport = ({ law, calendar }: Ground, draft: LoadedPack): Report =>
  reportOf(
    scenarios.map(({ id, stage, on, facts }) => {
      const before = rulebookUnder(without(law, draft.id), "");
      const after = rulebookUnder(
        withDraft(without(law, draft.id), { ...draft, from: facts.openedOn, inHindsight: true }),
        "",
      );
      const changes = impactOn(stage, { ...facts, rules: before, calendar }, { before, after }, on);
      return { id, cell: id, openedOn: facts.openedOn, stage, changes };
    }),
  );
