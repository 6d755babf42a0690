import type { Day } from "../../../lib/primitives/day";
import { committee } from "../committee/posts";
import type { Case, Stated } from "./case";

/** How many sit in the superior's standing committee. */
export const standingCommittee = 11;

/** Here and there one vote is against, or one member away; never so many that the motion falls. */
const counted = (base: number, index: number) => {
  const present = index % 4 === 1 ? base - 1 : base;
  const no = index % 5 === 3 ? 1 : 0;
  return { present, yes: present - no, no, blank: 0 };
};

/** A vote of the cell, by those official and not away that day. */
export const castByCell = ({ index, membersOn }: Case, on: Day, resolution: string): Stated => {
  const { total, excluded } = membersOn(on);
  return { resolution, form: index % 3 === 0 ? "card" : "secret", ...counted(total - excluded, index) };
};

export const castByCommittee = ({ index }: Case, resolution: string): Stated => ({
  resolution,
  form: "secret",
  ...counted(committee.length, index + 2),
});

export const castBySuperior = ({ index }: Case, number: string): Stated => ({
  number,
  total: standingCommittee,
  ...counted(standingCommittee, index + 3),
});
