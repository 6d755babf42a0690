import { type Day, isRealDay, yearOf } from "../../primitives/day";
import { isId } from "../../primitives/ids";
import { firstParam, type SearchParams } from "../../primitives/search-params";
import { parseDayParam } from "../../units/filter";

/** The registers of members that follow from the record, by the names they have in addresses. */
export const registers = ["probationary-members", "member-register", "transfers"] as const;
export type Register = (typeof registers)[number];
export const isRegister = (text: string): text is Register => registers.some((register) => register === text);

/** Days of a register, both included. */
export type RegisterSpan = Readonly<{ from: Day; to: Day }>;

/** What is asked for: the day it is as of, and the year or the term whose part of it is to be shown. */
export type RegisterAsked = Readonly<{ on: Day; of: number | string | null }>;

export const parseRegister = (params: SearchParams, today: Day): RegisterAsked => {
  const of = firstParam(params.of);
  return {
    on: parseDayParam(params, today),
    of: /^(19|20)\d\d$/.test(of) ? Number(of) : isId(of) ? of : null,
  };
};

/** The year as a span. */
export const spanOfYear = (year: number): RegisterSpan => ({
  from: `${year}-01-01` as Day,
  to: `${year}-12-31` as Day,
});

export const isInSpan = (day: Day, span: RegisterSpan | null): boolean =>
  span === null || (day >= span.from && day <= span.to);

/** The years from the first of some days up to a day, latest first. */
export const yearsUpTo = (on: Day, days: readonly Day[]): readonly number[] => {
  const first = days.filter(isRealDay).reduce((least, each) => Math.min(least, yearOf(each)), yearOf(on) + 1);
  return Array.from({ length: yearOf(on) + 1 - first }, (_, index) => yearOf(on) - index);
};

/** As many lines as the page of a register shows; its file has all. */
export const mostOnPage = 500;
