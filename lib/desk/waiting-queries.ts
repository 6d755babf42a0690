import { expressionBuilder } from "kysely";
import { type Actor, may } from "../access/actor";
import type { CaseRecord } from "../admissions/case/record";
import { admission, isStep } from "../admissions/procedure/procedure";
import { isTied } from "../audit/tie-queries";
import { openSealedHex } from "../database/encryption";
import { allOf, asDay, byDueDay, countRows, isOverdueOn, sumOf } from "../database/expressions";
import type { Tables } from "../database/generated/tables";
import type { RowOf } from "../database/pipelined-read";
import { kindOf, valuesOf } from "../database/reach-filter";
import { openSentences } from "../database/sentences-encryption";
import { type Given, typedQueryOf } from "../database/typed-query";
import { addDays, type Day, dateOf } from "../primitives/day";
import { type SealedText, unreadable } from "../primitives/sealed-text";
import { branches } from "./branch-queries";
import {
  answerDays,
  type DeskGroup,
  type DeskGroupName,
  daysLeft,
  deskGroupNames,
  holdersByRole,
  lapseDays,
  mostOthersCounted,
  rowsPerGroup,
  soonDays,
} from "./desk-rows";
import { type Branch, openCases, type Shape, type Values } from "./row-queries";
import { countOfOthers, firstOfOthers, unledUnits } from "./step-row-queries";

/** Rows with the group each stands in. */
const placed = (rows: ReturnType<Branch>, given: Given<Values>) =>
  expressionBuilder<Tables, never>()
    .selectFrom(rows.as("w"))
    .select(["w.kind", "w.caseId", "w.what", "w.ref", "w.holder", "w.due", "w.count"])
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
    );

const waiting = typedQueryOf((tables, shape: Shape, given: Given<Values>) => {
  const asked = { ...shape, given };
  return tables
    .with(
      (cte) => cte("open").materialized(),
      (db) => openCases(db, asked),
    )
    .with(
      (cte) => cte("unled").materialized(),
      (db) => unledUnits(db, asked),
    )
    .with(
      (cte) => cte("placed").materialized(),
      (db) => allOf(branches[shape.role].map((branch) => placed(branch(db, asked), given))),
    )
    .with(
      (cte) => cte("ofOthers").materialized(),
      (db) => placed(firstOfOthers(db, asked), given),
    )
    .with("counted", (db) =>
      db
        .selectFrom((eb) =>
          allOf([
            eb
              .selectFrom("placed")
              .groupBy("place")
              .select(["place", countRows().as("count")]),
            countOfOthers(db, asked),
          ]).as("each"),
        )
        .groupBy("place")
        .select("place")
        .select((eb) => sumOf(eb.ref("count")).as("total")),
    )
    .with(
      (cte) => cte("first").materialized(),
      (db) =>
        db
          .selectFrom((eb) =>
            allOf(
              deskGroupNames.map((place) =>
                eb
                  .selectFrom(
                    allOf([eb.selectFrom("placed").selectAll(), eb.selectFrom("ofOthers").selectAll()]).as("row"),
                  )
                  .selectAll()
                  .where("place", "=", place)
                  .orderBy((row) => byDueDay(row.ref("due"), row.ref("caseId")))
                  .orderBy("kind")
                  .orderBy("ref")
                  .limit(rowsPerGroup[place]),
              ),
            ).as("f"),
          )
          .innerJoin("counted as n", "n.place", "f.place")
          .selectAll("f")
          .select("n.total"),
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
      "f.ref",
      "f.due",
      "f.count",
      "f.total",
    ])
    .select((eb) => [
      eb.fn.coalesce("f.what", "c.nextStep", eb.val("")).as("what"),
      eb.fn.coalesce("f.holder", "c.nextHolder", eb.val("")).as("holder"),
      isTied(given.personId, eb.ref("f.caseId")).as("isTied"),
    ])
    .orderBy((eb) => byDueDay(eb.ref("f.due"), eb.ref("f.caseId")))
    .orderBy("f.kind")
    .orderBy("f.ref");
});

/**
 * Everything that waits: nearest due first within each group, and how many there are in all. Null for who has no turn in the
 * procedure. The first rows are chosen once, before names are looked up: the planner takes them for one row, and would
 * otherwise choose them anew for every open case. Of the steps that wait for others the first stand among the rows, and the rest
 * are only counted.
 */
export const deskRowsFor = ({ personId, reach, actingPost: { role } }: Actor, on: Day) =>
  branches[role].length > 0
    ? waiting(
        { role, reach: kindOf(reach) },
        {
          ...{ ...valuesOf(reach), on, personId, soonUntil: addDays(on, soonDays), lapseUntil: addDays(on, lapseDays) },
          answeredSince: dateOf(addDays(on, -answerDays)),
        },
      )
    : null;

type FoundRow = RowOf<NonNullable<ReturnType<typeof deskRowsFor>>>;

/** Whether the form behind a step is the actor's: of a step that follows who decides, only the holder's. */
const mayTake = (actor: Actor, { what, holder }: Readonly<{ what: string; holder: string }>): boolean =>
  isStep(what) &&
  may(actor, `admission.${what}`) &&
  (!admission[what].takenBy || holdersByRole[actor.actingPost.role].includes(holder));

/** Why a dossier was returned. @param what its row of the history, as `branches` tells it */
const reasonIn = (what: string): SealedText => {
  const { id, facts } = JSON.parse(what) as Pick<CaseRecord["transitions"][number], "id" | "facts">;
  const { document: stated, isWhole } = openSentences(facts, "Transition.facts", id);
  return isWhole ? String(stated.reason ?? "") : unreadable;
};

/** The title of a task that came back, and the sentence why. @param ref the id of the task */
const returnedTaskIn = (what: string, ref: string | null): Readonly<{ what: string; reason: SealedText }> => {
  const { title, said } = JSON.parse(what) as Readonly<{ title: string; said: string | null }>;
  return { what: title, reason: said && ref ? openSealedHex(said, "Task.resultSealed", ref) : "" };
};

/** The rows found, by place. */
export const groupDeskRows = (actor: Actor, found: readonly FoundRow[], on: Day): DeskGroup[] =>
  deskGroupNames.flatMap((place) => {
    const rows = found.filter((row) => row.place === place);
    if (rows.length === 0) return [];
    const total = rows[0]?.total ?? 0;
    const hasMore = place === "others" && total > mostOthersCounted;
    return {
      group: place,
      ...{ total: hasMore ? mostOthersCounted : total, hasMore },
      rows: rows.map(({ place: _, total: __, due, isTied: tied, ...row }) => {
        const isRelative = tied && actor.actingPost.role !== "applicant";
        const isAllowed = row.kind !== "step" || mayTake(actor, row);
        return {
          ...row,
          reason: row.kind === "sentBack" ? reasonIn(row.what) : null,
          ...(row.kind === "taskReturned" ? returnedTaskIn(row.what, row.ref) : {}),
          dueOn: due,
          daysLeft: daysLeft(on, due),
          isRelative,
          mayAct: isAllowed && !isRelative,
        };
      }),
    };
  });
