import { cellLeaders } from "../../../../access/roles";
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
  formerMentor: field.optionalLine(),
  reportedOn: field.optionalDay,
  formerIntroducer: field.optionalLine(),
  introducedOn: field.optionalDay,
};
type Arriving = CaseCheck<InputOf<typeof form>>;

const writtenWhole =
  (name: "formerMentor" | "formerIntroducer", day: "reportedOn" | "introducedOn"): Arriving =>
  (_facts, input) =>
    (input[name] === null) === (input[day] === null)
      ? undefined
      : { code: "former-paper-incomplete", facts: {}, cites: hd06("3.9a"), field: input[name] ? day : name };

const issuedFirst: Arriving = (_facts, { issuedOn, occurredOn }) =>
  inOrder({ field: "issuedOn", day: issuedOn }, { field: "occurredOn", day: occurredOn });

/**
 * A person who was being helped elsewhere comes before any resolution, with the certificate of the old committee. What
 * the old mentor and an introducer there wrote is accepted; the cell here assigns an official member as mentor.
 */
export const recordTransferIn = defineStep({
  name: "recordTransferIn",
  from: ["nomination", "mentoring"],
  to: "mentoring",
  responsibleRole: "cellSecretary",
  allowedTo: cellLeaders,
  cites: hd06("3.9a"),
  sideStep: true,
  confirms: true,
  form,
  numbers: { resolution: anyCellResolution },
  requires: [],
  done: isOnFile("transferIn"),
  checks: [
    issuedFirst,
    notAfter("transferredOn"),
    notAfter("reportedOn"),
    notAfter("introducedOn"),
    writtenWhole("formerMentor", "reportedOn"),
    writtenWhole("formerIntroducer", "introducedOn"),
    ...mentorMay,
    afterTheMentorBefore,
  ],
  leaves: (input, facts) => {
    const { occurredOn, issuer, number, issuedOn, transferredOn, resolution, mentorId } = input;
    const { formerMentor, reportedOn, formerIntroducer, introducedOn } = input;
    const isListed = isOnFile("sympathiserResolution")(facts);
    return {
      papers: [
        paperOf("transferIn", occurredOn, { number, issuer, details: { issuedOn, transferredOn } }),
        ...(isListed ? [] : [paperOf("sympathiserResolution", occurredOn, { number: resolution })]),
        ...(reportedOn ? [paperOf("formerMentorReport", reportedOn, { issuer: `${formerMentor}, ${issuer}` })] : []),
        ...(introducedOn ? [paperOf("introduction", introducedOn, { issuer: `${formerIntroducer}, ${issuer}` })] : []),
      ],
      mentor: { personId: mentorId, resolution, from: occurredOn },
      ...(isListed ? {} : { standing: { kind: "sympathiser", from: occurredOn } }),
    };
  },
});
