import { jsonArrayFrom } from "kysely/helpers/postgres";
import { type Actor, may } from "../access/actor";
import { committeeLeaders, type Role } from "../access/roles";
import { casesByStage } from "../admissions/list/count-queries";
import { valueFunction } from "../database/database-function";
import { openSealed } from "../database/encryption";
import { asDay } from "../database/expressions";
import { type RowOf, readPipelined } from "../database/pipelined-read";
import { inRange, kindOf, type ReachValues, valuesOf } from "../database/reach-filter";
import { type Given, typedQuery, typedQueryOf } from "../database/typed-query";
import { termCountsOf } from "../goals/term-counts";
import { officeIn, officeValues, watchesCells } from "../hand-over/desk-queries";
import { levelsOn } from "../mentoring/levels";
import { ownReportDue } from "../mentoring/reports/own-report";
import { endedBefore } from "../mentoring/reports/terms";
import { changesAlone, changesIn, changesOf, changeValues } from "../people/change-requests/desk-queries";
import { now, today } from "../primitives/clock";
import type { Day } from "../primitives/day";
import { localRulesIn, rulebookFrom } from "../regulations/queries";
import { controlsFor } from "../second-person/desk-queries";
import { missingYears } from "./desk-rows";
import { introducedIn, introducedOf } from "./intake-queries";
import { leftByCellsIn } from "./left-by-cells-queries";
import { ownReportsIn } from "./own-report-queries";
import { neglectedOf, peopleInCare } from "./people-in-care-queries";
import { caseCount } from "./rows-schema";
import { deskRowsFor, groupDeskRows } from "./waiting-queries";

type OnDay = ReachValues & Readonly<{ on: Day }>;

const overdueCases = valueFunction("overdue_cases", caseCount);

const totals = typedQuery((tables, given: Given<OnDay>) =>
  tables
    .with("term", (db) =>
      db
        .selectFrom("Term")
        .where((eb) => inRange(eb.ref("path"), given))
        .where("from", "<=", asDay(given.on))
        .where("to", ">=", asDay(given.on))
        .selectAll()
        .orderBy("path")
        .orderBy("from", "desc")
        .limit(1),
    )
    .selectNoFrom((eb) => [
      jsonArrayFrom(
        eb
          .selectFrom(
            casesByStage(
              eb.selectFrom("term").select("from"),
              eb.selectFrom("term").select((term) => term.fn<Day>("least", ["to", asDay(given.on)]).as("last")),
            ).as("c"),
          )
          .select(["c.admitted", "c.stage", "c.year", "c.count"]),
      ).as("counts"),
      overdueCases(asDay(given.on)).as("overdue"),
      eb.selectFrom("term").select("name").$asScalar().as("term"),
      eb.selectFrom("term").select("target").$asScalar().as("target"),
    ]),
);

/** Totals for those who look without opening files. */
const overviewOf = ({ counts, overdue, term, target }: RowOf<ReturnType<typeof totals>>) => {
  const { funnel, admitted, lost } = termCountsOf(counts);
  return {
    stages: funnel,
    overdue,
    term: term !== null && target !== null ? { name: term, target, admitted, lost } : null,
  };
};

const loadedYears = typedQuery((tables) =>
  tables.selectFrom("CalendarYear").select("year").orderBy("year", "desc").limit(50),
);

type Office = ReturnType<typeof officeValues> & ReturnType<typeof changeValues>;
type Ground = OnDay &
  Office &
  Readonly<{ path: string; leftFrom: string; leftTo: string; personId: string; quarter: Day }> &
  Readonly<{ ownCases: readonly string[]; half: Day }>;

/**
 * Whether there was ever a case within reach: until then an empty desk proposes other first steps; whether a
 * term is entered; the local rules of the unit, which say after how long the desk speaks of somebody; who was introduced;
 * its posts to see to; requests to correct records; and, where asked for, what cells leave and what an applicant reported.
 */
const begunAndRules = typedQueryOf((tables, watches: boolean, given: Given<Ground>) =>
  tables.selectNoFrom((eb) => [
    eb
      .exists(
        eb
          .selectFrom("AdmissionCase")
          .where((row) => inRange(row.ref("path"), given))
          .select("id"),
      )
      .as("begun"),
    eb
      .exists(
        eb
          .selectFrom("Term")
          .where((row) => inRange(row.ref("path"), given))
          .select("id"),
      )
      .as("planned"),
    localRulesIn(tables, given),
    introducedIn(tables, given),
    leftByCellsIn(tables, given),
    ownReportsIn(tables, given),
    ...officeIn(tables, watches, given),
    ...changesIn(tables, given),
  ]),
);

/** For the administrator, who has no cases. */
const officeAlone = typedQuery((tables, given: Given<Office>) =>
  tables.selectNoFrom([...officeIn(tables, true, given), ...changesIn(tables, given)]),
);

/** Whoever is told what cells leave for too long. */
const watching: readonly Role[] = committeeLeaders;
const helping: readonly Role[] = ["mentor", "cellSecretary", "cellDeputySecretary"];
/** Most people named; the sentences on who is left for long are made of all. */
const peopleShown = 20;

/** What waits for the actor on a day: rows by group, nearest due first; the people in the actor's care; totals for a committee member. */
export const deskView = async (actor: Actor, on: Day, at: Date = now()) => {
  const { role, unitName, path } = actor.actingPost;
  const reach = valuesOf(actor.reach);
  const helps = helping.includes(role);
  const isApplicant = role === "applicant";
  const watches = watching.includes(role);
  const office: Office = { ...officeValues(actor, on), ...changeValues(actor) };
  const ground: Ground = {
    ...{
      ...reach,
      ...office,
      path,
      ownCases: isApplicant ? actor.reach.cases : [],
    },
    ...(watches ? { leftFrom: reach.from, leftTo: reach.to } : { leftFrom: "", leftTo: "" }),
    ...{ quarter: endedBefore("quarter", on), half: endedBefore("half", on) },
  };
  const hasUnit = helps || isApplicant || may(actor, "people.keep");
  const keepsAccounts = may(actor, "accounts.keep");
  const [waiting, people, [counted], years, [unit], found, [accounts], [alone]] = await readPipelined(
    actor,
    deskRowsFor(actor, on),
    helps ? peopleInCare(kindOf(actor.reach), { ...reach, personId: actor.personId, on }) : null,
    role === "committeeMember" ? totals({ ...reach, on }) : null,
    may(actor, "calendar.keep") ? loadedYears({}) : null,
    hasUnit ? begunAndRules(watchesCells(actor), ground) : null,
    controlsFor(actor, at),
    keepsAccounts ? officeAlone(office) : null,
    hasUnit || keepsAccounts ? null : changesAlone(office),
  );
  const controls = found.map(({ at, reason, reasonSealed, ...control }) => ({
    ...control,
    reason: reasonSealed ? openSealed(reasonSealed, "ControlException.reasonSealed", control.id) : reason,
    on: today(at),
  }));
  const groups = groupDeskRows(actor, waiting, on);
  const own = unit?.ownReports[0];
  const levels = levelsOn(rulebookFrom(unit && { packs: [], ...unit }, path), on);
  return {
    on,
    role,
    name: actor.name,
    unit: unitName,
    groups,
    people: people.slice(0, peopleShown),
    ...neglectedOf({ people, left: unit?.left ?? [] }, levels, on, role === "mentor" ? "mentor" : "cell"),
    introduced: introducedOf(may(actor, "intake.decide") ? unit?.introduced : undefined),
    /** The own half-yearly report an applicant has to send. */
    ownReport: own ? ownReportDue(own, levels, on) : null,
    overview: counted ? overviewOf(counted) : null,
    /** Acts of one person that ask for two, for the leaders of the committee to see. */
    exceptions: controls.filter(({ isRequest }) => !isRequest),
    /** Acts on accounts that wait for a second person to agree. */
    requests: controls.filter(({ isRequest }) => isRequest),
    /** Hand-overs the reader has not confirmed, and cells without a secretary. */
    office: { handOvers: unit?.handOvers ?? [], unled: (accounts ?? unit)?.unled ?? [] },
    changes: changesOf(unit ?? accounts ?? alone),
    missingYears: may(actor, "calendar.keep")
      ? missingYears(
          on,
          years.map(({ year }) => year),
        )
      : [],
    hasTerm: unit?.planned === true,
    hasNoCaseYet: may(actor, "people.keep") && groups.length === 0 && unit?.begun === false,
    /** For an applicant: the own case, to link to. */
    ownCaseId: role === "applicant" ? (actor.reach.cases[0] ?? null) : null,
    mayLog: may(actor, "mentoring.log"),
    mayNominate: may(actor, "admission.nominate"),
    /** For whom the reader acts here, and for whom the reader may act under another post. */
    standsFor: actor.actingPost.standsFor ?? null,
    mayStandFor: actor.actingPosts.flatMap(({ id, standsFor }) =>
      standsFor && id !== actor.actingPost.id ? [{ id, ...standsFor }] : [],
    ),
  };
};

export type DeskView = Awaited<ReturnType<typeof deskView>>;
export type Overview = NonNullable<DeskView["overview"]>;
