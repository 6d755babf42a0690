import type { AttachmentView, VersionView } from "@/lib/files/attachment-queries";
import { formatDay } from "@/lib/primitives/day";
import type { Words } from "@/lib/text/text";

/** What a version is: "Ảnh chụp · 2 trang · 1,4 MB · Trần Văn Xem thêm ngày 01/05/2026", and whether it was withdrawn. */
export const versionFacts = (
  { form, pages, size, addedByName, addedOn, madeFrom, erasedOn, withdrawal }: VersionView,
  { files }: Words,
): string =>
  [
    files.forms[form],
    pages === null ? null : files.pages(pages),
    files.size(size),
    madeFrom === null ? null : files.croppedFrom(madeFrom),
    files.addedBy(addedByName, formatDay(addedOn)),
    erasedOn && withdrawal && files.withdraw.by(withdrawal.byName, formatDay(erasedOn)),
  ]
    .filter(Boolean)
    .join(" · ");

/** What is entered of a paper, in one line; empty where nothing is. */
export const entryFacts = ({ entry }: AttachmentView, { files }: Words): string => {
  if (!entry) return files.entryUnreadable;
  const { number, datedOn, originalAt } = entry;
  return [files.entry(number, datedOn && formatDay(datedOn)), originalAt && files.originalIs(originalAt)]
    .filter(Boolean)
    .join(" · ");
};
