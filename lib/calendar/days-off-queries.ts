import type { Actor } from "../access/actor";
import { reading } from "../database/client";
import type { Day } from "../primitives/day";
import { readYear } from "./queries";

/** The days of a year that are unlike others; nothing in it is of a person. */
export type DaysOff = Readonly<{ isLoaded: boolean; off: readonly Day[]; worked: readonly Day[] }>;

/** For whoever is signed in. */
export const daysOffOf = (actor: Actor, year: number): Promise<DaysOff> =>
  reading(actor, async (db) => {
    const { loaded, days } = await readYear(db, year);
    const those = (worked: boolean) => days.flatMap(({ day, working }) => (working === worked ? [day] : []));
    return { isLoaded: loaded, off: those(false), worked: those(true) };
  });
