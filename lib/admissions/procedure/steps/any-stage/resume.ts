import { cellLeaders } from "../../../../access/roles";
import { hd38 } from "../../../../regulations/cite";
import type { CaseCheck, OccurredOn } from "../../../case/facts";
import { beforeDecision } from "../../../case/stages";
import { reasonForm } from "../../forms";
import { isPaused } from "../../guards/course";
import { defineStep } from "../../step";

const afterThePause: CaseCheck<OccurredOn> = ({ pausedSince }, { occurredOn }) =>
  pausedSince && occurredOn < pausedSince
    ? { code: "before-the-pause", facts: { since: pausedSince }, field: "occurredOn" }
    : undefined;

/** The case goes on after a pause. */
export const resume = defineStep({
  name: "resume",
  from: beforeDecision,
  to: "same",
  responsibleRole: "cellSecretary",
  allowedTo: cellLeaders,
  cites: hd38("I.1.1d"),
  sideStep: true,
  confirms: true,
  form: reasonForm,
  requires: [isPaused],
  done: ({ pausedSince }) => pausedSince === undefined,
  checks: [afterThePause],
  leaves: () => ({}),
});
