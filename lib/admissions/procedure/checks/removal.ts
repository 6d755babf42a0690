import { field, type InputOf } from "../../../forms/field";
import { leavingKinds } from "../../../regulations/values/readmission";
import type { CaseCheck, OccurredOn } from "../../case/facts";

/** What a decision of removal states beside its number: why, whether re-admission has a rule of its own for it, and when the person received it. */
export const removalForm = {
  reason: field.prose(2_000),
  leftHow: field.optionalList(leavingKinds),
  receivedOn: field.optionalDay,
};

export const receivedAfterDecision: CaseCheck<OccurredOn & InputOf<typeof removalForm>> = (
  _facts,
  { occurredOn, receivedOn },
) =>
  receivedOn && receivedOn < occurredOn
    ? { code: "received-before-decided", facts: { day: receivedOn, occurredOn }, field: "receivedOn" }
    : undefined;
