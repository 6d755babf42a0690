import type { Actor } from "../../access/actor";
import type { Database } from "../../database/client";
import { readInTransaction } from "../../database/pipelined-read";
import { inRange, type Range } from "../../database/reach-filter";
import { type Given, typedQuery } from "../../database/typed-query";

type Row = Readonly<{ caseId: string; entryId: string | null }>;

/** Where the cases within reach lie that are to be confirmed, and of which case each resolved taking off is that nobody confirmed yet. */
export const readCasesToConfirm = async (db: Database, { reach }: Actor, rows: readonly Row[]) => {
  const within = { path: { gte: reach.from, lt: reach.to } };
  const cases = await db.admissionCase.findMany({
    where: { ...within, id: { in: rows.map(({ caseId }) => caseId) } },
    select: { id: true, unitId: true, path: true },
  });
  const entries = await db.listEntry.findMany({
    where: {
      ...within,
      id: { in: rows.flatMap(({ entryId }) => entryId ?? []) },
      outcome: "takenOff",
      confirmations: { none: {} },
    },
    select: { id: true, listedCaseId: true },
  });
  return {
    cases: new Map(cases.map(({ id, unitId, path }) => [id, { unitId, path }])),
    entries: new Map(entries.map(({ id, listedCaseId }) => [id, listedCaseId])),
  };
};

/** As many people as one act confirms; who waits beyond them is confirmed by the next. */
export const mostConfirmed = 500;

type ListStep = "listSympathiser" | "confirmSympathiser" | "proposeStart" | "permitStart";

/** Cases of which the cell resolved something on the list that the committee has not confirmed, as far as steps are in effect. */
const unconfirmed = typedQuery((tables, given: Given<Range>) =>
  tables
    .selectFrom("AdmissionCase as c")
    .where((eb) => inRange(eb.ref("c.path"), given))
    .where("c.stage", "=", "mentoring")
    .where("c.closedOn", "is", null)
    .where((eb) => {
      const taken = (step: ListStep) =>
        eb.exists(
          eb
            .selectFrom("Transition as t")
            .whereRef("t.caseId", "=", "c.id")
            .where("t.step", "=", step)
            .where((row) =>
              row.not(row.exists(row.selectFrom("Transition as a").whereRef("a.annulsId", "=", "t.id").select("a.id"))),
            )
            .select("t.id"),
        );
      return eb.or([
        eb.and([taken("listSympathiser"), eb.not(taken("confirmSympathiser"))]),
        eb.and([taken("proposeStart"), eb.not(taken("permitStart"))]),
      ]);
    })
    .select("c.id")
    .orderBy("c.path")
    .orderBy("c.id")
    .limit(mostConfirmed),
);

/** The cases within reach that wait for the committee's confirmation. */
export const readUnconfirmed = async (db: Database, { reach: { from, to } }: Actor): Promise<string[]> =>
  (await readInTransaction(db, unconfirmed({ from, to }))).map(({ id }) => id);
