import type { Act } from "./acts";
import { outside } from "./acts";
import { opened, type Side, taken, told } from "./adapter";
import { apply } from "./apply";
import { Choice } from "./choice";
import { plain } from "./details";
import { verdict } from "./law";
import { nextAct } from "./play";
import { begin, type State, type World } from "./state";
import { worldOf } from "./worlds";

/** How often each step was allowed and refused, each refusal met, each stage reached. */
export type Tally = Readonly<{
  accepted: Map<string, number>;
  confirmed: Map<string, number>;
  refused: Map<string, number>;
  codes: Map<string, number>;
  places: Map<string, number>;
}>;
export const emptyTally = (): Tally => ({
  accepted: new Map(),
  confirmed: new Map(),
  refused: new Map(),
  codes: new Map(),
  places: new Map(),
});
const count = (map: Map<string, number>, name: string): void => void map.set(name, (map.get(name) ?? 0) + 1);

/** The model and the code say different things of an act. */
export class Disagreement extends Error {}

const isOutside = (what: string): boolean => outside.some((each) => each === what);

/** An act in one line: its kind, its day, and of the rest what is not plain. */
const line = ({ what, on, confirmed, ...rest }: Act): string => {
  const stated = Object.entries(rest).filter(([name, value]) => value !== plain[name as keyof typeof plain]);
  const words = stated.map(([name, value]) => `${name} ${JSON.stringify(value)}`);
  return [on, what, ...words, ...(confirmed ? [] : ["unconfirmed"])].join(" ");
};

const explained = (state: State, world: World, done: readonly Act[], act: Act, model: unknown, code: unknown): string =>
  [
    `world: ${JSON.stringify({ ...world, cell: world.cell.filter(({ id }) => !/^m\d/.test(id)), committee: undefined })}`,
    ...done.map((each) => `  ${line(each)}`),
    `then, at ${state.place}: ${line(act)}`,
    `the model says: ${JSON.stringify(model)}`,
    `the code says:  ${JSON.stringify(code)}`,
  ].join("\n");

/** Looks at an act that both sides allow, before it is done. */
export type Watch = (side: Side, act: Act) => void;

/** Plays one sequence of acts on both sides. @throws Disagreement at the first act they judge differently */
export const play = (numbers: readonly number[], tally: Tally, watch?: Watch): void => {
  const [first = 0, pace = 0, ...rest] = numbers;
  const calmly = pace % 32;
  const world = worldOf(new Choice(first));
  const start = opened(world);
  let side = start.side;
  let state = begin(world);
  const done: Act[] = [];
  for (const [index, number] of rest.entries()) {
    const act = nextAct(number, index < calmly, state, world);
    if (isOutside(act.what)) {
      state = apply(state, act, world);
      side = taken(side, act, start.bodies);
      done.push(act);
      continue;
    }
    const model = verdict(state, act, world);
    const code = told(side, act, start.bodies);
    if (model.is !== code.is) throw new Disagreement(explained(state, world, done, act, model, code));
    for (const each of code.codes) count(tally.codes, each);
    if (model.is === "legal" || (model.is === "needsConfirmation" && act.confirmed)) {
      watch?.(side, act);
      state = apply(state, act, world);
      side = taken(side, act, start.bodies);
      done.push(act);
      count(model.is === "legal" ? tally.accepted : tally.confirmed, act.what);
      if (side.stage !== state.place)
        throw new Disagreement(explained(state, world, done, act, state.place, side.stage));
      count(tally.places, state.place);
    } else count(tally.refused, act.what);
  }
};
