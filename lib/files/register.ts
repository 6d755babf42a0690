import type { Shown } from "../forms/edit";
import { type Day, isRealDay } from "../primitives/day";

/** The entry of a paper: its number, its day, and where the original lies. */
export type RegisterEntry = Readonly<{ number: string | null; datedOn: Day | null; originalAt: string | null }>;

export const emptyEntry: RegisterEntry = { number: null, datedOn: null, originalAt: null };

export const storedEntry = ({ number, datedOn, originalAt }: RegisterEntry): string =>
  JSON.stringify({ number, datedOn, originalAt });

const lineIn = (value: unknown): string | null => (typeof value === "string" ? value : null);

/** The entry of a stored text. */
export const entryFrom = (text: string): RegisterEntry => {
  const stored = JSON.parse(text) as Readonly<Record<string, unknown>>;
  const datedOn = lineIn(stored.datedOn);
  return {
    number: lineIn(stored.number),
    datedOn: datedOn !== null && isRealDay(datedOn) ? datedOn : null,
    originalAt: lineIn(stored.originalAt),
  };
};

/** The entry as its form shows it. */
export const shownEntry = ({ number, datedOn, originalAt }: RegisterEntry): Shown => ({
  number: number ?? "",
  datedOn: datedOn ?? "",
  originalAt: originalAt ?? "",
});
