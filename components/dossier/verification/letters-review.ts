import { isKinship, pointsIn } from "@/lib/admissions/case/relatives";
import type { Day } from "@/lib/primitives/day";
import { formatDay } from "@/lib/primitives/day";
import type { Words } from "@/lib/text/text";
import type { FormReview } from "../../ui/form-state";
import { pointsText } from "./subject-names";

type Asked = Readonly<{
  id: string;
  agency: string;
  abroad: boolean;
  requestNumber: string | null;
  points: readonly string[];
  checksId: string | null;
  kinship: string | null;
  dueOn: Day | null;
}>;

const whoText = ({ kinship }: Asked, { verification }: Words): string => {
  if (kinship === null) return verification.applicant;
  return isKinship(kinship) ? verification.kinships[kinship] : verification.relative;
};

const lineText = (asked: Asked, words: Words): string => {
  const { plan } = words.verificationWork;
  const points = pointsText(pointsIn(asked.points), words);
  return plan.line(whoText(asked, words), asked.checksId ? plan.again(points) : points);
};

/** The letters that would go out, each with its people and questions. */
export const lettersReview = (
  { before, after }: Readonly<{ before: readonly Asked[]; after: readonly Asked[] }>,
  words: Words,
): FormReview => {
  const { plan } = words.verificationWork;
  const added = after.filter(({ id }) => !before.some((each) => each.id === id));
  const letters = [...new Set(added.map(({ agency, requestNumber }) => `${requestNumber ?? ""}|${agency}`))];
  return {
    rows: letters.map((letter) => {
      const [number = "", ...rest] = letter.split("|");
      const agency = rest.join("|");
      const own = added.filter((each) => each.agency === agency && (each.requestNumber ?? "") === number);
      const dueOn = own[0]?.dueOn;
      return {
        label: plan.letter(
          number || null,
          own[0]?.abroad ? `${agency} (${words.verification.request.abroad})` : agency,
        ),
        lines: [...own.map((asked) => lineText(asked, words)), ...(dueOn ? [plan.due(formatDay(dueOn))] : [])],
      };
    }),
  };
};
