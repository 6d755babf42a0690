import type { Actor } from "../../access/actor";
import type { Database } from "../../database/client";
import { readInTransaction } from "../../database/pipelined-read";
import { inRange, type Range } from "../../database/reach-filter";
import { type Given, typedQuery } from "../../database/typed-query";
import { inOrder, type Waiting } from "./confirming";
import { listSteps } from "./listed";

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

type ListStep = (typeof listSteps)[number];

/** Cases of which the cell resolved something on the list that the committee has not confirmed, as far as steps are in effect. */
const unconfirmed = typedQuery((tables, given: Given<Range>) => {
  const steps = tables
    .selectFrom("AdmissionCase as c")
    .innerJoin("Person as p", "p.id", "c.personId")
    .innerJoin("Transition as t", "t.caseId", "c.id")
    .where((eb) => inRange(eb.ref("c.path"), given))
    .where("c.stage", "=", "mentoring")
    .where("c.closedOn", "is", null)
    .where("t.step", "in", listSteps)
    .where((eb) =>
      eb.not(eb.exists(eb.selectFrom("Transition as a").whereRef("a.annulsId", "=", "t.id").select("a.id"))),
    )
    .groupBy(["c.id", "c.path", "p.fullName"])
    .select((eb) => {
      const taken = (step: ListStep) => eb.fn.agg<boolean>("bool_or", [eb("t.step", "=", step)]);
      return [
        ...(["c.id as caseId", "c.path", "p.fullName as name"] as const),
        eb
          .and([taken("listSympathiser"), eb.not(taken("confirmSympathiser"))])
          .$castTo<boolean>()
          .as("toList"),
        eb
          .and([taken("proposeStart"), eb.not(taken("permitStart"))])
          .$castTo<boolean>()
          .as("toPermit"),
      ];
    });
  return tables
    .selectFrom(steps.as("w"))
    .where((eb) => eb.or([eb.ref("w.toList"), eb.ref("w.toPermit")]))
    .selectAll();
});

/** Everybody within reach who waits for the committee's confirmation, in the order of the pages. */
export const readWaiting = async (db: Database, { reach: { from, to } }: Actor): Promise<readonly Waiting[]> => {
  const cases = await readInTransaction(db, unconfirmed({ from, to }));
  const takenOff = await db.listEntry.findMany({
    where: {
      ...{ path: { gte: from, lt: to }, outcome: "takenOff" },
      ...{ confirmations: { none: {} }, case: { stage: "takenOff" } },
    },
    select: { id: true, listedCaseId: true, personName: true, path: true },
  });
  return inOrder([
    ...cases.map((each) => ({ ...each, entryId: null })),
    ...takenOff.map(({ id, listedCaseId, personName, path }) => ({
      ...{ caseId: listedCaseId, path, name: personName },
      ...{ toList: false, toPermit: false, entryId: id },
    })),
  ]);
};
