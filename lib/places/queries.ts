import { type Actor, may } from "../access/actor";
import { type Database, reading } from "../database/client";
import { rowsFunction } from "../database/database-function";
import type { Prisma } from "../database/generated/client";
import { readPipelined } from "../database/pipelined-read";
import { type Given, typedQuery } from "../database/typed-query";
import { today } from "../primitives/clock";
import { type Day, dayOf } from "../primitives/day";
import type { CatalogueLine, CommuneKind } from "./catalogue";
import { communesFor, mostOffers, type Offer, patternsOf, provincesFor, type Sought, soughtIn } from "./offers";
import { foundPlace } from "./rows-schema";

const lineSelect = {
  province: true,
  code: true,
  kind: true,
  commune: true,
  from: true,
  formerCommune: true,
  formerDistrict: true,
  formerProvince: true,
  remark: true,
} satisfies Prisma.PlaceSelect;

/** The whole catalogue, for a load that adds to it. */
export const readCatalogue = async (db: Database): Promise<readonly CatalogueLine[]> => {
  const rows = await db.place.findMany({ select: lineSelect });
  // The column is checked by the database.
  return rows.map((row) => ({ ...row, kind: row.kind as CommuneKind, from: dayOf(row.from) }));
};

const placesFound = rowsFunction("places_found", foundPlace);

const found = typedQuery(
  (tables, { patterns, typed, most }: Given<{ patterns: string[]; typed: string; most: number }>) =>
    tables
      .selectFrom(placesFound(patterns, typed, most).as("place"))
      .selectAll()
      .orderBy("place.place"),
);

const foundFor = (sought: Sought) =>
  found({ patterns: [...patternsOf(sought)], typed: sought.words.join(" "), most: mostOffers });

/** Behind this many commas from the end a commune stands at the latest: before its district and its province. */
const partsOfPlace = 3;

/**
 * Places that fit what was typed, for whoever is signed in: the present name, with the former one in brackets. Of all that was
 * typed or, where that is none, of what follows a comma: a house, a street and a hamlet may stand before the commune.
 */
export const placesOffered = async (actor: Actor, typed: string, on: Day): Promise<readonly Offer[]> => {
  const sought = soughtIn(typed.slice(0, 200));
  if (sought.length === 0) return [];
  const asked = [...sought.slice(0, 1), ...sought.slice(1).slice(-partsOfPlace)];
  const rows = await readPipelined(actor, ...asked.map(foundFor));
  const offers = asked.map((each, index) => communesFor(each, rows[index] ?? [], on));
  const communes = offers.find((each) => each.length > 0) ?? [];
  const provinces = sought.map((each) => provincesFor(each, on)).find((each) => each.length > 0) ?? [];
  return [...(sought.length > 1 && communes.length > 0 ? [] : provinces), ...communes].slice(0, mostOffers);
};

const loadSelect = {
  id: true,
  readAt: true,
  readBy: true,
  fileName: true,
  source: true,
  lines: true,
  communes: true,
  formerNames: true,
  from: true,
  to: true,
  mode: true,
  appliedAt: true,
  appliedBy: true,
} satisfies Prisma.PlaceLoadSelect;

type LoadRow = Prisma.PlaceLoadGetPayload<{ select: typeof loadSelect }>;

const loadView = ({ readAt, appliedAt, from, to, ...load }: LoadRow) => ({
  ...load,
  from: dayOf(from),
  to: dayOf(to),
  readOn: today(readAt),
  appliedOn: appliedAt && today(appliedAt),
});

export type LoadView = ReturnType<typeof loadView>;

/**
 * How many communes and former names are offered now, the file that waits to be applied, and those applied, the latest first.
 * Null without the permission.
 */
export const placesView = async (actor: Actor) => {
  if (!may(actor, "places.keep")) return null;
  return reading(actor, async (db) => {
    const rows = await db.placeLoad.findMany({ select: loadSelect, orderBy: { readAt: "desc" }, take: 50 });
    const names = await db.place.count();
    const communes = await db.place.count({ where: { formerKey: "" } });
    const loads = rows.map(loadView);
    return {
      communes,
      formerNames: names - communes,
      waiting: loads.find(({ appliedOn }) => appliedOn === null) ?? null,
      applied: loads.filter(({ appliedOn }) => appliedOn !== null),
    };
  });
};

export type PlacesView = NonNullable<Awaited<ReturnType<typeof placesView>>>;
