import type { Day } from "../../../primitives/day";
import type { Refusal } from "../../../workflow/refusal";
import type { AdmissionFacts } from "../../case/facts";
import { isOpenStage, type Stage } from "../../case/stages";
import type { Effects } from "../step";
import { notBefore } from "./days";
import { afterTheMentorBefore } from "./mentor";

/** The papers with which a standing begins while the stage stays. */
const beginnings = [notBefore("occurredOn", "application"), notBefore("occurredOn", "recognitionAnnouncement")];

/**
 * What a step ends has begun by its day: the time of the mentor where the case closes, and the standing that another one
 * takes the place of. @param to the stage the step leads to
 */
export const beforeWhatItEnds = (
  facts: AdmissionFacts,
  { standing }: Effects,
  to: Stage,
  occurredOn: Day,
): Refusal | undefined =>
  [...(isOpenStage(to) ? [] : [afterTheMentorBefore]), ...(standing ? beginnings : [])].flatMap(
    (check) => check({ ...facts, on: occurredOn }, { occurredOn }) ?? [],
  )[0];
