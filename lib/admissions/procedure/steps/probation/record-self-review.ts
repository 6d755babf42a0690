import { cellLeaders } from "../../../../access/roles";
import { hd06 } from "../../../../regulations/cite";
import { isOnFile } from "../../../case/papers";
import { leavesPaper } from "../../effects";
import { nothingMore } from "../../forecasts";
import { dayOnly } from "../../forms";
import { isProbationServed } from "../../guards/course";
import { defineStep } from "../../step";

/** The probationary member reviews the twelve months. */
export const recordSelfReview = defineStep({
  name: "recordSelfReview",
  from: ["probation"],
  to: "same",
  responsibleRole: "cellSecretary",
  allowedTo: cellLeaders,
  cites: hd06("4.2"),
  form: dayOnly,
  requires: [isProbationServed],
  done: isOnFile("selfReview"),
  leaves: leavesPaper("selfReview"),
  forecast: nothingMore,
});
