import type { Act } from "./act";
import type { Day } from "./calendar";
import type { Setup, State } from "./case-state";
import type { Choice } from "./choice";
import { currentIntroductions } from "./law-dossier";

export type Draw = Readonly<{ choice: Choice; state: State; setup: Setup; on: Day }>;
export type Details = (draw: Draw) => Partial<Act>;

/** The member an act names: mostly somebody eligible who has no part in the case yet. */
export const chooseMember = ({ choice, state, setup }: Draw): string => {
  const kind = choice.of(8);
  if (kind === 7) return choice.from(setup.cell).id;
  const taken = [...currentIntroductions(state, state.lastActOn).map(({ who }) => who), state.mentors.at(-1)?.who];
  const free = setup.cell.filter(
    ({ id, official }) => official && official.to === undefined && !taken.includes(id) && id !== setup.relative,
  );
  return (free[kind % Math.max(1, Math.min(3, free.length))] ?? setup.cell[0])?.id ?? "m1";
};
