import { committeeLeaders } from "../../../../access/roles";
import { field, type InputOf } from "../../../../forms/field";
import { hd38 } from "../../../../regulations/cite";
import type { CaseCheck } from "../../../case/facts";
import { paperOf } from "../../../case/papers";
import { schoolingProofs } from "../../guards/person";
import { isVerified } from "../../guards/verification";
import { defineStep } from "../../step";

const form = {
  occurredOn: field.day,
  cellCommentOn: field.day,
  schoolingShownBy: field.choice(schoolingProofs),
};

type CertifyCheck = CaseCheck<InputOf<typeof form>>;

/** The cell comments after the last answer. */
const commentsAfterAnswers: CertifyCheck = ({ verifications }, { cellCommentOn }) => {
  const answers = verifications.flatMap(({ answeredOn }) => answeredOn ?? []);
  const last = answers.sort().at(-1);
  return last && cellCommentOn < last
    ? { code: "comment-before-answers", facts: { last }, cites: hd38("I.1.4"), field: "cellCommentOn" }
    : undefined;
};

/** The committee certifies after the comment. */
const certifiesAfterComment: CertifyCheck = (_, { cellCommentOn, occurredOn }) =>
  occurredOn < cellCommentOn
    ? { code: "certified-before-comment", facts: {}, cites: hd38("I.1.4"), field: "occurredOn" }
    : undefined;

/** The committee certifies the verified personal history. */
export const certifyHistory = defineStep({
  name: "certifyHistory",
  from: ["verification"],
  to: "approval",
  responsibleRole: "committeeDeputySecretary",
  allowedTo: committeeLeaders,
  cites: hd38("I.1.4 (25)(26)"),
  confirms: true,
  form,
  requires: isVerified,
  checks: [commentsAfterAnswers, certifiesAfterComment],
  leaves: ({ occurredOn, cellCommentOn, schoolingShownBy }) => ({
    papers: [
      paperOf("cellComment", cellCommentOn),
      paperOf("committeeCertification", occurredOn, { details: { schoolingShownBy } }),
    ],
  }),
  forecast: (on) => ({ cellCommentOn: on, schoolingShownBy: "diploma" as const }),
});
