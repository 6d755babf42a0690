import type { Role } from "../../access/roles";
import { lastWorkingDayIfLoaded } from "../../calendar/calendar";
import type { Day } from "../../primitives/day";
import type { Entry } from "../../regulations/dated";
import { decidingPackOn } from "../../regulations/packs/packs";
import { isProvisional } from "../../regulations/provisional";
import type { Citation } from "../../workflow/refusal";
import { competentRolesFor } from "../case/deciding-body";
import { type AdmissionFacts, isBeingRemoved, isDeadlockReported } from "../case/facts";
import { latestPaper } from "../case/papers";
import type { Stage } from "../case/stages";
import { latestVote } from "../case/votes";
import { type Clock, clocks, closedCaseClocks, extendedBy, periodOf, withDraft } from "./clocks";
import { probationEndsOn, probationStartsOn } from "./probation-end";

/**
 * A day something is due by. `dueOn` is null while the working-day calendar does not reach that far; `workingDays`, from
 * which it is counted anew when the calendar changes, is null where months are counted. Both are null where a text sets
 * the period and the number of days is not known.
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
  /** Where the day is the stricter one of a draft: the pack, and what the rules in force say, if their period has begun. */
  drafted?: Readonly<{ pack: string; inForce: Pick<DeadlineFact, "startedOn" | "dueOn" | "cites"> | null }>;
}>;

/** Whether a deadline has no day because the period itself is not known, and not because the calendar is missing. */
export const isPeriodUnknown = ({ workingDays, dueOn }: Pick<DeadlineFact, "workingDays" | "dueOn">): boolean =>
  workingDays === null && dueOn === null;

/** The text a deadline rests on, the pack that decides on the day it began, and whether its value is provisional. */
const judgedBy = ({ rules: { packs } }: AdmissionFacts, entry: Entry<unknown>, startedOn: Day) => ({
  cites: entry.cites,
  pack: decidingPackOn(startedOn, packs),
  provisional: isProvisional(entry, startedOn, packs),
});

const running = (facts: AdmissionFacts, clock: Clock): DeadlineFact[] => {
  const { kind, startsOn, decides } = clock;
  const startedOn = startsOn(facts);
  const entry = startedOn && facts.rules[periodOf(clock, facts)].entryOn(startedOn);
  if (!startedOn || !entry) return [];
  const holder = (decides && competentRolesFor(decides)(facts)[0]) ?? clock.holder;
  const workingDays = entry.value === "unknown" ? null : entry.value + extendedBy(facts, clock);
  const dueOn = workingDays === null ? null : lastWorkingDayIfLoaded(facts.calendar, startedOn, workingDays);
  return [{ kind, holder, startedOn, workingDays, dueOn, ...judgedBy(facts, entry, startedOn) }];
};

/**
 * The period for the ceremony. A draft may say that it counts from the issue of the decision: until the text is known, the
 * earlier of the two days is shown, because it keeps the committee safe under either. It stops nothing: `overdueOn` judges
 * by the rules in force.
 */
const ceremony = (facts: AdmissionFacts): DeadlineFact[] => {
  const [inForce = null] = running(facts, clocks.ceremony);
  const earlier = facts.rules.drafts.flatMap((draft): DeadlineFact[] =>
    running(withDraft(facts, draft), clocks.ceremony)
      .filter(({ dueOn }) => !inForce || (dueOn !== null && (inForce.dueOn === null || dueOn < inForce.dueOn)))
      .map(({ provisional: _, pack: __, ...stricter }) => ({
        ...stricter,
        pack: decidingPackOn(stricter.startedOn, facts.rules.packs),
        provisional: true,
        drafted: { pack: draft.id, inForce },
      })),
  );
  return earlier[0] ? [earlier[0]] : inForce ? [inForce] : [];
};

/** The end of the twelve months, until the self-review is written: from that day it may be written, and no day ends that. */
const probation = (facts: AdmissionFacts): DeadlineFact[] => {
  const startedOn = probationStartsOn(facts);
  const dueOn = probationEndsOn(facts);
  if (!startedOn || !dueOn || latestPaper(facts, "selfReview")) return [];
  const judged = judgedBy(facts, facts.rules.probationMonths.on(startedOn), startedOn);
  return [{ kind: "probation", holder: "cellSecretary", startedOn, workingDays: null, dueOn, ...judged }];
};

/** The time for the member's history, until it is written. Where the text of the day is not known, it is not asked for. */
const memberHistory = (facts: AdmissionFacts): DeadlineFact[] =>
  latestPaper(facts, "memberHistory")
    ? []
    : running(facts, clocks.memberHistory).filter(({ workingDays }) => workingDays !== null);

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
  if (stage === "ceremony") return [...ceremony(facts), ...running(facts, clocks.reexamination)];
  if (stage !== "probation" || isBeingRemoved(facts) || isDeadlockReported(facts)) return [];
  const written = memberHistory(facts);
  if (latestVote(facts, "recognition", "cell")?.carried)
    return [...written, ...running(facts, clocks.recognitionDecision)];
  return [...written, ...probation(facts), ...running(facts, clocks.recognitionVote)];
};
