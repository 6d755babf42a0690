import type { Database } from "../database/client";
import { asDay } from "../database/expressions";
import { readInTransaction } from "../database/pipelined-read";
import { type Given, typedQuery } from "../database/typed-query";
import type { Day } from "../primitives/day";
import type { CellPerson, CellPost } from "./cell-refusals";

type Asked = Readonly<{ unitId: string; day: Day }>;

const peopleOfCell = typedQuery((tables, { unitId, day }: Given<Asked>) =>
  tables
    .selectFrom("Person as p")
    .where("p.unitId", "=", unitId)
    .select((eb) => [
      "p.id",
      "p.fullName as name",
      "p.bornOn",
      eb("p.joinedIntoId", "is not", null).$castTo<boolean>().as("isJoined"),
      eb
        .selectFrom("Standing as s")
        .whereRef("s.personId", "=", "p.id")
        .where("s.to", "is", null)
        .select((standing) => standing.fn.max("s.from").as("from"))
        .$asScalar()
        .as("since"),
      eb
        .exists(
          eb
            .selectFrom("Post as po")
            .whereRef("po.personId", "=", "p.id")
            .where("po.unitId", "=", unitId)
            .where((post) => post.or([post("po.to", "is", null), post("po.to", ">", asDay(day))]))
            .select("po.id"),
        )
        .$castTo<boolean>()
        .as("holdsPost"),
      eb
        .selectFrom("Mentorship as m")
        .innerJoin("AdmissionCase as c", "c.id", "m.caseId")
        .whereRef("c.personId", "=", "p.id")
        .where("c.closedOn", "is", null)
        .where("m.to", "is", null)
        .select("m.personId")
        .limit(1)
        .$asScalar()
        .as("mentorId"),
    ])
    .orderBy("p.sortKey")
    .orderBy("p.id"),
);

/** Everybody who lies in a cell, by name, with what would keep them from leaving it on a day. */
export const readCellPeople = (
  db: Database,
  asked: Asked,
): Promise<readonly (CellPerson & Readonly<{ bornOn: Day; isJoined: boolean }>)[]> =>
  readInTransaction(db, peopleOfCell(asked));

const postsOfCell = typedQuery((tables, { unitId, day }: Given<Asked>) =>
  tables
    .selectFrom("Post as po")
    .innerJoin("Person as p", "p.id", "po.personId")
    .where("po.unitId", "=", unitId)
    .where((eb) => eb.or([eb("po.to", "is", null), eb("po.to", ">", asDay(day))]))
    .select(["po.id", "po.personId", "p.fullName as name", "po.role", "po.from"])
    .orderBy("po.role")
    .orderBy("po.from")
    .orderBy("po.id"),
);

/** The posts of a cell that are held on a day or later: they end where the cell does. */
export const readCellPosts = (db: Database, asked: Asked): Promise<readonly CellPost[]> =>
  readInTransaction(db, postsOfCell(asked));
