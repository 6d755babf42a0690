import type { Member } from "../../lib/admissions/case/votes";
import type { Database } from "../../lib/database/client";
import { addDays, addMonths, type Day, dateOf } from "../../lib/primitives/day";
import { newId } from "../../lib/primitives/ids";
import { accountOf, accountRows } from "./accounts";
import { calendarRows } from "./calendar";
import { admissions, admittedOn, type Base, deciders, reason, recognisedOn, storyOf } from "./history";
import { inTurn, rowsOf } from "./ledger";
import { everybody, type Invented, personOf, personRow } from "./people";
import { committee, postRows } from "./posts";
import { termBegan, terms } from "./terms";
import { pathOf, units } from "./units";

/** Members whose work or health keeps them from the cell's meetings for a time: they show what a vote's base leaves out. */
export const leaves = (today: Day) => [
  {
    key: "k2z",
    kind: "temporarilyAway" as const,
    from: addDays(today, -150),
    paper: "Giấy giới thiệu sinh hoạt tạm thời",
  },
  { key: "k4c", kind: "exempt" as const, from: addDays(today, -400), paper: "Quyết định miễn sinh hoạt đảng" },
];

const standingsOf = ({ key, place, joinedUnitOn, probationaryOn, officialOn }: Invented) => {
  const path = pathOf(place);
  if (probationaryOn && officialOn) {
    return inTurn(personOf(key), path, [
      { kind: "probationary", from: probationaryOn },
      { kind: "official", from: officialOn },
    ]);
  }
  // The superior's officer stands in a register of the superior committee's own.
  return place === "superior" ? [] : inTurn(personOf(key), path, [{ kind: "nonMember", from: joinedUnitOn }]);
};

const officialSince = ({ key, officialOn }: Invented): Day | null => recognisedOn.get(key) ?? officialOn;

/** How many official members the cell had on a day. */
export const officials =
  (people: readonly Invented[]): Base =>
  (cell, on) =>
    people.filter((person) => {
      const since = officialSince(person);
      return person.place === cell && since !== null && since <= on;
    }).length;

/** Official members as voters, from the day each became one. */
const votersAmong = (people: readonly Invented[]): Member[] =>
  people.flatMap((person) => {
    const from = officialSince(person);
    return from ? [{ id: personOf(person.key), name: person.name, belongs: [{ from, to: null }], standings: [] }] : [];
  });

/** Everything but the present cases: the tree, people, posts, accounts, calendars, terms, and the ten told from paper. */
export const writeRegisters = async (db: Database, today: Day, at: Date): Promise<readonly Invented[]> => {
  const people = everybody(admittedOn);
  const calendar = calendarRows(today, at);
  const { terms: termRows, targets } = terms(today);
  await db.unit.createMany({ data: units });
  await db.person.createMany({ data: people.map(personRow) });
  // The oldest vote that is told was held little more than a year ago, and its committee must have been in office.
  await db.post.createMany({ data: postRows(termBegan(addMonths(today, -15))) });
  await db.account.createMany({ data: await accountRows(at) });
  await db.calendarYear.createMany({ data: calendar.years });
  await db.calendarDay.createMany({ data: calendar.days });
  await db.term.createMany({ data: termRows });
  await db.termTarget.createMany({ data: targets });
  await db.standing.createMany({ data: people.filter(({ key }) => !admittedOn.has(key)).flatMap(standingsOf) });
  await db.standing.createMany({
    data: leaves(today).map(({ key, from, ...leave }) => {
      const path = pathOf(people.find((person) => person.key === key)?.place ?? "organisation");
      return { ...leave, id: newId(), personId: personOf(key), path, from: dateOf(from) };
    }),
  });
  await writeHistory(db, people, at);
  return people;
};

const writeHistory = async (db: Database, people: readonly Invented[], at: Date): Promise<void> => {
  const names = new Map(people.map(({ key, name }) => [personOf(key), name]));
  const accountId = accountOf("phobithu");
  const recorder = { accountId, name: names.get(personOf("phobithu")) ?? "", role: "committeeDeputySecretary", at };
  const base = officials(people);
  for (const [index, admission] of admissions.entries()) {
    const person = people.find(({ key }) => key === admission.key);
    if (!person) throw new Error(`Nobody is called ${admission.key} in the demonstration.`);
    const { bornOn, joinedUnitOn } = person;
    const steps = storyOf(admission, index, base, person.bornOn);
    const openedOn = addDays(steps[0]?.[1].occurredOn ?? admission.ceremony, -30);
    const voters = {
      cell: votersAmong(people.filter(({ place }) => place === admission.cell)),
      committee: votersAmong(people.filter(({ key }) => committee.includes(key))),
    };
    const told = { ...admission, bornOn, joinedUnitOn, openedOn, reason, steps, issuers: deciders, voters };
    const rows = rowsOf(told, recorder, names);
    await db.admissionCase.createMany({ data: rows.cases });
    await db.transition.createMany({ data: rows.transitions });
    await db.paper.createMany({ data: rows.papers });
    await db.vote.createMany({ data: rows.votes });
    await db.mentorship.createMany({ data: rows.mentorships });
    await db.standing.createMany({ data: rows.standings });
  }
};
