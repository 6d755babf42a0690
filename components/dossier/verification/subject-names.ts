import type { VerificationSubject } from "@/lib/dossier/verification/queries";
import { isReadable } from "@/lib/primitives/sealed-text";
import { formatPartialDay } from "@/lib/primitives/typed-day";
import type { Words } from "@/lib/text/text";
import { sealedText } from "../sealed";

type Named = Pick<VerificationSubject, "id" | "kinship">;

/** The kinship of a person to the applicant, in words. */
export const kinOf = ({ id, kinship }: Named, { verification }: Words): string => {
  if (id === null) return verification.applicant;
  return kinship ? verification.kinships[kinship] : verification.relative;
};

/** The year of birth, as far as it is known. */
export const bornOf = ({ born }: Pick<VerificationSubject, "born">): string | null =>
  born && isReadable(born) ? formatPartialDay(born) : null;

export const nameOfSubject = (subject: Pick<VerificationSubject, "name" | "id" | "kinship">, words: Words): string =>
  `${kinOf(subject, words)}: ${sealedText(subject.name, words)}`;

/** Points in one sentence. */
export const pointsText = (
  points: readonly (keyof Words["verificationWork"]["points"])[],
  { verificationWork }: Words,
): string => points.map((point) => verificationWork.points[point]).join("; ");
