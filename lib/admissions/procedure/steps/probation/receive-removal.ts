import { cellLeaders, committeeLeaders } from "../../../../access/roles";
import { qd294 } from "../../../../regulations/cite";
import { closedCaseClocks } from "../../../clocks/clocks";
import { notBefore } from "../../checks/days";
import { leavesPaper } from "../../effects";
import { dayOnly } from "../../forms";
import { defineStep } from "../../step";

/** The removed person received the decision on a later day, which starts the time for a complaint. */
export const receiveRemoval = defineStep({
  name: "receiveRemoval",
  from: ["removed"],
  to: "same",
  responsibleRole: "cellSecretary",
  allowedTo: [...cellLeaders, ...committeeLeaders],
  cites: qd294("8.2"),
  sideStep: true,
  confirms: true,
  form: dayOnly,
  requires: [],
  done: (facts) => closedCaseClocks.removed.startsOn(facts) !== undefined,
  checks: [notBefore("occurredOn", "removalDecision", qd294("8.2"))],
  leaves: leavesPaper("removalReceipt"),
});
