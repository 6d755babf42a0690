import { absencesOf } from "../../absences/queries";
import { type Actor, may } from "../../access/actor";
import { asOneself } from "../../accounts/session-queries";
import { partyAgeOn } from "../../admissions/case/party-age";
import { readRegister } from "../../admissions/records/register-queries";
import { writeSeenAudit } from "../../audit/audit-persistence";
import { type Database, reading } from "../../database/client";
import type { Prisma } from "../../database/generated/client";
import { isOpenTask } from "../../mentoring/task-states";
import { addDays, type Day, dayOf, dayOrNull } from "../../primitives/day";
import { isId } from "../../primitives/ids";
import { readRulebook } from "../../regulations/queries";
import { stagePeriods } from "./life-line";
import { standingPapersOf } from "./standing-papers";

/** What fits on one page; the person's page and the case file have the rest. */
const most = { standings: 10, posts: 6, cases: 3, tasks: 4, mentored: 6 } as const;

/** Days away that begin within so many days are said on the card. */
const daysAhead = 60;

const cardSelect = {
  ...{ id: true, path: true, fullName: true, bornOn: true, sex: true, schooling: true, occupation: true },
  unit: { select: { id: true, name: true } },
  standings: {
    orderBy: { from: "desc" },
    take: most.standings,
    select: { id: true, kind: true, from: true, to: true },
  },
  posts: {
    orderBy: { from: "desc" },
    take: most.posts,
    select: { id: true, role: true, acting: true, from: true, to: true, unit: { select: { name: true } } },
  },
  formerCells: {
    orderBy: { until: "desc" },
    take: 3,
    select: { id: true, until: true, unit: { select: { name: true } } },
  },
  mentorships: {
    orderBy: { from: "desc" },
    take: 100,
    select: { id: true, from: true, to: true, case: { select: { id: true, person: { select: { fullName: true } } } } },
  },
  cases: {
    orderBy: { openedOn: "desc" },
    take: most.cases,
    select: {
      ...{ id: true, stage: true, openedOn: true, closedOn: true, papersHoldUntil: true },
      transitions: {
        orderBy: { sequence: "asc" },
        select: { id: true, sequence: true, step: true, from: true, to: true, occurredOn: true, annulsId: true },
      },
      papers: { select: { id: true, kind: true, number: true, datedOn: true, sequence: true } },
      mentorships: { orderBy: { from: "desc" }, take: 4, select: { id: true, personName: true, from: true, to: true } },
      tasks: {
        orderBy: [{ givenOn: "desc" }, { id: "desc" }],
        take: 500,
        select: { id: true, title: true, state: true, givenOn: true, dueOn: true, assessedOn: true },
      },
    },
  },
} satisfies Prisma.PersonSelect;

type Found = Prisma.PersonGetPayload<{ select: typeof cardSelect }>;

const period = ({ from, to }: Readonly<{ from: Date; to: Date | null }>) => ({ from: dayOf(from), to: dayOrNull(to) });

const workOf = (cases: Found["cases"]) => {
  const tasks = cases.flatMap(({ id: caseId, tasks: given }) => given.map((task) => ({ ...task, caseId })));
  const inState = (test: (state: string) => boolean) => tasks.filter(({ state }) => test(state)).length;
  return {
    given: tasks.length,
    accepted: inState((state) => state === "accepted"),
    open: inState(isOpenTask),
    withdrawn: inState((state) => state === "withdrawn"),
    latest: tasks.slice(0, most.tasks).map(({ givenOn, dueOn, assessedOn, ...task }) => ({
      ...task,
      ...{ givenOn: dayOf(givenOn), dueOn: dayOf(dueOn), assessedOn: dayOrNull(assessedOn) },
    })),
  };
};

const caseOf = (found: Found["cases"][number], certificateMonths: number | null) => {
  const { id, stage, closedOn, papersHoldUntil } = found;
  const transitions = found.transitions.map(({ occurredOn, ...entry }) => ({
    ...entry,
    occurredOn: dayOf(occurredOn),
  }));
  const papers = found.papers.map(({ datedOn, ...paper }) => ({ ...paper, datedOn: dayOf(datedOn) }));
  const holdsUntil = dayOrNull(papersHoldUntil);
  return {
    ...{ id, stage, isOpen: closedOn === null, holdsUntil },
    stages: stagePeriods(transitions),
    papers: standingPapersOf({ transitions, papers, holdsUntil }, certificateMonths),
    mentors: found.mentorships.map(({ id: key, personName, ...dates }) => ({
      key,
      name: personName,
      ...period(dates),
    })),
  };
};

const careOf = (mentorships: Found["mentorships"], on: Day) => {
  const care = mentorships.map(({ id, case: of, ...dates }) => ({
    ...{ key: id, caseId: of.id, name: of.person.fullName, ...period(dates) },
  }));
  const isNow = ({ to }: (typeof care)[number]) => to === null || to > on;
  const now = care.filter(isNow);
  return { now: now.slice(0, most.mentored), nowInAll: now.length, before: care.length - now.length };
};

/** Everything of a card, within the transaction of whoever reads it. Writes an audit row, as the person's page does. */
const auditedCard = async (db: Database, actor: Actor, where: Prisma.PersonWhereInput, on: Day) => {
  const person = await db.person.findFirst({
    where,
    relationLoadStrategy: "join",
    select: cardSelect,
  });
  if (!person) return null;
  await writeSeenAudit(db, actor, "person.seen", { id: person.id, path: person.path, caseId: null });
  const rules = await readRulebook(db, person.path);
  const certificateMonths = rules.certificateValidMonths.knownOn(on)?.value ?? null;
  return {
    ...{ id: person.id, on, name: person.fullName, bornOn: dayOf(person.bornOn), sex: person.sex, unit: person.unit },
    ...{ schooling: person.schooling, occupation: person.occupation },
    partyAge: partyAgeOn({ rules, register: await readRegister(db, person.id) }, on),
    standings: person.standings.map(({ from, to, ...rest }) => ({ ...rest, ...period({ from, to }) })).reverse(),
    posts: person.posts.map(({ from, to, ...rest }) => ({ ...rest, ...period({ from, to }) })),
    formerUnits: person.formerCells.map(({ id, until, unit }) => ({
      ...{ key: id, name: unit.name, lastDay: addDays(dayOf(until), -1) },
    })),
    care: careOf(person.mentorships, on),
    cases: person.cases.map((each) => caseOf(each, certificateMonths)),
    work: workOf(person.cases),
    absences: await absencesOf(db, [person.id], { from: on, to: addDays(on, daysAhead) }),
  };
};

/** The card of a person within reach, for who reads people. Null for everybody else. Writes an audit row. */
export const auditedCardView = async (actor: Actor, personId: string, on: Day) => {
  if (!may(actor, "people.read") || !isId(personId)) return null;
  const { from, to } = actor.reach;
  return reading(actor, (db) => auditedCard(db, actor, { id: personId, path: { gte: from, lt: to } }, on));
};

/** The own card, whichever post is used: what people may see of themselves. Writes an audit row. */
export const auditedOwnCardView = async (actor: Actor, on: Day) => {
  const oneself = may(actor, "account.own") ? await asOneself(actor, on) : null;
  return oneself && reading(oneself, (db) => auditedCard(db, oneself, { id: actor.personId }, on));
};

export type CardView = NonNullable<Awaited<ReturnType<typeof auditedCardView>>>;
