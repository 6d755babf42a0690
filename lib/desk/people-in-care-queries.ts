import { jsonArrayFrom } from "kysely/helpers/postgres";
import { isTied } from "../audit/tie-queries";
import { asDay } from "../database/expressions";
import type { RowOf } from "../database/pipelined-read";
import { casesInReach, type ReachKind, type ReachValues } from "../database/reach-filter";
import { type Given, typedQueryOf } from "../database/typed-query";
import { type Levels, type Neglect, neglectOf } from "../mentoring/neglect";
import { openTaskStates } from "../mentoring/task-states";
import type { Day } from "../primitives/day";

/** More people than a cell ever trains at a time. */
const mostPeople = 200;

type Values = ReachValues & Readonly<{ personId: string }>;

/** The people being helped, one line each, those longest without a word first, with what their log shows. */
export const peopleInCare = typedQueryOf((tables, reach: ReachKind, given: Given<Values>) =>
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
      eb
        .selectFrom("Evaluation as e")
        .whereRef("e.caseId", "=", "c.id")
        .select((evaluation) => evaluation.fn.max("e.evaluatedOn").as("day"))
        .$asScalar()
        .as("lastEvaluated"),
      isTied(given.personId, eb.ref("c.id")).as("isTied"),
    ])
    .orderBy("lastNoted", (noted) => noted.asc().nullsFirst())
    .orderBy("p.sortKey")
    .limit(mostPeople),
);

export type PersonInCare = RowOf<ReturnType<typeof peopleInCare>>;

/** A fact about somebody, with the file it belongs to; `mayAct` unless it is the file of a relative of the reader. */
export type Neglected = Neglect & Readonly<{ caseId: string; name: string; unit: string; mayAct: boolean }>;

const shown = 12;

/** What has been left for long with the people in care, the longest first, by the levels of a day; and how much in all. */
export const neglectedOf = (people: readonly PersonInCare[], levels: Levels, on: Day) => {
  const neglected = people
    .flatMap((person): Neglected[] => {
      const { caseId, name, unit } = person;
      return neglectOf(person, levels, on).map((each) => ({ ...each, caseId, name, unit, mayAct: !person.isTied }));
    })
    .sort((a, b) => b.days - a.days);
  return { neglected: neglected.slice(0, shown), neglectedInAll: neglected.length, levels };
};
