import type { Role } from "../../access/roles";
import { CalendarNotLoaded, isPeriodOver, lastWorkingDayIfLoaded } from "../../calendar/calendar";
import type { Day } from "../../primitives/day";
import { withPacks } from "../../regulations/packs/entered-packs";
import type { EnteredPack } from "../../regulations/packs/packs";
import { judgeByRule, type RuleId, type ValueOf } from "../../regulations/rulebook";
import type { Refusal } from "../../workflow/refusal";
import { arrivalOf, openReexamination } from "../case/arrival";
import type { AdmissionFacts } from "../case/facts";
import { latestPaper, type PaperKind } from "../case/papers";
import { latestVote } from "../case/votes";
import { probationEndsOn } from "./probation-end";

/** The rules that are a number of working days. */
type PeriodId = { [Id in RuleId]: ValueOf<Id> extends number ? Id : never }[RuleId];

/** A period of working days within which a step is to be taken. */
export type Clock = Readonly<{
  kind:
    | "decision"
    | "ceremony"
    | "reexamination"
    | "memberHistory"
    | "recognitionVote"
    | "recognitionDecision"
    | "complaint"
    | "forwarding";
  holder: Role;
  /** It runs for the body that decides on this, and who acts for that body holds it. */
  decides?: "admission" | "recognition";
  rule: PeriodId;
  /** The rule where the case is one that another rule speaks of. */
  ruleOf?: (facts: AdmissionFacts) => PeriodId | undefined;
  /** The event that starts it. The rule is the one of that day: a decision asked for on 30/06/2025 keeps its 60 days. */
  startsOn: (facts: AdmissionFacts) => Day | undefined;
  /** What is said of an act after its end, and the field that can answer it. */
  late: Readonly<{ code: string; field: string }>;
  /** The paper that may give it more days. */
  extension?: "decisionExtension" | "recognitionExtension";
}>;

const explained = { code: "late-without-reason", field: "lateReason" } as const;

const carriedOn = (purpose: "admission" | "recognition") => (facts: AdmissionFacts) => {
  const last = latestVote(facts, purpose, "cell");
  return last?.carried ? last.heldOn : undefined;
};

/**
 * The resolution of the cell starts the period for the decision; where the dossier had been sent in another organisation,
 * its receipt here does. After a decision there was annulled for being late no period is known. Source: HD 06-HD/TW 3.9b, 3.9c.
 */
const decisionAwaitedSince = (facts: AdmissionFacts): Day | undefined => {
  const { arrival, receivedOn } = arrivalOf(facts) ?? {};
  if (arrival === "annulled") return undefined;
  return arrival === "sent" ? receivedOn : carriedOn("admission")(facts);
};

/** The day the decision came, or was issued where the rule of its day counts from there. */
const decisionInHandOn = (facts: AdmissionFacts) => {
  const issuedOn = latestPaper(facts, "decision")?.datedOn;
  const anchor = issuedOn && facts.rules.ceremonyFrom.knownOn(issuedOn)?.value;
  return anchor === "issued" ? issuedOn : latestPaper(facts, "decisionReceipt")?.datedOn;
};

/** The clocks of an open case. The step that starts one and the step that ends it name it in their definitions. */
export const clocks = {
  decision: {
    kind: "decision",
    holder: "superiorOfficer",
    decides: "admission",
    rule: "admissionDecisionDays",
    ruleOf: (facts) => (arrivalOf(facts)?.arrival === "sent" ? "transferredDecisionDays" : undefined),
    startsOn: decisionAwaitedSince,
    late: explained,
    extension: "decisionExtension",
  },
  ceremony: {
    kind: "ceremony",
    holder: "cellSecretary",
    rule: "ceremonyDays",
    startsOn: decisionInHandOn,
    late: { code: "ceremony-too-late", field: "consentNumber" },
  },
  reexamination: {
    kind: "reexamination",
    holder: "superiorOfficer",
    rule: "reexaminationDays",
    startsOn: (facts: AdmissionFacts) => openReexamination(facts)?.datedOn,
    late: explained,
  },
  memberHistory: {
    kind: "memberHistory",
    holder: "cellSecretary",
    rule: "memberHistoryDays",
    startsOn: (facts: AdmissionFacts) => latestPaper(facts, "ceremonyMinutes")?.datedOn,
    late: explained,
  },
  recognitionVote: {
    kind: "recognitionVote",
    holder: "cellSecretary",
    rule: "recognitionVoteDays",
    startsOn: probationEndsOn,
    late: explained,
  },
  recognitionDecision: {
    kind: "recognitionDecision",
    holder: "superiorOfficer",
    decides: "recognition",
    rule: "recognitionDecisionDays",
    startsOn: carriedOn("recognition"),
    late: explained,
    extension: "recognitionExtension",
  },
} as const satisfies Readonly<Record<string, Clock>>;

const statedDay = (facts: AdmissionFacts, kind: PaperKind, field: string): Day | undefined =>
  (latestPaper(facts, kind)?.details[field] as Day | null | undefined) ?? undefined;

/** The clocks that run after a case is closed, by the stage it was closed at: to be known, not to be acted on here. */
export const closedCaseClocks = {
  removed: {
    kind: "complaint",
    holder: "applicant",
    rule: "complaintDays",
    startsOn: (facts: AdmissionFacts) =>
      latestPaper(facts, "removalReceipt")?.datedOn ?? statedDay(facts, "removalDecision", "receivedOn"),
    late: explained,
  },
  transferred: {
    kind: "forwarding",
    holder: "superiorOfficer",
    rule: "dossierForwardingDays",
    startsOn: (facts: AdmissionFacts) =>
      latestPaper(facts, "transferLetter")?.details.point === "undecided"
        ? statedDay(facts, "transferLetter", "transferredOn")
        : undefined,
    late: explained,
  },
} as const satisfies Readonly<Record<string, Clock>>;

type Period = Pick<Clock, "rule" | "ruleOf" | "startsOn" | "late" | "extension">;

/** The rule that gives the number of days of a clock in a case. */
export const periodOf = ({ rule, ruleOf }: Pick<Clock, "rule" | "ruleOf">, facts: AdmissionFacts): PeriodId =>
  ruleOf?.(facts) ?? rule;

/** The facts as if a draft were in force. */
export const withDraft = <Facts extends AdmissionFacts>(facts: Facts, draft: EnteredPack): Facts => ({
  ...facts,
  rules: withPacks(facts.rules, [draft]),
});

/** Working days an extension has added. */
export const extendedBy = (facts: AdmissionFacts, { extension }: Pick<Clock, "extension">): number =>
  Number((extension && latestPaper(facts, extension)?.details.days) ?? 0);

/** The refusal when a clock has run out by a day, or when the calendar of that year is not loaded. */
export const overdueOn = (facts: AdmissionFacts, on: Day, clock: Period): Refusal | undefined => {
  const { late } = clock;
  const since = clock.startsOn(facts);
  if (!since) return undefined;
  return judgeByRule(
    { ...facts, on },
    periodOf(clock, facts),
    ({ value, cites }) => {
      const allowed = value + extendedBy(facts, clock);
      try {
        if (!isPeriodOver(facts.calendar, since, allowed, on)) return undefined;
        const lastDay = lastWorkingDayIfLoaded(facts.calendar, since, allowed);
        return { code: late.code, facts: { since, allowed, lastDay }, cites, field: late.field };
      } catch (error) {
        if (!(error instanceof CalendarNotLoaded)) throw error;
        return { code: "calendar-not-loaded", facts: { year: error.year }, cites };
      }
    },
    since,
  );
};
