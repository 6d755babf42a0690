import type { Role } from "../../access/roles";
import { lastWorkingDayIfLoaded } from "../../calendar/calendar";
import type { Day } from "../../primitives/day";
import { packOn } from "../../regulations/packs/packs";
import type { Citation } from "../../workflow/refusal";
import { type AdmissionFacts, isBeingRemoved, isDeadlockReported } from "../case/facts";
import { latestPaper } from "../case/papers";
import type { Stage } from "../case/stages";
import { latestVote } from "../case/votes";
import { type Clock, clocks, closedCaseClocks, extendedBy } from "./clocks";
import { probationEndsOn } from "./probation-end";

/**
 * A day something is due by. `dueOn` is null while the working-day calendar does not reach that far; `workingDays`, from
 * which it is counted anew when the calendar changes, is null where months are counted.
 */
export type DeadlineFact = Readonly<{
  kind: Clock["kind"] | "probation";
  holder: Role;
  startedOn: Day;
  workingDays: number | null;
  dueOn: Day | null;
  cites: Citation;
  pack: string;
  provisional: boolean;
}>;

const running = (facts: AdmissionFacts, clock: Clock): DeadlineFact[] => {
  const { kind, holder, rule, startsOn } = clock;
  const startedOn = startsOn(facts);
  const inForce = startedOn && facts.rules[rule].knownOn(startedOn);
  if (!startedOn || !inForce) return [];
  const { id: pack, provisional } = packOn(startedOn, facts.rules.packs);
  const workingDays = inForce.value + extendedBy(facts, clock);
  const dueOn = lastWorkingDayIfLoaded(facts.calendar, startedOn, workingDays);
  return [{ kind, holder, startedOn, workingDays, dueOn, cites: inForce.cites, pack, provisional }];
};

/** The end of the twelve months, until the self-review is written: from that day it may be written, and no day ends that. */
const probation = (facts: AdmissionFacts): DeadlineFact[] => {
  const startedOn = latestPaper(facts, "ceremonyMinutes")?.datedOn;
  const dueOn = probationEndsOn(facts);
  if (!startedOn || !dueOn || latestPaper(facts, "selfReview")) return [];
  const { cites } = facts.rules.probationMonths.on(startedOn);
  const { id: pack, provisional } = packOn(startedOn, facts.rules.packs);
  return [
    { kind: "probation", holder: "cellSecretary", startedOn, workingDays: null, dueOn, cites, pack, provisional },
  ];
};

/** The time for the member's history, until it is written. */
const memberHistory = (facts: AdmissionFacts): DeadlineFact[] =>
  latestPaper(facts, "memberHistory") ? [] : running(facts, clocks.memberHistory);

/** Whether something is due by the day; the end of the twelve months only opens what follows. */
export const isDue = ({ kind }: Readonly<{ kind: string }>): boolean => kind !== "probation";

/** The nearest day something is due by, and who owes it: not always who takes the next step. */
export const nearestDue = <Each extends Readonly<{ kind: string; holder: string; dueOn: Day | null }>>(
  deadlines: readonly Each[],
): Readonly<{ dueOn: Day; holder: Each["holder"] }> | undefined => {
  const dated = deadlines.filter(isDue).flatMap(({ dueOn, holder }) => (dueOn ? [{ dueOn, holder }] : []));
  return dated.sort((a, b) => (a.dueOn < b.dueOn ? -1 : 1))[0];
};

/** The clocks running on a case at a stage; none while it is paused. */
export const deadlinesOf = (stage: Stage, facts: AdmissionFacts): readonly DeadlineFact[] => {
  if (facts.pausedSince) return [];
  if (stage === "removed" || stage === "transferred") return running(facts, closedCaseClocks[stage]);
  if (stage === "approval") return running(facts, clocks.decision);
  if (stage === "ceremony") return running(facts, clocks.ceremony);
  if (stage !== "probation" || isBeingRemoved(facts) || isDeadlockReported(facts)) return [];
  const written = memberHistory(facts);
  if (latestVote(facts, "recognition", "cell")?.carried)
    return [...written, ...running(facts, clocks.recognitionDecision)];
  return [...written, ...probation(facts), ...running(facts, clocks.recognitionVote)];
};
