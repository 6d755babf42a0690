import { type Actor, may } from "../access/actor";
import { admission, isStep } from "../admissions/procedure/procedure";
import { isTied } from "../audit/tie-queries";
import { allOf, asDay, byDueDay, isOverdueOn } from "../database/expressions";
import type { RowOf } from "../database/pipelined-read";
import { kindOf, valuesOf } from "../database/reach-filter";
import { type Given, typedQueryOf } from "../database/typed-query";
import { addDays, type Day } from "../primitives/day";
import { branches } from "./branch-queries";
import {
  type DeskGroup,
  type DeskGroupName,
  daysLeft,
  deskGroupNames,
  holdersByRole,
  rowsPerGroup,
  soonDays,
} from "./desk-rows";
import { openCases, type Shape, type Values } from "./row-queries";

const waiting = typedQueryOf((tables, shape: Shape, given: Given<Values>) => {
  const asked = { ...shape, given };
  return tables
    .with(
      (cte) => cte("open").materialized(),
      (db) => openCases(db, asked),
    )
    .with("waiting", (db) => allOf(branches[shape.role].map((branch) => branch(db, asked))))
    .with("placed", (db) =>
      db
        .selectFrom("waiting as w")
        .selectAll("w")
        .select((eb) =>
          eb
            .case()
            .when(eb.not(eb.fn.coalesce("w.mine", eb.val(false))))
            .then<DeskGroupName>("others")
            .when(isOverdueOn(eb.ref("w.due"), given.on))
            .then<DeskGroupName>("overdue")
            .when("w.due", "<=", asDay(given.soonUntil))
            .then<DeskGroupName>("soon")
            .else<DeskGroupName>("waiting")
            .end()
            .as("place"),
        ),
    )
    .with("numbered", (db) =>
      db
        .selectFrom("placed")
        .selectAll()
        .select((eb) => [
          eb.fn
            .agg<number>("row_number")
            .over((over) =>
              over
                .partitionBy("place")
                .orderBy(byDueDay(eb.ref("due"), eb.ref("caseId")))
                .orderBy("kind"),
            )
            .as("position"),
          eb
            .cast<number>(
              eb.fn.countAll().over((over) => over.partitionBy("place")),
              "integer",
            )
            .as("total"),
        ]),
    )
    .with(
      (cte) => cte("first").materialized(),
      (db) =>
        db
          .selectFrom("numbered")
          .selectAll()
          .where((eb) =>
            eb.or(
              deskGroupNames.map((place) =>
                eb.and([eb("place", "=", place), eb("position", "<=", rowsPerGroup[place])]),
              ),
            ),
          ),
    )
    .selectFrom("first as f")
    .innerJoin("AdmissionCase as c", "c.id", "f.caseId")
    .innerJoin("Person as p", "p.id", "c.personId")
    .innerJoin("Unit as u", "u.id", "c.unitId")
    .select([
      "f.place",
      "f.kind",
      "f.caseId",
      "p.fullName as name",
      "u.shortName as unit",
      "f.what",
      "f.ref",
      "f.holder",
    ])
    .select(["f.due", "f.count", "f.total"])
    .select((eb) => isTied(given.personId, eb.ref("f.caseId")).as("isTied"))
    .orderBy("f.position");
});

/**
 * Everything that waits: nearest due first within each group, and how many there are in all. Null for who has no turn in the
 * procedure. The first rows are chosen once, before names are looked up: the planner takes them for one row, and would
 * otherwise choose them anew for every open case.
 */
export const deskRowsFor = ({ personId, reach, actingPost: { role } }: Actor, on: Day) =>
  branches[role].length > 0
    ? waiting({ role, reach: kindOf(reach) }, { ...valuesOf(reach), on, soonUntil: addDays(on, soonDays), personId })
    : null;

type FoundRow = RowOf<NonNullable<ReturnType<typeof deskRowsFor>>>;

/** Whether the form behind a step is the actor's: of a step that follows who decides, only the holder's. */
const mayTake = (actor: Actor, { what, holder }: Readonly<{ what: string; holder: string }>): boolean =>
  isStep(what) &&
  may(actor, `admission.${what}`) &&
  (!admission[what].takenBy || holdersByRole[actor.actingPost.role].includes(holder));

/** The rows found, by place. */
export const groupDeskRows = (actor: Actor, found: readonly FoundRow[], on: Day): DeskGroup[] =>
  deskGroupNames.flatMap((place) => {
    const rows = found.filter((row) => row.place === place);
    if (rows.length === 0) return [];
    return {
      group: place,
      total: rows[0]?.total ?? 0,
      rows: rows.map(({ place: _, total: __, due, isTied: tied, ...row }) => {
        const isRelative = tied && actor.actingPost.role !== "applicant";
        const isAllowed = row.kind !== "step" || mayTake(actor, row);
        return { ...row, dueOn: due, daysLeft: daysLeft(on, due), isRelative, mayAct: isAllowed && !isRelative };
      }),
    };
  });
