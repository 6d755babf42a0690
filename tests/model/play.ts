import type { Act } from "./acts";
import { Choice } from "./choice";
import { dayFor, soon } from "./days";
import { details, plain } from "./details";
import { kindOf } from "./kinds";
import type { State, World } from "./state";

/**
 * The next act of a story: mostly one the model thinks possible, on a day near where answers turn, some of it wrong on
 * purpose. @param calm what leads on, plainly and soon, to bring a story to the far stages
 */
export const nextAct = (number: number, calm: boolean, state: State, world: World): Act => {
  const choice = new Choice(calm ? 0 : number);
  const what = kindOf(choice, state, world);
  const on = calm ? soon(number, state, what) : dayFor(choice, state, world, what);
  const confirmed = choice.of(2) === 0;
  // Which unions there are at the place differs in calm stories too.
  const drawn = what === "recordApplication" ? new Choice(number) : choice;
  return { ...plain, what, on, confirmed, ...details[what]?.({ choice: drawn, state, world, on }) };
};
