import { cellLeaders } from "../../../../access/roles";
import { field, type InputOf } from "../../../../forms/field";
import { qd294 } from "../../../../regulations/cite";
import { leavingKinds } from "../../../../regulations/values/readmission";
import type { CaseCheck } from "../../../case/facts";
import { isOnFile, paperOf } from "../../../case/papers";
import { mentoringOrGathering } from "../../../case/stages";
import { yesOrNo } from "../../forms";
import { defineStep } from "../../step";

const form = {
  occurredOn: field.day,
  firstDecisionOn: field.day,
  leftOn: field.day,
  leftHow: field.list(leavingKinds),
  clearedOn: field.optionalDay,
  readmittedBefore: yesOrNo,
};
type Declaring = CaseCheck<InputOf<typeof form>>;

const clearedIfConvicted: Declaring = (_facts, { leftHow, clearedOn }) =>
  leftHow === "lessSeriousCrime" && !clearedOn
    ? { code: "cleared-day-missing", facts: {}, cites: qd294("3.5.1"), field: "clearedOn" }
    : undefined;

const daysInOrder: Declaring = (_facts, { occurredOn, firstDecisionOn, leftOn, clearedOn }) => {
  const cites = qd294("3.5");
  if (leftOn <= firstDecisionOn)
    return { code: "left-before-admitted", facts: { firstDecisionOn, leftOn }, cites, field: "leftOn" };
  if (leftOn > occurredOn) return { code: "after-the-step", facts: { day: leftOn, occurredOn }, field: "leftOn" };
  return clearedOn && clearedOn > occurredOn
    ? { code: "after-the-step", facts: { day: clearedOn, occurredOn }, field: "clearedOn" }
    : undefined;
};

/** The person was a member before: when and how it ended decides whether and when re-admission is possible. */
export const declareFormerMembership = defineStep({
  name: "declareFormerMembership",
  from: mentoringOrGathering,
  to: "same",
  responsibleRole: "cellSecretary",
  allowedTo: cellLeaders,
  cites: qd294("3.5"),
  sideStep: true,
  confirms: true,
  form,
  requires: [],
  done: isOnFile("formerMembership"),
  checks: [clearedIfConvicted, daysInOrder],
  leaves: ({ occurredOn, firstDecisionOn, leftOn, leftHow, clearedOn, readmittedBefore }) => {
    const details = { firstDecisionOn, leftOn, leftHow, clearedOn, readmittedBefore };
    return { papers: [paperOf("formerMembership", occurredOn, { details })] };
  },
});
