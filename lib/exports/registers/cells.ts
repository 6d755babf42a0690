import { type Day, formatDay } from "../../primitives/day";
import { text } from "../../text/text";
import type { MembershipHere } from "./membership-here";

// Registers are in Vietnamese, whatever language their reader uses.
const { matters, admissions } = text("vi");

/** The lines of a cell: what is not known is left out. */
export const cell = (...lines: readonly (string | null)[]): readonly string[] =>
  lines.flatMap((line) => (line ? [line] : []));

export const dayText = (day: Day | null): string | null => day && formatDay(day);

/** A sentence with a day, where there is a day. */
export const dated = (words: string, day: Day | null): string | null => day && `${words} ngày ${formatDay(day)}`;

export const sexText = ({ person: { sex } }: MembershipHere): string | null => sex && (sex === "female" ? "Nữ" : "Nam");

export const schoolingText = ({ person: { schooling } }: MembershipHere): string | null =>
  schooling && admissions.options.schooling[schooling];

/** A name; of somebody whose record has gone to another organisation none is known here. */
export const nameText = ({ person: { name } }: MembershipHere): string => name ?? "(hồ sơ đã chuyển đi)";

type Left = NonNullable<MembershipHere["left"]>;

/** Whoever leaves in probation is taken off the list; how an official member left stands as it was recorded. */
export const leavingText = ({ left, officialOn }: MembershipHere): string | null => {
  if (!left) return null;
  const kinds: Partial<Record<NonNullable<Left["how"]>, string>> = { died: "Từ trần", transferred: "Chuyển đi" };
  const known = left.how && kinds[left.how];
  if (known) return dated(known, left.on);
  if (left.how === "resigned" || left.how === "hardship") return dated("Xin ra khỏi Đảng", left.on);
  return dated(officialOn ? "Ra khỏi Đảng" : "Xóa tên", left.on);
};

/** How a membership ended, in the words it was recorded by. */
export const endingText = ({ how }: Left): string => (how ? matters.endings[how] : matters.endings.other);
