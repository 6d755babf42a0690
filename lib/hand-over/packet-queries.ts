import { jsonArrayFrom } from "kysely/helpers/postgres";
import type { Actor } from "../access/actor";
import { fromMentoringOn } from "../admissions/case/stages";
import { asDay } from "../database/expressions";
import { type RowOf, readPipelined } from "../database/pipelined-read";
import { casesInReach, type ReachKind, type ReachValues } from "../database/reach-filter";
import { type Given, typedQueryOf } from "../database/typed-query";
import { openTaskStates } from "../mentoring/task-states";
import type { Day } from "../primitives/day";
import { type PacketCounts, packetParts } from "./packet";
import { cellsWithoutSecretary } from "./unled-queries";

/** Most rows of each part; a packet of more is no reading matter. */
export const mostRows = 300;

type Values = ReachValues & Readonly<{ on: Day }>;

/**
 * Everything open in a range of units, or in single cases: what one person leaves and another takes over.
 * Within the actor's reach, whatever was asked for.
 */
export const packetOf = typedQueryOf((tables, kind: ReachKind, given: Given<Values>) => {
  const open = tables
    .selectFrom("AdmissionCase as c")
    .innerJoin("Person as p", "p.id", "c.personId")
    .innerJoin("Unit as u", "u.id", "c.unitId")
    .where("c.closedOn", "is", null)
    .where((eb) => casesInReach(kind, given, { id: eb.ref("c.id"), path: eb.ref("c.path") }))
    .select(["c.id as caseId", "p.fullName as name", "u.shortName as unit"])
    .limit(mostRows);
  return tables.selectNoFrom([
    jsonArrayFrom(
      open
        .select(["c.stage", "c.nextStep", "c.nextHolder", "c.nextDueOn as dueOn"])
        .orderBy("u.path")
        .orderBy("p.sortKey")
        .orderBy("c.id"),
    ).as("cases"),
    jsonArrayFrom(
      open
        .where("c.stage", "in", fromMentoringOn)
        .where((eb) =>
          eb.not(
            eb.exists(
              eb
                .selectFrom("Mentorship as m")
                .whereRef("m.caseId", "=", "c.id")
                .where("m.from", "<=", asDay(given.on))
                .where((mentor) => mentor.or([mentor("m.to", "is", null), mentor("m.to", ">", asDay(given.on))]))
                .select("m.id"),
            ),
          ),
        )
        .select("c.stage")
        .orderBy("p.sortKey")
        .orderBy("c.id"),
    ).as("unmentored"),
    jsonArrayFrom(
      open
        .innerJoin("Task as t", "t.caseId", "c.id")
        .where("t.state", "in", openTaskStates)
        .select(["t.id", "t.title", "t.dueOn", "t.giverName"])
        .orderBy("t.dueOn")
        .orderBy("t.id"),
    ).as("tasks"),
    jsonArrayFrom(
      open
        .innerJoin("WorkingAppointment as w", "w.caseId", "c.id")
        .where("w.ended", "is", null)
        .select(["w.id", "w.on", "w.minute", "w.reviewerName"])
        .orderBy("w.on")
        .orderBy("w.id"),
    ).as("sessions"),
    jsonArrayFrom(
      open
        .innerJoin("Verification as v", "v.caseId", "c.id")
        .where("v.answeredOn", "is", null)
        .where("v.voidedBy", "is", null)
        .select(["v.id", "v.agency", "v.receivedOn", "v.dueOn"])
        .orderBy("v.dueOn")
        .orderBy("v.id"),
    ).as("letters"),
    jsonArrayFrom(
      open
        .innerJoin("Deadline as d", "d.caseId", "c.id")
        .where("d.startedOn", "<=", asDay(given.on))
        .select(["d.id", "d.kind", "d.holder", "d.dueOn"])
        .orderBy("d.dueOn")
        .orderBy("d.id"),
    ).as("clocks"),
    jsonArrayFrom(cellsWithoutSecretary(tables, given, mostRows)).as("unled"),
  ]);
});

export type Packet = RowOf<ReturnType<typeof packetOf>>;

const empty: Packet = { cases: [], unmentored: [], tasks: [], sessions: [], letters: [], clocks: [], unled: [] };

/** What is open in a range of units, or in single cases. @param scope as a reach: `cases` where `from` is empty */
export const readPacket = async (actor: Actor, scope: ReachValues, on: Day): Promise<Packet> => {
  const [[found]] = await readPipelined(actor, packetOf(scope.from === "" ? "single" : "range", { ...scope, on }));
  return found ?? empty;
};

export const countsOf = (packet: Packet): PacketCounts =>
  Object.fromEntries(packetParts.map((part) => [part, packet[part].length])) as PacketCounts;
