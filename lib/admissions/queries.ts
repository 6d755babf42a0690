import { type Actor, may } from "../access/actor";
import { caseSeenAudit } from "../audit/audit-persistence";
import { reading } from "../database/client";
import { readNamesApart } from "../people/namesake-queries";
import { today } from "../primitives/clock";
import type { Day } from "../primitives/day";
import { isId } from "../primitives/ids";
import { matterKinds } from "../regulations/values/matters";
import { availableSteps } from "../workflow/machine";
import { type AdmissionFacts, nameOf } from "./case/facts";
import { lastAnnullable } from "./case/history";
import type { CaseRecord } from "./case/record";
import { endingOf, historyOf } from "./file/case-view";
import { readFile } from "./file/head-queries";
import { correctionsOf, returnsOf } from "./file/returned";
import { warningsOf } from "./forecast/warnings";
import { readProposals } from "./next-number-queries";
import { officialMembers } from "./official-member-queries";
import { numbersOf } from "./procedure/any-step";
import { notCompetent } from "./procedure/competent-roles";
import { introductionsOn, unionToIntroduce } from "./procedure/guards/introductions";
import { declaredIn } from "./procedure/guards/matters";
import { admission, ballotOf, definitionOf, isStep, type Step } from "./procedure/procedure";
import { fieldsOf } from "./procedure/schema";
import { factsOf, keptVotes, readRecordToWrite, voteOf } from "./records/case-record-queries";
import { absenceReasonsOf, openedHistory } from "./records/details-encryption";
import { readCells, readStepContext } from "./records/step-context-queries";
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

type File = NonNullable<Awaited<ReturnType<typeof readFile>>>;

/** The head of a case file with its papers, votes and history, and what was returned for correction. */
export const wholeFile = (actor: Actor, { record, facts, head }: Pick<File, "record" | "facts" | "head">) => {
  const history = openedHistory(record);
  return {
    ...head,
    /** The returns not answered in full, with the reason and what each names. */
    returns: returnsOf(history, facts),
    history: historyOf(history, today),
    papers: facts.papers,
    votes: head.sees.votes ? votesOf(record, facts, may(actor, "people.read")) : [],
  };
};

/**
 * The case file on a day: where it stands, the steps open with what each still lacks, its papers, votes and history.
 * Null when the case is not within reach. Opening it is audited.
 */
export const auditedCaseView = async (actor: Actor, caseId: string, on: Day) => {
  if (!may(actor, "cases.read") || !isId(caseId)) return null;
  const file = await readFile(actor, caseId, on, caseSeenAudit(actor, "case.seen", caseId));
  return file && wholeFile(actor, file);
};

export type CaseView = NonNullable<Awaited<ReturnType<typeof auditedCaseView>>>;

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
    const proposals = open ? await readProposals(db, actor, caseId, numbersOf(step), on) : {};
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
      /** The number proposed for each field that states one. */
      proposals,
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
