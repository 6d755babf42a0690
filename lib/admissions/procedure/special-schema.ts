import { choice, count, dayField, line, optionalDay, prose } from "../../forms/field-schema";
import { authorities, concludedKinds, matterKinds } from "../../regulations/values/matters";
import { leavingKinds } from "../../regulations/values/readmission";

const occurredOn = dayField;
const extension = { occurredOn, number: line(60), days: count(1, 250), reason: prose(2_000) };

/** What the forms of the special cases state. */
export const specialStated = {
  extendDecision: extension,
  extendRecognition: extension,
  declareMatter: { occurredOn, matter: choice(matterKinds) },
  recordConclusion: {
    occurredOn,
    matter: choice(concludedKinds),
    outcome: choice(["favourable", "unfavourable"]),
    authority: choice(authorities),
    number: line(60),
  },
  declareFormerMembership: {
    occurredOn,
    firstDecisionOn: dayField,
    leftOn: dayField,
    leftHow: choice(leavingKinds),
    clearedOn: optionalDay,
    readmittedBefore: choice(["yes", "no"]),
  },
};
