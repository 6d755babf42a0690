import type { Day } from "../../../lib/primitives/day";
import { committee, superiorCommitteeSize } from "../committee/posts";
import type { Case, FormValues } from "./case";

const absenceReasons = "Đi công tác theo quyết định của cơ quan; có báo cáo bí thư trước cuộc họp.";

/** Some votes have one member absent or one against, never so many that the motion fails. */
const counted = (base: number, index: number) => {
  const present = index % 4 === 1 ? base - 1 : base;
  const no = index % 5 === 3 ? 1 : 0;
  return { present, yes: present - no, no, blank: 0 };
};

/** Who did not come, of all on the roll: one is away on duty, others are introduced elsewhere or exempt. */
const absences = (total: number, present: number): FormValues =>
  total === present ? { absent: 0 } : { absent: total - present, absenceReasons };

/** A vote of the cell, by its official members who are not absent that day. */
export const cellVote = ({ index, membersOn }: Case, on: Day, resolution: string): FormValues => {
  const { total, excluded } = membersOn(on);
  const counts = counted(total - excluded, index);
  return { resolution, form: index % 3 === 0 ? "card" : "secret", ...counts, ...absences(total, counts.present) };
};

export const committeeVote = ({ index }: Case, resolution: string): FormValues => {
  const counts = counted(committee.length, index + 2);
  return { resolution, form: "secret", ...counts, ...absences(committee.length, counts.present) };
};

export const superiorDecision = ({ index }: Case, number: string): FormValues => ({
  number,
  total: superiorCommitteeSize,
  ...counted(superiorCommitteeSize, index + 3),
});
