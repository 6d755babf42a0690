import type { Stage } from "../admissions/case/stages";
import { lengthOf } from "../primitives/length";
import type { Refusal } from "../workflow/refusal";
import { contentFrom } from "./history/content";
import { type Item, itemOf } from "./items";
import { isOpenAt, isPassable, isReturnable, type SectionState } from "./section";

/** What decides whether a section may be written or reviewed. */
export type SectionFacts = Readonly<{
  stage: Stage;
  hasApplication: boolean;
  state: SectionState;
  version: number;
  hasUnansweredRemark: boolean;
}>;

const stepOrder = { instrument: "HD 06-HD/TW", clause: "3.2–3.3" };
export const historyForm = { instrument: "HD 38-HD/BTCTW", clause: "I.1.4" };

/** The history is written at the stage dossier, after the application; while it is verified, what an answer reopened. */
export const notOpenRefusals = ({
  stage,
  hasApplication,
  state,
}: Pick<SectionFacts, "stage" | "hasApplication" | "state">): Refusal[] => {
  if (!isOpenAt(stage, state)) return [{ code: "dossier-shut", facts: { stage }, cites: historyForm }];
  return hasApplication ? [] : [{ code: "application-first", facts: {}, cites: stepOrder }];
};

export const staleRefusals = ({ version }: SectionFacts, known: number): Refusal[] =>
  version === known ? [] : [{ code: "section-moved", facts: {} }];

const tooLongRefusals = ({ max }: Item, content: string | null): Refusal[] => {
  const length = lengthOf(content ?? "");
  return length > max ? [{ code: "field-too-long", facts: { max, length }, field: "content" }] : [];
};

const blankRefusals = ({ mustSayNone }: Item, content: string | null): Refusal[] =>
  content === null
    ? [{ code: mustSayNone ? "section-say-none" : "section-blank", facts: {}, field: "content", cites: historyForm }]
    : [];

/** What is stored of an item with boxes is written by its boxes, never sent as a text. */
const asTextRefusals = (number: number, content: string | null): Refusal[] =>
  contentFrom(number, content ?? "") ? [{ code: "item-has-boxes", facts: {}, field: "content" }] : [];

type Written = Readonly<{ number: number; version: number; content: string | null }>;

/** Why a draft may not be saved. An empty draft may. */
export const draftRefusals = (facts: SectionFacts, { number, version, content }: Written): Refusal[] => {
  const item = itemOf(number);
  return [
    ...notOpenRefusals(facts),
    ...staleRefusals(facts, version),
    ...asTextRefusals(number, content),
    ...(item ? tooLongRefusals(item, content) : []),
  ];
};

/** Why a section may not be sent: a reason that holds for drafts, a blank text, or an unanswered remark. */
export const sendRefusals = (facts: SectionFacts, written: Written, isAnswered: boolean): Refusal[] => {
  const item = itemOf(written.number);
  const unanswered = facts.hasUnansweredRemark && !isAnswered;
  return [
    ...draftRefusals(facts, written),
    ...(item ? blankRefusals(item, written.content) : []),
    ...(unanswered ? [{ code: "remark-unanswered", facts: {} }] : []),
  ];
};

/** Why a finding of the checks may not be answered. @param isFound whether the checks still find it */
export const answerRefusals = (facts: SectionFacts, isFound: boolean): Refusal[] => {
  const refusals = notOpenRefusals(facts);
  if (refusals.length > 0) return refusals;
  if (facts.state === "sent" || facts.state === "passed") return [{ code: "finding-handed-in", facts: {} }];
  return isFound ? [] : [{ code: "finding-gone", facts: {} }];
};

/** Why a reviewer may not pass or return the section. */
export const reviewRefusals = (
  act: "pass" | "return",
  facts: SectionFacts,
  { version }: Readonly<{ version: number }>,
): Refusal[] => {
  const refusals = [...notOpenRefusals(facts), ...staleRefusals(facts, version)];
  if (refusals.length > 0) return refusals;
  const ready = act === "pass" ? isPassable(facts.state) : isReturnable(facts.state);
  return ready ? [] : [{ code: "section-not-sent", facts: { state: facts.state } }];
};
