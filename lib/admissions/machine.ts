import type { Role } from "../access/roles";
import type { Machine } from "../workflow/machine";
import type { AdmissionFacts } from "./facts";
import { towardsAdmission } from "./machine-admission";
import { asides } from "./machine-asides";
import { recognition } from "./machine-recognition";
import { special } from "./machine-special";
import type { Stage, Step } from "./steps";

/** Steps of the procedure as rules, each under its name. */
export type Steps<Name extends Step> = Machine<Stage, Name, AdmissionFacts, Role>;

/**
 * The procedure, in its order: from which stage each step is taken, to which it leads, who owes it, and what must be
 * true on the day. What a step's form must state truly is in `checks`; who may take it is in `access/roles`.
 */
export const admission: Steps<Step> = { ...towardsAdmission, ...recognition, ...special, ...asides };
