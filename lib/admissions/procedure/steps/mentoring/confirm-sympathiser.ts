import { committeeLeaders } from "../../../../access/roles";
import { hd38 } from "../../../../regulations/cite";
import { isOnFile } from "../../../case/papers";
import { leavesNumberedPaper } from "../../effects";
import { numbered } from "../../forecasts";
import { numberedForm } from "../../forms";
import { has } from "../../guards/papers";
import { defineStep } from "../../step";

/** The committee enters the person in its own list of sympathisers. */
export const confirmSympathiser = defineStep({
  name: "confirmSympathiser",
  from: ["mentoring"],
  to: "same",
  responsibleRole: "committeeDeputySecretary",
  allowedTo: committeeLeaders,
  cites: hd38("I.1.1c"),
  approves: "listSympathiser",
  form: numberedForm,
  requires: [has("sympathiserResolution")],
  done: isOnFile("sympathiserListing"),
  leaves: leavesNumberedPaper("sympathiserListing"),
  forecast: numbered,
});
