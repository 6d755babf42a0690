import { destinations } from "../../workflow/machine";
import { line, type Stage } from "../case/stages";
import { admission } from "../procedure/machine";
import { type StepRequirements, stepRequirements } from "./step-requirements";

const isOpen = (stage: Stage): boolean => line.some((each) => each === stage);

/** The first stage of the line from which a step is taken: its place on the map. */
const placeOf = ({ step }: StepRequirements): Stage | undefined =>
  line.find((stage) => admission[step].from.includes(stage));

const onTheWay = stepRequirements.filter(({ step }) => !admission[step].sideStep);
const beside = stepRequirements.filter(({ step }) => admission[step].sideStep);

const endsIn = ({ step }: StepRequirements): boolean => {
  const ends = destinations(admission[step].to);
  return ends.length > 0 && ends.every((stage) => !isOpen(stage));
};

/** The procedure as a map: the stages of the line with their steps in order, what may change beside it, and the ways out. */
export const procedureMap = {
  stages: line.map((stage) => ({ stage, steps: onTheWay.filter((outline) => placeOf(outline) === stage) })),
  sideSteps: beside.filter((outline) => !endsIn(outline)),
  exits: beside.filter(endsIn),
} as const;
