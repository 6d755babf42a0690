/** Every column whose texts are encrypted, as "Table.column". */
export const sealedColumns = [
  "DossierSection.contentSealed",
  "DossierSection.answersSealed",
  "SectionVersion.contentSealed",
  "HandwrittenCopy.modelSealed",
  "CopyMark.reasonSealed",
  "PaperChecklist.contentSealed",
  "Attachment.registerSealed",
  "AttachmentVersion.nameSealed",
  "AttachmentPart.bytesSealed",
  "PaperDraft.valuesSealed",
  "IssuedPaper.contentSealed",
  "IssuedPaper.reasonSealed",
  "Batch.wishSealed",
  "Batch.pdfSealed",
  "Batch.zipSealed",
  "BatchPaper.pageSealed",
  "BatchPaper.fileSealed",
  "Remark.textSealed",
  "Remark.answerSealed",
  "SectionHelp.textSealed",
  "ReviewNote.textSealed",
  "Relative.nameSealed",
  "Relative.bornSealed",
  "Relative.detailsSealed",
  "Verification.findingSealed",
  "VerificationFinding.findingSealed",
  "VerificationChase.noteSealed",
  "VerificationWithdrawal.reasonSealed",
  "Person.nationalIdSealed",
  "KeptForm.sealed",
  "Note.textSealed",
  "Evaluation.commentSealed",
  "Task.purposeSealed",
  "Task.resultSealed",
  "Task.pauseReasonSealed",
  "TaskEntry.textSealed",
  "TaskEntry.placeSealed",
  "MentorHandOver.textSealed",
  "MentorReport.contentSealed",
  "OwnReport.answersSealed",
  "CommentDraft.sentencesSealed",
  "IdentityAnswer.becauseSealed",
  "PairAnswer.reasonSealed",
  "PairAnswer.valuesSealed",
  "ControlException.reasonSealed",
  "AnnulmentRequest.reasonSealed",
  "AnnulmentRequest.becauseSealed",
  "WorkingAppointment.reasonSealed",
  "WorkingSession.notesSealed",
  "WorkingSession.minutesSealed",
  "WorkingSession.commentSealed",
  "Import.settingsSealed",
  "ImportRow.sealed",
  "ChangeRequest.reasonSealed",
  "ChangeRequest.paperSealed",
  "ChangeRequest.valuesSealed",
  "ChangeRequest.answersSealed",
  "Introduction.contactSealed",
  "Introduction.reasonSealed",
  "IntroductionDecision.becauseSealed",
  "YearReviewEntry.sentenceSealed",
  "Transition.facts",
  "Paper.details",
  "Vote.electorate",
  "IdentityAnswer.stated",
] as const;

export type SealedColumn = (typeof sealedColumns)[number];

/** Columns of JSON: what is sealed of a document stands under `sealed`, in base64, beside what is not. */
export const sealedDocuments = [
  "Transition.facts",
  "Paper.details",
  "Vote.electorate",
  "IdentityAnswer.stated",
] as const satisfies readonly SealedColumn[];

export type SealedDocument = (typeof sealedDocuments)[number];

/** How a sealed text stands in its column, for SQL that moves it: the value, what sets it to `n.value`, and the first format. */
export const holdingOf = (place: SealedColumn) => {
  const [table = "", column = ""] = place.split(".");
  return sealedDocuments.some((document) => document === place)
    ? {
        ...{ table, column, type: "text", value: `"${column}"->>'sealed'` },
        set: `"${column}" = t."${column}" || jsonb_build_object('sealed', n.value)`,
        isFirstFormat: `"${column}"->>'sealed' ~ '^A[Q-Za-f]'`,
        decode: (text: string) => Buffer.from(text, "base64"),
        encode: (sealed: Uint8Array) => Buffer.from(sealed).toString("base64"),
      }
    : {
        ...{ table, column, type: "bytea", value: `"${column}"` },
        set: `"${column}" = n.value`,
        isFirstFormat: `substring("${column}" FROM 1 FOR 1) = '\\x01'::bytea`,
        decode: (sealed: Uint8Array<ArrayBuffer>) => sealed,
        encode: (sealed: Uint8Array<ArrayBuffer>) => sealed,
      };
};

/**
 * The fields a person writes sentences in, by the name each has in every form and document: sealed. Names, places, numbers
 * and what is chosen stay open.
 */
export const sentenceFields = ["reason", "confirmation", "lateReason", "organisations", "absenceReasons"] as const;

/** Columns that were not sealed in the first releases, with the column the text stood in. */
export const oncePlain = {
  "Note.textSealed": "text",
  "Evaluation.commentSealed": "comment",
  "Task.purposeSealed": "purpose",
  "Task.resultSealed": "result",
  "IdentityAnswer.becauseSealed": "because",
  "ControlException.reasonSealed": "reason",
} as const satisfies Partial<Record<SealedColumn, string>>;
