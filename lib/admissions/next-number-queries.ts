import { type Actor, may } from "../access/actor";
import type { Database } from "../database/client";
import { rowsFunction } from "../database/database-function";
import { asDay } from "../database/expressions";
import { readInTransaction, readPipelined } from "../database/pipelined-read";
import { type Given, typedQuery } from "../database/typed-query";
import type { Day } from "../primitives/day";
import { type NumberProposal, proposalsOf, proposedNumber, seriesOf } from "./procedure/number-proposal";
import type { Numbered } from "./procedure/paper-numbers";
import { nextNumberOfCase, nextNumberOfUnit } from "./records/rows-schema";

const nextNumbers = rowsFunction("next_numbers", nextNumberOfCase);

const nextNumbersOfUnit = rowsFunction("next_of_unit", nextNumberOfUnit);

type Asked = Readonly<{ caseId: string; issuers: readonly string[]; kinds: readonly string[]; on: Day }>;

const nextOf = typedQuery((tables, { caseId, issuers, kinds, on }: Given<Asked>) =>
  tables.selectFrom(nextNumbers(caseId, issuers, kinds, asDay(on)).as("n")).selectAll(),
);

/** The number proposed for each field that states one: the next of its series, or that of a paper already issued for the case. */
export const readProposals = async (
  db: Database,
  { actingPost: { role } }: Actor,
  caseId: string,
  fields: Readonly<Record<string, Numbered>>,
  on: Day,
): Promise<Readonly<Record<string, NumberProposal>>> => {
  const series = seriesOf(fields, role);
  if (series.length === 0) return {};
  const asked = { caseId, issuers: series.map(({ issuer }) => issuer), kinds: series.map(({ kind }) => kind), on };
  return proposalsOf(fields, role, await readInTransaction(db, nextOf(asked)));
};

type OfUnit = Readonly<{ unitId: string; kinds: readonly string[]; on: Day }>;

const nextOfUnit = typedQuery((tables, { unitId, kinds, on }: Given<OfUnit>) =>
  tables.selectFrom(nextNumbersOfUnit(unitId, kinds, asDay(on)).as("n")).selectAll(),
);

/** The number a resolution of the actor's committee on the target of a term would get. Null when not the actor's to enter. */
export const nextTermResolution = async (actor: Actor, on: Day) => {
  if (!may(actor, "goals.keep")) return null;
  const asked = { unitId: actor.actingPost.unitId, kinds: ["NQ"], on };
  const [[found]] = await readPipelined(actor, nextOfUnit(asked));
  return { number: proposedNumber(found?.next ?? 1, { kinds: ["NQ"], bodies: ["ĐU"] }) };
};
