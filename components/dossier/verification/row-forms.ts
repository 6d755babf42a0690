import type { VerificationView } from "@/lib/dossier/verification/queries";
import type { Day } from "@/lib/primitives/day";
import type { Words } from "@/lib/text/text";
import type { FormAction, FormState } from "../../ui/form-state";

/** A form that stands beside each request or relative. */
export type RowForm = Readonly<{ action: FormAction; initialOf: (id: string) => FormState }>;

export type RowForms = Readonly<
  Record<
    | "recordResult"
    | "recordReplies"
    | "chaseRequest"
    | "withdrawRequest"
    | "checkAgain"
    | "recordGround"
    | "removeRelative"
    | "recordReceipt"
    | "listFromHistory"
    | "identifyRelative"
    | "rejectNamesake"
    | "proposeNamesakes"
    | "recordLetterCorrect",
    RowForm
  >
>;

/** What stands at a person whose history is verified. */
export type SubjectProps = Readonly<{
  view: VerificationView;
  /** The form named in the address. It stays open when the form is refused, also without JavaScript. */
  open: string | null;
  forms: RowForms;
  on: Day;
  words: Words;
}>;

export const pageOf = ({ caseId }: VerificationView): string => `/dossiers/${caseId}/verification`;
