import type { Day } from "../primitives/day";
import type { InstrumentId } from "./instruments";
import type { RuleId } from "./rulebook";

/** An address under /regulations on a chosen day; null stands for today and leaves the day out. */
const hrefOn = (path: string, on: Day | null, fragment = ""): string =>
  `${path}${on ? `?on=${on}` : ""}${fragment && `#${fragment}`}`;

export const ruleHref = (id: RuleId, on: Day | null): string => hrefOn(`/regulations/${id}`, on);
export const stepHref = (step: string, on: Day | null): string => hrefOn("/regulations/procedure", on, step);

/** "QĐ 294-QĐ/TW" → "qd-294-qd-tw": the fragment of an instrument on the page of instruments. */
export const instrumentFragment = (instrument: string): string =>
  instrument
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[đĐ]/g, "d")
    .replace(/[^A-Za-z0-9]+/g, "-")
    .toLowerCase();

export const instrumentHref = (instrument: InstrumentId): string =>
  `/regulations/instruments#${instrumentFragment(instrument)}`;
