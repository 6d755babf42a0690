import { jsonObjectFrom } from "kysely/helpers/postgres";
import type { Reach } from "../access/actor";
import { isAnnulled } from "../admissions/records/annulled-queries";
import type { Database } from "../database/client";
import { asDay } from "../database/expressions";
import { readInTransaction } from "../database/pipelined-read";
import { inRange, type Range } from "../database/reach-filter";
import { type Given, typedQueryOf } from "../database/typed-query";
import { lapseDays } from "../desk/desk-rows";
import { addDays, type Day } from "../primitives/day";
import { rulebookAt } from "../regulations/packs/entered-rules";
import { readEnteredRules } from "../regulations/queries";
import { awarenessStages, needOf } from "./needs";
import { type ClassKind, isSeatState, paperOfKind } from "./training-class";

type Asked = Range & Readonly<{ on: Day; lookAhead: Day }>;

/** As many as are told at once; a committee that has more asks them of one class after another. */
export const mostNeeded = 1_000;

/**
 * Open cases at the stages of a class, each with the day of its last certificate that counts, the day on which the cell means to
 * meet, and the class in whose list the person stands that is not over. One whose certificate lapses has a paper that lapses
 * first, which the row of the case tells (`papersHoldUntil`).
 */
const candidates = typedQueryOf((tables, kind: ClassKind, given: Given<Asked>) =>
  tables
    .selectFrom("AdmissionCase as c")
    .innerJoin("Person as p", "p.id", "c.personId")
    .innerJoin("Unit as u", "u.id", "c.unitId")
    .leftJoin("PaperChecklist as l", (join) =>
      join.onRef("l.caseId", "=", "c.id").on("l.plannedOn", ">=", asDay(given.on)),
    )
    .leftJoinLateral(
      (eb) =>
        eb
          .selectFrom("Paper as r")
          .whereRef("r.caseId", "=", "c.id")
          .where("r.kind", "=", paperOfKind[kind])
          .where((row) => row.not(isAnnulled({ caseId: row.ref("r.caseId"), sequence: row.ref("r.sequence") })))
          .select((row) => row.fn.max("r.datedOn").as("issuedOn"))
          .as("certificate"),
      (join) => join.onTrue(),
    )
    .where((eb) => inRange(eb.ref("c.path"), given))
    .where("c.closedOn", "is", null)
    .where("c.stage", "in", kind === "awareness" ? awarenessStages : ["probation"])
    .where((eb) =>
      kind === "newMembers"
        ? eb("certificate.issuedOn", "is", null)
        : eb.or([
            eb("certificate.issuedOn", "is", null),
            eb("c.papersHoldUntil", "<", eb.fn.coalesce("l.plannedOn", asDay(given.lookAhead))),
          ]),
    )
    // At this stage only while papers are kept for the meeting of the cell: after it none is wanted.
    .where((eb) => eb.or([eb("c.stage", "<>", "approval"), eb("c.papersHoldUntil", "is not", null)]))
    .select(["c.id as caseId", "c.path", "c.stage", "p.id as personId", "p.fullName as name", "p.bornOn"])
    .select(["u.name as unit", "u.id as unitId", "certificate.issuedOn", "l.plannedOn"])
    .select((eb) =>
      jsonObjectFrom(
        eb
          .selectFrom("ClassSeat as s")
          .innerJoin("TrainingClass as k", "k.id", "s.classId")
          .whereRef("s.caseId", "=", "c.id")
          .where("k.kind", "=", kind)
          .where("k.cancelledOn", "is", null)
          .where("s.state", "<>", "withdrawn")
          .where("s.result", "is", null)
          .where((row) => row(asDay(given.on), "<=", row.fn<Day>("any", [row.ref("k.days")])))
          .select(["k.id", "k.name", "s.state"])
          .orderBy("s.changedAt", "desc")
          .limit(1),
      ).as("seat"),
    )
    .orderBy("u.path")
    .orderBy("p.sortKey")
    .orderBy("c.id")
    .limit(mostNeeded + 1),
);

/** Who should go to a class of a kind, of all cells within reach: by cell and name, each with why. */
export const readNeeded = async (db: Database, { from, to }: Pick<Reach, "from" | "to">, kind: ClassKind, on: Day) => {
  const lookAhead = addDays(on, lapseDays);
  const rows = await readInTransaction(db, candidates(kind, { from, to, on, lookAhead }));
  const { entered } = await readEnteredRules(db);
  const rulesOf = new Map<string, ReturnType<typeof rulebookAt>>();
  const rulesAt = (path: string) => {
    const known = rulesOf.get(path) ?? rulebookAt(entered, path);
    rulesOf.set(path, known);
    return known;
  };
  return rows.flatMap(({ path, seat, ...row }) => {
    const need = needOf({ kind, issuedOn: row.issuedOn }, rulesAt(path), row.plannedOn ?? lookAhead);
    if (!need) return [];
    return [{ ...row, path, need, seat: seat && isSeatState(seat.state) ? { ...seat, state: seat.state } : null }];
  });
};
