import { committeeLeaders } from "../../../../access/roles";
import { field, type InputOf } from "../../../../forms/field";
import { hd06 } from "../../../../regulations/cite";
import type { CaseCheck } from "../../../case/facts";
import { openStages } from "../../../case/stages";
import { afterTheMentorBefore, mentorMay } from "../../checks/mentor";
import { anyCellResolution } from "../../paper-numbers";
import { defineStep } from "../../step";

const form = { occurredOn: field.day, unitId: field.unit, resolution: field.line(60), mentorId: field.person };

const isAnotherCell: CaseCheck<InputOf<typeof form>> = ({ cells }, { unitId }) =>
  cells?.includes(unitId) ? undefined : { code: "cell-not-here", facts: {}, cites: hd06("3.9"), field: "unitId" };

/** The person moves to another cell of the organisation, and the file with them. */
export const moveToCell = defineStep({
  name: "moveToCell",
  from: openStages,
  to: "same",
  responsibleRole: "committeeDeputySecretary",
  allowedTo: committeeLeaders,
  cites: hd06("3.9–3.10"),
  sideStep: true,
  confirms: true,
  form,
  numbers: { resolution: anyCellResolution },
  requires: [],
  checks: [isAnotherCell, ...mentorMay, afterTheMentorBefore],
  leaves: ({ occurredOn, unitId, mentorId, resolution }) => ({
    move: { unitId },
    mentor: { personId: mentorId, resolution, from: occurredOn },
  }),
});
