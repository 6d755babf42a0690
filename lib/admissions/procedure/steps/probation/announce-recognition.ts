import { cellLeaders } from "../../../../access/roles";
import { hd06 } from "../../../../regulations/cite";
import { isOnFile, paperOf } from "../../../case/papers";
import { dayOnly } from "../../forms";
import { needsNoAnnouncement } from "../../guards/announcement";
import { either } from "../../guards/completion";
import { has } from "../../guards/papers";
import { defineStep } from "../../step";

/** The cell hears the decision of recognition at its next meeting; from that day the new official member counts in its votes. */
export const announceRecognition = defineStep({
  name: "announceRecognition",
  from: ["official"],
  to: "same",
  responsibleRole: "cellSecretary",
  allowedTo: cellLeaders,
  cites: hd06("4.5b"),
  confirms: true,
  form: dayOnly,
  requires: [has("recognitionDecision")],
  done: either(isOnFile("recognitionAnnouncement"), needsNoAnnouncement),
  leaves: ({ occurredOn }, facts) => ({
    papers: [paperOf("recognitionAnnouncement", occurredOn)],
    ...(needsNoAnnouncement(facts) ? {} : { standing: { kind: "official", from: occurredOn } }),
  }),
});
