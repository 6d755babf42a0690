import { jsonObjectFrom } from "kysely/helpers/postgres";
import { isAnnulled } from "../admissions/records/annulled-queries";
import type { Database } from "../database/client";
import { asDay } from "../database/expressions";
import { readInTransaction } from "../database/pipelined-read";
import { type Given, typedQuery, typedQueryOf } from "../database/typed-query";
import type { Day } from "../primitives/day";
import { type ClassKind, isResult, isSeatState, paperOfKind } from "./training-class";

/** The list of a class, as far as the actor sees it, by cell and name: a certificate that was annulled in the case is none. */
const seatsOf = typedQuery((tables, given: Given<Readonly<{ classId: string }>>) =>
  tables
    .selectFrom("ClassSeat as s")
    .innerJoin("AdmissionCase as c", "c.id", "s.caseId")
    .innerJoin("Person as p", "p.id", "c.personId")
    .innerJoin("Unit as u", "u.id", "c.unitId")
    .leftJoin("PaperChecklist as l", "l.caseId", "c.id")
    .where("s.classId", "=", given.classId)
    .where("s.state", "<>", "withdrawn")
    .select(["s.id", "s.caseId", "s.state", "s.changedBy", "s.presentOn", "s.absentOn", "s.result"])
    .select([
      "c.path",
      "c.stage",
      "p.fullName as name",
      "p.bornOn",
      "p.sex",
      "p.occupation",
      "u.name as unit",
      "l.plannedOn",
    ])
    .select((eb) =>
      jsonObjectFrom(
        eb
          .selectFrom("Paper as r")
          .whereRef("r.id", "=", "s.paperId")
          .where((row) => row.not(isAnnulled({ caseId: row.ref("r.caseId"), sequence: row.ref("r.sequence") })))
          .select(["r.number", "r.datedOn as issuedOn", "r.issuer"]),
      ).as("certificate"),
    )
    .orderBy("u.path")
    .orderBy("p.sortKey")
    .orderBy("s.id")
    .limit(2_000),
);

export const readSeats = async (db: Database, classId: string) => {
  const rows = await readInTransaction(db, seatsOf({ classId }));
  return rows.map(({ state, result, ...seat }) => ({
    ...seat,
    state: isSeatState(state) ? state : ("withdrawn" as const),
    result: isResult(result) ? result : null,
  }));
};

export type Seat = Awaited<ReturnType<typeof readSeats>>[number];

type Certificate = Readonly<{ caseId: string; number: string; issuedOn: Day }>;

const certificateOf = typedQueryOf((tables, kind: ClassKind, given: Given<Certificate>) =>
  tables
    .selectFrom("Paper as r")
    .where("r.caseId", "=", given.caseId)
    .where("r.kind", "=", paperOfKind[kind])
    .where("r.number", "=", given.number)
    .where("r.datedOn", "=", asDay(given.issuedOn))
    .where((row) => row.not(isAnnulled({ caseId: row.ref("r.caseId"), sequence: row.ref("r.sequence") })))
    .select("r.id")
    .orderBy("r.sequence", "desc")
    .limit(1),
);

/** The certificate of that number and day that the record of a case has; undefined where it has none, or an annulled one. */
export const readCertificate = async (
  db: Database,
  { kind, ...certificate }: Certificate & Readonly<{ kind: ClassKind }>,
) => {
  const [found] = await readInTransaction(db, certificateOf(kind, certificate));
  return found;
};
