import { type Actor, may } from "../access/actor";
import { type Database, reading } from "../database/client";
import { openSealed } from "../database/encryption";
import type { Prisma } from "../database/generated/client";
import { type Day, dayOf, yearOf } from "../primitives/day";
import { cellAsked } from "./cell-asked";
import { isVerdict } from "./introduction";
import { readCells } from "./queries";

type OfYear = Readonly<{ unitId: string; year: number }>;

/** The findings of a year, the last of each person first. */
const findingsOf = ({ year, unitId }: OfYear) =>
  ({
    where: { unitId, year },
    select: { id: true, verdict: true, sentenceSealed: true, reviewedOn: true, reviewedBy: true },
    orderBy: [{ recordedAt: "desc" }, { id: "desc" }],
  }) satisfies Prisma.Person$yearReviewsArgs;

/** The non-members of a cell whom no cell follows, and those of whom something was found in the year, by name. */
export const readReviewed = async (db: Database, of: OfYear) => {
  const people = await db.person.findMany({
    where: {
      joinedIntoId: null,
      OR: [
        {
          unitId: of.unitId,
          standings: { some: { kind: "nonMember", to: null } },
          cases: { none: { closedOn: null } },
        },
        { yearReviews: { some: { unitId: of.unitId, year: of.year } } },
      ],
    },
    select: {
      ...{ id: true, fullName: true, searchKey: true, bornOn: true, occupation: true },
      yearReviews: findingsOf(of),
      introduced: { where: { unitId: of.unitId, state: "waiting" }, select: { id: true }, take: 1 },
      cases: { where: { closedOn: null }, select: { id: true }, take: 1 },
    },
    relationLoadStrategy: "join",
    orderBy: [{ sortKey: "asc" }, { id: "asc" }],
    take: 300,
  });
  return people.map(({ fullName, bornOn, yearReviews, introduced, cases, ...person }) => ({
    ...person,
    name: fullName,
    bornOn: dayOf(bornOn),
    findings: yearReviews.map(({ sentenceSealed, reviewedOn, verdict, ...finding }) => ({
      ...finding,
      verdict: isVerdict(verdict) ? verdict : ("notYet" as const),
      reviewedOn: dayOf(reviewedOn),
      sentence: openSealed(sentenceSealed, "YearReviewEntry.sentenceSealed", finding.id),
    })),
    /** Waits in the queue already, was proposed this year, or is followed: there is nothing more to find. */
    isProposed: introduced.length > 0 || cases.length > 0 || yearReviews[0]?.verdict === "proposed",
  }));
};

/** The years a review can be read of. */
const firstYear = 2000;

/** The review of a year in a cell. Null when the actor may not see it or there is no such cell. */
export const yearReviewView = async (
  actor: Actor,
  { unitId, year }: Readonly<{ unitId: string | null; year: string | null }>,
  on: Day,
) => {
  if (!may(actor, "intake.read")) return null;
  const asked = Number(year ?? yearOf(on));
  const shownYear = Number.isInteger(asked) && asked >= firstYear && asked <= yearOf(on) ? asked : yearOf(on);
  return reading(actor, async (db) => {
    const cells = await readCells(db, actor);
    const { found, noCell } = cellAsked(cells, unitId);
    const unit = found ?? cells[0];
    if (!unit) return null;
    const people = await readReviewed(db, { unitId: unit.id, year: shownYear });
    const isPresent = shownYear === yearOf(on);
    return {
      on,
      year: shownYear,
      isPresent,
      ...{ cells, unit, noCell },
      // Who is a non-member today says nothing of an earlier year.
      people: isPresent ? people : people.filter(({ findings }) => findings.length > 0),
      mayReview: isPresent && may(actor, "intake.decide"),
    };
  });
};
export type YearReviewView = NonNullable<Awaited<ReturnType<typeof yearReviewView>>>;
