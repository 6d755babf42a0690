import { type Day, formatDay } from "../primitives/day";
import type { Refusal } from "../workflow/refusal";

/** What somebody is away for: an official journey, leave, or anything else. */
export const absenceKinds = ["duty", "leave", "other"] as const;
export type AbsenceKind = (typeof absenceKinds)[number];

export const isAbsenceKind = (text: string): text is AbsenceKind => absenceKinds.some((kind) => kind === text);

/** Both days included. */
export type Away = Readonly<{ from: Day; lastDay: Day }>;
export type Absence = Away & Readonly<{ id: string; personId: string; kind: AbsenceKind }>;

/** Whether one of the absences covers the day. */
export const isAway = (absences: readonly Away[], on: Day): boolean =>
  absences.some(({ from, lastDay }) => from <= on && on <= lastDay);

/** The days of an absence as one text: "03/05/2026–07/05/2026". */
export const daysText = ({ from, lastDay }: Away): string =>
  from === lastDay ? formatDay(from) : `${formatDay(from)}–${formatDay(lastDay)}`;

/** Why an absence cannot be recorded beside the others of the same person; the one it meets is named to go on there. */
export const absenceRefusals = (stated: Away, others: readonly (Away & Readonly<{ id: string }>)[]): Refusal[] => {
  if (stated.lastDay < stated.from)
    return [{ code: "absence-ends-first", facts: { from: stated.from }, field: "lastDay" }];
  const met = others.find(({ from, lastDay }) => from <= stated.lastDay && stated.from <= lastDay);
  if (!met) return [];
  const { id, from, lastDay } = met;
  const link = { kind: "absence", id, name: daysText(met) } as const;
  return [{ code: "absence-overlaps", facts: { from, lastDay }, field: "from", met: [link] }];
};
