import { committeeLeaders } from "../../../../access/roles";
import { field, type InputOf } from "../../../../forms/field";
import { hd06 } from "../../../../regulations/cite";
import type { CaseCheck } from "../../../case/facts";
import { isOnFile, paperOf } from "../../../case/papers";
import { inOrder } from "../../checks/arrival";
import { notAfter } from "../../checks/days";
import { afterTheMentorBefore, mentorMay } from "../../checks/mentor";
import { arrivalForm } from "../../forms";
import { anyCellResolution } from "../../paper-numbers";
import { defineStep } from "../../step";

const form = {
  ...arrivalForm,
  decisionNumber: field.line(60),
  decidedOn: field.day,
  ceremonyOn: field.day,
  remarksOn: field.day,
  formerMentor: field.line(),
  reportedOn: field.day,
};
type Arriving = CaseCheck<InputOf<typeof form>>;

const daysInOrder: Arriving = (_facts, { decidedOn, ceremonyOn, issuedOn, occurredOn }) =>
  inOrder(
    { field: "decidedOn", day: decidedOn },
    { field: "ceremonyOn", day: ceremonyOn },
    { field: "issuedOn", day: issuedOn },
    { field: "occurredOn", day: occurredOn },
  );

/** Once the person had moved, the ceremony was no longer to be held at the old place. Source: HD 06-HD/TW 3.9c. */
const heldBeforeTheMove: Arriving = (_facts, { ceremonyOn, transferredOn }) =>
  ceremonyOn > transferredOn
    ? {
        code: "ceremony-after-transfer",
        facts: { day: ceremonyOn, transferredOn },
        cites: hd06("3.9c"),
        field: "ceremonyOn",
      }
    : undefined;

/** What the old cell, committee and mentor wrote goes along; it was written in the probation and by the day of arrival. */
const writtenInTime =
  (field: "remarksOn" | "reportedOn"): Arriving =>
  (_facts, { ceremonyOn, occurredOn, [field]: day }) =>
    inOrder({ field: "ceremonyOn", day: ceremonyOn }, { field, day }, { field: "occurredOn", day: occurredOn });

/** A probationary member comes from another organisation; the twelve months run on from the ceremony there. */
export const receiveProbationer = defineStep({
  name: "receiveProbationer",
  from: ["nomination", "mentoring"],
  to: "probation",
  responsibleRole: "committeeDeputySecretary",
  allowedTo: committeeLeaders,
  cites: hd06("3.10"),
  sideStep: true,
  confirms: true,
  form,
  numbers: { resolution: anyCellResolution },
  requires: [],
  done: isOnFile("receivedDossier"),
  checks: [
    daysInOrder,
    notAfter("transferredOn"),
    heldBeforeTheMove,
    writtenInTime("remarksOn"),
    writtenInTime("reportedOn"),
    ...mentorMay,
    afterTheMentorBefore,
  ],
  leaves: (input) => {
    const { occurredOn, issuer, number, issuedOn, transferredOn, resolution, mentorId } = input;
    const { decisionNumber, decidedOn, ceremonyOn, remarksOn, formerMentor, reportedOn } = input;
    return {
      papers: [
        paperOf("receivedDossier", occurredOn, { number, issuer, details: { issuedOn, transferredOn, remarksOn } }),
        paperOf("decision", decidedOn, { number: decisionNumber, issuer, details: { elsewhere: "yes" } }),
        paperOf("ceremonyMinutes", ceremonyOn, { issuer }),
        paperOf("formerMentorReport", reportedOn, { issuer: `${formerMentor}, ${issuer}` }),
      ],
      mentor: { personId: mentorId, resolution, from: occurredOn },
      standing: { kind: "probationary", from: occurredOn },
    };
  },
});
