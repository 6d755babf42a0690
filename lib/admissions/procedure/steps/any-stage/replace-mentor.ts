import { cellLeaders } from "../../../../access/roles";
import { hd06 } from "../../../../regulations/cite";
import { fromMentoringOn } from "../../../case/stages";
import { afterTheMentorBefore, isAnotherMentor, mentorMay } from "../../checks/mentor";
import { mentorForm } from "../../forms";
import { cellList } from "../../paper-numbers";
import { defineStep } from "../../step";

/** The cell assigns another mentor. */
export const replaceMentor = defineStep({
  name: "replaceMentor",
  from: fromMentoringOn,
  to: "same",
  responsibleRole: "cellSecretary",
  allowedTo: cellLeaders,
  cites: hd06("3.10"),
  sideStep: true,
  confirms: true,
  form: mentorForm,
  numbers: { resolution: cellList },
  requires: [],
  checks: [...mentorMay, isAnotherMentor, afterTheMentorBefore],
  leaves: ({ occurredOn, resolution, mentorId }) => ({
    mentor: { personId: mentorId, resolution, from: occurredOn },
  }),
});
