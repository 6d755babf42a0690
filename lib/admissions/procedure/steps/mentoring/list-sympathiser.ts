import { cellLeaders } from "../../../../access/roles";
import { hd38 } from "../../../../regulations/cite";
import { paperOf } from "../../../case/papers";
import { mentorMay } from "../../checks/mentor";
import { blank, placeholderMentor } from "../../forecasts";
import { mentorForm } from "../../forms";
import { cellList } from "../../paper-numbers";
import { defineStep } from "../../step";

/** The cell lists a person as a sympathiser and assigns a mentor. */
export const listSympathiser = defineStep({
  name: "listSympathiser",
  from: ["nomination"],
  to: "mentoring",
  responsibleRole: "cellSecretary",
  allowedTo: cellLeaders,
  cites: hd38("I.1.1d"),
  form: mentorForm,
  numbers: { resolution: cellList },
  requires: [],
  checks: mentorMay,
  leaves: ({ occurredOn, resolution, mentorId }) => ({
    papers: [paperOf("sympathiserResolution", occurredOn, { number: resolution })],
    mentor: { personId: mentorId, resolution, from: occurredOn },
    standing: { kind: "sympathiser", from: occurredOn },
  }),
  forecast: () => ({ resolution: blank, mentorId: placeholderMentor }),
});
