import type { Member } from "../../../lib/admissions/case/votes";
import type { Prisma } from "../../../lib/database/generated/client";
import { addDays, type Day, dateOf } from "../../../lib/primitives/day";
import { newId } from "../../../lib/primitives/ids";
import { admittedOn, recognisedOn } from "./admitted-2010-2015";
import { type Person, personOf } from "./people";
import { type Cell, pathOf } from "./units";

type StandingRow = Prisma.StandingCreateManyInput;

/** One period of a person. `openedBy` is the transition that began it, when a step of a case did. */
export type Standing = Readonly<{ kind: StandingRow["kind"]; from: Day; openedBy?: string; decidedOn?: Day }>;

/** Rows of periods that follow one another: each ends where the next begins. */
export const consecutiveStandings = (personId: string, path: string, standings: readonly Standing[]): StandingRow[] =>
  standings.map(({ kind, from, openedBy = null, decidedOn }, index) => {
    const next = standings[index + 1];
    const ends = next && { to: dateOf(next.from), endedBy: next.openedBy ?? null };
    return {
      id: newId(),
      personId,
      path,
      kind,
      from: dateOf(from),
      openedBy,
      ...(decidedOn && { decidedOn: dateOf(decidedOn) }),
      ...ends,
    };
  });

/** Days between the decision of admission and the ceremony of those whose papers are not in the program. */
const decidedBefore = 18;

const standingsOf = ({ key, place, joinedUnitOn, probationaryOn, officialOn }: Person): StandingRow[] => {
  const path = pathOf(place);
  if (probationaryOn && officialOn) {
    return consecutiveStandings(personOf(key), path, [
      { kind: "probationary", from: probationaryOn, decidedOn: addDays(probationaryOn, -decidedBefore) },
      { kind: "official", from: officialOn },
    ]);
  }
  // The officer of the superior committee is kept in a register of that committee, not in this one.
  if (place === "superior") return [];
  return consecutiveStandings(personOf(key), path, [{ kind: "nonMember", from: joinedUnitOn }]);
};

/** The standings of everybody but the ten admitted in 2010–2015, whose cases write their standings. */
export const standingRows = (people: readonly Person[]): StandingRow[] =>
  people.filter(({ key }) => !admittedOn.has(key)).flatMap(standingsOf);

/**
 * Members whom duty or health keeps from the meetings of the cell: they show who does not count in the base of a vote.
 */
export const absences = (today: Day) => [
  {
    key: "k2z",
    kind: "temporarilyAway" as const,
    from: addDays(today, -150),
    paper: "Giấy giới thiệu sinh hoạt tạm thời",
  },
  { key: "k4c", kind: "exempt" as const, from: addDays(today, -400), paper: "Quyết định miễn sinh hoạt đảng" },
];

export const absenceRows = (people: readonly Person[], today: Day): StandingRow[] =>
  absences(today).map(({ key, from, ...absence }) => {
    const path = pathOf(people.find((person) => person.key === key)?.place ?? "organisation");
    return { ...absence, id: newId(), personId: personOf(key), path, from: dateOf(from) };
  });

const officialSince = ({ key, officialOn }: Person): Day | null => recognisedOn.get(key) ?? officialOn;

/** Counts the official members of a cell on a day. */
export type OfficialCount = (cell: Cell, on: Day) => number;

export const officialCount =
  (people: readonly Person[]): OfficialCount =>
  (cell, on) =>
    people.filter((person) => {
      const since = officialSince(person);
      return person.place === cell && since !== null && since <= on;
    }).length;

/** The official members among people, as voters from the day each became one. */
export const votersAmong = (people: readonly Person[]): Member[] =>
  people.flatMap((person) => {
    const from = officialSince(person);
    return from ? [{ id: personOf(person.key), name: person.name, belongs: [{ from, to: null }], standings: [] }] : [];
  });
