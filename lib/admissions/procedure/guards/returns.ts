import { hd06 } from "../../../regulations/cite";
import type { CaseGuard } from "../../case/facts";
import { openReturns, spokenKey } from "../../case/returns";

/** A returned file is neither sent up again nor, where nothing is sent up, decided on before everything the return named is answered. */
export const isReturnAnswered: CaseGuard = (facts) => {
  const open = openReturns(facts);
  const last = open.at(-1);
  if (!last) return undefined;
  const items = open.flatMap((each) => each.items.filter(({ isAnswered }) => !isAnswered));
  const named = items.map(({ correction }) => spokenKey(facts, correction)).join(",");
  return { code: "return-not-answered", facts: { on: last.on, open: named }, cites: hd06("3.3") };
};
