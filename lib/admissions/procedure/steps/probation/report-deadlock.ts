import { committeeLeaders } from "../../../../access/roles";
import { qd294 } from "../../../../regulations/cite";
import { leavesNumberedPaper } from "../../effects";
import { numberedForm } from "../../forms";
import { hasNoDeadlock, isDeadlocked } from "../../guards/deadlock";
import { committeeReport } from "../../paper-numbers";
import { defineStep } from "../../step";

/** The cell has used up its votes on recognition without a result: the competent committee decides on the report. */
export const reportDeadlock = defineStep({
  name: "reportDeadlock",
  from: ["probation"],
  to: "same",
  responsibleRole: "committeeDeputySecretary",
  allowedTo: committeeLeaders,
  cites: qd294("4.2.3"),
  form: numberedForm,
  numbers: { number: committeeReport },
  requires: [isDeadlocked],
  done: hasNoDeadlock,
  leaves: leavesNumberedPaper("deadlockReport"),
});
