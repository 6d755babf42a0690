import { jsonBuildObject } from "kysely/helpers/postgres";
import { rowsFunction } from "../database/database-function";
import { asDay, asText } from "../database/expressions";
import { casesInReach } from "../database/reach-filter";
import { lostMentor } from "../mentoring/mentors/rows-schema";
import { always, type Branch, noDay, noText, one, rowOf } from "./row-queries";

const lostMentors = rowsFunction("lost_mentors", lostMentor);

/** A mentor who moved, left, was suspended or died: since that day somebody else is to be named. */
const lost: Branch = (tables, { given }) =>
  tables
    .selectFrom(lostMentors(asDay(given.on)).as("l"))
    .innerJoin("open as o", "o.id", "l.caseId")
    .select((eb) =>
      rowOf("mentorLost", {
        ...{ caseId: eb.ref("o.id"), ref: noText, holder: eb.val("cellSecretary"), count: one, mine: always },
        what: asText(jsonBuildObject({ name: eb.ref("l.name"), why: eb.ref("l.why") })),
        due: asDay(eb.ref("l.since")),
      }),
    );

/** A mentor was followed by another, and nobody wrote what is handed over. */
const owed: Branch = (tables) =>
  tables
    .selectFrom("Mentorship as m")
    .innerJoin("open as o", "o.id", "m.caseId")
    .where("m.handOverOwed", "=", true)
    .where("m.to", "is not", null)
    .select((eb) =>
      rowOf("handOverOwed", {
        ...{ caseId: eb.ref("o.id"), what: eb.ref("m.personName"), ref: noText, due: noDay, count: one },
        ...{ holder: eb.val("cellSecretary"), mine: always },
      }),
    );

/** What the mentor before left, until the one who followed has read it. */
const toConfirm: Branch = (tables, { reach, given }) =>
  tables
    .selectFrom("MentorHandOver as h")
    .innerJoin("Mentorship as m", "m.id", "h.mentorshipId")
    .innerJoin("open as o", "o.id", "h.caseId")
    .where((eb) => casesInReach(reach, given, { id: eb.ref("h.caseId"), path: eb.ref("h.path") }))
    .where("h.confirmedAt", "is", null)
    .where("m.to", "is not", null)
    .groupBy("o.id")
    .select((eb) =>
      rowOf("handOver", {
        ...{ caseId: eb.ref("o.id"), what: eb.fn.max("m.personName"), ref: noText, due: noDay, count: one },
        ...{ holder: eb.val("mentor"), mine: always },
      }),
    );

export const mentorsOfCell: readonly Branch[] = [lost, owed];
export const handOverOfMentor: readonly Branch[] = [toConfirm];
