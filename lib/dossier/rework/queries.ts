import { jsonArrayFrom } from "kysely/helpers/postgres";
import { type Actor, may } from "../../access/actor";
import { countRows, daysBetweenMoments, firstOf, sumOf } from "../../database/expressions";
import { readPipelined } from "../../database/pipelined-read";
import { inRange, type Range } from "../../database/reach-filter";
import { type Given, typedQuery } from "../../database/typed-query";
import { termOn, termsInReach } from "../../goals/term-queries";
import type { Day } from "../../primitives/day";
import { isId } from "../../primitives/ids";
import { namingRefusal, unitNamed, unitOptions } from "../../units/named/choices";
import { totalsOf } from "./rework";

type Asked = Range & Readonly<{ since: Date; until: Date; unitId: string | null }>;

/** How many causes the page lists. */
const causesShown = 10;

const rework = typedQuery((tables, given: Given<Asked>) =>
  tables
    // Remarks within reach, without those of a return that was annulled: closed and never answered.
    .with(
      (cte) => cte("raised").materialized(),
      (db) =>
        db
          .selectFrom("Remark as r")
          .innerJoin("AdmissionCase as c", "c.id", "r.caseId")
          .where((eb) => inRange(eb.ref("r.path"), given))
          .where((eb) => eb.or([eb("r.closedAt", "is", null), eb("r.answeredAt", "is not", null)]))
          .select(["r.caseId", "c.unitId", "r.section", "r.writtenAt", "r.answeredAt", "r.cause", "r.causeName"]),
    )
    // All remarks of one return have one time.
    .with("returned", (db) =>
      db
        .selectFrom("raised")
        .groupBy(["caseId", "unitId", "section", "writtenAt"])
        .select((eb) => ["caseId", "unitId", "section", "writtenAt", eb.fn.min("answeredAt").as("sentAgainAt")]),
    )
    .with("verdicts", (db) =>
      db
        .selectFrom("DossierSection as s")
        .innerJoin("AdmissionCase as c", "c.id", "s.caseId")
        .where((eb) => inRange(eb.ref("s.path"), given))
        .select((eb) => {
          const accepted = eb
            .selectFrom("SectionVersion as v")
            .whereRef("v.caseId", "=", "s.caseId")
            .whereRef("v.number", "=", "s.number")
            .select((row) => row.fn.min("v.acceptedAt").as("at"))
            .$asScalar();
          const returned = eb
            .selectFrom("returned as r")
            .whereRef("r.caseId", "=", "s.caseId")
            .whereRef("r.section", "=", "s.number")
            .select((row) => row.fn.min("r.writtenAt").as("at"));
          return [
            "s.caseId",
            "c.unitId",
            "s.number as section",
            firstOf(eb.ref("s.passedAt"), eb.ref("s.acceptedAt"), accepted).as("passedAt"),
            returned.as("returnedAt"),
          ];
        }),
    )
    // The first verdict on each item, where it fell in the time asked for.
    .with("read", (db) =>
      db
        .selectFrom("verdicts")
        .where((eb) => eb.between(firstOf(eb.ref("passedAt"), eb.ref("returnedAt")), given.since, given.until))
        .select((eb) => [
          "caseId",
          "unitId",
          "section",
          eb
            .and([
              eb("passedAt", "is not", null),
              eb.or([eb("returnedAt", "is", null), eb("passedAt", "<", eb.ref("returnedAt"))]),
            ])
            .as("isFirstTime"),
        ]),
    )
    .selectNoFrom((from) => [
      jsonArrayFrom(
        from
          .selectFrom("read")
          .where((eb) => eb("unitId", "=", eb.fn.coalesce(eb.cast<string>(given.unitId, "uuid"), "unitId")))
          .groupBy("section")
          .select((eb) => [
            "section",
            countRows().as("read"),
            sumOf(eb.case().when("isFirstTime", "=", true).then(1).else(0).end()).as("firstTime"),
          ])
          .orderBy("section"),
      ).as("items"),
      jsonArrayFrom(
        from
          .selectFrom("Unit as u")
          .leftJoin("Unit as above", "above.id", "u.parentId")
          .leftJoin(
            from
              .selectFrom("read")
              .groupBy("unitId")
              .select((eb) => [
                "unitId",
                countRows().as("read"),
                eb.fn.count<number>("caseId").distinct().as("dossiers"),
                sumOf(eb.case().when("isFirstTime", "=", true).then(1).else(0).end()).as("firstTime"),
              ])
              .as("n"),
            "n.unitId",
            "u.id",
          )
          .where((eb) =>
            eb.or([
              eb("n.read", "is not", null),
              eb(
                "u.id",
                "in",
                from
                  .selectFrom("returned")
                  .where((row) => row.between(row.ref("writtenAt"), given.since, given.until))
                  .select("unitId"),
              ),
            ]),
          )
          .select(["u.id", "u.name", "u.shortName", "above.shortName as above", "n.read", "n.dossiers", "n.firstTime"])
          .orderBy("u.path"),
      ).as("cells"),
      jsonArrayFrom(
        from
          .selectFrom("returned")
          .where((eb) => eb.between(eb.ref("writtenAt"), given.since, given.until))
          .groupBy("unitId")
          .select((eb) => [
            "unitId",
            countRows().as("returns"),
            sumOf(eb.case().when("sentAgainAt", "is not", null).then(1).else(0).end()).as("sentAgain"),
            sumOf(daysBetweenMoments(eb.ref("writtenAt"), eb.ref("sentAgainAt"))).as("days"),
          ]),
      ).as("returns"),
      jsonArrayFrom(
        from
          .selectFrom("raised")
          .where((eb) => eb.between(eb.ref("writtenAt"), given.since, given.until))
          .where((eb) => eb("unitId", "=", eb.fn.coalesce(eb.cast<string>(given.unitId, "uuid"), "unitId")))
          .groupBy("cause")
          .select((eb) => ["cause", eb.fn.max("causeName").as("causeName"), countRows().as("times")])
          .orderBy("times", "desc")
          .orderBy("cause")
          .limit(causesShown),
      ).as("causes"),
    ]),
);

/** Midnight in Viet Nam at which a day begins. */
const momentAt = (day: Day): Date => new Date(`${day}T00:00:00+07:00`);
const dayLength = 24 * 60 * 60 * 1000;

/** `unit`: an id, or a name as it was typed; empty for all. */
type Filter = Readonly<{ termId: string | null; unit: string }>;

/**
 * How often histories were done again in a term: by item, by cell, and by cause. Counted from the events themselves. A name
 * that means none of the cells counted, or several, is said in `misnamed`; the numbers are then of all cells. Null for whoever reviews
 * no history, and for a term that is not of the committee.
 */
export const reworkView = async (actor: Actor, { termId, unit }: Filter, on: Day) => {
  if (!may(actor, "dossier.review")) return null;
  const [[found]] = await readPipelined(actor, termsInReach(actor));
  const terms = found?.terms ?? [];
  const term = termId === null ? termOn(terms, on) : terms.find(({ id }) => id === termId);
  if (!term && termId !== null) return null;
  const lastDay = term?.to ?? on;
  const [since, until] = [
    term ? momentAt(term.from) : new Date(0),
    new Date(momentAt(lastDay).getTime() + dayLength - 1),
  ];
  const { from, to } = actor.reach;
  const counting = (of: string | null) => readPipelined(actor, rework({ from, to, since, until, unitId: of }));
  const asked = unit.trim();
  const askedId = isId(asked) ? asked : null;
  const [[whole]] = await counting(askedId);
  // Listed by the short name, and found by the full one, too.
  const listed = (whole?.cells ?? []).map(({ id, name, shortName, above }) => ({
    ...{ id, name: shortName, shortName: name, above },
  }));
  const units = unitOptions(listed);
  const named = asked === "" || askedId ? null : unitNamed(listed, asked);
  const unitId = named?.kind === "one" ? named.id : askedId;
  const [[row]] = named?.kind === "one" ? await counting(unitId) : [[whole]];
  const counted = new Map(row?.returns.map((each) => [each.unitId, each]));
  const labels = new Map(units.map(({ value, label }) => [value, label]));
  const cells = (row?.cells ?? []).map(({ id, shortName, read, dossiers, firstTime }) => {
    const { returns = 0, sentAgain = 0, days = 0 } = counted.get(id) ?? {};
    const counts = { read: read ?? 0, dossiers: Number(dossiers ?? 0), firstTime: firstTime ?? 0 };
    return { id, name: labels.get(id) ?? shortName, ...counts, returns, sentAgain, days };
  });
  return {
    /** Null where the committee has entered none: then all is counted. */
    term: term ? { id: term.id, name: term.name } : null,
    terms: terms.map(({ id, name }) => ({ id, name })),
    ...{ asked, unitId, units, misnamed: named && named.kind !== "one" ? namingRefusal(named, "cell", asked) : null },
    items: row?.items ?? [],
    cells,
    causes: row?.causes ?? [],
    totals: totalsOf(unitId === null ? cells : cells.filter(({ id }) => id === unitId)),
  };
};

export type ReworkView = NonNullable<Awaited<ReturnType<typeof reworkView>>>;
