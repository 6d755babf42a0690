import type { Stage } from "../../admissions/case/stages";
import type { Day } from "../../primitives/day";
import type { SealedText } from "../../primitives/sealed-text";
import { type ModelPage, type PageName, pageName } from "./layout";

/** What the writer confirms of the copy. Source: HD 38-HD/BTCTW I.1.4. */
export const writingPoints = ["ownHand", "noErasure", "noBlankLine", "oneInk", "photo", "signature"] as const;
/** What the committee confirms before the history is sent to be verified. Source: HD 06-HD/TW 3.4d. */
export const stampPoints = ["stampPages", "stampPhoto"] as const;
export const copyPoints = [...writingPoints, ...stampPoints] as const;
export type CopyPoint = (typeof copyPoints)[number];

/** Whether the history is copied at a stage: at any other nothing is said of its copy. */
export const isCopied = (stage: Stage): boolean => stage === "dossier";

export type MarkOutcome = "confirmed" | "retracted" | "accepted" | "returned";

/** What was said of a point or of a page ("page 3"), and by whom. */
export type Mark = Readonly<{
  about: string;
  outcome: MarkOutcome;
  on: Day;
  by: string;
  reason: SealedText | null;
}>;

export const aboutPage = (name: PageName): string => `page ${name}`;

/** The mark that holds: the last one. */
export const markOf = (marks: readonly Mark[], about: string): Mark | undefined =>
  marks.findLast((each) => each.about === about);

const holds = (marks: readonly Mark[], about: string, outcome: MarkOutcome): Mark | undefined => {
  const mark = markOf(marks, about);
  return mark?.outcome === outcome ? mark : undefined;
};

export const confirmationOf = (marks: readonly Mark[], point: CopyPoint): Mark | undefined =>
  holds(marks, point, "confirmed");

export const acceptanceOf = (marks: readonly Mark[], name: PageName): Mark | undefined =>
  holds(marks, aboutPage(name), "accepted");

export type CopyProgress = Readonly<{ accepted: number; pages: number; confirmed: number; points: number }> &
  Readonly<{ isDone: boolean }>;

/** How far a copy has come: its pages accepted, its points confirmed. */
export const copyProgress = (pages: readonly ModelPage[], marks: readonly Mark[]): CopyProgress => {
  const accepted = pages.filter((page) => acceptanceOf(marks, pageName(page))).length;
  const confirmed = copyPoints.filter((point) => confirmationOf(marks, point)).length;
  const isDone = accepted === pages.length && confirmed === copyPoints.length;
  return { accepted, pages: pages.length, confirmed, points: copyPoints.length, isDone };
};
