import { destinations } from "../../workflow/machine";
import { isOpenStage, openStages, type Stage } from "../case/stages";
import { admission } from "../procedure/procedure";
import { type StepRequirements, stepRequirements } from "./step-requirements";

/** The stages on the way, and the end it leads to, where the recognition is still announced. */
const way = [...openStages, "official"] as const satisfies readonly Stage[];

/** The first of them from which a step is taken: its place on the map. */
const placeOf = ({ step }: StepRequirements): Stage | undefined =>
  way.find((stage) => admission[step].from.includes(stage));

const onTheWay = stepRequirements.filter(({ step }) => !admission[step].sideStep);
const beside = stepRequirements.filter(({ step }) => admission[step].sideStep);

const endsIn = ({ step }: StepRequirements): boolean => {
  const ends = destinations(admission[step].to);
  return ends.length > 0 && ends.every((stage) => !isOpenStage(stage));
};

/** The procedure as a map: the stages with their steps in order, the side steps, and the exits. */
export const procedureMap = {
  stages: way.map((stage) => ({
    stage,
    steps: onTheWay.filter((requirements) => placeOf(requirements) === stage),
  })),
  sideSteps: beside.filter((requirements) => !endsIn(requirements)),
  exits: beside.filter(endsIn),
} as const;
