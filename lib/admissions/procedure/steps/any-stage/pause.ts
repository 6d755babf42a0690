import { cellLeaders } from "../../../../access/roles";
import { hd38 } from "../../../../regulations/cite";
import { beforeDecision } from "../../../case/stages";
import { reasonForm } from "../../forms";
import { isNotVotedByCell } from "../../guards/votes";
import { defineStep } from "../../step";

/** The case waits, and its clocks with it; possible until the cell has voted. */
export const pause = defineStep({
  name: "pause",
  from: beforeDecision,
  to: "same",
  responsibleRole: "cellSecretary",
  allowedTo: cellLeaders,
  cites: hd38("I.1.1d"),
  sideStep: true,
  confirms: true,
  form: reasonForm,
  requires: [isNotVotedByCell],
  leaves: ({ occurredOn }) => ({ pausedSince: occurredOn }),
});
