import type { Numbered } from "../admissions/procedure/paper-numbers";

/** A number as it is written: "05-NQ/CB". Kinds and bodies: the first of each. */
export const proposedNumber = (next: number, { kinds, bodies }: Numbered): string =>
  `${String(next).padStart(2, "0")}-${kinds[0]}/${bodies?.[0] ?? "ĐU"}`;

type Issuer = "cell" | "committee" | "superior";

/** In whose register the numbers of a form are kept; null where the program keeps none. */
export const issuerOf = ({ kept }: Numbered): Issuer | null => (kept && kept.by !== "mark" ? kept.by : null);
