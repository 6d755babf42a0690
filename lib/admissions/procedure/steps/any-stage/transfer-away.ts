import { committeeLeaders } from "../../../../access/roles";
import { field, type InputOf } from "../../../../forms/field";
import { hd06 } from "../../../../regulations/cite";
import type { CaseCheck } from "../../../case/facts";
import { latestPaper, paperOf } from "../../../case/papers";
import { openStages } from "../../../case/stages";
import { closedCaseClocks, overdueOn } from "../../../clocks/clocks";
import { lateReason } from "../../../voting/vote-form";
import { notAfter } from "../../checks/days";
import { transferPointOn } from "../../guards/transfer-point";
import { defineStep } from "../../step";

const form = {
  occurredOn: field.day,
  number: field.line(60),
  destination: field.line(),
  competent: field.choice(["same", "other"]),
  transferredOn: field.day,
  lateReason,
};
type Away = CaseCheck<InputOf<typeof form>>;

/** A decision issued too long after the transfer no longer holds at the other committee: it is annulled first. */
const decisionHolds: Away = (facts, { transferredOn, competent }) => {
  const decidedOn = latestPaper(facts, "decision")?.datedOn;
  if (!decidedOn || transferPointOn(facts, transferredOn, competent) !== "decided" || competent === "same")
    return undefined;
  const late = { code: "decision-after-transfer", field: "transferredOn" };
  return overdueOn(facts, decidedOn, { rule: "decisionAfterTransferDays", startsOn: () => transferredOn, late });
};

/** Only what was sent and not decided is to be forwarded within a time. */
const forwardedInTime: Away = (facts, { occurredOn, transferredOn, competent, lateReason }) =>
  lateReason || transferPointOn(facts, transferredOn, competent) !== "undecided"
    ? undefined
    : overdueOn(facts, occurredOn, { ...closedCaseClocks.transferred, startsOn: () => transferredOn });

/** The person goes to another organisation; what is handed over depends on how far the case had come. */
export const transferAway = defineStep({
  name: "transferAway",
  from: openStages,
  to: "transferred",
  responsibleRole: "committeeDeputySecretary",
  allowedTo: committeeLeaders,
  cites: hd06("3.9–3.10"),
  sideStep: true,
  confirms: true,
  form,
  requires: [],
  checks: [notAfter("transferredOn"), decisionHolds, forwardedInTime],
  leaves: ({ occurredOn, transferredOn, destination, competent, number }, facts) => {
    const point = transferPointOn(facts, transferredOn, competent);
    const kind = point === "beforeResolution" ? "transferCertificate" : "transferLetter";
    return {
      papers: [paperOf(kind, occurredOn, { number, details: { transferredOn, destination, competent, point } })],
      standing: { kind: null, from: occurredOn, ending: "transferred" },
    };
  },
  startsClock: closedCaseClocks.transferred,
});
