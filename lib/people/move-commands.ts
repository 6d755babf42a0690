import { command, type Subject } from "../command";
import type { Database } from "../database/client";
import { countRows } from "../database/expressions";
import { readInTransaction } from "../database/pipelined-read";
import { type Given, typedQuery } from "../database/typed-query";
import { type Day, dateOf, dayOf } from "../primitives/day";
import { newId } from "../primitives/ids";
import { done, refused } from "../workflow/refusal";
import { lockPerson, readStandings, type Standings } from "./person-lock";
import { type CellTies, movePersonRefusals, ownStandingRefusals } from "./refusals";
import { movePersonSchema } from "./schema";

const tiesToCell = typedQuery((tables, { id, path }: Given<Pick<Subject, "id" | "path">>) =>
  tables.selectNoFrom((eb) => [
    eb
      .exists(eb.selectFrom("AdmissionCase").where("personId", "=", id).where("closedOn", "is", null).select("id"))
      .$castTo<boolean>()
      .as("hasOpenCase"),
    eb
      .selectFrom("Post as po")
      .innerJoin("Unit as u", "u.id", "po.unitId")
      .where("po.personId", "=", id)
      .where("po.to", "is", null)
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

const readTies = async (db: Database, { id, path }: Subject): Promise<CellTies> => {
  const [row] = await readInTransaction(db, tiesToCell({ id, path }));
  return row ?? { hasOpenCase: false, post: null, mentored: 0 };
};

type Move = Readonly<{ from: string; to: string; movedOn: Day; paper: string }>;

/** Present standings end in the old cell and begin in the new one; past standings stay in the cell where they were held. */
const splitStandings = async (db: Database, personId: string, kept: Standings, move: Move) => {
  const { from, to, movedOn, paper } = move;
  const live = kept.filter((standing) => standing.to === null);
  const over = kept.filter((standing) => standing.to !== null);
  await db.$executeRaw`
    UPDATE "Standing" s SET path = was.path
    FROM unnest(${over.map(({ id }) => id)}::uuid[], ${over.map(({ path }) => path)}::text[]) AS was (id, path) WHERE s.id = was.id`;
  await db.standing.updateMany({
    where: { id: { in: live.map(({ id }) => id) } },
    data: { path: from, to: dateOf(movedOn) },
  });
  await db.standing.createMany({
    data: live.map(({ kind, recordedBy }) => ({
      ...{ id: newId(), personId, path: to, kind, from: dateOf(movedOn), paper, recordedBy },
    })),
  });
};

/** Moves a person without an open case to another cell of the organisation, from a day and by a paper. */
export const movePerson = command({
  name: "people.move",
  permission: "people.move",
  input: movePersonSchema,
  lock: (db, { personId }, actor) => lockPerson(db, personId, actor.reach),
  shown: async ({ db, subject }) =>
    db.person.findUniqueOrThrow({ where: { id: subject.id }, select: { unitId: true } }),
  run: async ({ db, actor, input, subject, on }) => {
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
      ...movePersonRefusals(movedOn, kept, await readTies(db, subject), on),
      ...(movedOn < dayOf(cell.from)
        ? [{ code: "move-before-cell", facts: { since: dayOf(cell.from) }, field: "movedOn" }]
        : []),
    ];
    if (refusals.length > 0) return refused(...refusals);
    await db.$executeRaw`SELECT move_person(${subject.id}::uuid, ${unitId}::uuid)`;
    await splitStandings(db, subject.id, kept, { from: subject.path, to: cell.path, movedOn, paper });
    return done({ personId: subject.id });
  },
});
