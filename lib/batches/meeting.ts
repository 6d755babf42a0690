import type { Step } from "../admissions/procedure/procedure";
import { formOf } from "../documents/forms/catalogue";
import type { Values } from "../documents/forms/fields";
import type { Form } from "../documents/forms/form";
import { formatDay, isRealDay } from "../primitives/day";
import type { AskedPaper, BatchWish } from "./batch";

/** The papers of a meeting of a cell: what people tick. */
export const meetingPapers = ["minutes", "ballot", "tally", "resolution"] as const;
export type MeetingPaper = (typeof meetingPapers)[number];

/** The steps a meeting of a cell records, and the form of each of its papers; the catalogue has no ballots for recognition. */
const formsOfStep = {
  recordCellVote: {
    minutes: "bien-ban-hop-ket-nap",
    ballot: "phieu-bieu-quyet",
    tally: "bien-ban-kiem-phieu",
    resolution: "6-knd",
  },
  recordRecognitionVote: { minutes: "bien-ban-hop-cong-nhan", resolution: "13-knd" },
} as const satisfies Partial<Record<Step, Partial<Record<MeetingPaper, string>>>>;

export type MeetingStep = keyof typeof formsOfStep;
export const meetingSteps = Object.keys(formsOfStep) as readonly MeetingStep[];
export const isMeetingStep = (step: string | null): step is MeetingStep => meetingSteps.some((each) => each === step);

/** A case that a cell is to vote on. */
export type MeetingCase = Readonly<{ id: string; name: string; step: MeetingStep }>;

export const hasBallots = ({ step }: Pick<MeetingCase, "step">): boolean => "ballot" in formsOfStep[step];

/** The papers of a meeting: those of the first case, then those of the next. */
export const papersOfMeeting = (
  cases: readonly MeetingCase[],
  ticked: readonly MeetingPaper[],
): readonly AskedPaper[] =>
  cases.flatMap(({ id, name, step }) => {
    const forms: Readonly<Partial<Record<MeetingPaper, string>>> = formsOfStep[step];
    return meetingPapers.flatMap((paper): AskedPaper[] => {
      const form = ticked.includes(paper) ? formOf(forms[paper] ?? "") : undefined;
      return form ? [{ what: "form", fileOf: id, form: form.id, title: `${form.code || form.title}, ${name}` }] : [];
    });
  });

/** Written on at the meeting itself, and never issued with a number: it is printed without the mark of a draft. */
export const isFilledByHand = ({ numbered, signature }: Form): boolean =>
  numbered === null && (signature.by === "two" || signature.by === "nobody");

/** The day and place of the meeting, where neither the record nor a draft says them. */
export const wishedValues = ({ meetingOn, meetingAt }: BatchWish): Values => ({
  ...(meetingOn && isRealDay(meetingOn) ? { meetingOn: formatDay(meetingOn) } : {}),
  ...(meetingAt ? { meetingAt } : {}),
});
