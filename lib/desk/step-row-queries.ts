import type { ExpressionBuilder } from "kysely";
import type { z } from "zod";
import { cellLeaders, committeeLeaders, type Role } from "../access/roles";
import { foreignTable } from "../database/database-function";
import { asDay, countRows } from "../database/expressions";
import type { Tables } from "../database/generated/tables";
import { casesInReach } from "../database/reach-filter";
import { itemCount } from "../dossier/items";
import { isInState } from "../dossier/section-state-queries";
import { type DeskKind, holdersByRole } from "./desk-rows";
import { heldSteps } from "./held-steps";
import { type Asked, type Branch, noDay, noText, one, rowOf } from "./row-queries";
import { openStep } from "./rows-schema";

const openSteps = foreignTable("open_steps", openStep);
type StepOfCase = ExpressionBuilder<Tables & { c: z.output<typeof openStep> }, "c">;

/** What a step waits for that is not its holder's to do; null where it can be taken. */
const heldBy = (eb: StepOfCase, { reach, given }: Asked) => {
  const probation = eb
    .selectFrom("Deadline as served")
    .where((row) => casesInReach(reach, given, { id: row.ref("served.caseId"), path: row.ref("served.path") }))
    .where("served.kind", "=", "probation")
    .where("served.dueOn", ">", asDay(given.on))
    .select("served.caseId");
  const accepted = eb
    .selectFrom("DossierSection as s")
    .whereRef("s.caseId", "=", "c.caseId")
    .where(isInState("passed"))
    .select(countRows().as("count"));
  const awaited = eb
    .selectFrom("Verification as awaited")
    .where((row) => casesInReach(reach, given, { id: row.ref("awaited.caseId"), path: row.ref("awaited.path") }))
    .where("awaited.answeredOn", "is", null)
    .where("awaited.voidedBy", "is", null)
    .select("awaited.caseId");
  return eb
    .case()
    .when(eb.and([eb("c.step", "in", heldSteps.probation), eb("c.caseId", "in", probation)]))
    .then("probationTime")
    .when(eb.and([eb("c.step", "in", heldSteps.sections), eb(accepted, "<", itemCount)]))
    .then("sections")
    .when(eb.and([eb("c.step", "in", heldSteps.answers), eb("c.caseId", "in", awaited)]))
    .then("verifier")
    .end();
};

/** Whether a step is owed by a cell that has no secretary on the day. */
const hasNobody = (eb: StepOfCase, { given }: Asked) => {
  const led = eb
    .selectFrom("Post as po")
    .where("po.role", "in", cellLeaders)
    .where("po.from", "<=", asDay(given.on))
    .where((post) => post.or([post("po.to", "is", null), post("po.to", ">", asDay(given.on))]))
    .select("po.unitId");
  return eb.and([eb("c.holder", "in", cellLeaders), eb("c.unitId", "not in", led)]);
};

const leadsCommittee = (role: Role): boolean => committeeLeaders.some((each) => each === role);

/**
 * The next step of each open case. The committee sees to it that the steps of a cell without a secretary are taken. These are
 * most of what waits, and few are shown: step and holder, which stand with the case, are read for those only, and what holds
 * a step is looked up for all at once. The offset keeps the planner from asking it twice.
 */
export const steps: Branch = (tables, asked) =>
  tables
    .selectFrom((eb) =>
      eb
        .selectFrom(openSteps.as("c"))
        .select(["c.caseId", "c.holder", "c.dueOn"])
        .select((one) => [
          heldBy(one, asked).as("heldBy"),
          (leadsCommittee(asked.role) ? hasNobody(one, asked) : one.val(false)).$castTo<boolean>().as("hasNobody"),
        ])
        .offset(0)
        .as("c"),
    )
    .select((eb) =>
      rowOf(eb.case().when("c.hasNobody", "=", true).then<DeskKind>("unled").else<DeskKind>("step").end(), {
        ...{ caseId: eb.ref("c.caseId"), what: noText, ref: noText, due: eb.ref("c.dueOn"), count: one },
        holder: eb.ref("c.heldBy"),
        mine: eb.and([
          eb("c.heldBy", "is", null),
          eb.or([eb("c.hasNobody", "=", true), eb("c.holder", "in", [...holdersByRole[asked.role]])]),
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
        ...{ caseId: eb.ref("c.id"), what: noText, ref: noText, due: noDay, count: one, holder: noText },
        mine: eb("c.nextHolder", "in", [...holdersByRole[role]]),
      }),
    );
