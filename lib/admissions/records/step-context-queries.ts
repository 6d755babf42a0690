import { jsonArrayFrom } from "kysely/helpers/postgres";
import type { Actor } from "../../access/actor";
import { type Tie, tieTo } from "../../audit/tie-queries";
import type { Database } from "../../database/client";
import { conditionFunction, valueFunction } from "../../database/database-function";
import { asDay } from "../../database/expressions";
import { readInTransaction, type Statement } from "../../database/pipelined-read";
import { type Given, typedQuery } from "../../database/typed-query";
import type { Day } from "../../primitives/day";
import { type RulesAndCalendarRow, rulesAndCalendarIn } from "../../regulations/queries";
import { exclusions } from "../../regulations/values/exclusions";
import type { AdmissionFacts } from "../case/facts";
import type { CaseRecord } from "../case/record";
import { ballotOf, definitionOf, type Step } from "../procedure/procedure";
import { electorateOf } from "../voting/electorate";
import { membersOfCell, readVoters } from "../voting/voters-queries";
import { type PeriodRow, periodsIn } from "./case-record-queries";
import { type BesideRow, readJoining, relatedIn } from "./joining-queries";
import { filesOfReach } from "./rows-schema";

// What the policies of the transaction let the actor see.
const isInRange = conditionFunction("in_range");
const filesOpen = valueFunction("app_files", filesOfReach);

type Asked = Readonly<{ caseId: string; personId: string; on: Day; naming: readonly string[] }>;

const rulesAndElectorate = typedQuery((tables, given: Given<Asked>) =>
  tables
    .selectFrom(rulesAndCalendarIn(tables, given).as("ground"))
    .selectAll("ground")
    .select((eb) =>
      eb
        .selectFrom("AdmissionCase as c")
        .where("c.id", "=", given.caseId)
        .select((one) =>
          one
            .case()
            .when(
              one.and([
                isInRange(one.ref("c.path")),
                one(filesOpen(), "=", "all"),
                one("c.stage", "in", ["approval", "probation"]),
              ]),
            )
            .then(
              one
                .selectFrom(membersOfCell(one.ref("c.path")).as("m"))
                .where("m.kind", "=", "official")
                .where("m.from", "<=", asDay(given.on))
                .where((member) => member.or([member("m.to", "is", null), member("m.to", ">", asDay(given.on))]))
                .select((member) => member.cast<number>(member.fn.count("m.id").distinct(), "integer").as("count"))
                .$asScalar(),
            )
            .end()
            .as("count"),
        )
        .$asScalar()
        .as("officialMembers"),
    )
    .select(tieTo(given).as("tie"))
    .select(jsonArrayFrom(relatedIn(tables, given)).as("related"))
    .select(jsonArrayFrom(periodsIn(tables, given)).as("named")),
);

/**
 * What a case is judged on beside its record: the official members of its cell while the cell has a vote ahead, null
 * where there is none and to who may not know the register of the cell; how the reader is tied to the case, cases that are
 * or may be of the same person, and the mentors and introducers with their periods as official members.
 */
export const caseRulesAndCalendar = (
  { personId }: Actor,
  caseId: string,
  on: Day,
): Statement<
  RulesAndCalendarRow & Readonly<{ officialMembers: number | null; tie: Tie; related: BesideRow[]; named: PeriodRow[] }>
> => rulesAndElectorate({ caseId, personId, on, naming: [] });

export type NamedCell = Readonly<{ id: string; name: string }>;

const otherCells = typedQuery((tables, { unitId }: Given<Readonly<{ unitId: string }>>) =>
  tables
    .selectFrom("Unit as here")
    .innerJoin("Unit as house", (join) =>
      join.on((eb) =>
        eb.and([eb("house.kind", "=", "organisation"), eb.fn<boolean>("starts_with", ["here.path", "house.path"])]),
      ),
    )
    .innerJoin("Unit as cell", (join) =>
      join
        .on("cell.kind", "=", "cell")
        .on("cell.to", "is", null)
        .onRef("cell.id", "<>", "here.id")
        .on((eb) => eb.fn<boolean>("starts_with", ["cell.path", "house.path"])),
    )
    .where("here.id", "=", unitId)
    .select(["cell.id", "cell.name"])
    .orderBy("cell.path")
    .limit(2_000),
);

/** The other open cells of the organisation with their names, for a form that asks for one. */
export const readCells = async (db: Database, step: Step, { unitId }: CaseRecord): Promise<readonly NamedCell[]> =>
  Object.values(definitionOf(step).form).some(({ kind }) => kind === "unit")
    ? readInTransaction(db, otherCells({ unitId }))
    : [];

/** What a step looks at beyond the case itself: the body that votes, the cells a person may move to, other open cases. */
export const readStepContext = async (
  db: Database,
  step: Step,
  record: CaseRecord,
  on: Day,
): Promise<Pick<AdmissionFacts, "voters" | "officialMembers" | "cells" | "joining">> => {
  const voters = await readVoters(db, record.path, ballotOf(step), on);
  const isOfCell = ballotOf(step)?.body === "cell";
  const cells = await readCells(db, step, record);
  return {
    voters,
    officialMembers: isOfCell ? electorateOf(voters, on, [], exclusions).total : undefined,
    cells: cells.map(({ id }) => id),
    joining: await readJoining(db, step, record),
  };
};
