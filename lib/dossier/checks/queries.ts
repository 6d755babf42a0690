import type { Actor } from "../../access/actor";
import type { Database } from "../../database/client";
import { readInTransaction } from "../../database/pipelined-read";
import type { Day } from "../../primitives/day";
import { isOpen, type JudgedFinding, judged } from "./answers";
import type { History } from "./finding";
import { findingsOf } from "./findings";
import { type CheckedHistory, checkedHistoryStatement, isOwnHistory, toCheck } from "./history-queries";

/** The items that are checked together: the rest of a history stays away from a page that repeats the checks. */
const together: readonly (readonly number[])[] = [
  [12, 14, 15],
  [11, 17],
];

const relatedTo = (number: number, history: History): History => {
  const items = together.find((each) => each.includes(number)) ?? [number];
  return Object.fromEntries(items.map((item) => [item, history[item]]));
};

/**
 * What the checks find at one item, and what they are told: for the writer, whose page repeats them while somebody types.
 */
export const checkedAt = (actor: Actor, stored: CheckedHistory | null, number: number, on: Day) => {
  if (!stored) return { findings: [], typing: null };
  const { history, known, answersTo } = toCheck(actor, stored);
  return {
    findings: judged(findingsOf(history, known, on), answersTo).filter(({ item }) => item === number),
    typing: isOwnHistory(actor, stored) ? { history: relatedTo(number, history), known, on } : null,
  };
};

type Written = Readonly<{ caseId: string; number: number; content?: string | null }>;

/** What is neither corrected nor answered at an item, for its writer. @param written `content`: about to be stored */
export const openFindings = async (
  db: Database,
  actor: Actor,
  { caseId, number, content }: Written,
  on: Day,
): Promise<readonly JudgedFinding[]> => {
  const [row] = await readInTransaction(db, checkedHistoryStatement(caseId));
  if (!row?.history) return [];
  const { history, known, answersTo } = toCheck(actor, row.history, content === undefined ? {} : { [number]: content });
  return judged(findingsOf(history, known, on), answersTo).filter((each) => each.item === number && isOpen(each));
};
