import { cellLeaders } from "../../../../access/roles";
import { field } from "../../../../forms/field";
import { hd38 } from "../../../../regulations/cite";
import { isOnFile, paperOf } from "../../../case/papers";
import { blank } from "../../forecasts";
import { hasEvaluation, hasOfficialMentor } from "../../guards/person";
import { cellList } from "../../paper-numbers";
import { defineStep } from "../../step";

/** The cell proposes that the procedure of admission be started. */
export const proposeStart = defineStep({
  name: "proposeStart",
  from: ["mentoring"],
  to: "same",
  responsibleRole: "cellSecretary",
  allowedTo: cellLeaders,
  cites: hd38("I.1.1d"),
  form: { occurredOn: field.day, resolution: field.line(60) },
  numbers: { resolution: cellList },
  requires: [hasOfficialMentor, hasEvaluation],
  done: isOnFile("startProposal"),
  leaves: ({ occurredOn, resolution }) => ({
    papers: [paperOf("startProposal", occurredOn, { number: resolution })],
  }),
  forecast: () => ({ resolution: blank }),
});
