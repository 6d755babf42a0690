import { type Actor, may } from "../../access/actor";
import { type RowOf, readPipelined, type Statement } from "../../database/pipelined-read";
import { mayHelp, mayReadHistory } from "../../dossier/permissions";
import { isLogOpen, logVisibleTo } from "../../mentoring/log-access";
import type { Day } from "../../primitives/day";
import { rulesAndCalendarFrom } from "../../regulations/queries";
import { availableSteps } from "../../workflow/machine";
import { type AdmissionFacts, nameOf } from "../case/facts";
import { lastAnnullable } from "../case/history";
import { emptyRegister } from "../case/memberships";
import { isSecret } from "../case/papers";
import { partyAgeOn } from "../case/party-age";
import type { CaseRecord } from "../case/record";
import { isOpenStage } from "../case/stages";
import { deadlinesOf, isPeriodUnknown, nearestDue } from "../clocks/deadlines";
import { localDeadlinesOf } from "../clocks/local-deadlines";
import { notCompetent } from "../procedure/competent-roles";
import { introductionsOn } from "../procedure/guards/introductions";
import { formerMemberships } from "../procedure/guards/readmission";
import { admission, isStep } from "../procedure/procedure";
import { factsFrom, peopleOf, recordOf } from "../records/case-record-queries";
import { openedHistory } from "../records/details-encryption";
import { otherCaseOf } from "../records/joining-queries";
import { registerFrom } from "../records/register-queries";
import { caseRulesAndCalendar } from "../records/step-context-queries";
import { haltingEntry, handedOverAt, relatedOf, transferPeriodsOn } from "./case-view";
import { reasonOf } from "./returned";

/** The facts as the actor may know them: what is sealed is not for the mentor, nor what would follow from it. */
const openTo = ({ actingPost }: Actor, facts: AdmissionFacts): AdmissionFacts =>
  actingPost.role === "mentor"
    ? { ...facts, register: emptyRegister, papers: facts.papers.filter(({ kind }) => !isSecret(kind)) }
    : facts;

type Ground = RowOf<ReturnType<typeof caseRulesAndCalendar>> | undefined;

/** What every page of a case file is made from: the record, and what it is judged on. */
export const fileStatements = (actor: Actor, caseId: string, on: Day) =>
  [recordOf(caseId), caseRulesAndCalendar(actor, caseId, on)] as const;

/** The facts of a case as the actor may know them, from what one pipelined read found. */
export const factsShown = (actor: Actor, record: CaseRecord, ground: Ground): AdmissionFacts => {
  const named = peopleOf(ground?.named ?? []);
  const known = factsFrom(record, { ...rulesAndCalendarFrom(ground, record.path), named });
  return { ...openTo(actor, known), officialMembers: ground?.officialMembers ?? undefined };
};

/** The pages of a case file and what lies beside it, as far as the reader may open them. */
const seenBy = (actor: Actor, record: CaseRecord) => {
  const isApplicant = actor.actingPost.role === "applicant";
  return {
    list: may(actor, "cases.list"),
    /** No day is promised to the applicant. */
    schedule: !isApplicant && isOpenStage(record.stage),
    personPage: may(actor, "people.read"),
    log: logVisibleTo(actor.actingPost.role, actor.personId === record.person.id) !== null,
    history: mayReadHistory(actor),
    /** A mentor sees how far the history has come. */
    dossier: mayReadHistory(actor) || mayHelp(actor),
    /** Who has opened the file: the person it is about, and those who answer for it. */
    readers: may(actor, "readers.see"),
    /** The applicant learns the outcome from the committee, not the count of votes from a screen. */
    votes: !isApplicant,
    /** Whoever takes steps may ask for one to be annulled. */
    annulments: may(actor, "admission.askAnnulment"),
  };
};

/** What stopped the case, with its day and the reason stated. */
const haltOf = (record: CaseRecord) => {
  const halting = haltingEntry(record);
  const [opened] = halting ? openedHistory({ transitions: [halting] }) : [];
  return opened ? { step: opened.step, on: opened.occurredOn, reason: reasonOf(opened) } : null;
};

/** Where a case stands on a day, the steps open with what each still lacks, its clocks and its people. */
const headFrom = (actor: Actor, on: Day, record: CaseRecord, facts: AdmissionFacts, ground: Ground) => {
  const tie = ground?.tie ?? null;
  const isOwnAct = lastAnnullable(record.transitions)?.accountId === actor.accountId;
  const open = availableSteps(admission, record.stage, { ...facts, on }).map((step) => ({
    ...step,
    mine:
      may(actor, `admission.${step.step}`) &&
      !tie &&
      !(step.step === "annulStep" && isOwnAct) &&
      notCompetent(step.step, { ...facts, on }, actor.actingPost.role) === undefined,
  }));
  const deadlines = deadlinesOf(record.stage, facts);
  const nearest = nearestDue(deadlines);
  const sees = seenBy(actor, record);
  return {
    id: record.id,
    on,
    stage: record.stage,
    sequence: record.sequence,
    person: { id: record.person.id, name: record.person.fullName, bornOn: record.person.bornOn },
    unit: record.unit,
    openedOn: record.openedOn,
    closedOn: record.closedOn,
    admittedOn: record.admittedOn,
    decisionOn: record.decisionOn,
    officialOn: record.officialOn,
    provisional: record.provisional,
    pausedSince: facts.pausedSince ?? null,
    /** Why nothing goes on: the pause, or the step that ended the case, with its day and its reason. */
    halt: haltOf(record),
    /** How far the case had come when the person went to another organisation: what was to be handed over. */
    transferPoint: handedOverAt(facts),
    transferPeriods: transferPeriodsOn(facts.rules, record.closedOn ?? on),
    next: record.nextStep && isStep(record.nextStep) ? record.nextStep : null,
    nextHolder: record.nextHolder,
    nextDueOn: nearest?.dueOn ?? null,
    nextDueHolder: nearest?.holder ?? null,
    open,
    isApplicant: actor.actingPost.role === "applicant",
    /** A relative takes part in nothing of the case; somebody of the same post does. */
    isRelative: tie === "relative-file",
    /** Whether the reader may give tasks, write notes and evaluate. */
    mayLog: may(actor, "mentoring.log") && isLogOpen(record.stage) && !tie,
    deadlines: deadlines.map((each) => ({ ...each, isUnknown: isPeriodUnknown(each) })),
    localDeadlines: localDeadlinesOf(record.stage, facts),
    /** Cases that are or may be of the same person. */
    related: relatedOf(record, (ground?.related ?? []).map(otherCaseOf), may(actor, "admission.joinCase") && !tie),
    /** The times the person was a member before and left, by the register and by declaration. */
    former: formerMemberships(facts),
    /** Of an official member; the mentor is not told, since a former membership shows in it. */
    partyAge:
      actor.actingPost.role === "mentor"
        ? null
        : partyAgeOn({ rules: facts.rules, register: registerFrom(record.register, null) }, on),
    mentors: facts.mentors,
    /** Those whose introductions count, for who keeps the register. */
    introducers: sees.personPage
      ? introductionsOn(facts, on).flatMap(({ personId }) => (personId ? (nameOf(facts, personId) ?? []) : []))
      : [],
    sees,
  };
};

export type CaseHead = ReturnType<typeof headFrom>;
export type OpenStepView = CaseHead["open"][number];

/**
 * Reads the head of a case file and, in the same go, what one of its pages shows beside it. Null when the case is not
 * within reach.
 * @param asked what the page shows, and the row of the audit that it was opened
 */
export const readFile = async <const More extends readonly (Statement<unknown> | null)[]>(
  actor: Actor,
  caseId: string,
  on: Day,
  ...asked: More
) => {
  const [[found], [ground], ...more] = await readPipelined(actor, ...fileStatements(actor, caseId, on), ...asked);
  if (!found) return null;
  const { record } = found;
  const facts = factsShown(actor, record, ground);
  return { record, facts, head: headFrom(actor, on, record, facts, ground), tie: ground?.tie ?? null, more };
};
