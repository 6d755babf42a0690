import type { Act } from "./act";
import { lastOf, type Setup, type State } from "./case-state";
import { approvalLaws } from "./law-approval";
import { arrivalLaws } from "./law-arrival";
import type { Law } from "./law-conditions";
import { preparationLaws } from "./law-preparation";
import { recognitionLaws } from "./law-recognition";
import { sideStepLaws } from "./law-side-steps";
import { type Verdict, VerdictBuilder } from "./verdict";

const laws: Readonly<Record<string, Law>> = {
  ...preparationLaws,
  ...approvalLaws,
  ...recognitionLaws,
  ...sideStepLaws,
  ...arrivalLaws,
};

/** The steps the model covers. */
export const stepsWithLaw: readonly string[] = Object.keys(laws);

const allowedWhilePaused = ["resume", "withdraw", "takeOffList", "annulStep", "joinCase"];
const allowedBeforeAnnulmentDay = ["recordCertificate", "annulStep"];

/** Whether the regulations allow the act, with the reasons. */
export const verdictOf = (state: State, act: Act, setup: Setup): Verdict => {
  const verdict = new VerdictBuilder();
  laws[act.kind]?.(verdict, state, act, setup);
  verdict.require(state.pausedOn === undefined || allowedWhilePaused.includes(act.kind), "the case is paused");
  // Q294 §4.4: papers redone after an annulment are dated on or after it.
  const annulled = lastOf(state, "annulled");
  verdict.require(
    annulled === undefined || annulled <= act.on || allowedBeforeAnnulmentDay.includes(act.kind),
    "after the annulment",
  );
  return verdict.verdict();
};
