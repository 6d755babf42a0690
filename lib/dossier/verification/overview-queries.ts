import { jsonArrayFrom } from "kysely/helpers/postgres";
import { type Actor, may } from "../../access/actor";
import { isBlocking } from "../../admissions/case/verification";
import { type RowOf, readPipelined } from "../../database/pipelined-read";
import { inRange, type Range } from "../../database/reach-filter";
import { type Given, typedQuery } from "../../database/typed-query";
import { type Day, isOverdue } from "../../primitives/day";
import { isOpenAt, sectionState, timestampsFrom } from "../section";

/** Most cases shown; a committee verifies far fewer at a time. */
const most = 200;

const beingVerified = typedQuery((tables, given: Given<Range>) =>
  tables
    .selectFrom("AdmissionCase as c")
    .innerJoin("Person as p", "p.id", "c.personId")
    .innerJoin("Unit as u", "u.id", "c.unitId")
    .where((eb) => inRange(eb.ref("c.path"), given))
    .where("c.stage", "=", "verification")
    .where("c.closedOn", "is", null)
    .select((eb) => [
      ...(["c.id", "p.fullName as name", "u.shortName as unit"] as const),
      jsonArrayFrom(
        eb
          .selectFrom("Verification as v")
          .whereRef("v.caseId", "=", "c.id")
          .where("v.voidedBy", "is", null)
          .select(["v.id", "v.checksId", "v.answeredOn", "v.result", "v.dueOn", "v.chaseOn", "v.escalatesOn"]),
      ).as("requests"),
      jsonArrayFrom(
        eb
          .selectFrom("DossierSection as s")
          .whereRef("s.caseId", "=", "c.id")
          .select(["s.savedAt", "s.sentAt", "s.returnedAt", "s.passedAt"]),
      ).as("sections"),
    ])
    .orderBy("p.sortKey")
    .limit(most),
);

type Row = RowOf<ReturnType<typeof beingVerified>>;

const earliest = (days: readonly (Day | null)[]): Day | null => days.flatMap((day) => day ?? []).sort()[0] ?? null;

const summaryOf = ({ id, name, unit, requests, sections }: Row, on: Day) => {
  const awaited = requests.filter(({ answeredOn }) => answeredOn === null);
  const unclear = requests.filter(
    (each) => isBlocking(each, requests) && !requests.some(({ checksId }) => checksId === each.id),
  );
  const states = sections.map((section) => sectionState(timestampsFrom(section)));
  return {
    ...{ caseId: id, name, unit },
    total: requests.length,
    answered: requests.length - awaited.length,
    dueOn: earliest(awaited.map(({ dueOn }) => dueOn)),
    chaseOn: earliest(awaited.map(({ chaseOn }) => chaseOn)),
    overdue: awaited.filter(({ dueOn }) => isOverdue(dueOn, on)).length,
    isChaseDue: awaited.some(({ chaseOn }) => chaseOn !== null && chaseOn <= on),
    isEscalated: awaited.some(({ escalatesOn }) => escalatesOn !== null && escalatesOn <= on),
    unclear: unclear.length,
    isMended: states.some((state) => isOpenAt("verification", state)),
  };
};

/** Every case whose history is being verified: how far it is, what is due and what is to be done. Null for who keeps none. */
export const verificationOverview = async (actor: Actor, on: Day) => {
  if (!may(actor, "verification.keep")) return null;
  const { from, to } = actor.reach;
  const [rows] = await readPipelined(actor, beingVerified({ from, to }));
  const cases = rows.map((row) => summaryOf(row, on));
  const urgency = ({ overdue, isEscalated, isChaseDue, unclear }: (typeof cases)[number]): number =>
    [overdue > 0, isEscalated, unclear > 0, isChaseDue].findIndex(Boolean);
  const rank = (one: (typeof cases)[number]): number => (urgency(one) === -1 ? most : urgency(one));
  return { on, cases: [...cases].sort((one, other) => rank(one) - rank(other)) };
};

export type VerificationOverview = NonNullable<Awaited<ReturnType<typeof verificationOverview>>>;
