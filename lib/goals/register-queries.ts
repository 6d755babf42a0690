import { type Actor, may } from "../access/actor";
import { readPipelined } from "../database/pipelined-read";
import { type Given, typedQuery } from "../database/typed-query";
import { isId } from "../primitives/ids";

const lineOf = typedQuery((tables, given: Given<Readonly<{ caseId: string }>>) =>
  tables
    .selectFrom("AdmissionCase as c")
    .innerJoin("Unit as u", "u.id", "c.unitId")
    .innerJoin("Person as p", "p.id", "c.personId")
    .where("c.id", "=", given.caseId)
    .select(["c.id", "p.fullName as name", "u.shortName as unit", "c.stage", "c.openedOn", "c.closedOn"])
    .select(["c.decisionNumber", "c.decisionOn", "c.admittedOn", "c.officialOn"])
    .select(["c.nextStep", "c.nextHolder", "c.nextDueOn", "c.nextDueHolder"]),
);

/**
 * What the register tells of a case: the days and numbers of its row, nothing of the file. Null when the actor may not list
 * cases or the case is not within reach.
 */
export const registerLine = async (actor: Actor, caseId: string) => {
  if (!may(actor, "goals.read") || !may(actor, "cases.list") || !isId(caseId)) return null;
  const [[line]] = await readPipelined(actor, lineOf({ caseId }));
  return line ? { ...line, opens: may(actor, "cases.read") } : null;
};

export type RegisterLine = NonNullable<Awaited<ReturnType<typeof registerLine>>>;
