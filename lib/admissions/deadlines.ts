import type { Role } from "../access/roles";
import { lastWorkingDayIfLoaded } from "../calendar/calendar";
import type { Day } from "../primitives/day";
import type { Dated } from "../regulations/dated";
import {
  admissionDecisionDays,
  ceremonyDays,
  probationMonths,
  recognitionDecisionDays,
  recognitionVoteDays,
} from "../regulations/deadlines";
import { packOn } from "../regulations/packs";
import type { Citation } from "../workflow/refusal";
import { type AdmissionFacts, paper, vote } from "./facts";
import { probationEndsOn } from "./guards-probation";
import { admission } from "./machine";
import type { Stage, Step } from "./steps";

/** A day something is due by. `dueOn` is null while the working-day calendar does not reach that far. */
export type DeadlineFact = Readonly<{
  kind: "decision" | "ceremony" | "probation" | "recognitionVote" | "recognitionDecision";
  holder: Role;
  startedOn: Day;
  dueOn: Day | null;
  cites: Citation;
  pack: string;
  provisional: boolean;
}>;

type Clock = Readonly<{ kind: DeadlineFact["kind"]; holder: Role; rule: Dated<number>; startedOn: Day | undefined }>;

// The rule is the one of the day that starts the period: a decision asked for on 30/06/2025 keeps its 60 days.
const running = (facts: AdmissionFacts, { kind, holder, rule, startedOn }: Clock): DeadlineFact[] => {
  const inForce = startedOn && rule.knownOn(startedOn);
  if (!startedOn || !inForce) return [];
  const { id: pack, provisional } = packOn(startedOn);
  const dueOn = lastWorkingDayIfLoaded(facts.calendar, startedOn, inForce.value);
  return [{ kind, holder, startedOn, dueOn, cites: inForce.cites, pack, provisional }];
};

const probation = (facts: AdmissionFacts): DeadlineFact[] => {
  const startedOn = paper(facts, "ceremonyMinutes")?.datedOn;
  const dueOn = probationEndsOn(facts);
  if (!startedOn || !dueOn) return [];
  const { id: pack, provisional } = packOn(startedOn);
  return [
    {
      kind: "probation",
      holder: "cellSecretary",
      startedOn,
      dueOn,
      cites: probationMonths.on(startedOn).cites,
      pack,
      provisional,
    },
  ];
};

const duringProbation = (facts: AdmissionFacts): DeadlineFact[] => {
  const voted = vote(facts, "recognition", "cell");
  if (voted?.carried) {
    return running(facts, {
      kind: "recognitionDecision",
      holder: "superiorOfficer",
      rule: recognitionDecisionDays,
      startedOn: voted.heldOn,
    });
  }
  const endsOn = probationEndsOn(facts);
  return [
    ...(paper(facts, "selfReview") ? [] : probation(facts)),
    ...running(facts, {
      kind: "recognitionVote",
      holder: "cellSecretary",
      rule: recognitionVoteDays,
      startedOn: endsOn,
    }),
  ];
};

/** The clocks running on a case at a stage. */
export const deadlinesOf = (stage: Stage, facts: AdmissionFacts): readonly DeadlineFact[] => {
  if (stage === "approval") {
    const voted = vote(facts, "admission", "cell");
    const startedOn = voted?.carried ? voted.heldOn : undefined;
    return running(facts, { kind: "decision", holder: "superiorOfficer", rule: admissionDecisionDays, startedOn });
  }
  if (stage === "ceremony") {
    const startedOn = paper(facts, "decisionReceipt")?.datedOn;
    return running(facts, { kind: "ceremony", holder: "cellSecretary", rule: ceremonyDays, startedOn });
  }
  return stage === "probation" ? duringProbation(facts) : [];
};

/** The step the case waits for next, and who owes it; it does not depend on the day. */
export const nextStepOf = (stage: Stage, facts: AdmissionFacts): Readonly<{ step: Step; holder: Role }> | undefined => {
  const entries = Object.entries(admission) as [Step, (typeof admission)[Step]][];
  const next = entries.find(([, rule]) => rule.from.includes(stage) && !rule.aside && !rule.done?.(facts));
  return next && { step: next[0], holder: next[1].owedBy };
};
