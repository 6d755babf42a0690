import type { ExpressionBuilder } from "kysely";
import { cellLeaders, committeeLeaders, type Role } from "../access/roles";
import { asDay, countRows } from "../database/expressions";
import type { Tables } from "../database/generated/tables";
import { casesInReach } from "../database/reach-filter";
import type { Given } from "../database/typed-query";
import { itemCount } from "../dossier/items";
import { isInState } from "../dossier/section-state-queries";
import { type DeskKind, holdersByRole } from "./desk-rows";
import { heldSteps } from "./held-steps";
import { type Branch, noDay, noText, type OpenCase, one, rowOf, type Values } from "./row-queries";

type StepOfCase = ExpressionBuilder<Tables & { c: OpenCase }, "c">;

/** What a step waits for that is not its holder's to do; null where it can be taken. */
const heldBy = (eb: StepOfCase, given: Given<Values>) => {
  const probation = eb
    .selectFrom("Deadline as served")
    .whereRef("served.caseId", "=", "c.id")
    .where("served.kind", "=", "probation")
    .where("served.dueOn", ">", asDay(given.on))
    .select("served.id");
  const accepted = eb
    .selectFrom("DossierSection as s")
    .whereRef("s.caseId", "=", "c.id")
    .where(isInState("passed"))
    .select(countRows().as("count"));
  const awaited = eb
    .selectFrom("Verification as awaited")
    .whereRef("awaited.caseId", "=", "c.id")
    .where("awaited.answeredOn", "is", null)
    .where("awaited.voidedBy", "is", null)
    .select("awaited.id");
  return eb
    .case()
    .when(eb.and([eb("c.nextStep", "in", heldSteps.probation), eb.exists(probation)]))
    .then("probationTime")
    .when(eb.and([eb("c.nextStep", "in", heldSteps.sections), eb(accepted, "<", itemCount)]))
    .then("sections")
    .when(eb.and([eb("c.nextStep", "in", heldSteps.answers), eb.exists(awaited)]))
    .then("verifier")
    .end();
};

/** Whether a step is owed by a cell that has no secretary on the day. */
const hasNobody = (eb: StepOfCase, given: Given<Values>) => {
  const leaders = eb
    .selectFrom("Post as po")
    .whereRef("po.unitId", "=", "c.unitId")
    .where("po.role", "in", cellLeaders)
    .where("po.from", "<=", asDay(given.on))
    .where((post) => post.or([post("po.to", "is", null), post("po.to", ">", asDay(given.on))]))
    .select("po.id");
  return eb.and([eb("c.nextHolder", "in", cellLeaders), eb.not(eb.exists(leaders))]);
};

const leadsCommittee = (role: Role): boolean => committeeLeaders.some((each) => each === role);

/**
 * The next step of each case, with the day that is due by whoever takes it: the last day of a body further on is not its
 * own. The committee sees to it that the steps of a cell without a secretary are taken. The offset keeps the planner from
 * asking twice what holds a step.
 */
export const steps: Branch = (tables, { role, given }) =>
  tables
    .selectFrom((eb) =>
      eb
        .selectFrom("open as c")
        .where("c.nextStep", "is not", null)
        .selectAll()
        .select((one) => [
          heldBy(one, given).as("heldBy"),
          (leadsCommittee(role) ? hasNobody(one, given) : one.val(false)).$castTo<boolean>().as("hasNobody"),
        ])
        .offset(0)
        .as("c"),
    )
    .select((eb) =>
      rowOf(eb.case().when("c.hasNobody", "=", true).then<DeskKind>("unled").else<DeskKind>("step").end(), {
        ...{
          caseId: eb.ref("c.id"),
          what: eb.ref("c.nextStep").$notNull(),
          ref: noText,
          due: eb
            .case()
            .when("c.nextDueHolder", "is not distinct from", eb.ref("c.nextHolder"))
            .then(eb.ref("c.nextDueOn"))
            .end(),
          count: one,
        },
        holder: eb.fn.coalesce("c.heldBy", "c.nextHolder", eb.val("")),
        mine: eb.and([
          eb("c.heldBy", "is", null),
          eb.or([eb("c.hasNobody", "=", true), eb("c.nextHolder", "in", [...holdersByRole[role]])]),
        ]),
      }),
    );

/** What is still to be done in a case that has ended: the recognition is announced after it. */
export const afterTheEnd: Branch = (tables, { role, reach, given }) =>
  tables
    .selectFrom("AdmissionCase as c")
    .where("c.closedOn", "is not", null)
    .where("c.nextStep", "is not", null)
    .where((eb) => casesInReach(reach, given, { id: eb.ref("c.id"), path: eb.ref("c.path") }))
    .select((eb) =>
      rowOf("step", {
        ...{ caseId: eb.ref("c.id"), what: eb.ref("c.nextStep").$notNull(), ref: noText, due: noDay, count: one },
        holder: eb.fn.coalesce("c.nextHolder", eb.val("")),
        mine: eb("c.nextHolder", "in", [...holdersByRole[role]]),
      }),
    );
