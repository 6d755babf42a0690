import { committeeLeaders } from "../../../../access/roles";
import { field } from "../../../../forms/field";
import { hd06 } from "../../../../regulations/cite";
import { openReexamination } from "../../../case/arrival";
import { paperOf } from "../../../case/papers";
import { clocks } from "../../../clocks/clocks";
import { lateReason } from "../../../voting/vote-form";
import { explainedIfLate } from "../../checks/days";
import { withLateReason } from "../../effects";
import { numberedForm } from "../../forms";
import { waitsForReexamination } from "../../guards/arrival";
import { invalidatedByRedo, nothing } from "../../invalidation";
import { defineStep } from "../../step";

/** The old committee has examined its decision again: it holds, or it is cancelled and the committee here decides. */
export const recordReexamination = defineStep({
  name: "recordReexamination",
  from: ["ceremony"],
  to: { by: "examined", leads: { upheld: "ceremony", cancelled: "approval" } },
  responsibleRole: "committeeDeputySecretary",
  allowedTo: committeeLeaders,
  cites: hd06("3.9c"),
  sideStep: true,
  confirms: true,
  form: { ...numberedForm, examined: field.choice(["upheld", "cancelled"]), lateReason },
  requires: [waitsForReexamination],
  done: (facts) => openReexamination(facts) === undefined,
  checks: [explainedIfLate(clocks.reexamination)],
  leaves: ({ occurredOn, number, examined, lateReason }) => ({
    papers: [
      paperOf("reexaminationAnswer", occurredOn, { number, details: { examined, ...withLateReason(lateReason) } }),
    ],
  }),
  endsClock: clocks.reexamination,
  invalidates: ({ examined }) => (examined === "cancelled" ? invalidatedByRedo({ redo: "decision" }) : nothing),
});
