import { type Purpose, purposeKey } from "@/lib/mentoring/comment/draft";
import type { Entry } from "@/lib/mentoring/comment/queries";
import { numberOf } from "@/lib/mentoring/reports/terms";
import { formatDay } from "@/lib/primitives/day";
import type { Words } from "@/lib/text/text";

/** What a draft is for, in words. */
export const purposeName = (purpose: Purpose, { comments, reports }: Words): string =>
  purpose.of === "quarter"
    ? comments.ofQuarter(reports.quarter(numberOf("quarter", purpose.quarter)))
    : comments.purposes[purpose.of];

export const commentHref = (caseId: string, purpose: Purpose): string =>
  `/admissions/${caseId}/log/comment/${purposeKey(purpose)}`;

export const entryName = ({ kind, title, on }: Entry, { comments }: Words): string =>
  comments.kinds[kind](title, formatDay(on));

/** Where an entry of the log is read. */
export const entryHref = (caseId: string, { kind, id }: Entry): string => {
  const log = `/admissions/${caseId}/log`;
  switch (kind) {
    case "task":
      return `${log}/tasks/${id}`;
    case "mentorReport":
    case "ownReport":
      return `${log}/reports#report-${id}`;
    default:
      return `${log}?all=yes#${kind}-${id}`;
  }
};
