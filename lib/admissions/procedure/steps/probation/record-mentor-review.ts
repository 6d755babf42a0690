import { cellLeaders } from "../../../../access/roles";
import { hd06 } from "../../../../regulations/cite";
import { isOnFile } from "../../../case/papers";
import { leavesPaper } from "../../effects";
import { nothingMore } from "../../forecasts";
import { dayOnly } from "../../forms";
import { isProbationServed } from "../../guards/course";
import { defineStep } from "../../step";

/** The mentor reviews the twelve months. */
export const recordMentorReview = defineStep({
  name: "recordMentorReview",
  from: ["probation"],
  to: "same",
  responsibleRole: "cellSecretary",
  allowedTo: cellLeaders,
  cites: hd06("4.3"),
  form: dayOnly,
  requires: [isProbationServed],
  done: isOnFile("mentorReview"),
  leaves: leavesPaper("mentorReview"),
  forecast: nothingMore,
});
