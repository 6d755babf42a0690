import type { ListKind } from "./kinds";

/** How far an import has come. `read`: its columns are to be told · `checked`: its rows are · the others are over. */
export const importStates = ["read", "checked", "committed", "undone"] as const;
export type ImportState = (typeof importStates)[number];

export const isOpenState = (state: ImportState): boolean => state === "read" || state === "checked";

/** A list that was not taken over is kept so many days after it was last worked on. */
export const daysKept = 14;

/** As many rows as one import takes over. Acts are tried one by one within one transaction, people are entered all at once. */
export const mostRowsOf = (kind: ListKind): number => (kind === "people" ? 10_000 : 300);

/** As many people of the register as one import corrects, each by the command by which it is done by hand. */
export const mostCorrections = 300;

/** As many rows as one page shows. */
export const rowsAPage = 25;
