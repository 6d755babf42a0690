import type { Day } from "../../../lib/primitives/day";
import { committee, superiorCommitteeSize } from "../committee/posts";
import type { Case, FormValues } from "./case";

/** Some votes have one member absent or one against, never so many that the motion fails. */
const counted = (base: number, index: number) => {
  const present = index % 4 === 1 ? base - 1 : base;
  const no = index % 5 === 3 ? 1 : 0;
  return { present, yes: present - no, no, blank: 0 };
};

/** A vote of the cell, by its official members who are not absent that day. */
export const cellVote = ({ index, membersOn }: Case, on: Day, resolution: string): FormValues => {
  const { total, excluded } = membersOn(on);
  return { resolution, form: index % 3 === 0 ? "card" : "secret", ...counted(total - excluded, index) };
};

export const committeeVote = ({ index }: Case, resolution: string): FormValues => ({
  resolution,
  form: "secret",
  ...counted(committee.length, index + 2),
});

export const superiorDecision = ({ index }: Case, number: string): FormValues => ({
  number,
  total: superiorCommitteeSize,
  ...counted(superiorCommitteeSize, index + 3),
});
