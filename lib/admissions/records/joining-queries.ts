import type { SqlBool } from "kysely";
import type { Database } from "../../database/client";
import { readInTransaction } from "../../database/pipelined-read";
import { type Given, type QueryBuilder, typedQuery } from "../../database/typed-query";
import { differencesOf } from "../../people/likeness";
import type { Day } from "../../primitives/day";
import type { JoiningFact, OtherCase } from "../case/joining";
import type { CaseRecord } from "../case/record";
import { definitionOf, type Step } from "../procedure/procedure";
import type { CaseId } from "./case-document-queries";

const told = [
  ...([
    "o.id",
    "o.personId",
    "o.stage",
    "o.openedOn",
    "p.fullName as name",
    "p.bornOn",
    "p.sex",
    "p.searchKey",
  ] as const),
  ...(["u.shortName as unit", "me.bornOn as myDay", "me.sex as mySex", "me.searchKey as myKey"] as const),
] as const;

/** A case beside the one at hand, with what its person is compared by. */
export type BesideRow = Omit<OtherCase, "differs"> &
  Readonly<{ searchKey: string; hasId: SqlBool; myDay: Day; mySex: OtherCase["sex"]; myKey: string; haveId: SqlBool }>;

/**
 * Cases whose record was joined into the person's, those of the record it was joined into, and, of an open case, the open
 * ones of other people of the same name. The people are found first, each by its index, and then their cases one by one:
 * otherwise the planner, who cannot know how much is within reach, reads every open case.
 */
export const relatedIn = (tables: QueryBuilder, { caseId }: Given<CaseId>) =>
  tables
    .with("own", () =>
      tables
        .selectFrom("AdmissionCase as c")
        .innerJoin("Person as me", "me.id", "c.personId")
        .where("c.id", "=", caseId)
        .select(["c.closedOn", "me.id", "me.joinedIntoId", "me.bornOn", "me.sex", "me.searchKey", "me.nationalIdHash"]),
    )
    .with(
      (cte) => cte("beside").materialized(),
      (db) =>
        db
          .selectFrom("own as me")
          .innerJoin("Person as p", "p.joinedIntoId", "me.id")
          .select("p.id")
          .union(
            db
              .selectFrom("own as me")
              .where("me.joinedIntoId", "is not", null)
              .select("me.joinedIntoId as id")
              .$narrowType<{ id: string }>(),
          )
          .union(
            db
              .selectFrom("own as me")
              .innerJoin("Person as p", (join) =>
                join.onRef("p.searchKey", "=", "me.searchKey").onRef("p.id", "<>", "me.id"),
              )
              .select("p.id"),
          ),
    )
    .selectFrom("own as me")
    .innerJoin("beside", (join) => join.onTrue())
    .innerJoin("Person as p", "p.id", "beside.id")
    .innerJoinLateral(
      (eb) =>
        eb
          .selectFrom("AdmissionCase as each")
          .whereRef("each.personId", "=", "p.id")
          .select(["each.id", "each.personId", "each.stage", "each.openedOn", "each.closedOn", "each.unitId"])
          .offset(0)
          .as("o"),
      (join) => join.onTrue(),
    )
    .innerJoin("Unit as u", "u.id", "o.unitId")
    .where((eb) =>
      eb.or([
        eb.and([eb("p.joinedIntoId", "=", eb.ref("me.id")), eb("o.stage", "=", "joined")]),
        eb("p.id", "=", eb.ref("me.joinedIntoId")),
        eb.and([eb("o.closedOn", "is", null), eb("me.closedOn", "is", null)]),
      ]),
    )
    .select(told)
    .select((eb) => [
      eb("p.nationalIdHash", "is not", null).as("hasId"),
      eb("me.nationalIdHash", "is not", null).as("haveId"),
    ])
    .orderBy("o.openedOn")
    .orderBy("o.id")
    .limit(50);

const openCases = typedQuery((tables, { caseId }: Given<CaseId>) =>
  tables
    .selectFrom("AdmissionCase as c")
    .innerJoin("Person as me", "me.id", "c.personId")
    .innerJoin("AdmissionCase as o", (join) => join.onRef("o.personId", "<>", "me.id").on("o.closedOn", "is", null))
    .innerJoin("Person as p", "p.id", "o.personId")
    .innerJoin("Unit as u", "u.id", "o.unitId")
    .where("c.id", "=", caseId)
    .select(told)
    .select((eb) => [
      eb("p.nationalIdHash", "is not", null).as("hasId"),
      eb("me.nationalIdHash", "is not", null).as("haveId"),
      eb
        .exists(eb.selectFrom("Person as j").whereRef("j.joinedIntoId", "=", "me.id").select("j.id"))
        .as("isJoinedHere"),
      eb.exists(eb.selectFrom("Relative as r").whereRef("r.personId", "=", "me.id").select("r.id")).as("isRelative"),
    ])
    .orderBy("p.sortKey")
    .orderBy("o.id")
    .limit(1_000),
);

/** Another case with what its person's record differs in. */
export const otherCaseOf = ({ searchKey, hasId, myDay, mySex, myKey, haveId, ...other }: BesideRow): OtherCase => ({
  ...other,
  differs: differencesOf(
    { ...other, searchKey, hasId: Boolean(hasId) },
    { searchKey: myKey, bornOn: myDay, sex: mySex, hasId: Boolean(haveId) },
  ),
});

/** The open cases a form may name, those of people who are alike first; nothing where the form asks for none. */
export const readJoining = async (db: Database, step: Step, { id }: CaseRecord): Promise<JoiningFact | undefined> => {
  if (!Object.values(definitionOf(step).form).some(({ kind }) => kind === "case")) return undefined;
  const rows = await readInTransaction(db, openCases({ caseId: id }));
  const others = rows.map(({ isJoinedHere: _, isRelative: __, ...row }) => otherCaseOf(row));
  const alike = others.filter(({ differs }) => differs.length === 0);
  return {
    others: [...alike, ...others.filter(({ differs }) => differs.length > 0)],
    isJoinedHere: rows.some(({ isJoinedHere }) => Boolean(isJoinedHere)),
    isRelative: rows.some(({ isRelative }) => Boolean(isRelative)),
  };
};
