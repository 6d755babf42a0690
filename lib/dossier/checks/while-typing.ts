import type { Day } from "../../primitives/day";
import { checkSentences } from "../../text/check-sentences";
import type { History, Known } from "./finding";
import { findingsOf } from "./findings";
import { withTyped } from "./typed";

/** What the checks are told beside what is being typed. */
export type Checked = Readonly<{ history: History; known: Known; on: Day }>;

type Typing = Readonly<{
  number: number;
  /** The row whose form it is, "" for a new one; null for the boxes or the text of the item itself. */
  rowId: string | null;
  typed: Readonly<Record<string, string>>;
  locale: string;
}>;

/** What the checks find in what is being typed, as sentences. A module of its own, which the browser asks for once it is needed. */
export const foundWhileTyping = ({ history, known, on }: Checked, { number, rowId, typed, locale }: Typing) => {
  const { history: now, isConcerned } = withTyped(history, number, rowId, typed);
  const sentences = checkSentences(locale);
  return findingsOf(now, known, on)
    .filter(isConcerned)
    .map(({ key, kind, facts }) => ({ key, text: sentences[kind](facts) }));
};
