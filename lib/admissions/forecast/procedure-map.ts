import { destinations } from "../../workflow/machine";
import { isOpenStage, openStages, type Stage } from "../case/stages";
import { admission } from "../procedure/procedure";
import { type StepRequirements, stepRequirements } from "./step-requirements";

/** The first open stage from which a step is taken: its place on the map. */
const placeOf = ({ step }: StepRequirements): Stage | undefined =>
  openStages.find((stage) => admission[step].from.includes(stage));

const onTheWay = stepRequirements.filter(({ step }) => !admission[step].sideStep);
const beside = stepRequirements.filter(({ step }) => admission[step].sideStep);

const endsIn = ({ step }: StepRequirements): boolean => {
  const ends = destinations(admission[step].to);
  return ends.length > 0 && ends.every((stage) => !isOpenStage(stage));
};

/** The procedure as a map: the open stages with their steps in order, the side steps, and the exits. */
export const procedureMap = {
  stages: openStages.map((stage) => ({
    stage,
    steps: onTheWay.filter((requirements) => placeOf(requirements) === stage),
  })),
  sideSteps: beside.filter((requirements) => !endsIn(requirements)),
  exits: beside.filter(endsIn),
} as const;
