import type { Act } from "./acts";
import { Judge, type Verdict } from "./judge";
import { approving } from "./law-approving";
import { sideStep } from "./law-aside";
import { preparing } from "./law-preparing";
import { recognising } from "./law-recognising";
import type { Law } from "./law-rules";
import { lastOf, type State, type World } from "./state";

const laws: Readonly<Record<string, Law>> = { ...preparing, ...approving, ...recognising, ...sideStep };

/** Every act of the procedure the model has a law for. */
export const acts: readonly string[] = Object.keys(laws);

const whilePaused = ["resume", "withdraw", "takeOffList", "annulStep"];
const whateverWasAnnulled = ["recordCertificate", "annulStep"];

/** What the law says of an act, in words. */
export const verdict = (state: State, act: Act, world: World): Verdict => {
  const judge = new Judge();
  laws[act.what]?.(judge, state, act, world);
  judge.must(state.paused === undefined || whilePaused.includes(act.what), "the case is paused");
  // Q294 §4.4: what is redone has days of its own.
  const annulled = lastOf(state, "annulled");
  judge.must(
    annulled === undefined || annulled <= act.on || whateverWasAnnulled.includes(act.what),
    "after the annulment",
  );
  return judge.verdict();
};
