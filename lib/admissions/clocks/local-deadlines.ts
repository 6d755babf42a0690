import { lastWorkingDayIfLoaded } from "../../calendar/calendar";
import type { Day } from "../../primitives/day";
import type { RuleId } from "../../regulations/rulebook";
import type { Citation } from "../../workflow/refusal";
import type { AdmissionFacts } from "../case/facts";
import type { Stage } from "../case/stages";
import { isCarried, latestVote } from "../case/votes";
import { clocks } from "./clocks";
import { deadlinesOf } from "./deadlines";

/** A day a unit's own text sets beside the central deadline, or where the centre sets none. Being late by it stops nothing. */
export type InternalDeadline = Readonly<{ rule: RuleId; startedOn: Day; dueOn: Day | null; cites: Citation }>;

const dueBy = ({ rules, calendar }: AdmissionFacts, rule: RuleId, startedOn: Day): InternalDeadline[] => {
  const local = rules.internal[rule]?.knownOn(startedOn);
  const central = rules[rule].knownOn(startedOn)?.value;
  // A pack that came later may be as strict as the local text: then there is but one day.
  if (!local || (typeof central === "number" && central <= local.value)) return [];
  const { value, cites } = local;
  return [{ rule, startedOn, dueOn: lastWorkingDayIfLoaded(calendar, startedOn, value), cites }];
};

/** What the cell and the committee owe each other after the cell's resolution, which only local texts set. */
const afterTheCell = (facts: AdmissionFacts): InternalDeadline[] => {
  const last = latestVote(facts, "admission", "cell");
  if (!last?.carried || isCarried("admission", "committee")(facts)) return [];
  const rules = ["dossierSendingDays", "committeeResolutionDays"] as const;
  return rules.flatMap((rule) => dueBy(facts, rule, last.heldOn));
};

/** The internal days running on a case at a stage. */
export const internalDeadlinesOf = (stage: Stage, facts: AdmissionFacts): readonly InternalDeadline[] => {
  const central = deadlinesOf(stage, facts).flatMap(({ kind, startedOn }) => {
    const clock = Object.values(clocks).find((each) => each.kind === kind);
    return clock ? dueBy(facts, clock.rule, startedOn) : [];
  });
  return [...central, ...(stage === "approval" ? afterTheCell(facts) : [])];
};
