import { type Actor, may } from "../../access/actor";
import { caseSeenAudit } from "../../audit/audit-persistence";
import { rowsFunction } from "../../database/database-function";
import { readPipelined } from "../../database/pipelined-read";
import { type Given, typedQuery } from "../../database/typed-query";
import type { Day } from "../../primitives/day";
import { isId } from "../../primitives/ids";
import { earliestSchedule, lapsesBefore } from "../forecast/earliest-schedule";
import { usualDays } from "../forecast/usual-days";
import { admission, steps } from "../procedure/procedure";
import { stepPaceRow } from "../records/rows-schema";
import { factsShown, fileStatements } from "./head-queries";

const stepPaces = rowsFunction("step_paces", stepPaceRow);

/** Steps of the procedure proper, and the noting of the person, from which the first of them is counted. */
const counted = ["nominate", ...steps.filter((step) => !admission[step].sideStep)];

const pacesAround = typedQuery((tables, given: Given<Readonly<{ caseId: string; counted: readonly string[] }>>) =>
  tables.selectFrom(stepPaces(given.caseId, given.counted).as("pace")).selectAll(),
);

/**
 * The steps still ahead of a case: the earliest day the rules allow each, and the day at the committee's own pace. Null when
 * the case is not within reach, and for the applicant, to whom no day is promised. Opening it is audited.
 * @param planned a later day on which somebody means to act: the schedule begins there, and what lapses by then is named
 */
export const auditedScheduleView = async (actor: Actor, caseId: string, on: Day, planned: Day | null) => {
  if (!may(actor, "cases.read") || actor.actingPost.role === "applicant" || !isId(caseId)) return null;
  const [[found], [ground], paces] = await readPipelined(
    actor,
    ...fileStatements(actor, caseId, on),
    pacesAround({ caseId, counted }),
    caseSeenAudit(actor, "case.seen", caseId, "schedule"),
  );
  if (!found) return null;
  const { record } = found;
  const facts = factsShown(actor, record, ground);
  const from = planned ?? on;
  const { milestones, blocked } = earliestSchedule(record.stage, facts, from);
  const usual = usualDays(milestones, paces, facts.calendar, from);
  return {
    id: record.id,
    name: record.person.fullName,
    stage: record.stage,
    from,
    planned,
    milestones: milestones.map((milestone, index) => ({ ...milestone, usual: usual[index] ?? { on: null, cases: 0 } })),
    blocked,
    lapse: planned && lapsesBefore(record.stage, facts, on, planned),
  };
};

export type ScheduleView = NonNullable<Awaited<ReturnType<typeof auditedScheduleView>>>;
