import { type Day, formatDay } from "../primitives/day";
import { notYet, type Refusal } from "../workflow/refusal";

/** The awareness class before admission, and the class for new members during probation. */
export const classKinds = ["awareness", "newMembers"] as const;
export type ClassKind = (typeof classKinds)[number];
export const isClassKind = (text: string): text is ClassKind => classKinds.some((kind) => kind === text);

/** The paper of a case that a certificate of the class is, and the step that records it. */
export const paperOfKind = { awareness: "awarenessCertificate", newMembers: "newMemberCertificate" } as const;
export const stepOfKind = { awareness: "recordCertificate", newMembers: "recordNewMemberCertificate" } as const;

/** Where somebody stands on the list of a class. */
export const seatStates = ["proposed", "chosen", "withdrawn"] as const;
export type SeatState = (typeof seatStates)[number];
export const isSeatState = (text: string): text is SeatState => seatStates.some((state) => state === text);

export const results = ["passed", "failed"] as const;
export type Result = (typeof results)[number];
export const isResult = (text: string | null): text is Result => results.some((result) => result === text);

/** Most people on the list of one class: their certificates are recorded one after another, in one act. */
export const mostSeats = 300;

type Held = Readonly<{ days: readonly Day[]; cancelledOn: Day | null }>;

/** Where a class stands on a day. */
export type Phase = "coming" | "running" | "over" | "cancelled";
export const phaseOf = ({ days, cancelledOn }: Held, on: Day): Phase => {
  if (cancelledOn !== null) return "cancelled";
  const [first = on, last = first] = [days[0], days.at(-1)];
  if (on < first) return "coming";
  return on <= last ? "running" : "over";
};

/** By how many the list is longer than the class has places. */
export const overQuota = ({ quota, chosen }: Readonly<{ quota: number; chosen: number }>): number =>
  Math.max(0, chosen - quota);

/** Whether two days of a class follow one another without a day between. */
const follows = (day: Day, before: Day): boolean => Date.parse(day) - Date.parse(before) === 86_400_000;

/** The days of a class as people write them: "05/12/2026–09/12/2026, 13/12/2026". */
export const daysText = (days: readonly Day[]): string => {
  const runs: Day[][] = [];
  for (const day of days) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && follows(day, last)) run.push(day);
    else runs.push([day]);
  }
  return runs
    .map((run) => [...new Set([run[0], run.at(-1)])].flatMap((day) => (day ? [formatDay(day)] : [])).join("–"))
    .join(", ");
};

/** Why a class that was called off takes no entry. */
export const cancelledRefusals = ({ cancelledOn }: Pick<Held, "cancelledOn">): Refusal[] =>
  cancelledOn === null ? [] : [{ code: "class-cancelled", facts: { day: cancelledOn } }];

/** A cell proposes until the class begins; who keeps the class may complete its list later. */
export const begunRefusals = ({ days }: Pick<Held, "days">, on: Day, mayKeep: boolean): Refusal[] => {
  const [first] = days;
  return first !== undefined && first <= on && !mayKeep ? [{ code: "class-begun", facts: { day: first } }] : [];
};

/** Attendance is noted for a day of the class that has come. */
export const attendanceRefusals = ({ days }: Pick<Held, "days">, day: Day, today: Day): Refusal[] => {
  if (!days.includes(day)) return [{ code: "not-a-class-day", facts: { day, days: daysText(days) }, field: "day" }];
  return notYet("day", day, today);
};

/** A certificate is issued when the class has ended, or later. */
export const issueRefusals = ({ days }: Pick<Held, "days">, issuedOn: Day, today: Day): Refusal[] => {
  const last = days.at(-1);
  return [
    ...notYet("issuedOn", issuedOn, today),
    ...(last !== undefined && issuedOn < last
      ? [{ code: "before-class-ended", facts: { day: last }, field: "issuedOn" }]
      : []),
  ];
};
