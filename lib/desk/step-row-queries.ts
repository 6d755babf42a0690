import {
  type ExpressionBuilder,
  expressionBuilder,
  type NotNull,
  type QueryCreator,
  type SelectQueryBuilder,
} from "kysely";
import { cellLeaders, committeeLeaders } from "../access/roles";
import { foreignTable } from "../database/database-function";
import { allOf, asDay, byDueDay, countRows } from "../database/expressions";
import type { Tables } from "../database/generated/tables";
import { casesInReach, inRange } from "../database/reach-filter";
import { itemCount } from "../dossier/items";
import { isInState } from "../dossier/section-state-queries";
import { unitsWithout } from "../hand-over/unled-queries";
import type { Day } from "../primitives/day";
import { type DeskGroupName, type DeskKind, holdersByRole, mostOthersCounted, rowsPerGroup } from "./desk-rows";
import { heldSteps } from "./held-steps";
import { type Asked, type Branch, never, noDay, noText, one, rowOf, type Unled } from "./row-queries";
import { openStep } from "./rows-schema";

const openSteps = foreignTable("open_steps", openStep);
type StepOfCase = ExpressionBuilder<Tables & { c: Step }, "c">;

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

/**
 * Units that have neither a secretary nor a deputy on the day. The leaders of the committee see to it that their steps are taken;
 * for all others there are none.
 */
export const unledUnits = (tables: QueryCreator<Tables>, { role, given }: Asked) =>
  unitsWithout(
    tables,
    tables
      .selectFrom("Unit as u")
      .where((eb) => (committeeLeaders.some((each) => each === role) ? inRange(eb.ref("u.path"), given) : never))
      .select("u.id"),
    (post) => post("po.role", "in", cellLeaders),
    given,
  );

type Step = Readonly<{ caseId: string; step: string; dueOn: Day | null }>;

/** Rows of steps with what holds them, which is looked up for all at once: the offset keeps the planner from asking it twice. */
const stepRows = (kind: DeskKind, found: SelectQueryBuilder<Tables & { c: Step }, "c", object>, asked: Asked) =>
  expressionBuilder<Tables, never>()
    .selectFrom(
      found
        .select(["c.caseId", "c.dueOn"])
        .select((eb) => heldBy(eb, asked).as("heldBy"))
        .offset(0)
        .as("c"),
    )
    .select((eb) =>
      rowOf(kind, {
        ...{ caseId: eb.ref("c.caseId"), what: noText, ref: noText, due: eb.ref("c.dueOn"), count: one },
        ...{ holder: eb.ref("c.heldBy"), mine: eb("c.heldBy", "is", null) },
      }),
    );

/** The next steps of open cases that are the role's to take. Step and holder stand with the case, and are read for the rows shown only. */
export const steps: Branch = (tables, asked) =>
  stepRows("step", tables.selectFrom(openSteps.as("c")).where("c.holder", "in", [...holdersByRole[asked.role]]), asked);

/** The next steps of cells that have nobody to take them, of cases that are open or of those that have ended. */
const unledOf =
  (closed: "is" | "is not"): Branch =>
  (tables, asked) =>
    stepRows(
      "unled",
      tables.selectFrom((eb) =>
        eb
          .selectFrom("unled")
          .innerJoin("Unit as u", "u.id", "unled.id")
          .innerJoin("AdmissionCase as a", "a.path", "u.path")
          .where("a.closedOn", closed, null)
          .where("a.nextStep", "is not", null)
          .where("a.nextHolder", "in", cellLeaders)
          .select(["a.id as caseId", "a.nextStep as step"])
          .select((a) =>
            a
              .case()
              .when("a.nextDueHolder", "is not distinct from", a.ref("a.nextHolder"))
              .then(a.ref("a.nextDueOn"))
              .end()
              .as("dueOn"),
          )
          .$narrowType<{ step: NotNull }>()
          .as("c"),
      ),
      asked,
    );

export const unledSteps: Branch = unledOf("is");
export const unledAfterTheEnd: Branch = unledOf("is not");

/** Steps that wait for others. Those of cells that have nobody stand on the desk as rows of their own. */
const ofOthers = (tables: QueryCreator<Tables & { unled: Unled }>, { role }: Asked) =>
  tables
    .selectFrom(openSteps.as("c"))
    .where((eb) => eb(eb("c.holder", "in", [...holdersByRole[role]]), "is not", true))
    .where((eb) => {
      const isUnled = eb("c.unitId", "in", eb.selectFrom("unled").select("unled.id"));
      return eb(eb.and([eb("c.holder", "in", cellLeaders), isUnled]), "is not", true);
    });

/** How many steps wait for others, counted no further than the desk tells. */
export const countOfOthers = (tables: QueryCreator<Tables & { unled: Unled }>, asked: Asked) =>
  tables
    .selectFrom(
      ofOthers(tables, asked)
        .select("c.caseId")
        .limit(mostOthersCounted + 1)
        .as("counted"),
    )
    .select((eb) => [eb.val<DeskGroupName>("others").as("place"), countRows().as("count")]);

/**
 * The nearest due of the steps that wait for others. Those with a day are found by it; the others are looked at only where these
 * are too few.
 */
export const firstOfOthers: Branch = (tables, asked) => {
  const first = ofOthers(tables, asked)
    .select(["c.caseId", "c.step", "c.dueOn"])
    .orderBy((eb) => byDueDay(eb.ref("c.dueOn"), eb.ref("c.caseId")))
    .limit(rowsPerGroup.others);
  const dated = first.where("c.caseDueOn", "is not", null).where("c.dueOn", "is not", null);
  return tables
    .selectFrom(
      tables
        .selectFrom(allOf([dated, first.where("c.dueOn", "is", null)]).as("all"))
        .selectAll()
        .limit(rowsPerGroup.others)
        .as("c"),
    )
    .select((eb) =>
      rowOf("step", {
        ...{ caseId: eb.ref("c.caseId"), what: noText, ref: noText, due: eb.ref("c.dueOn"), count: one },
        ...{ holder: heldBy(eb, asked), mine: never },
      }),
    );
};

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
