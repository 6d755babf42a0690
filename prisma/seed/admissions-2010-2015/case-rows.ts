import type { AdmissionFacts } from "../../../lib/admissions/case/facts";
import { emptyRegister } from "../../../lib/admissions/case/memberships";
import type { Stage } from "../../../lib/admissions/case/stages";
import type { Member } from "../../../lib/admissions/case/votes";
import { caseDaysOf } from "../../../lib/admissions/clocks/case-days";
import { effectsOf } from "../../../lib/admissions/procedure/any-step";
import { factsAfter } from "../../../lib/admissions/procedure/facts-after";
import { admission, ballotOf, type Step } from "../../../lib/admissions/procedure/procedure";
import { encryptedDetails } from "../../../lib/admissions/records/details-encryption";
import type { VotingBody } from "../../../lib/admissions/voting/ballots";
import type { Prisma } from "../../../lib/database/generated/client";
import { sealSentences } from "../../../lib/database/sentences-encryption";
import { type Day, dateOf } from "../../../lib/primitives/day";
import { newId } from "../../../lib/primitives/ids";
import { decidingPackOn } from "../../../lib/regulations/packs/packs";
import { builtInRulebook } from "../../../lib/regulations/rulebook";
import { stageAfter } from "../../../lib/workflow/machine";
import type { Citation } from "../../../lib/workflow/refusal";
import { idOf } from "../committee/ids";
import { personOf } from "../committee/people";
import { consecutiveStandings, type Standing } from "../committee/standings";
import { type Cell, pathOf, unitOf } from "../committee/units";
import type { RecordedStep } from "./steps";

/** A case as its paper file records it, from the day it was opened. */
export type PaperCase = Readonly<{
  key: string;
  cell: Cell;
  bornOn: Day;
  joinedUnitOn: Day;
  openedOn: Day;
  reason: string;
  steps: readonly RecordedStep[];
  issuers: Readonly<Partial<Record<Step, string>>>;
  /** Who could vote in the cell and in the committee of those years. */
  voters: Readonly<Record<VotingBody, readonly Member[]>>;
}>;

/** The account that copied the paper files into the program, and when. */
export type Recorder = Readonly<{ accountId: string; name: string; role: string; at: Date }>;

/** The article of the Charter. Of the other provisions of those years not every one is known, so none is cited. */
const charter = (step: Step | "nominate"): readonly Citation[] => {
  const probation = ["recordNewMemberCertificate", "recordSelfReview", "recordMentorReview", "recordProbationOpinions"];
  const recognition = step.includes("Recognition") || probation.includes(step) || step === "holdCeremony";
  return [{ instrument: "ĐL", clause: recognition ? "5" : "4" }];
};

const json = (value: unknown) => value as Prisma.InputJsonValue;

type Rows = Readonly<{
  cases: Prisma.AdmissionCaseCreateManyInput[];
  transitions: Prisma.TransitionCreateManyInput[];
  papers: Prisma.PaperCreateManyInput[];
  votes: Prisma.VoteCreateManyInput[];
  mentorships: Prisma.MentorshipCreateManyInput[];
  standings: Prisma.StandingCreateManyInput[];
}>;

/**
 * The rows of a closed case. They are made by the same effects as those of the forms, so that it looks like a case that was
 * followed in this program. No guard is checked: some values of the rules of those years are not known.
 * @param names of all people, by their identifier
 */
export const paperCaseRows = (paperCase: PaperCase, recorder: Recorder, names: ReadonlyMap<string, string>): Rows => {
  const { cell, key, openedOn } = paperCase;
  const caseId = idOf(`case ${key}`);
  const personId = personOf(key);
  const path = pathOf(cell);
  const { at, accountId, name: actorName, role } = recorder;
  const recorded = { recordedAt: at, accountId, actorName, role };
  const rows: Rows = { cases: [], transitions: [], papers: [], votes: [], mentorships: [], standings: [] };
  const standings: Standing[] = [{ kind: "nonMember", from: paperCase.joinedUnitOn }];
  let facts = {
    rules: builtInRulebook,
    person: { id: personId, bornOn: paperCase.bornOn, schooling: "" },
    register: emptyRegister,
    openedOn,
    department: null,
    delegations: [],
    papers: [],
    votes: [],
    mentors: [],
    named: [],
    evaluatedOn: [],
    relatives: [],
    verifications: [],
    family: [],
    returns: [],
    sectionsPassed: [],
    calendar: { years: new Set(), exceptions: new Map() },
  } as AdmissionFacts;
  let stage: Stage = "nomination";
  let arrived = openedOn;

  const addTransition = (
    sequence: number,
    step: Step | "nominate",
    from: Stage | null,
    to: Stage,
    stated: object,
    on: Day,
  ) => {
    const id = newId();
    rows.transitions.push({
      ...recorded,
      id,
      caseId,
      path,
      sequence,
      step,
      from,
      to,
      occurredOn: dateOf(on),
      provisions: json(charter(step)),
      facts: json(sealSentences({ ...stated }, "Transition.facts", id)),
      rulePack: decidingPackOn(on),
      provisional: false,
      requestId: newId(),
    });
    return id;
  };

  addTransition(1, "nominate", null, stage, { reason: paperCase.reason }, openedOn);
  for (const [index, [step, input]] of paperCase.steps.entries()) {
    const sequence = index + 2;
    const body = ballotOf(step)?.body;
    const left = effectsOf(step, input, { ...facts, voters: body ? paperCase.voters[body] : [] });
    const to: Stage = stageAfter(admission, stage, step, input);
    const by = addTransition(sequence, step, stage, to, input, input.occurredOn);
    for (const paper of left.papers ?? []) {
      const issuer = paper.issuer ?? paperCase.issuers[step] ?? null;
      const id = newId();
      const details = json(encryptedDetails(id, paper.kind, paper.details));
      const datedOn = dateOf(paper.datedOn);
      rows.papers.push({ ...paper, issuer, details, datedOn, id, caseId, path, sequence, recordedAt: at });
    }
    if (left.vote) {
      const form = "form" in input && input.form === "card" ? "card" : "secret";
      const id = newId();
      const electorate = json(sealSentences(left.vote.electorate ?? {}, "Vote.electorate", id));
      const heldOn = dateOf(left.vote.heldOn);
      rows.votes.push({ ...left.vote, electorate, form, heldOn, id, caseId, path, sequence });
    }
    if (left.mentor) {
      const mentor = left.mentor;
      const last = rows.mentorships.at(-1);
      if (last) Object.assign(last, { to: dateOf(mentor.from), endedBy: by });
      const personName = names.get(mentor.personId) ?? "";
      const from = dateOf(mentor.from);
      rows.mentorships.push({ ...mentor, from, id: newId(), caseId, path, personName, openedBy: by });
      facts = { ...facts, mentors: [...facts.mentors, { ...mentor, name: personName, to: null }] };
    }
    if (left.standing?.kind) standings.push({ kind: left.standing.kind, from: left.standing.from, openedBy: by });
    facts = factsAfter(facts, step, left, input);
    if (to !== stage) arrived = input.occurredOn;
    stage = to;
  }

  const last = rows.mentorships.at(-1);
  if (last)
    Object.assign(last, { to: dateOf(arrived), endedBy: rows.transitions.findLast(({ from, to }) => from !== to)?.id });
  rows.standings.push(...consecutiveStandings(personId, path, standings));
  const { decisionNumber, ...dated } = caseDaysOf(facts);
  rows.cases.push({
    id: caseId,
    personId,
    unitId: unitOf(cell),
    path,
    stage,
    sequence: paperCase.steps.length + 1,
    openedOn: dateOf(openedOn),
    closedOn: dateOf(arrived),
    decisionNumber,
    ...Object.fromEntries(Object.entries(dated).map(([name, on]) => [name, on ? dateOf(on) : null])),
  });
  return rows;
};
