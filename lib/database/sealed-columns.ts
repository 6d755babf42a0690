/** Every column whose texts are encrypted, as "Table.column"; the details of a paper hold theirs in JSON. */
export const sealedColumns = [
  "DossierSection.contentSealed",
  "SectionVersion.contentSealed",
  "Remark.textSealed",
  "Remark.answerSealed",
  "Relative.nameSealed",
  "Relative.bornSealed",
  "Relative.detailsSealed",
  "Verification.findingSealed",
  "Person.nationalIdSealed",
  "Paper.details",
  "KeptForm.sealed",
  "Note.textSealed",
  "Evaluation.commentSealed",
] as const;

export type SealedColumn = (typeof sealedColumns)[number];

/** Columns that were not sealed in the first releases, with the column the text stood in. */
export const oncePlain = { "Note.textSealed": "text", "Evaluation.commentSealed": "comment" } as const;
