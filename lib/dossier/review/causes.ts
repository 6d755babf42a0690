/** The causes of returns that ship with the program; their words are in `lib/text`. */
export const shippedCauses = [
  "gap",
  "day",
  "order",
  "place",
  "blank",
  "incomplete",
  "relative",
  "member",
  "mismatch",
  "contradiction",
  "decision",
  "wording",
  "finding",
  "other",
] as const;
export type ShippedCause = (typeof shippedCauses)[number];

export const isShippedCause = (text: string): text is ShippedCause => shippedCauses.some((each) => each === text);

/** What a committee changed of the list: a name for a cause of its own, a key for a shipped one it retired. */
export type CauseRow = Readonly<{ id: string; key: string | null; name: string | null; retiredAt: unknown }>;

/** A cause as it is chosen: `value` is stored with the remark. `name`: of the committee's own. */
export type Cause = Readonly<{ value: string; name: string | null; isRetired: boolean }>;

/** The causes of a committee: those shipped, in their order, then its own. */
export const causesFrom = (rows: readonly CauseRow[]): Cause[] => [
  ...shippedCauses.map((value) => ({
    value,
    name: null,
    isRetired: rows.some(({ key, retiredAt }) => key === value && retiredAt !== null),
  })),
  ...rows.flatMap(({ id, name, retiredAt }) =>
    name === null ? [] : [{ value: id, name, isRetired: retiredAt !== null }],
  ),
];
