import { destinations } from "../../workflow/machine";
import { line, type Stage } from "../case/stages";
import { admission } from "../procedure/machine";
import { outlines, type StepOutline } from "./step-requirements";

const isOpen = (stage: Stage): boolean => line.some((each) => each === stage);

/** The first stage of the line from which a step is taken: its place on the map. */
const placeOf = ({ step }: StepOutline): Stage | undefined =>
  line.find((stage) => admission[step].from.includes(stage));

const onTheWay = outlines.filter(({ step }) => !admission[step].aside);
const beside = outlines.filter(({ step }) => admission[step].aside);

const endsIn = ({ step }: StepOutline): boolean => {
  const ends = destinations(admission[step].to);
  return ends.length > 0 && ends.every((stage) => !isOpen(stage));
};

/** The procedure as a map: the stages of the line with their steps in order, what may change beside it, and the ways out. */
export const stepMap = {
  stages: line.map((stage) => ({ stage, steps: onTheWay.filter((outline) => placeOf(outline) === stage) })),
  asides: beside.filter((outline) => !endsIn(outline)),
  exits: beside.filter(endsIn),
} as const;
