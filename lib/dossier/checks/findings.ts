import type { Day } from "../../primitives/day";
import { blankBoxes, wordsForNone } from "./blanks";
import { daysAhead, missingMonths, reversedPeriods, unrealDays } from "./days";
import { familyAgrees, familyNamed, grandparentsNamed, oneOfEach, parentsNamed, questionsAnswered } from "./family";
import type { Check, Finding, History, Known } from "./finding";
import { beforeBirth, marriageEarly, membershipOrder, schoolEarly, unionEarly, workEarly } from "./order-of-life";
import { beginsInChildhood, gaps, overlaps, reachesPresent } from "./periods";
import { longStays, newNames } from "./places";
import {
  coursesOfLevels,
  sameBirthDay,
  sameCertificate,
  sameName,
  sameSchooling,
  sameSex,
  sameUnionDay,
} from "./register";
import { deathsWhole, eldersOlder, livesForward, livingAgree, membersWhole, relativesWhole } from "./relatives";

const checks: readonly Check[] = [
  unrealDays,
  daysAhead,
  missingMonths,
  reversedPeriods,
  gaps,
  overlaps,
  reachesPresent,
  beginsInChildhood,
  beforeBirth,
  schoolEarly,
  workEarly,
  unionEarly,
  marriageEarly,
  membershipOrder,
  sameName,
  sameBirthDay,
  sameSex,
  sameUnionDay,
  sameCertificate,
  sameSchooling,
  coursesOfLevels,
  parentsNamed,
  grandparentsNamed,
  questionsAnswered,
  familyNamed,
  familyAgrees,
  oneOfEach,
  eldersOlder,
  livesForward,
  deathsWhole,
  livingAgree,
  membersWhole,
  relativesWhole,
  blankBoxes,
  wordsForNone,
  newNames,
  longStays,
];

/** What the history says that cannot be right, or leaves out, in the order of the form. */
export const findingsOf = (history: History, known: Known, on: Day): readonly Finding[] =>
  checks.flatMap((check) => check(history, known, on)).toSorted((a, b) => a.item - b.item);
