import { jsonArrayFrom } from "kysely/helpers/postgres";
import { rowsFunction } from "../database/database-function";
import { textIn } from "../database/expressions";
import { type Given, typedQuery } from "../database/typed-query";
import type { Searched } from "../primitives/searched-words";
import { foundDocument, foundPerson, foundRow } from "./rows-schema";

type Values = Searched & Readonly<{ most: number }>;

const peopleFound = rowsFunction("people_found", foundPerson);
const casesFound = rowsFunction("cases_found", foundRow);
const unitsFound = rowsFunction("units_found", foundRow);
const documentsFound = rowsFunction("documents_found", foundDocument);

/** The best of the people found. The account is seen by who keeps accounts; the birth day is handed on to who opens people. */
export const people = typedQuery((tables, { words, key, sorted, accented, most }: Given<Values>) =>
  tables
    .selectFrom(peopleFound(words, key, sorted, accented, most).as("f"))
    .leftJoin("Person as p", "p.id", "f.id")
    .leftJoin("Unit as u", "u.id", "p.unitId")
    .leftJoin("Account as a", "a.personId", "p.id")
    .select(["f.total", "f.isNear", "p.id", "p.fullName as name", "p.bornOn", "p.unitId", "u.shortName as unit"])
    .select("a.id as accountId")
    .select((eb) => [
      jsonArrayFrom(
        eb
          .selectFrom("FormerName as n")
          .whereRef("n.personId", "=", "p.id")
          .select("n.fullName as name")
          .orderBy("n.until", "desc")
          .limit(5),
      ).as("formerNames"),
    ])
    .orderBy("f.place"),
);

export const cases = typedQuery((tables, { words, key, sorted, accented, most }: Given<Values>) =>
  tables
    .selectFrom(casesFound(words, key, sorted, accented, most).as("f"))
    .innerJoin("AdmissionCase as c", "c.id", "f.id")
    .innerJoin("Person as p", "p.id", "c.personId")
    .innerJoin("Unit as u", "u.id", "c.unitId")
    .select(["f.total", "f.isNear", "c.id", "c.stage", "c.openedOn", "p.fullName as name", "u.shortName as unit"])
    .orderBy("f.place"),
);

export const units = typedQuery((tables, { words, key, most }: Given<Values>) =>
  tables
    .selectFrom(unitsFound(words, key, most).as("f"))
    .innerJoin("Unit as u", "u.id", "f.id")
    .leftJoin("Unit as above", "above.id", "u.parentId")
    .select(["f.total", "f.isNear", "u.id", "u.kind", "u.name", "u.to", "above.shortName as parent"])
    .select((eb) => [
      jsonArrayFrom(
        eb
          .selectFrom("FormerUnitName as n")
          .whereRef("n.unitId", "=", "u.id")
          .select("n.name")
          .orderBy("n.until", "desc")
          .limit(5),
      ).as("formerNames"),
    ])
    .orderBy("f.place"),
);

type DocumentValues = Readonly<{
  words: readonly string[];
  sources: readonly string[];
  exceptKinds: readonly string[];
  most: number;
}>;

export const documents = typedQuery((tables, { words, sources, exceptKinds, most }: Given<DocumentValues>) =>
  tables
    .selectFrom(documentsFound(words, sources, exceptKinds, most).as("f"))
    .leftJoin("Paper as x", (join) => join.onRef("x.id", "=", "f.id").on("f.source", "=", "paper"))
    .leftJoin("Vote as v", (join) => join.onRef("v.id", "=", "f.id").on("f.source", "=", "vote"))
    .leftJoin("Verification as l", (join) => join.onRef("l.id", "=", "f.id").on("f.source", "=", "letter"))
    .leftJoin("Term as t", (join) => join.onRef("t.id", "=", "f.id").on("f.source", "=", "term"))
    .leftJoin("AdmissionCase as c", (join) =>
      join.on((eb) => eb("c.id", "=", eb.fn.coalesce("x.caseId", "v.caseId", "l.caseId"))),
    )
    .leftJoin("Person as p", "p.id", "c.personId")
    .select((eb) => [
      eb.fn
        .coalesce(
          "x.number",
          "v.resolution",
          textIn(eb.ref("v.electorate"), "minutes"),
          "l.requestNumber",
          "t.resolution",
        )
        .as("number"),
      eb.fn.coalesce("x.datedOn", "v.heldOn", "l.receivedOn", "t.resolvedOn", "t.from").as("on"),
    ])
    .select(["f.total", "f.source", "f.id", "c.id as caseId", "p.fullName as about", "t.name as term"])
    .select(["x.kind as paper", "v.purpose", "v.body", "l.agency"])
    .orderBy("f.place"),
);
