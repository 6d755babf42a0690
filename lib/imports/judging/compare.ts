import { type AlikePeople, nearBirthDays, nobodyAlike } from "../../people/likeness";
import type { Day } from "../../primitives/day";
import { searchKey } from "../../primitives/name";
import { type Found, type KeptRow, nothingFound, type Question, type Registered, type Verdict } from "../list-row";
import { differencesIn } from "./differences";
import type { Entrant, JudgedRow } from "./judge-row";
import type { KnownPerson } from "./known-people";

/** What of the register concerns the rows of an import, read for all of them at once. */
export type Compared = Readonly<{
  /** People within reach by the keys of their names, and by the digests of their national IDs. */
  byKey: ReadonlyMap<string, readonly KnownPerson[]>;
  byDigest: ReadonlyMap<string, KnownPerson>;
  /** The rows somebody outside the reach is like, and those whose national ID is somebody's there. */
  elsewhere: ReadonlySet<number>;
  idElsewhere: ReadonlySet<number>;
}>;

/** A row with what becomes of it. `alike`: who of the register it was compared with. */
export type Placed = Readonly<{
  number: number;
  judged: JudgedRow;
  verdict: Verdict;
  found: Found;
  alike: AlikePeople;
}>;

/** A row to be compared. `digest`: of its national ID. */
export type Numbered = Readonly<{ number: number; row: KeptRow; judged: JudgedRow; digest: string | null }>;

const isNear = (one: Day, other: Day): boolean => nearBirthDays(one).includes(other);

/** A row of the same file that may be the same person, above this one. */
const earlierRows = (rows: readonly Numbered[]): ReadonlyMap<number, KeptRow> => {
  const byName = new Map<string, { row: KeptRow; bornOn: Day }[]>();
  const found = new Map<number, KeptRow>();
  for (const { number, row, judged } of rows) {
    const { entrant } = judged;
    if (!entrant || row.skipped) continue;
    const key = searchKey(entrant.fullName);
    const others = byName.get(key) ?? [];
    const met = others.find(({ bornOn }) => isNear(entrant.bornOn, bornOn));
    if (met) found.set(number, met.row);
    byName.set(key, [...others, { row, bornOn: entrant.bornOn }]);
  }
  return found;
};

const registered = ({ id, name, bornOn, unit }: Registered): Registered => ({ id, name, bornOn, unit });

const asAlike = (people: readonly Registered[], { sex, occupation }: Entrant, elsewhere: boolean): AlikePeople => ({
  people: people.map(({ id, name, bornOn, unit }) => ({ id, name, bornOn, unit, sex, occupation })),
  elsewhere,
});

/** Somebody of the register as the list has them: both stay side by side until somebody chooses which stands. */
const known = (
  { row: { takes = [] }, judged: { read }, digest }: Numbered,
  person: KnownPerson,
): Pick<Placed, "verdict" | "found"> => {
  const differs = differencesIn(read, person);
  const isTaken = differs.some(({ field }) => takes.includes(field));
  const verdict = differs.length === 0 ? "known" : isTaken ? "changed" : "differs";
  return {
    verdict,
    found: {
      ...{ questions: [], known: registered(person) },
      ...(differs.length > 0 ? { differs } : {}),
      ...(digest && !person.idDigests.includes(digest) ? { idDiffers: true as const } : {}),
    },
  };
};

/** Every row with what becomes of it. Who has the same name and birth day in the register is taken for the same person. */
export const place = (rows: readonly Numbered[], compared: Compared): readonly Placed[] => {
  const earlier = earlierRows(rows);
  const digests = new Map<string, number>();
  return rows.map(({ number, row, judged, digest }): Placed => {
    const { entrant, identity, read } = judged;
    const isLeftOut = row.skipped ?? read.away !== "";
    const alone = { number, judged, found: nothingFound, alike: nobodyAlike };
    if (isLeftOut) return { ...alone, verdict: "skipped" };
    const people = identity
      ? (compared.byKey.get(searchKey(identity.fullName)) ?? []).filter(({ bornDays }) =>
          bornDays.some((each) => isNear(identity.bornOn, each)),
        )
      : [];
    const holder = digest ? compared.byDigest.get(digest) : undefined;
    const met = [...people, ...(holder ? [holder] : [])];
    const chosen = met.find(({ id }) => id === row.typed.same);
    const isSomebodyElse = Boolean(row.typed.because);
    const onTheDay = people.find(({ bornDays }) => bornDays.some((each) => each === identity?.bornOn));
    const same = chosen ?? (isSomebodyElse ? undefined : onTheDay);
    if (same) return { ...alone, ...known({ number, row, judged, digest }, same) };
    if (!entrant) return { ...alone, verdict: "error" };
    const elsewhere = compared.elsewhere.has(number);
    const twice = digest ? digests.get(digest) : undefined;
    if (digest && !twice) digests.set(digest, row.line);
    const above = earlier.get(number);
    const questions: readonly Question[] = [
      ...(people.length > 0 && !isSomebodyElse ? [{ asks: "alike" as const, people: people.map(registered) }] : []),
      ...(elsewhere && !isSomebodyElse ? [{ asks: "elsewhere" as const }] : []),
      ...(above && !isSomebodyElse ? [{ asks: "same-row" as const, sheet: above.sheet, line: above.line }] : []),
      ...(holder ? [{ asks: "id-taken" as const, name: holder.name, holder: registered(holder) }] : []),
      ...(compared.idElsewhere.has(number) ? [{ asks: "id-taken" as const, name: null }] : []),
      ...(twice ? [{ asks: "id-twice" as const, line: twice }] : []),
    ];
    return {
      ...{ number, judged, alike: asAlike(people, entrant, elsewhere) },
      ...{ verdict: questions.length > 0 ? "question" : "new", found: { questions, known: null } },
    };
  });
};
