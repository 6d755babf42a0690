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
] as const;

export type SealedColumn = (typeof sealedColumns)[number];
