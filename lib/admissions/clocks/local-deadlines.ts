import { lastWorkingDayIfLoaded } from "../../calendar/calendar";
import type { Day } from "../../primitives/day";
import type { RuleId } from "../../regulations/rulebook";
import type { Citation } from "../../workflow/refusal";
import type { AdmissionFacts } from "../case/facts";
import type { Stage } from "../case/stages";
import { isCarried, latestVote } from "../case/votes";
import { type Clock, clocks, periodOf } from "./clocks";
import { deadlinesOf } from "./deadlines";

/** A day set by a unit's local rule, beside the central deadline or where the centre sets none. Lateness is shown and stops nothing. */
export type LocalDeadline = Readonly<{ rule: RuleId; startedOn: Day; dueOn: Day | null; cites: Citation }>;

const dueBy = ({ rules, calendar }: AdmissionFacts, rule: RuleId, startedOn: Day): LocalDeadline[] => {
  const local = rules.localPeriods[rule]?.knownOn(startedOn);
  const central = rules[rule].knownOn(startedOn)?.value;
  // A later pack may be as strict as the local rule: then there is one day only.
  if (!local || (typeof central === "number" && central <= local.value)) return [];
  const { value, cites } = local;
  return [{ rule, startedOn, dueOn: lastWorkingDayIfLoaded(calendar, startedOn, value), cites }];
};

/** The periods for the cell and the committee after the cell's resolution, which only local rules set. */
const afterTheCell = (facts: AdmissionFacts): LocalDeadline[] => {
  const last = latestVote(facts, "admission", "cell");
  if (!last?.carried || isCarried("admission", "committee")(facts)) return [];
  const rules = ["dossierSendingDays", "committeeResolutionDays"] as const;
  return rules.flatMap((rule) => dueBy(facts, rule, last.heldOn));
};

/** The local deadlines running on a case at a stage. */
export const localDeadlinesOf = (stage: Stage, facts: AdmissionFacts): readonly LocalDeadline[] => {
  const central = deadlinesOf(stage, facts).flatMap(({ kind, startedOn }) => {
    const clock: Clock | undefined = Object.values(clocks).find((each) => each.kind === kind);
    return clock ? dueBy(facts, periodOf(clock, facts), startedOn) : [];
  });
  return [...central, ...(stage === "approval" ? afterTheCell(facts) : [])];
};
