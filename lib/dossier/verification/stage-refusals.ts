import type { Stage } from "../../admissions/case/stages";
import { hd06 } from "../../regulations/cite";
import type { Refusal } from "../../workflow/refusal";

export const cites = hd06("3.4");

/** Entries are possible only at these stages. */
export const stageRefusals = ({ stage }: Readonly<{ stage: Stage }>, stages: readonly Stage[]): Refusal[] =>
  stages.includes(stage) ? [] : [{ code: "verification-shut", facts: { stage }, cites }];
