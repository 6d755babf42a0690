import type { Day } from "../primitives/day";
import type { Citation } from "../workflow/refusal";
import type { RuleId } from "./rulebook";

/** An address under /regulations on a chosen day; null stands for today and leaves the day out. */
const hrefOn = (path: string, on: Day | null, fragment = ""): string =>
  `${path}${on ? `?on=${on}` : ""}${fragment && `#${fragment}`}`;

export const ruleHref = (id: RuleId, on: Day | null): string => hrefOn(`/regulations/${id}`, on);
export const stepHref = (step: string, on: Day | null): string => hrefOn("/regulations/procedure", on, step);

/** "QĐ 294-QĐ/TW" → "qd-294-qd-tw". */
const fragmentOf = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[đĐ]/g, "d")
    .replace(/[^A-Za-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")
    .toLowerCase();

/** The fragment of a provision on the page of instruments; of the instrument where the clause is not known. */
export const provisionFragment = ({ instrument, clause }: Citation): string =>
  clause ? `${fragmentOf(instrument)}--${fragmentOf(clause)}` : fragmentOf(instrument);

export const provisionHref = (cites: Citation): string => `/regulations/instruments#${provisionFragment(cites)}`;
