import { jsonArrayFrom, jsonObjectFrom } from "kysely/helpers/postgres";
import { isTied } from "../audit/tie-queries";
import { asDay } from "../database/expressions";
import type { RowOf } from "../database/pipelined-read";
import { casesInReach, type ReachKind, type ReachValues } from "../database/reach-filter";
import { type Given, typedQueryOf } from "../database/typed-query";
import type { Levels } from "../mentoring/levels";
import { type Neglect, neglectByCell, neglectOf } from "../mentoring/neglect";
import { endedBefore } from "../mentoring/reports/terms";
import { openTaskStates } from "../mentoring/task-states";
import type { Day } from "../primitives/day";
import { mostLeftByCells } from "./left-by-cells-queries";
import { isReported, lastEvaluated } from "./log-queries";

/** More people than a cell ever trains at a time. */
const mostInCare = 200;

type Values = ReachValues & Readonly<{ personId: string; on: Day; quarter: Day }>;

const inCare = typedQueryOf((tables, reach: ReachKind, given: Given<Values>) =>
  tables
    .selectFrom("AdmissionCase as c")
    .innerJoin("Person as p", "p.id", "c.personId")
    .innerJoin("Unit as u", "u.id", "c.unitId")
    .where((eb) => casesInReach(reach, given, { id: eb.ref("c.id"), path: eb.ref("c.path") }))
    .where("c.closedOn", "is", null)
    .where("c.stage", "<>", "nomination")
    .leftJoinLateral(
      (eb) =>
        eb
          .selectFrom("Task as t")
          .whereRef("t.caseId", "=", "c.id")
          .select((task) => [
            task.cast<number>(task.fn.countAll().filterWhere("t.state", "in", openTaskStates), "integer").as("open"),
            task.fn.max("t.givenOn").as("lastGiven"),
          ])
          .as("tasks"),
      (join) => join.onTrue(),
    )
    .leftJoinLateral(
      (eb) =>
        eb
          .selectFrom("Mentorship as m")
          .whereRef("m.caseId", "=", "c.id")
          .select((mentor) => [
            mentor.fn.min("m.from").as("first"),
            mentor.fn.max("m.from").filterWhere("m.to", "is", null).as("present"),
            mentor.fn.max("m.to").as("until"),
          ])
          .as("mentored"),
      (join) => join.onTrue(),
    )
    .select(["c.id as caseId", "p.fullName as name", "u.shortName as unit", "c.stage"])
    .select((eb) => [
      eb.ref("tasks.open").$notNull().as("openTasks"),
      "tasks.lastGiven",
      eb.fn.coalesce("mentored.first", "c.openedOn").as("begunOn"),
      "mentored.present as mentorSince",
      "mentored.until as mentorUntil",
      eb.case().when("c.stage", "=", "probation").then(true).else(false).end().as("isProbationer"),
      jsonObjectFrom(
        eb
          .selectFrom("Mentorship as h")
          .innerJoin("Absence as a", "a.personId", "h.personId")
          .whereRef("h.caseId", "=", "c.id")
          .where("h.to", "is", null)
          .where("a.from", "<=", asDay(given.on))
          .where("a.lastDay", ">=", asDay(given.on))
          .select(["a.from", "a.lastDay"])
          .orderBy("a.lastDay", "desc")
          .limit(1),
      ).as("mentorAway"),
      isReported(eb.ref("c.id"), given.quarter).as("isReported"),
      jsonArrayFrom(
        eb
          .selectFrom("Task as r")
          .whereRef("r.caseId", "=", "c.id")
          .where("r.state", "in", openTaskStates)
          .where("r.returnedCount", ">", 0)
          .select(["r.id", "r.title", "r.returnedCount as times"])
          .select((task) => asDay(task.fn.coalesce("r.assessedOn", "r.givenOn")).as("on"))
          .orderBy("r.id"),
      ).as("returned"),
      eb
        .selectFrom("Note as n")
        .whereRef("n.caseId", "=", "c.id")
        .select((note) => note.fn.max("n.notedOn").as("day"))
        .$asScalar()
        .as("lastNoted"),
      lastEvaluated(eb.ref("c.id")).as("lastEvaluated"),
      isTied(given.personId, eb.ref("c.id")).as("isTied"),
    ])
    .orderBy("lastNoted", (noted) => noted.asc().nullsFirst())
    .orderBy("p.sortKey")
    .limit(mostInCare),
);

type Asked = ReachValues & Readonly<{ personId: string; on: Day }>;

/** The people being helped, one line each, those longest without a word first, with what their log shows. */
export const peopleInCare = (reach: ReachKind, asked: Asked) =>
  inCare(reach, { ...asked, quarter: endedBefore("quarter", asked.on) });

export type PersonInCare = RowOf<ReturnType<typeof inCare>>;

/** A fact about somebody, with the file it belongs to; `mayAct` unless it is the file of a relative of the reader. */
export type Neglected = Neglect & Readonly<{ caseId: string; name: string; unit: string; mayAct: boolean }>;

const shown = 12;

type Person = Readonly<{ caseId: string; name: string; unit: string; isTied: boolean }>;
type Found = Readonly<{ person: Person; fact: Neglect }>;

/** What asks for attention, the longest first, with the levels it is said by; and how much in all. */
const longestFirst = (found: readonly Found[], levels: Levels) => ({
  neglected: found
    .toSorted((a, b) => b.fact.days - a.fact.days)
    .slice(0, shown)
    .map(
      ({ person: { caseId, name, unit, isTied: tied }, fact }): Neglected => ({
        ...fact,
        ...{ caseId, name, unit, mayAct: !tied },
      }),
    ),
  neglectedInAll: found.length,
  levels,
});

type Left = Parameters<ReturnType<typeof neglectByCell>>[0] & Person;
type Read = Readonly<{ people: readonly PersonInCare[]; left: readonly Left[] }>;

/** What asks for attention with the people in care, or is left by cells, by the levels of a day. */
export const neglectedOf = ({ people, left }: Read, levels: Levels, on: Day, told: "mentor" | "cell") => {
  const leftBy = neglectByCell(levels, on);
  const found = [
    ...people.flatMap((person) => neglectOf(person, levels, on, told).map((fact) => ({ person, fact }))),
    ...left.flatMap((person) => leftBy(person).map((fact) => ({ person, fact }))),
  ];
  return {
    ...longestFirst(found, levels),
    /** Whether there are more people than were looked at. */
    hasMoreNeglected: people.length === mostInCare || left.length === mostLeftByCells,
  };
};
