import type { AdmissionFacts } from "../../lib/admissions/case/facts";
import type { OtherCase } from "../../lib/admissions/case/joining";
import type { Membership } from "../../lib/admissions/case/memberships";
import { groundsFor, isKinship, type Kinship } from "../../lib/admissions/case/relatives";
import type { Stage } from "../../lib/admissions/case/stages";
import { isBlocking, type VerificationFact } from "../../lib/admissions/case/verification";
import type { Member as Voter } from "../../lib/admissions/case/votes";
import { checksOf, effectsOf } from "../../lib/admissions/procedure/any-step";
import { factsAfter } from "../../lib/admissions/procedure/facts-after";
import { admission, isStep, type Step } from "../../lib/admissions/procedure/procedure";
import { type Day, day } from "../../lib/primitives/day";
import type { LeavingKind } from "../../lib/regulations/values/readmission";
import { decide, stageAfter } from "../../lib/workflow/machine";
import { allSections, calendar, factsOf, requestOf } from "../support/case-facts";
import type { Act } from "./act";
import type { Member, RegisteredTime, Setup, Span } from "./case-state";
import { formOf } from "./forms";

/**
 * A case as the program sees it. `before` is the case as it was before the last step, for annulling that step; `voided`:
 * the verifications that step made void, `reopened`: the items of the history it sent back; `asked`: how many verifications
 * were ever asked for.
 */
export type ProgramCase = Readonly<{
  stage: Stage;
  facts: AdmissionFacts;
  before?: ProgramCase;
  step?: Step;
  voided?: readonly VerificationFact[];
  reopened?: readonly number[];
  asked?: number | undefined;
}>;

const period = ({ from, to }: Span) => ({ from: from as Day, to: to ? (to as Day) : null });
const periods = (span: Span | undefined) => (span ? [period(span)] : []);

const voterOf = ({ id, official, away, exempt, suspended }: Member): Voter => ({
  id,
  // Empty, because sorting by name would slow down the run and no decision depends on a name.
  name: "",
  belongs: periods(official),
  standings: [
    ...periods(away).map((each) => ({ ...each, kind: "temporarilyAway" as const })),
    ...periods(exempt).map((each) => ({ ...each, kind: "exempt" as const })),
    ...periods(suspended).map((each) => ({ ...each, kind: "suspended" as const })),
  ],
});

const membership = ({ from, left, how }: RegisteredTime): Membership => ({
  ...{
    from: from as Day,
    officialFrom: null,
    officialOn: null,
    decidedOn: null,
    admittedOn: from as Day,
    endedOn: left as Day,
  },
  ...{ ending: how as LeavingKind, caseId: "earlier" },
});

const otherCase = (id: string, ...differs: OtherCase["differs"]): OtherCase => ({
  ...{ id, personId: id, name: id, bornOn: day("1990-01-01"), sex: "male", unit: "another", stage: "nomination" },
  ...{ openedOn: day("2024-01-10"), differs },
});

/** A new case for the program: the register, the calendar and the person of the setup. */
export const openProgramCase = (setup: Setup) => {
  const bodies = { cell: setup.cell.map(voterOf), committee: setup.committee.map(voterOf) };
  const facts = factsOf({
    calendar,
    person: { id: "applicant", bornOn: day(setup.bornOn), schooling: setup.schooling },
    openedOn: day(setup.openedOn),
    register: { memberships: (setup.formerly ?? []).map(membership), declared: [] },
    department: setup.department ? period(setup.department) : null,
    delegations: periods(setup.delegation),
    named: setup.cell.map(({ id, official }) => ({ id, name: id, official: periods(official) })),
    relatives: setup.relative ? [setup.relative] : [],
    cells: ["another"],
    joining: { others: [otherCase("alike"), otherCase("different", "sex")], isJoinedHere: false, isRelative: false },
  });
  const programCase: ProgramCase = { stage: "nomination", facts };
  return { bodies, programCase };
};

export type Bodies = ReturnType<typeof openProgramCase>["bodies"];

const factsOn = (facts: AdmissionFacts, bodies: Bodies, step: Step, on: Day): AdmissionFacts & { readonly on: Day } => {
  if (!step.endsWith("Vote") || step.startsWith("report")) return { ...facts, on };
  const voters = step.includes("Committee") ? bodies.committee : bodies.cell;
  const convened = voters.filter(({ belongs }) =>
    belongs.some(({ from, to }) => from <= on && (to === null || on < to)),
  );
  return { ...facts, on, voters, officialMembers: convened.length };
};

export type ProgramVerdict = Readonly<{ is: "legal" | "needsConfirmation" | "illegal"; codes: readonly string[] }>;

/** How the program judges an act: all its refusals, and whether a person may confirm the act in spite of them. */
export const programVerdict = (programCase: ProgramCase, act: Act, bodies: Bodies): ProgramVerdict => {
  if (!isStep(act.kind)) throw new Error(`${act.kind} is no step`);
  const step = act.kind;
  const on = act.on as Day;
  const facts = factsOn(programCase.facts, bodies, step, on);
  const refusals = decide(admission, programCase.stage, step, facts, formOf(step, act, null), checksOf(step));
  const codes = refusals.map(({ code }) => code);
  if (refusals.length === 0) return { is: "legal", codes };
  if (!refusals.every(({ confirmable }) => confirmable)) return { is: "illegal", codes };
  const lifted = decide(
    admission,
    programCase.stage,
    step,
    facts,
    formOf(step, act, "Theo hướng dẫn khi ấy"),
    checksOf(step),
  );
  return { is: lifted.length === 0 ? "needsConfirmation" : "illegal", codes };
};

const withLast = (programCase: ProgramCase): ProgramCase => ({
  ...programCase,
  facts: { ...programCase.facts, lastStep: programCase.step },
});

const afterEvent = (programCase: ProgramCase, act: Act): ProgramCase => {
  const { facts } = programCase;
  const on = act.on as Day;
  if (act.kind === "evaluate") return { ...programCase, facts: { ...facts, evaluatedOn: [...facts.evaluatedOn, on] } };
  if (act.kind === "acceptHistory") return { ...programCase, facts: { ...facts, sectionsPassed: allSections } };
  if (act.kind === "nameRelatives") {
    const isNew = (kinship: Kinship) => !facts.family.some((each) => each.kinship === kinship);
    const named = act.option.split(",").filter(isKinship).filter(isNew);
    const family = [...facts.family, ...named.map((kinship, at) => ({ id: `${facts.family.length + at}`, kinship }))];
    return { ...programCase, facts: { ...facts, family } };
  }
  if (act.kind === "passItemAgain") {
    const sectionsPassed = [...facts.sectionsPassed, Number(act.option)];
    return { ...programCase, facts: { ...facts, sectionsPassed } };
  }
  return act.kind === "requestVerification" ? afterRequests(programCase, act) : afterAnswers(programCase, act);
};

/** The case with more requests; each has an id of its own. */
const withRequests = (
  programCase: ProgramCase,
  on: Day,
  requests: readonly Partial<VerificationFact>[],
): ProgramCase => {
  const { facts, asked = 0 } = programCase;
  const added = requests.map((request, at) => requestOf(on, { ...request, id: `${asked + at}` }));
  const verifications = [...facts.verifications, ...added];
  return { ...programCase, asked: asked + added.length, facts: { ...facts, verifications } };
};

const afterRequests = (programCase: ProgramCase, { on, option, point, favourable }: Act): ProgramCase => {
  const about = option.split(",").map((whose) => programCase.facts.family.find(({ kinship }) => kinship === whose));
  const requests = about.map((relative) => {
    const ground = relative && favourable ? groundsFor(relative.kinship)[0] : undefined;
    const confirmed = ground
      ? ({ ground, answeredOn: on as Day, result: "correct" } as const)
      : { points: point ? [point] : [] };
    return { relativeId: relative?.id ?? null, ...confirmed };
  });
  return withRequests(programCase, on as Day, requests);
};

/** All answers awaited come and agree, and second checks clear what did not; or the first does not agree and opens items. */
const afterAnswers = (programCase: ProgramCase, { on, favourable, option }: Act): ProgramCase => {
  const { facts } = programCase;
  const reopens = favourable ? [] : option.split(",").map(Number);
  const answer = { answeredOn: on as Day, result: favourable ? "correct" : "incorrect", reopens } as const;
  const all = facts.verifications;
  const waits = (each: VerificationFact) => each.answeredOn === null || isBlocking(each, all);
  const first = all.find(waits);
  const lastCheck = (each: VerificationFact): VerificationFact => {
    const check = all.find(({ checksId }) => checksId === each.id);
    return check ? lastCheck(check) : each;
  };
  const isNow = (each: VerificationFact) => waits(each) && (favourable || each === first);
  const checked = new Set(all.filter((each) => each.answeredOn && isNow(each)).map(lastCheck));
  const verifications = all.map((each) => (each.answeredOn === null && isNow(each) ? { ...each, ...answer } : each));
  const checks = [...checked].map(({ id, relativeId, points = [] }) => ({
    ...answer,
    relativeId,
    checksId: id,
    points,
  }));
  const sectionsPassed = facts.sectionsPassed.filter((number) => !first || !reopens.includes(number));
  return withRequests({ ...programCase, facts: { ...facts, verifications, sectionsPassed } }, on as Day, checks);
};

/** The case after the act, computed with the program's own effects. */
export const programCaseAfter = (programCase: ProgramCase, act: Act, bodies: Bodies): ProgramCase => {
  if (!isStep(act.kind)) return afterEvent(programCase, act);
  const step = act.kind;
  if (step === "annulStep" && programCase.before) {
    // Annulling a step does not take back the events outside the procedure.
    const { evaluatedOn, family } = programCase.facts;
    const { before, asked, voided = [], reopened = [] } = programCase;
    // What a return made void or sent back comes back with its annulment.
    const sectionsPassed = [...new Set([...programCase.facts.sectionsPassed, ...reopened])];
    const verifications = [...voided, ...programCase.facts.verifications];
    return withLast({
      ...before,
      asked,
      facts: { ...before.facts, evaluatedOn, sectionsPassed, family, verifications },
    });
  }
  const stated = formOf(step, act, act.confirmed ? "Theo hướng dẫn khi ấy" : null);
  const facts = factsOn(programCase.facts, bodies, step, act.on as Day);
  const { on: _, voters: __, officialMembers: ___, ...kept } = facts;
  const after = factsAfter(kept, step, effectsOf(step, stated, facts), stated);
  const voided = kept.verifications.filter((each) => !after.verifications.includes(each));
  return withLast({
    asked: programCase.asked,
    voided,
    reopened: kept.sectionsPassed.filter((number) => !after.sectionsPassed.includes(number)),
    stage: stageAfter(admission, programCase.stage, step, stated),
    facts: after,
    before: programCase,
    step,
  });
};
