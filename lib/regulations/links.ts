import type { Day } from "../primitives/day";
import { type InstrumentId, instruments } from "./instruments";
import type { RuleId } from "./rulebook";

/** The address of the regulations, each page on a chosen day; today needs no day. */
const onDay = (path: string, on: Day | null, mark = ""): string =>
  `${path}${on ? `?on=${on}` : ""}${mark && `#${mark}`}`;

export const ruleHref = (id: RuleId, on: Day | null): string => onDay(`/regulations/${id}`, on);
export const stepHref = (step: string, on: Day | null): string => onDay("/regulations/procedure", on, step);

/** "QĐ 294-QĐ/TW" → "qd-294-qd-tw", the mark of its place in the library. */
export const instrumentMark = (instrument: string): string =>
  instrument
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[đĐ]/g, "d")
    .replace(/[^A-Za-z0-9]+/g, "-")
    .toLowerCase();

export const isInstrument = (name: string): name is InstrumentId => Object.hasOwn(instruments, name);

export const instrumentHref = (instrument: InstrumentId): string =>
  `/regulations/instruments#${instrumentMark(instrument)}`;
