import { z } from "zod";
import {
  choice,
  count,
  dayField,
  idField,
  line,
  optionalChoice,
  optionalCount,
  optionalId,
  optionalLine,
  optionalProse,
  ticked,
} from "../../forms/field-schema";
import { confirmedActs, outcomes } from "./listed";

const most = 300;

/** Of each person of the list, and of each who may be put on it, what the cell resolves; nothing of whoever waits on. */
export const resolvingList = z.strictObject({
  unitId: idField,
  month: dayField,
  heldOn: dayField,
  resolution: line(60),
  proposalResolution: optionalLine(60),
  confirmation: optionalProse(500),
  rows: z
    .array(
      z.strictObject({
        caseId: idField,
        sequence: count(0, 1_000_000),
        outcome: optionalChoice(outcomes),
        mentorId: optionalId,
        reason: optionalProse(2_000),
      }),
    )
    .max(most, { error: "field-out-of-range" }),
});
export type ResolvingList = z.output<typeof resolvingList>;

/** Each row the committee ticks is confirmed; the others wait on. `from`: the place at which the page began. */
export const confirmingList = z.strictObject({
  from: optionalCount(1),
  confirmedOn: dayField,
  number: line(60),
  permissionNumber: optionalLine(60),
  confirmation: optionalProse(500),
  rows: z
    .array(
      z.strictObject({
        caseId: idField,
        sequence: count(0, 1_000_000),
        act: choice(confirmedActs),
        entryId: optionalId,
        ticked,
      }),
    )
    .max(most, { error: "field-out-of-range" }),
});
export type ConfirmingList = z.output<typeof confirmingList>;
