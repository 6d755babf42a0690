import { cellLeaders, committeeLeaders } from "../../../../access/roles";
import { qd294 } from "../../../../regulations/cite";
import { isOnFile } from "../../../case/papers";
import { clocks } from "../../../clocks/clocks";
import { leavesPaper } from "../../effects";
import { nothingMore } from "../../forecasts";
import { dayOnly } from "../../forms";
import { has } from "../../guards/papers";
import { defineStep } from "../../step";

/** The decision reaches the cell; the period for the ceremony runs from here. */
export const receiveDecision = defineStep({
  name: "receiveDecision",
  from: ["ceremony"],
  to: "same",
  responsibleRole: "cellSecretary",
  allowedTo: [...cellLeaders, ...committeeLeaders],
  cites: qd294("4.1"),
  form: dayOnly,
  requires: [has("decision")],
  done: isOnFile("decisionReceipt"),
  leaves: leavesPaper("decisionReceipt"),
  startsClock: clocks.ceremony,
  forecast: nothingMore,
});
