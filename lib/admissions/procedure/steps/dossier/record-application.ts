import { cellLeaders } from "../../../../access/roles";
import { field } from "../../../../forms/field";
import { hd06 } from "../../../../regulations/cite";
import { isOnFile, paperOf } from "../../../case/papers";
import { yesOrNo } from "../../forms";
import { has } from "../../guards/papers";
import { defineStep } from "../../step";

/** The application to join. The unions where the person works decide, with the age, who has to introduce. */
export const recordApplication = defineStep({
  name: "recordApplication",
  from: ["dossier"],
  to: "same",
  responsibleRole: "cellSecretary",
  allowedTo: cellLeaders,
  cites: hd06("3.2"),
  form: { occurredOn: field.day, youthUnion: yesOrNo, tradeUnion: yesOrNo, unionOfficer: yesOrNo },
  requires: [has("startPermission")],
  done: isOnFile("application"),
  leaves: ({ occurredOn, youthUnion, tradeUnion, unionOfficer }) => ({
    papers: [paperOf("application", occurredOn, { details: { youthUnion, tradeUnion, unionOfficer } })],
    standing: { kind: "applicant", from: occurredOn },
  }),
  forecast: () => ({ youthUnion: "no", tradeUnion: "no", unionOfficer: "no" }) as const,
});
