import type { Day } from "../../primitives/day";
import type { SealedText } from "../../primitives/sealed-text";

/** What passes between the person and the assessors about a task. */
export const entryKinds = [
  "handedIn",
  "accepted",
  "returned",
  "withdrawn",
  "timeAsked",
  "timeGranted",
  "timeRefused",
] as const;
export type EntryKind = (typeof entryKinds)[number];

/** What was sent with a hand-in; `versionId`: of its scan or document. */
export type HandedInFile = Readonly<{
  versionId: string;
  form: "images" | "pdf" | "docx";
  size: number;
  parts: number;
}>;

/** One of them, as it is read. `text` is null only where more time was granted without a word. */
export type TaskEntry = Readonly<{
  id: string;
  sequence: number;
  kind: EntryKind;
  on: Day;
  text: SealedText | null;
  place: SealedText | null;
  file: HandedInFile | null;
  wasDueOn: Day | null;
  dueOn: Day | null;
  byName: string;
  byRole: string;
}>;

/** What the person waits for: a verdict on what was handed in, or an answer to a request for more time. */
export const waits = ["verdict", "time"] as const;
export type Waits = (typeof waits)[number];

export const isWaits = (text: string | null): text is Waits => waits.some((each) => each === text);

/** The last time more time was asked for; its answer fills in that day. */
export const lastAskedFor = (entries: readonly TaskEntry[]): TaskEntry | undefined =>
  entries.findLast(({ kind }) => kind === "timeAsked");
