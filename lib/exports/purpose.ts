import { firstParam, type SearchParams } from "../primitives/search-params";

/**
 * Why a list is asked for with its sensitive columns in full. Closed, so that no name is written where only a purpose
 * belongs: it stands in the audit and at the foot of the sheet.
 */
export const purposes = ["superior", "comparing", "papers", "moving"] as const;
export type Purpose = (typeof purposes)[number];

/** The purpose in `?for=`; without one, sensitive columns are masked. */
export const parsePurpose = (params: SearchParams): Purpose | null =>
  purposes.find((purpose) => purpose === firstParam(params.for)) ?? null;
