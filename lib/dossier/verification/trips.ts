import { type Day, earlier, later } from "../../primitives/day";

/** A place to go to, with the days on which it can be visited. */
export type Place = Readonly<{ id: string; province: string; commune: string; from: Day; to: Day }>;

/** Places of one province visited in one trip, within days that suit them all. */
export type Trip = Readonly<{ province: string; from: Day; to: Day; places: readonly Place[] }>;

const fits = (trip: Trip, place: Place, most: number): boolean =>
  trip.province === place.province && trip.places.length < most && place.from <= trip.to && place.to >= trip.from;

const joined = (trip: Trip, place: Place): Trip => ({
  ...trip,
  from: later(trip.from, place.from),
  to: earlier(trip.to, place.to),
  places: [...trip.places, place],
});

/** The trip a place joins: of those that fit the one with a place in the same commune, else the one that ends first. */
const tripFor = (trips: readonly Trip[], place: Place, most: number): Trip | undefined => {
  const fitting = trips.filter((trip) => fits(trip, place, most));
  return fitting.find(({ places }) => places.some(({ commune }) => commune === place.commune)) ?? fitting[0];
};

const inOrder = (one: Place, other: Place): number =>
  one.province.localeCompare(other.province, "vi") ||
  one.to.localeCompare(other.to) ||
  one.commune.localeCompare(other.commune, "vi");

/**
 * The fewest trips: a trip stays in one province, at most so many places each. Places are taken by the last day on which they
 * can be visited, which keeps trips few where they differ only in their days.
 */
export const tripsFor = (places: readonly Place[], most: number): readonly Trip[] => {
  const trips: Trip[] = [];
  for (const place of [...places].sort(inOrder)) {
    const found = tripFor(trips, place, most);
    if (found) trips[trips.indexOf(found)] = joined(found, place);
    else trips.push({ province: place.province, from: place.from, to: place.to, places: [place] });
  }
  return trips;
};
