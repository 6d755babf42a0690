import { isStep } from "@/lib/admissions/procedure/procedure";
import type { DeskRow, Place } from "@/lib/desk/desk";
import type { Words } from "@/lib/text/text";

const isDeadline = (words: Words, kind: string): kind is keyof Words["steps"]["deadlines"] =>
  Object.hasOwn(words.steps.deadlines, kind);

const isHolder = (words: Words, holder: string): holder is keyof Words["desk"]["holders"] =>
  Object.hasOwn(words.desk.holders, holder);

/** Who reads the desk: rows of the own unit need not name it. */
export type Reader = Readonly<{ isApplicant: boolean; unit: string }>;
type Seen = Readonly<{ place: Place; isApplicant: boolean }>;

/** What a row asks for, as a sentence that begins with its verb. */
export const whatOf = (row: DeskRow, { place, isApplicant }: Seen, words: Words): string => {
  const { rows } = words.desk;
  switch (row.kind) {
    case "step":
      return isStep(row.what) ? words.steps.steps[row.what] : row.what;
    case "deadline":
      return isDeadline(words, row.what) ? words.steps.deadlines[row.what] : row.what;
    case "task":
      if (isApplicant) return rows.finishTask(row.what);
      return place === "others" ? rows.awaitTask(row.what) : rows.takeResult(row.what);
    case "sent":
      return rows.sent(row.count);
    case "returned":
      return rows.returned(row.count);
    case "unwritten":
      return rows.unwritten(row.count);
    case "verification":
      return place === "others" ? rows.awaitAnswers(row.count) : rows.chase(row.count);
  }
};

/** The exact place where the row is dealt with, or looked at when it is another's turn. */
export const hrefOf = (row: DeskRow, { place, isApplicant }: Seen): string => {
  const file = `/admissions/${row.caseId}`;
  const dossier = `/dossiers/${row.caseId}`;
  switch (row.kind) {
    case "step":
      return place !== "others" && row.takes ? `${file}/steps/${row.what}` : file;
    case "deadline":
      return file;
    case "task":
      return isApplicant || place === "others" ? `${file}/log` : `${file}/log/tasks/${row.ref}`;
    case "verification":
      return `${dossier}/verification`;
    default:
      return row.ref ? `${dossier}/sections/${row.ref}` : dossier;
  }
};

export const holderOf = (row: DeskRow, words: Words): string =>
  isHolder(words, row.holder) ? words.desk.holders[row.holder] : row.holder;
