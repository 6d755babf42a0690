import type { AdmissionFacts } from "../../lib/admissions/case/facts";
import type { Stage } from "../../lib/admissions/case/stages";
import type { Member as Voter } from "../../lib/admissions/case/votes";
import { checksOf, effectsOf } from "../../lib/admissions/procedure/any-step";
import { factsAfter } from "../../lib/admissions/procedure/facts-after";
import { admission, isStep, type Step } from "../../lib/admissions/procedure/procedure";
import { type Day, day } from "../../lib/primitives/day";
import { decide, stageAfter } from "../../lib/workflow/machine";
import { calendar, factsOf } from "../support/case-facts";
import type { Act } from "./acts";
import { formOf } from "./forms";
import type { Member, Span, World } from "./state";

/** A case as the code sees it; `trail` is what each annulment of a step would go back to. */
export type Side = Readonly<{ stage: Stage; facts: AdmissionFacts; trail?: Side; step?: Step }>;

const period = ({ from, to }: Span) => ({ from: from as Day, to: to ? (to as Day) : null });
const periods = (span: Span | undefined) => (span ? [period(span)] : []);

const voterOf = ({ id, official, away, exempt, suspended }: Member): Voter => ({
  id,
  // Names are for readers only; sorting them would take the time of the stories.
  name: "",
  belongs: periods(official),
  standings: [
    ...periods(away).map((each) => ({ ...each, kind: "temporarilyAway" as const })),
    ...periods(exempt).map((each) => ({ ...each, kind: "exempt" as const })),
    ...periods(suspended).map((each) => ({ ...each, kind: "suspended" as const })),
  ],
});

/** What the code is told of a world: the register, the calendar, the person. */
export const opened = (world: World) => {
  const bodies = { cell: world.cell.map(voterOf), committee: world.committee.map(voterOf) };
  const facts = factsOf({
    calendar,
    person: { id: "applicant", bornOn: day(world.born), schooling: world.schooling },
    openedOn: day(world.opened),
    department: world.department ? period(world.department) : null,
    named: world.cell.map(({ id, official }) => ({ id, name: id, official: periods(official) })),
    relatives: world.relative ? [world.relative] : [],
    cells: ["another"],
  });
  const side: Side = { stage: "nomination", facts };
  return { bodies, side };
};

export type Bodies = ReturnType<typeof opened>["bodies"];

const asked = (facts: AdmissionFacts, bodies: Bodies, step: Step, on: Day): AdmissionFacts & { readonly on: Day } => {
  if (!step.endsWith("Vote") || step.startsWith("report")) return { ...facts, on };
  const voters = step.includes("Committee") ? bodies.committee : bodies.cell;
  const convened = voters.filter(({ belongs }) =>
    belongs.some(({ from, to }) => from <= on && (to === null || on < to)),
  );
  return { ...facts, on, voters, officialMembers: convened.length };
};

export type Told = Readonly<{ is: "legal" | "needsConfirmation" | "illegal"; codes: readonly string[] }>;

/** What the code says of an act: every refusal, and whether a person may lift them all. */
export const told = (side: Side, act: Act, bodies: Bodies): Told => {
  if (!isStep(act.what)) throw new Error(`${act.what} is no step`);
  const step = act.what;
  const on = act.on as Day;
  const facts = asked(side.facts, bodies, step, on);
  const refusals = decide(admission, side.stage, step, facts, formOf(step, act, null), checksOf(step));
  const codes = refusals.map(({ code }) => code);
  if (refusals.length === 0) return { is: "legal", codes };
  if (!refusals.every(({ confirmable }) => confirmable)) return { is: "illegal", codes };
  const lifted = decide(admission, side.stage, step, facts, formOf(step, act, "Theo hướng dẫn khi ấy"), checksOf(step));
  return { is: lifted.length === 0 ? "needsConfirmation" : "illegal", codes };
};

const withLast = (side: Side): Side => ({ ...side, facts: { ...side.facts, lastStep: side.step } });

const event = (side: Side, act: Act): Side => {
  const { facts } = side;
  const on = act.on as Day;
  if (act.what === "evaluate") return { ...side, facts: { ...facts, evaluatedOn: [...facts.evaluatedOn, on] } };
  if (act.what === "acceptHistory") return { ...side, facts: { ...facts, sectionsPassed: 23 } };
  if (act.what === "look") {
    const one = { receivedOn: on, dueOn: null, abroad: false, answeredOn: null, result: null };
    return { ...side, facts: { ...facts, verifications: [...facts.verifications, one] } };
  }
  const waiting = facts.verifications.findIndex(({ result }) => result !== "correct");
  const answer = { answeredOn: on, result: act.favourable ? "correct" : "incorrect" } as const;
  const verifications = facts.verifications.map((each, at) => (at === waiting ? { ...each, ...answer } : each));
  return { ...side, facts: { ...facts, verifications } };
};

/** The case once the act is done, by the code's own effects. */
export const taken = (side: Side, act: Act, bodies: Bodies): Side => {
  if (!isStep(act.what)) return event(side, act);
  const step = act.what;
  if (step === "annulStep" && side.trail) {
    // What happened beside the steps, an annulment does not take back.
    const { evaluatedOn, sectionsPassed, verifications } = side.facts;
    const { trail } = side;
    return withLast({ ...trail, facts: { ...trail.facts, evaluatedOn, sectionsPassed, verifications } });
  }
  const stated = formOf(step, act, act.confirmed ? "Theo hướng dẫn khi ấy" : null);
  const facts = asked(side.facts, bodies, step, act.on as Day);
  const { on: _, voters: __, officialMembers: ___, ...kept } = facts;
  const after = factsAfter(kept, step, effectsOf(step, stated, facts), stated);
  return withLast({ stage: stageAfter(admission, side.stage, step, stated), facts: after, trail: side, step });
};
