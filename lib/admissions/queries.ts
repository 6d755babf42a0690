import { type Actor, may } from "../access/actor";
import { caseSeenAudit } from "../audit/audit-persistence";
import { reading } from "../database/client";
import { type RowOf, readPipelined } from "../database/pipelined-read";
import { logVisibleTo } from "../mentoring/log-access";
import { readNamesApart } from "../people/namesake-queries";
import type { Day } from "../primitives/day";
import { isId } from "../primitives/ids";
import { rulesAndCalendarFrom } from "../regulations/queries";
import { matterKinds } from "../regulations/values/matters";
import { availableSteps } from "../workflow/machine";
import { type AdmissionFacts, nameOf } from "./case/facts";
import { lastAnnullable } from "./case/history";
import { emptyRegister } from "./case/memberships";
import { isSecret } from "./case/papers";
import { partyAgeOn } from "./case/party-age";
import type { CaseRecord } from "./case/record";
import { isOpenStage } from "./case/stages";
import { endingOf, handedOverAt, historyOf, relatedOf, transferPeriodsOn } from "./case-view";
import { deadlinesOf, isPeriodUnknown, nearestDue } from "./clocks/deadlines";
import { localDeadlinesOf } from "./clocks/local-deadlines";
import { warningsOf } from "./forecast/warnings";
import { officialMembers } from "./official-member-queries";
import { notCompetent } from "./procedure/competent-roles";
import { introductionsOn, unionToIntroduce } from "./procedure/guards/introductions";
import { declaredIn } from "./procedure/guards/matters";
import { formerMemberships } from "./procedure/guards/readmission";
import { admission, ballotOf, definitionOf, isStep, type Step } from "./procedure/procedure";
import { fieldsOf } from "./procedure/schema";
import {
  factsFrom,
  factsOf,
  keptVotes,
  namedIn,
  peopleOf,
  readRecordToWrite,
  recordOf,
  voteOf,
} from "./records/case-record-queries";
import { absenceReasonsOf, openedHistory } from "./records/details-encryption";
import { otherCaseOf } from "./records/joining-queries";
import { registerFrom } from "./records/register-queries";
import { caseRulesAndCalendar, readCells, readStepContext } from "./records/step-context-queries";
import { correctionsOf, returnsOf } from "./returned";
import { attendanceRollOf, withNames } from "./voting/attendance-roll";
import { required, unknownShareSource } from "./voting/tally";

/** The votes as counted, each with what carried it on its day. Who was left out or away is for those who keep the register. */
const votesOf = (record: CaseRecord, { rules }: AdmissionFacts, named: boolean) =>
  keptVotes(record).map(({ voidedBy, ...row }) => {
    const { electorate, ...vote } = voteOf(row);
    const needed = required(rules, vote.body, vote.base, vote.heldOn);
    const shareUnknownIn = unknownShareSource(rules, vote.body, vote.heldOn);
    const probationersPresent = electorate?.probationersPresent ?? null;
    return {
      ...vote,
      sequence: row.sequence,
      form: row.form,
      /** The step that made it void: a return, or an annulled decision. */
      voidedBy: voidedBy ? { step: voidedBy.step, on: voidedBy.occurredOn } : null,
      needed,
      shareUnknownIn,
      probationersPresent,
      absent: electorate?.absent ?? vote.total - vote.present,
      absenceReasons: named ? absenceReasonsOf(row) : null,
      minutes: electorate?.minutes ?? null,
      exclusions: named ? (electorate?.exclusions ?? []) : [],
    };
  });

/** The facts as the actor may know them: what is sealed is not for the mentor, nor what would follow from it. */
const openTo = ({ actingPost }: Actor, facts: AdmissionFacts): AdmissionFacts =>
  actingPost.role === "mentor"
    ? { ...facts, register: emptyRegister, papers: facts.papers.filter(({ kind }) => !isSecret(kind)) }
    : facts;

type Ground = RowOf<ReturnType<typeof caseRulesAndCalendar>> | undefined;

/** The facts of a case as the actor may know them, from what one pipelined read found. */
export const factsShown = (
  actor: Actor,
  record: CaseRecord,
  ground: Ground,
  named: Parameters<typeof peopleOf>[0],
): AdmissionFacts => {
  const known = factsFrom(record, { ...rulesAndCalendarFrom(ground, record.path), named: peopleOf(named) });
  return { ...openTo(actor, known), officialMembers: ground?.officialMembers ?? undefined };
};

/**
 * The case file on a day: where it stands, the steps open with what each still lacks, its clocks and its history.
 * Null when the case is not within reach. Opening it is audited.
 */
export const auditedCaseView = async (actor: Actor, caseId: string, on: Day) => {
  if (!may(actor, "cases.read") || !isId(caseId)) return null;
  const [[found], [ground], named] = await readPipelined(
    actor,
    recordOf(caseId),
    caseRulesAndCalendar(actor, caseId, on),
    namedIn(caseId),
    caseSeenAudit(actor, "case.seen", caseId),
  );
  if (!found) return null;
  const { record } = found;
  const facts = factsShown(actor, record, ground, named);
  const isOwnAct = lastAnnullable(record.transitions)?.accountId === actor.accountId;
  const open = availableSteps(admission, record.stage, { ...facts, on }).map((step) => ({
    ...step,
    mine:
      may(actor, `admission.${step.step}`) &&
      !ground?.tie &&
      !(step.step === "annulStep" && isOwnAct) &&
      notCompetent(step.step, { ...facts, on }, actor.actingPost.role) === undefined,
  }));
  const isApplicant = actor.actingPost.role === "applicant";
  const deadlines = deadlinesOf(record.stage, facts);
  const nearest = nearestDue(deadlines);
  const history = openedHistory(record);
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
    /** The returns not answered in full, with the reason and what each names. */
    returns: returnsOf(history, facts),
    /** How far the case had come when the person went to another organisation: what was to be handed over. */
    transferPoint: handedOverAt(facts),
    transferPeriods: transferPeriodsOn(facts.rules, record.closedOn ?? on),
    next: record.nextStep && isStep(record.nextStep) ? record.nextStep : null,
    nextHolder: record.nextHolder,
    nextDueOn: nearest?.dueOn ?? null,
    nextDueHolder: nearest?.holder ?? null,
    open,
    /** A relative takes part in nothing of the case; somebody of the same post does. */
    isRelative: ground?.tie === "relative-file",
    deadlines: deadlines.map((each) => ({ ...each, isUnknown: isPeriodUnknown(each) })),
    localDeadlines: localDeadlinesOf(record.stage, facts),
    history: historyOf(history),
    /** Cases that are or may be of the same person. */
    related: relatedOf(
      record,
      (ground?.related ?? []).map(otherCaseOf),
      may(actor, "admission.joinCase") && !ground?.tie,
    ),
    papers: facts.papers,
    /** The times the person was a member before and left, by the register and by declaration. */
    former: formerMemberships(facts),
    /** Of an official member; the mentor is not told, since a former membership shows in it. */
    partyAge:
      actor.actingPost.role === "mentor"
        ? null
        : partyAgeOn({ rules: facts.rules, register: registerFrom(record.register, null) }, on),
    mentors: facts.mentors,
    /** The applicant learns the outcome from the committee, not the count of votes from a screen. */
    votes: isApplicant ? [] : votesOf(record, facts, may(actor, "people.read")),
    sees: {
      list: may(actor, "cases.list"),
      /** No day is promised to the applicant. */
      schedule: !isApplicant && isOpenStage(record.stage),
      personPage: may(actor, "people.read"),
      log: logVisibleTo(actor.actingPost.role, actor.personId === record.person.id) !== null,
      dossier: actor.actingPost.role !== "mentor",
    },
  };
};

export type CaseView = NonNullable<Awaited<ReturnType<typeof auditedCaseView>>>;
export type OpenStepView = CaseView["open"][number];

/** Whoever counts the votes is chosen from the roll, the others from the register. */
const asksForPeople = (step: Step): boolean =>
  Object.entries(definitionOf(step).form).some(([name, { kind }]) => kind === "person" && name !== "tellerId");

const choicesOf = (step: Step): readonly string[] => {
  const { to } = admission[step];
  return typeof to === "string" ? [] : Object.keys(to.leads);
};

/**
 * What a step's form starts from: what is still missing, whom it may name, and for a vote the roll.
 * @param heldOn the day of the meeting, when the reader has stated another than today
 */
export const stepForm = async (actor: Actor, caseId: string, step: string, on: Day, heldOn = on) => {
  if (!isStep(step) || !may(actor, `admission.${step}`) || !isId(caseId)) return null;
  return reading(actor, async (db) => {
    const record = await readRecordToWrite(db, actor, caseId);
    if (!record) return null;
    const around = await readStepContext(db, step, record, heldOn);
    const facts = { ...(await factsOf(db, record)), ...around };
    const open = availableSteps(admission, record.stage, { ...facts, on }).find((each) => each.step === step);
    const fields = fieldsOf(step);
    const people = asksForPeople(step) ? await officialMembers(db) : [];
    const ballot = ballotOf(step);
    const roll = ballot ? attendanceRollOf(facts, ballot, heldOn) : null;
    const introducers = introductionsOn(facts, on).flatMap(({ personId: id }) =>
      id ? [{ id, name: nameOf(facts, id) ?? "" }] : [],
    );
    const names = await readNamesApart(db, [...(roll?.convened ?? []), ...introducers]);
    const last = step === "annulStep" ? lastAnnullable(record.transitions) : undefined;
    const elsewhere = notCompetent(step, { ...facts, on }, actor.actingPost.role);
    const missing = open ? [...(elsewhere ? [elsewhere] : []), ...open.missing] : null;
    const warnings = open ? warningsOf(step, { ...facts, on }) : [];
    return {
      caseId: record.id,
      step: step as Step,
      stage: record.stage,
      sequence: record.sequence,
      person: { id: record.person.id, name: record.person.fullName },
      unit: record.unit,
      cites: admission[step].cites,
      sideStep: admission[step].sideStep ?? false,
      /** Absent when the step does not belong to the present stage, or is behind the case. */
      missing,
      /** What does not stop the step but is to be known before it is taken. */
      warnings,
      /** The fields that answer what stands in the way today. */
      asks: [...(missing ?? []), ...warnings].flatMap(({ field }) => field ?? []),
      fields,
      people,
      cells: (await readCells(db, step, record)).map(({ id, name }) => ({ value: id, label: name })),
      /** From where an annulment may have the procedure done again. */
      redo: choicesOf(step),
      /** What an annulment would take back. */
      annuls: last ? { step: last.step, on: last.occurredOn, name: last.actorName } : null,
      roll: roll && withNames(roll, names),
      /** Those whose introductions count, one of whom a substitute may replace. */
      introducers: introducers.map(({ id, name }) => ({ value: id, label: names.get(id) ?? name })),
      union: unionToIntroduce(facts, on).union,
      /** What may be declared, or has been and may be concluded. */
      matters: step === "recordConclusion" ? declaredIn(facts) : matterKinds,
      /** What a return may name. */
      corrections: step === "returnDossier" ? correctionsOf(facts) : [],
      /** The open cases this one may be joined into, and what then ends here. */
      joining: around.joining ? { ...endingOf(record, facts), others: around.joining.others } : null,
      responsibleRole: open?.responsibleRole ?? null,
      mentor: facts.mentors.findLast(({ to }) => to === null) ?? null,
    };
  });
};

export type StepFormView = NonNullable<Awaited<ReturnType<typeof stepForm>>>;
