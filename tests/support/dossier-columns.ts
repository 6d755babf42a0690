import { type SealedColumn, sealedColumns } from "../../lib/database/sealed-columns";

/** Tables whose sealed texts are not of a dossier. */
const elsewhere = [
  // Lists that wait to be taken over, files, and papers made at once have tests of their own.
  ...["Import", "ImportRow", "Attachment", "AttachmentVersion", "AttachmentPart", "Batch", "BatchPaper"],
  // Before there is a case: tests/database/intake.test.ts.
  ...["Introduction", "IntroductionDecision", "YearReviewEntry"],
  // Of the records of people: tests/database/change-requests.test.ts, same-person.test.ts.
  ...["ChangeRequest", "PairAnswer"],
  ...["Person", "KeptForm", "Note", "Evaluation", "Task", "TaskEntry", "IdentityAnswer", "ControlException"],
  // What steps leave.
  ...["AnnulmentRequest", "Transition", "Paper", "Vote"],
];

/** Every sealed column of a dossier, a new one too. */
export const dossierColumns: readonly SealedColumn[] = sealedColumns.filter(
  (column) => !elsewhere.includes(column.split(".")[0] ?? ""),
);
