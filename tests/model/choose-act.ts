import type { Act } from "./act";
import type { Setup, State } from "./case-state";
import { Choice } from "./choice";
import { chooseDay, shortlyAfterLastAct } from "./choose-day";
import { detailsByKind, noDetails } from "./choose-details";
import { chooseKind } from "./choose-kind";

/**
 * Chooses the next act of a case: mostly one that is possible, on a day near a deadline or another boundary, with some
 * details wrong on purpose.
 * @param number the number all choices are drawn from
 * @param isCalm chooses a correct act shortly after the last one, so that some cases reach the late stages
 */
export const chooseAct = (number: number, isCalm: boolean, state: State, setup: Setup): Act => {
  const choice = new Choice(isCalm ? 0 : number);
  const what = chooseKind(choice, state, setup);
  const on = isCalm ? shortlyAfterLastAct(number, state, what) : chooseDay(choice, state, setup, what);
  const confirmed = choice.of(2) === 0;
  // Calm cases, too, must differ in which unions exist at the workplace.
  const drawn = what === "recordApplication" ? new Choice(number) : choice;
  return { ...noDetails, kind: what, on, confirmed, ...detailsByKind[what]?.({ choice: drawn, state, setup, on }) };
};
