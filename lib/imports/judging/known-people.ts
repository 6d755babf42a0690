import type { Day } from "../../primitives/day";
import type { Registered } from "../list-row";
import type { Kept } from "./differences";

/** One record of the register. `searchKey`: the keys of all its names. */
export type PersonRecord = Registered &
  Kept &
  Readonly<{ unitId: string; searchKey: string; idDigest: string | null; joinedIntoId: string | null }>;

/**
 * Somebody of the register: what the record that stays says of them, and every name, birth day and national ID by which one of
 * their records has them.
 */
export type KnownPerson = Registered &
  Kept &
  Readonly<{
    unitId: string;
    keys: readonly string[];
    bornDays: readonly Day[];
    idDigests: readonly string[];
  }>;

const keysOf = ({ searchKey }: PersonRecord): readonly string[] => searchKey.split("|");

/** Whether a record has one of these birth days and this name. */
export const isCalled = (record: PersonRecord, key: string, days: readonly Day[]): boolean =>
  days.includes(record.bornOn) && keysOf(record).includes(key);

/**
 * Records by the people they are of: joined records are one person.
 * @returns `elsewhere`: records whose person is known outside these records only
 */
export const knownPeople = (records: readonly PersonRecord[]) => {
  const joined = new Map<string, PersonRecord[]>();
  for (const record of records)
    if (record.joinedIntoId) joined.set(record.joinedIntoId, [...(joined.get(record.joinedIntoId) ?? []), record]);
  const people = records.flatMap((kept): KnownPerson[] => {
    if (kept.joinedIntoId) return [];
    const all = [kept, ...(joined.get(kept.id) ?? [])];
    const { searchKey, idDigest, joinedIntoId, ...person } = kept;
    return [
      {
        ...person,
        keys: [...new Set(all.flatMap(keysOf))],
        bornDays: all.map(({ bornOn }) => bornOn),
        idDigests: all.flatMap((each) => each.idDigest ?? []),
      },
    ];
  });
  const known = new Set(people.map(({ id }) => id));
  return {
    people,
    elsewhere: records.filter(({ joinedIntoId }) => joinedIntoId && !known.has(joinedIntoId)),
  };
};
