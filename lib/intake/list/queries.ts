import { type Actor, may } from "../../access/actor";
import { officialMembers } from "../../admissions/official-member-queries";
import { type Database, reading } from "../../database/client";
import type { Prisma } from "../../database/generated/client";
import { type Day, dateOf, dayOf, dayOrNull } from "../../primitives/day";
import { sortKey } from "../../primitives/name";
import { cellAsked } from "../cell-asked";
import { readCells } from "../queries";
import { countsOf, pageFrom, peoplePerPage } from "./confirming";
import { readWaiting } from "./confirming-queries";
import { cellOn, isListOutcome, papersOn, readSteps } from "./listed";
import { asOfDay, monthAsked } from "./month";

/** Who is on the list: from the day the cell listed them until they are members or leave the procedure. */
const listedKinds = ["sympathiser", "applicant"] as const;

const heldOn = (on: Day) => ({ from: { lte: dateOf(on) }, OR: [{ to: null }, { to: { gt: dateOf(on) } }] });

const columnsOn = (on: Day) =>
  ({
    ...{ id: true, unitId: true, path: true, stage: true, sequence: true },
    unit: { select: { shortName: true } },
    person: {
      select: { id: true, fullName: true, bornOn: true, sex: true, schooling: true, occupation: true, sortKey: true },
    },
    mentorships: { where: heldOn(on), select: { personName: true }, orderBy: { from: "desc" }, take: 1 },
    transitions: {
      where: { step: { in: [...readSteps] } },
      select: { id: true, step: true, occurredOn: true, annulsId: true, facts: true },
      orderBy: { sequence: "asc" },
    },
  }) satisfies Prisma.AdmissionCaseSelect;

type Row = Prisma.AdmissionCaseGetPayload<{ select: ReturnType<typeof columnsOn> }>;

const listedOn = ({ unit, person, mentorships, transitions, ...row }: Row, on: Day) => {
  const history = transitions.map((each) => ({ ...each, occurredOn: dayOf(each.occurredOn) }));
  return {
    ...row,
    unit: unit.shortName,
    cellId: cellOn(row.unitId, history, on),
    personId: person.id,
    name: person.fullName,
    bornOn: dayOf(person.bornOn),
    sex: person.sex,
    schooling: person.schooling,
    occupation: person.occupation,
    mentor: mentorships[0]?.personName ?? null,
    papers: papersOn(history, on),
  };
};
export type Listed = ReturnType<typeof listedOn>;

const byName = { person: { sortKey: "asc" } } as const;

/** Who was on the list of a cell on a day, by name: from the days of the register and the histories, whenever it is asked. */
export const readListed = async (db: Database, unitId: string, on: Day): Promise<readonly Listed[]> => {
  const rows = await db.admissionCase.findMany({
    where: {
      openedOn: { lte: dateOf(on) },
      AND: [
        { OR: [{ closedOn: null }, { closedOn: { gt: dateOf(on) } }] },
        // Who has moved since may have belonged to the cell on that day.
        { OR: [{ unitId }, { transitions: { some: { step: "moveToCell", occurredOn: { gt: dateOf(on) } } } }] },
      ],
      person: { standings: { some: { kind: { in: [...listedKinds] }, ...heldOn(on) } } },
    },
    select: columnsOn(on),
    relationLoadStrategy: "join",
    orderBy: byName,
    take: 500,
  });
  return rows.map((row) => listedOn(row, on)).filter(({ cellId }) => cellId === unitId);
};

/** Who was noted and is not on the list yet. */
export const readNoted = async (db: Database, unitId: string, on: Day): Promise<readonly Listed[]> => {
  const rows = await db.admissionCase.findMany({
    where: { unitId, stage: "nomination", closedOn: null },
    select: columnsOn(on),
    relationLoadStrategy: "join",
    orderBy: byName,
    take: 300,
  });
  return rows.map((row) => listedOn(row, on));
};

type Named = Readonly<{ personName: string }>;

/** By given name, as the lists of people are. */
const byGivenName = ({ personName: one }: Named, { personName: other }: Named): number =>
  sortKey(one) < sortKey(other) ? -1 : 1;

const readMeeting = async (db: Database, unitId: string, month: Day) => {
  const meeting = await db.listMeeting.findUnique({
    where: { unitId_month: { unitId, month: dateOf(month) } },
    select: {
      ...{ heldOn: true, resolution: true, proposalResolution: true, recordedBy: true },
      entries: {
        select: {
          ...{ id: true, listedCaseId: true, personName: true, bornOn: true, outcome: true },
          confirmations: { select: { number: true, confirmedOn: true }, take: 1 },
        },
      },
    },
    relationLoadStrategy: "join",
  });
  if (!meeting) return null;
  return {
    ...meeting,
    heldOn: dayOf(meeting.heldOn),
    entries: meeting.entries.toSorted(byGivenName).map(({ bornOn, outcome, confirmations: [confirmed], ...entry }) => ({
      ...entry,
      bornOn: dayOf(bornOn),
      outcome: isListOutcome(outcome) ? outcome : ("kept" as const),
      confirmed: confirmed ? { number: confirmed.number, on: dayOf(confirmed.confirmedOn) } : null,
    })),
  };
};

type Asked = Readonly<{ unitId: string | null; month: string | null }>;

/** The list of sympathisers of a cell as of a month, with what the cell resolved in it. Null when the actor may not see it. */
export const sympathiserList = async (actor: Actor, { unitId, month: asked }: Asked, on: Day) => {
  if (!may(actor, "intake.read")) return null;
  const month = monthAsked(asked, on);
  const asOf = asOfDay(month, on);
  return reading(actor, async (db) => {
    const cells = await readCells(db, actor);
    const { found, noCell } = cellAsked(cells, unitId);
    const unit = found ?? cells[0];
    if (!unit) return null;
    const meeting = await readMeeting(db, unit.id, month);
    const listed = await readListed(db, unit.id, asOf);
    const isPresent = asOf === on;
    const shown = new Set(listed.map(({ id }) => id));
    return {
      ...{ on, month, asOf, isPresent, cells, unit, meeting, noCell },
      listed,
      /** On the list by what the cell resolved, and since moved out of the reader's reach: by their names of then. */
      elsewhere: (meeting?.entries ?? []).filter(
        ({ listedCaseId, outcome }) => outcome !== "takenOff" && !shown.has(listedCaseId),
      ),
      noted: isPresent ? await readNoted(db, unit.id, on) : [],
      mayResolve: isPresent && meeting === null && may(actor, "intake.resolveList"),
      mayConfirm: may(actor, "intake.confirmList"),
      mayNominate: may(actor, "admission.nominate"),
    };
  });
};
export type SympathiserList = NonNullable<Awaited<ReturnType<typeof sympathiserList>>>;

/** What the cell resolves in the running month: its list, whoever waits for it, and the members who may be mentors. */
export const resolvingForm = async (actor: Actor, on: Day) => {
  if (!may(actor, "intake.resolveList")) return null;
  return reading(actor, async (db) => {
    const [unit] = await readCells(db, actor);
    if (!unit) return null;
    const month = monthAsked(null, on);
    if (await readMeeting(db, unit.id, month)) return null;
    return {
      ...{ on, month, unit },
      listed: await readListed(db, unit.id, on),
      noted: await readNoted(db, unit.id, on),
      mentors: await officialMembers(db),
    };
  });
};
export type ResolvingForm = NonNullable<Awaited<ReturnType<typeof resolvingForm>>>;

/**
 * What the cells within reach resolved and the committee has not confirmed: how much in all, and the page that begins with the
 * person at a place. Null when not the actor's to confirm.
 */
export const confirmingForm = async (actor: Actor, on: Day, asked = 1) => {
  if (!may(actor, "intake.confirmList")) return null;
  const within = { path: { gte: actor.reach.from, lt: actor.reach.to } };
  return reading(actor, async (db) => {
    const waiting = await readWaiting(db, actor);
    const { from, shown } = pageFrom(waiting, asked);
    const open = await db.admissionCase.findMany({
      where: { ...within, id: { in: shown.flatMap(({ caseId, entryId }) => (entryId ? [] : caseId)) } },
      select: columnsOn(on),
      relationLoadStrategy: "join",
      orderBy: [{ path: "asc" }, byName],
      take: peoplePerPage,
    });
    const cases = open.map((row) => listedOn(row, on));
    const off = await db.listEntry.findMany({
      where: { ...within, id: { in: shown.flatMap(({ entryId }) => entryId ?? []) } },
      select: {
        ...{ id: true, listedCaseId: true, personName: true, bornOn: true, path: true },
        case: { select: { sequence: true, closedOn: true, unit: { select: { shortName: true } } } },
        meeting: { select: { resolution: true, heldOn: true } },
      },
      relationLoadStrategy: "join",
      orderBy: [{ path: "asc" }, { personName: "asc" }],
      take: peoplePerPage,
    });
    return {
      on,
      from,
      /** How many people stand on the page. */
      shown: shown.length,
      counts: countsOf(waiting),
      toList: cases.filter(({ papers }) => papers.listSympathiser && !papers.confirmSympathiser),
      toPermit: cases.filter(({ papers }) => papers.proposeStart && !papers.permitStart),
      takenOff: off.map(({ bornOn, case: of, meeting, ...entry }) => ({
        ...entry,
        bornOn: dayOf(bornOn),
        sequence: of.sequence,
        unit: of.unit.shortName,
        closedOn: dayOrNull(of.closedOn),
        paper: { number: meeting.resolution, on: dayOf(meeting.heldOn) },
      })),
    };
  });
};
export type ConfirmingForm = NonNullable<Awaited<ReturnType<typeof confirmingForm>>>;
