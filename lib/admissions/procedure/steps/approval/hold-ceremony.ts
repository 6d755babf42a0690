import { cellLeaders } from "../../../../access/roles";
import { field, type InputOf } from "../../../../forms/field";
import { hd06, qd294 } from "../../../../regulations/cite";
import { judgeByRule } from "../../../../regulations/rulebook";
import type { CaseCheck } from "../../../case/facts";
import { latestPaper, paperOf } from "../../../case/papers";
import { clocks, overdueOn } from "../../../clocks/clocks";
import { notAfter, notBefore } from "../../checks/days";
import { afterTheMentorBefore, mentorMay } from "../../checks/mentor";
import { blank, placeholderMentor } from "../../forecasts";
import { hasNoOpenReexamination } from "../../guards/arrival";
import { has } from "../../guards/papers";
import { superiorLetter } from "../../paper-numbers";
import { defineStep } from "../../step";

const form = {
  occurredOn: field.day,
  place: field.line(),
  mentorId: field.person,
  consentNumber: field.optionalLine(60),
  consentOn: field.optionalDay,
};
type Ceremony = CaseCheck<InputOf<typeof form>>;

/** A consent is a paper with a number and a day: both are stated, or neither. */
const consentIsWhole: Ceremony = (_facts, { consentNumber, consentOn }) => {
  if ((consentNumber === null) === (consentOn === null)) return undefined;
  const missing = consentNumber === null ? "consentNumber" : "consentOn";
  return { code: "consent-incomplete", facts: {}, cites: qd294("4.1"), field: missing };
};

/** After the period the ceremony needs the written consent of the superior committee. */
const ceremonyInTime: Ceremony = (facts, { occurredOn, consentNumber, consentOn }) =>
  consentNumber && consentOn ? undefined : overdueOn(facts, occurredOn, clocks.ceremony);

/** Where no text seen says which day the period counts from, a person confirms the ground, or a consent answers it. */
const anchorIsKnown: Ceremony = (facts, { consentNumber, consentOn }) => {
  const issuedOn = latestPaper(facts, "decision")?.datedOn;
  if (!issuedOn || (consentNumber && consentOn)) return undefined;
  return judgeByRule({ ...facts, on: issuedOn }, "ceremonyFrom", () => undefined);
};

/** The cell admits the person at a ceremony and assigns a mentor for the probation, which begins on that day. */
export const holdCeremony = defineStep({
  name: "holdCeremony",
  from: ["ceremony"],
  to: "probation",
  responsibleRole: "cellSecretary",
  allowedTo: cellLeaders,
  cites: hd06("3.8"),
  confirms: true,
  form,
  numbers: { consentNumber: superiorLetter },
  requires: [has("decisionReceipt"), hasNoOpenReexamination],
  checks: [
    ...mentorMay,
    afterTheMentorBefore,
    consentIsWhole,
    notBefore("consentOn", "decisionReceipt", qd294("4.1")),
    notAfter("consentOn"),
    ceremonyInTime,
    anchorIsKnown,
  ],
  leaves: ({ occurredOn, place, mentorId, consentNumber, consentOn }, facts) => {
    const consent =
      consentNumber && consentOn ? [paperOf("lateCeremonyConsent", consentOn, { number: consentNumber })] : [];
    const resolution = facts.mentors.at(-1)?.resolution ?? "";
    return {
      papers: [...consent, paperOf("ceremonyMinutes", occurredOn, { details: { place } })],
      mentor: { personId: mentorId, resolution, from: occurredOn },
      standing: { kind: "probationary", from: occurredOn },
    };
  },
  startsClock: [clocks.memberHistory, clocks.recognitionVote],
  endsClock: clocks.ceremony,
  forecast: () => ({ place: blank, mentorId: placeholderMentor, consentNumber: null, consentOn: null }),
});
