import type { Day } from "../../primitives/day";
import type { Stage } from "./stages";

/** In what two records of people differ; those that differ in nothing of it are alike. */
export type Difference = "name" | "bornOn" | "sex" | "nationalId";

/** Another open case, as whoever joins two of them tells them apart. */
export type OtherCase = Readonly<{
  id: string;
  personId: string;
  name: string;
  bornOn: Day;
  sex: "female" | "male";
  unit: string;
  stage: Stage;
  openedOn: Day;
  differs: readonly Difference[];
}>;

/** What is looked at where the case at hand may be joined into another one of the same person. */
export type JoiningFact = Readonly<{
  others: readonly OtherCase[];
  /** Whether a record was joined into this person's. */
  isJoinedHere: boolean;
  /** Whether the person's record is named as a relative in somebody's file. */
  isRelative: boolean;
}>;
