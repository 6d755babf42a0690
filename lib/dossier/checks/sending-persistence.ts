import type { Actor } from "../../access/actor";
import type { Database } from "../../database/client";
import type { Day } from "../../primitives/day";
import type { Answers } from "../answers";
import { afterSaving, afterSending } from "../section";
import type { LockedSection } from "../section-lock";
import { writeAnswers, writeSection } from "../written-persistence";
import { openFindings } from "./queries";

type Sending = Readonly<{ db: Database; actor: Actor; subject: LockedSection; at: Date; on: Day }>;
type Written = Readonly<{ number: number; content: string | null; answers: Answers }>;

/**
 * Sends an item with the answers to what was remarked. While the checks find something in it that is neither corrected nor
 * answered, all are kept as drafts.
 * @returns how much the checks find
 */
export const writeSent = async (
  { db, actor, subject, at, on }: Sending,
  { number, content, answers }: Written,
): Promise<number> => {
  const { caseId, section } = subject;
  const held = (await openFindings(db, actor, { caseId, number, content }, on)).length;
  const days = held > 0 ? afterSaving : afterSending;
  await writeSection({ db, subject, number, at }, content, days(section.timestamps, at));
  await writeAnswers({ db, subject }, answers, held > 0 ? null : at);
  return held;
};
