import { completedMonths, type Day } from "../../primitives/day";
import { isHereOn, type MembershipHere } from "../registers/membership-here";
import { dayBefore, isIn, type Period } from "./period";

/** What a column of a table is counted from: the period, and everybody's memberships here as of its last day. */
export type Facts = Readonly<{
  period: Period;
  memberships: readonly MembershipHere[];
  /** The days on which people were listed as sympathisers. */
  listedOn: readonly Day[];
}>;

export const membersAtStart = ({ period, memberships }: Facts): number =>
  memberships.filter((each) => isHereOn(each, dayBefore(period))).length;

export const membersAtEnd = ({ period, memberships }: Facts): number =>
  memberships.filter((each) => isHereOn(each, period.to)).length;

/** Those who came here in the period. */
export const comers = ({ period, memberships }: Facts): readonly MembershipHere[] =>
  memberships.filter(({ came }) => isIn(period, came.on));

/** Those who left in the period. */
export const leavers = ({ period, memberships }: Facts): readonly MembershipHere[] =>
  memberships.filter(({ left }) => left !== null && isIn(period, left.on));

/** Those admitted here whose ceremony was in the period. */
export const admitted = (facts: Facts): readonly MembershipHere[] =>
  comers(facts).filter(({ came }) => came.how === "admitted");

type HowLeft = "died" | "transferred" | "resigned" | "removedInProbation" | "other";

/** The ways out the tables tell apart, as far as the record does. */
export const howLeft = ({ left, officialOn }: MembershipHere): HowLeft => {
  if (left?.how === "died" || left?.how === "transferred") return left.how;
  if (left?.how === "resigned" || left?.how === "hardship") return "resigned";
  return officialOn === null ? "removedInProbation" : "other";
};

/** The age at the ceremony, in whole years; null where the record has gone. */
export const ageAtCeremony = ({ person: { bornOn }, came }: MembershipHere): number | null =>
  bornOn === null ? null : Math.floor(completedMonths(bornOn, came.on) / 12);

/** Those recognised in the period, and here by then; whoever was entered as an official member was not recognised here. */
export const recognised = ({ period, memberships }: Facts): readonly MembershipHere[] =>
  memberships.filter(
    ({ officialOn, came }) =>
      isIn(period, officialOn) && came.how !== "entered" && officialOn !== null && came.on <= officialOn,
  );
