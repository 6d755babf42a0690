import { command, type Subject } from "../command";
import type { Database } from "../database/client";
import { asDay, countRows } from "../database/expressions";
import { readInTransaction } from "../database/pipelined-read";
import { type Given, typedQuery } from "../database/typed-query";
import { type Day, dayOf } from "../primitives/day";
import { done, refused } from "../workflow/refusal";
import { moveToCell } from "./cell-persistence";
import { lockPerson, readStandings } from "./person-lock";
import { type CellTies, movePersonRefusals, ownStandingRefusals } from "./refusals";
import { movePersonSchema } from "./schema";

const tiesToCell = typedQuery((tables, { id, path, movedOn }: Given<Pick<Subject, "id" | "path"> & { movedOn: Day }>) =>
  tables.selectNoFrom((eb) => [
    eb
      .exists(eb.selectFrom("AdmissionCase").where("personId", "=", id).where("closedOn", "is", null).select("id"))
      .$castTo<boolean>()
      .as("hasOpenCase"),
    eb
      .selectFrom("Post as po")
      .innerJoin("Unit as u", "u.id", "po.unitId")
      .where("po.personId", "=", id)
      .where((post) => post.or([post("po.to", "is", null), post("po.to", ">", asDay(movedOn))]))
      .where("u.path", "=", path)
      .select("u.shortName")
      .limit(1)
      .as("post"),
    eb
      .selectFrom("Mentorship")
      .where("personId", "=", id)
      .where("to", "is", null)
      .where("path", "=", path)
      .select(countRows().as("count"))
      .$asScalar()
      .$notNull()
      .as("mentored"),
  ]),
);

const readTies = async (db: Database, { id, path }: Subject, movedOn: Day): Promise<CellTies> => {
  const [row] = await readInTransaction(db, tiesToCell({ id, path, movedOn }));
  return row ?? { hasOpenCase: false, post: null, mentored: 0 };
};

/** Moves a person without an open case to another cell of the organisation, from a day and by a paper. */
export const movePerson = command({
  name: "people.move",
  permission: "people.move",
  input: movePersonSchema,
  lock: (db, { personId }, actor) => lockPerson(db, personId, actor.reach),
  shown: async ({ db, subject }) =>
    db.person.findUniqueOrThrow({ where: { id: subject.id }, select: { unitId: true } }),
  run: async ({ db, actor, input, subject, on, at }) => {
    const { unitId, movedOn, paper } = input;
    const { from, to } = actor.reach;
    const cell = await db.unit.findFirst({
      where: { id: unitId, kind: "cell", to: null, path: { gte: from, lt: to } },
      select: { path: true, from: true },
    });
    if (!cell || cell.path === subject.path) return refused({ code: "field-not-a-choice", facts: {}, field: "unitId" });
    const kept = await readStandings(db, subject.id);
    const refusals = [
      ...ownStandingRefusals(actor.personId, subject.id),
      ...movePersonRefusals(movedOn, kept, await readTies(db, subject, movedOn), on),
      ...(movedOn < dayOf(cell.from)
        ? [{ code: "move-before-cell", facts: { since: dayOf(cell.from) }, field: "movedOn" }]
        : []),
    ];
    if (refusals.length > 0) return refused(...refusals);
    const leaving = { personIds: [subject.id], from: subject, to: { id: unitId, path: cell.path } };
    await moveToCell(db, kept, { ...leaving, since: movedOn, paper, at });
    return done({ personId: subject.id });
  },
});
