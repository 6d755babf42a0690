import type { SqlBool } from "kysely";
import { jsonBuildObject } from "kysely/helpers/postgres";
import type { Role } from "../access/roles";
import { asDay, asText } from "../database/expressions";
import { casesInReach } from "../database/reach-filter";
import { annulmentAnswers, annulments } from "./annulment-branch-queries";
import { holdersByRole } from "./desk-rows";
import {
  sectionsToWrite,
  toMend,
  toReview,
  toReviewAgain,
  unclearAnswers,
  verifications,
} from "./dossier-branch-queries";
import { lapses } from "./lapse-branch-queries";
import { handOverOfMentor, mentorsOfCell } from "./mentor-branch-queries";
import { always, type Branch, noDay, noText, one, rowOf } from "./row-queries";
import { sessionsOfApplicant, sessionsOfReviewer } from "./session-branch-queries";
import { afterTheEnd, steps, unledAfterTheEnd, unledSteps } from "./step-row-queries";
import { tasksOfAssessor, tasksOfPerson } from "./task-branch-queries";

// The day of the next step itself is already on the case. The clocks of others are left out before the cases are looked at:
// they are most of them. The offset keeps the planner from looking at the cases first.
const deadlines: Branch = (tables, { role, reach, given }) =>
  tables
    .selectFrom((eb) =>
      eb
        .selectFrom("Deadline")
        .selectAll()
        .where((row) => casesInReach(reach, given, { id: row.ref("caseId"), path: row.ref("path") }))
        .where("holder", "in", [...holdersByRole[role]])
        .offset(0)
        .as("d"),
    )
    .innerJoin("AdmissionCase as c", "c.id", "d.caseId")
    .where("c.closedOn", "is", null)
    .where("d.kind", "<>", "probation")
    .where((eb) => eb("d.startedOn", "<=", asDay(given.on)))
    .where((eb) =>
      eb.not(
        eb.and([
          eb("d.holder", "is not distinct from", eb.ref("c.nextHolder")),
          eb("d.dueOn", "is not distinct from", eb.ref("c.nextDueOn")),
        ]),
      ),
    )
    .select((eb) =>
      rowOf("deadline", {
        ...{ caseId: eb.ref("c.id"), what: eb.ref("d.kind"), ref: noText, due: eb.ref("d.dueOn"), count: one },
        ...{ holder: eb.ref("d.holder"), mine: always },
      }),
    );

/** What the end of the twelve months opens, shortly before that day; nothing is due by it. */
const openings: Branch = (tables, { role, given }) =>
  tables
    .selectFrom("open as c")
    .innerJoin("Deadline as d", "d.caseId", "c.id")
    .where("d.kind", "=", "probation")
    .where("d.holder", "in", [...holdersByRole[role]])
    .where("d.dueOn", ">", asDay(given.on))
    .where("d.dueOn", "<=", asDay(given.soonUntil))
    .select((eb) =>
      rowOf("opening", {
        ...{ caseId: eb.ref("c.id"), what: eb.ref("d.kind"), ref: noText, due: eb.ref("d.dueOn"), count: one },
        ...{ holder: eb.ref("d.holder"), mine: always },
      }),
    );

/** A returned dossier, until all it was returned for is answered. */
const returns =
  (mine: SqlBool): Branch =>
  (tables, { reach, given }) =>
    tables
      .selectFrom("AdmissionCase as c")
      .innerJoin("Transition as t", "t.id", "c.returnedBy")
      .where("c.closedOn", "is", null)
      .where("c.returnedBy", "is not", null)
      .where((eb) => casesInReach(reach, given, { id: eb.ref("c.id"), path: eb.ref("c.path") }))
      .select((eb) =>
        rowOf("sentBack", {
          ...{
            caseId: eb.ref("c.id"),
            what: asText(jsonBuildObject({ id: eb.ref("t.id"), facts: eb.ref("t.facts") })),
          },
          ...{ ref: asText(eb.ref("t.occurredOn")), holder: eb.fn.coalesce("c.nextHolder", eb.val("")), due: noDay },
          ...{ count: one, mine: eb.val(mine) },
        }),
      );

const returned = returns(true);
const cell: readonly Branch[] = [
  ...[
    steps,
    afterTheEnd,
    deadlines,
    openings,
    lapses,
    ...tasksOfAssessor,
    returned,
    annulmentAnswers,
    ...mentorsOfCell,
  ],
];
const committee: readonly Branch[] = [
  ...[
    steps,
    unledSteps,
    unledAfterTheEnd,
    deadlines,
    returned,
    toReview,
    toReviewAgain,
    verifications,
    unclearAnswers,
    annulmentAnswers,
  ],
  ...sessionsOfReviewer,
];

/** What may wait on the desk of each role. */
export const branches: Readonly<Record<Role, readonly Branch[]>> = {
  administrator: [],
  cellSecretary: cell,
  cellDeputySecretary: cell,
  committeeSecretary: committee,
  committeeDeputySecretary: [...committee, annulments],
  committeeMember: [],
  superiorOfficer: [steps, deadlines, returns(false), annulmentAnswers],
  mentor: [steps, deadlines, ...tasksOfAssessor, ...handOverOfMentor],
  applicant: [steps, deadlines, ...tasksOfPerson, toMend, sectionsToWrite, returned, ...sessionsOfApplicant],
};
