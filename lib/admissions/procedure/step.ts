import type { Role } from "../../access/roles";
import type { Field, Form, InputOf } from "../../forms/field";
import type { Day } from "../../primitives/day";
import type { Provision } from "../../regulations/instruments";
import type { Confirmable, StepRule } from "../../workflow/machine";
import type { AdmissionFacts, CaseCheck, CaseGuard, FactsOnAnyDay } from "../case/facts";
import type { OtherCase } from "../case/joining";
import type { Ending } from "../case/memberships";
import type { PaperFact } from "../case/papers";
import type { Stage } from "../case/stages";
import type { VoteFact } from "../case/votes";
import type { Clock } from "../clocks/clocks";
import type { Ballot } from "../voting/ballots";
import type { Invalidation } from "./invalidation";
import type { Numbered } from "./paper-numbers";

/** Every form states the day on the paper. */
export type StepForm = Form & Readonly<{ occurredOn: Field<Day> }>;

/** What a step's form states, parsed; any step may also state on what ground a person confirms what the rules leave open. */
export type Stated<Fields extends StepForm> = InputOf<Fields> & Confirmable;

/** What a form states beside the day. */
export type StatedBeside<Fields extends StepForm> = {
  readonly [Name in Exclude<keyof Fields, "occurredOn">]: InputOf<Fields>[Name];
};

/** What a step leaves behind, beside its row in the history. */
export type Effects = Readonly<{
  papers?: readonly PaperFact[];
  vote?: VoteFact;
  /** The votes of another organisation, on which a dossier that came from there rests. */
  votes?: readonly VoteFact[];
  mentor?: Readonly<{ personId: string; resolution: string; from: Day }>;
  /** A null kind ends the present standing: from then on it is kept elsewhere. `ending` says how a membership ended. */
  standing?: Readonly<{
    kind: "nonMember" | "sympathiser" | "applicant" | "probationary" | "official" | null;
    from: Day;
    ending?: Ending;
  }>;
  /** The person goes to another cell, and the file with them. */
  move?: Readonly<{ unitId: string }>;
  /** The case of the same person into which this one is joined. */
  joins?: OtherCase;
  /** The first day of a pause that begins with the step. */
  pausedSince?: Day;
}>;

/** The votes a step writes. */
export const votesIn = ({ vote, votes = [] }: Effects): readonly VoteFact[] => [...(vote ? [vote] : []), ...votes];

/** Where a step leads: a stage, "same" where it stays, "before" where it goes back, or by what the form states. */
export type Destination = StepRule<Stage, AdmissionFacts, Role>["to"];

/** What is asked of a step and derived from it, whatever its form. */
export type AnyStep = Readonly<{
  name: string;
  from: readonly Stage[];
  to: Destination;
  /** Who is expected to take it. */
  responsibleRole: Role;
  /** Who may take it. */
  allowedTo: readonly Role[];
  /** Those of them who may take it in a case, where that depends on who decides; the first owes it. */
  takenBy?: (facts: FactsOnAnyDay) => readonly Role[];
  /** Where it is written; null for an act of the committee that no text speaks of. */
  cites: Provision | null;
  /** An exit or a repair, never proposed as the next step. */
  sideStep?: true;
  /** The step whose proposal it decides on: not by whoever recorded that. */
  approves?: string;
  /** It records a decision, whose number and day no other case may have. */
  issuesDecision?: true;
  /** It cannot be undone by whoever takes it: what follows from it is shown first, and confirmed. */
  confirms?: true;
  form: StepForm;
  /** The fields that state the number of a document of the Party. Of a ballot, the resolution is one without being named. */
  numbers?: Readonly<Record<string, Numbered>>;
  /** What the facts must show. */
  requires: readonly CaseGuard[];
  /**
   * Whether the step has been taken, or is not needed, and is no longer proposed. Asked with a day, what has lapsed by
   * then is to be done again; without one, whether it was ever done.
   */
  done?: (facts: FactsOnAnyDay) => boolean;
  /** While true of the facts, it may still be taken, but the steps after it are proposed before it. */
  givesWay?: (facts: AdmissionFacts) => boolean;
  /** What the form must state truly, beside what the facts must show. */
  checks?: readonly CaseCheck<never>[];
  leaves: (input: never, facts: AdmissionFacts) => Effects;
  /** The vote it records: on what, and of which body of the register. */
  ballot?: Ballot;
  startsClock?: Clock | readonly Clock[];
  endsClock?: Clock;
  /** What the form would state on a day if everybody acted at once and agreed; absent for a step nobody hopes for. */
  forecast?: (on: Day, facts: AdmissionFacts) => object;
  /** What it makes void of what was written before, by what its form states. */
  invalidates?: (stated: Readonly<Record<string, unknown>>) => Invalidation;
}>;

/** A step of the procedure: all that is its own. The literal types let `procedure.ts` be compared with it. */
export type StepDefinition<
  Name extends string,
  From extends readonly Stage[],
  To extends Destination,
  Owner extends Role,
  Cites extends Provision | null,
  Fields extends StepForm,
> = Omit<AnyStep, "name" | "from" | "to" | "responsibleRole" | "cites" | "form" | "checks" | "leaves" | "forecast"> &
  Readonly<{
    name: Name;
    from: From;
    to: To;
    responsibleRole: Owner;
    cites: Cites;
    form: Fields;
    checks?: readonly CaseCheck<Stated<Fields>>[];
    leaves: (input: Stated<Fields>, facts: AdmissionFacts) => Effects;
    forecast?: (on: Day, facts: AdmissionFacts) => StatedBeside<Fields>;
  }>;

export const defineStep = <
  const Name extends string,
  const From extends readonly Stage[],
  const To extends Destination,
  const Owner extends Role,
  const Cites extends Provision | null,
  Fields extends StepForm,
>(
  definition: StepDefinition<Name, From, To, Owner, Cites, Fields>,
): StepDefinition<Name, From, To, Owner, Cites, Fields> => definition;
