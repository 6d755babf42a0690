import type { Role } from "../../access/roles";
import { lastWorkingDayIfLoaded } from "../../calendar/calendar";
import type { Day } from "../../primitives/day";
import { packOn } from "../../regulations/packs/packs";
import type { Citation } from "../../workflow/refusal";
import { type AdmissionFacts, isBeingRemoved, isDeadlockReported } from "../case/facts";
import { latestPaper } from "../case/papers";
import type { Stage } from "../case/stages";
import { latestVote } from "../case/votes";
import { type Clock, clocks, closedCaseClocks, extendedBy, periodOf } from "./clocks";
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
  const { kind, holder, startsOn } = clock;
  const startedOn = startsOn(facts);
  const inForce = startedOn && facts.rules[periodOf(clock, facts)].knownOn(startedOn);
  if (!startedOn || !inForce) return [];
  const { id: pack, provisional } = packOn(startedOn, facts.rules.packs);
  const workingDays = inForce.value + extendedBy(facts, clock);
  const dueOn = lastWorkingDayIfLoaded(facts.calendar, startedOn, workingDays);
  return [{ kind, holder, startedOn, workingDays, dueOn, cites: inForce.cites, pack, provisional }];
};

/** The end of the twelve months, until the self-review is written. */
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

/** The clocks running on a case at a stage; none while it is paused. */
export const deadlinesOf = (stage: Stage, facts: AdmissionFacts): readonly DeadlineFact[] => {
  if (facts.pausedSince) return [];
  if (stage === "removed" || stage === "transferred") return running(facts, closedCaseClocks[stage]);
  if (stage === "approval") return running(facts, clocks.decision);
  if (stage === "ceremony") return [...running(facts, clocks.ceremony), ...running(facts, clocks.reexamination)];
  if (stage !== "probation" || isBeingRemoved(facts) || isDeadlockReported(facts)) return [];
  if (latestVote(facts, "recognition", "cell")?.carried) return running(facts, clocks.recognitionDecision);
  return [...probation(facts), ...running(facts, clocks.recognitionVote)];
};
