import type { Day } from "../primitives/day";
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

/** Why an absence cannot be recorded beside the others of the same person. */
export const absenceRefusals = (stated: Away, others: readonly Away[]): Refusal[] => {
  if (stated.lastDay < stated.from)
    return [{ code: "absence-ends-first", facts: { from: stated.from }, field: "lastDay" }];
  const met = others.find(({ from, lastDay }) => from <= stated.lastDay && stated.from <= lastDay);
  return met ? [{ code: "absence-overlaps", facts: { ...met }, field: "from" }] : [];
};
