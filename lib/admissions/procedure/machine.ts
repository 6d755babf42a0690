import type { Role } from "../../access/roles";
import type { Machine } from "../../workflow/machine";
import type { AdmissionFacts } from "../case/facts";
import type { Stage, Step } from "../case/stages";
import { isBeingRemoved } from "./guards/deadlock";
import { isAfterAnnulment, isNotPaused } from "./guards/leaving";
import { towardsAdmission } from "./machine-admission";
import { annulling } from "./machine-annulling";
import { sideSteps } from "./machine-asides";
import { recognition } from "./machine-recognition";
import { removal } from "./machine-removal";
import { special } from "./machine-special";
import { transfers } from "./machine-transfers";

/** Steps of the procedure as rules, each under its name. */
export type Steps<Name extends Step> = Machine<Stage, Name, AdmissionFacts, Role>;

type Row = Steps<Step>[Step];
const eachRow = <Name extends Step>(rows: Steps<Name>, change: (row: Row, step: string) => Row): Steps<Name> =>
  Object.fromEntries(Object.entries<Row>(rows).map(([step, row]) => [step, change(row, step)])) as Steps<Name>;

/** Once the cell has voted to remove the probationer, recognition is no longer proposed. */
const unlessRemoving = (row: Row): Row => ({
  ...row,
  done: (facts) => isBeingRemoved(facts) || row.done?.(facts) === true,
});

/** What may be done with a case that is paused: go on, leave, or put a mistake right. */
const whilePaused: readonly string[] = ["resume", "withdraw", "takeOffList", "annulStep"] satisfies readonly Step[];

/** A certificate of a class may be older than the annulment of the admission it led to. */
const unlessAnnulled = (row: Row, step: string): Row =>
  step === "recordCertificate" || step === "annulStep" ? row : { ...row, when: [...row.when, isAfterAnnulment] };

/** A paused case waits: nothing is proposed and nothing may be taken. */
const unlessPaused = (row: Row, step: string): Row =>
  whilePaused.includes(step)
    ? row
    : {
        ...row,
        done: (facts) => facts.pausedSince !== undefined || row.done?.(facts) === true,
        when: [isNotPaused, ...row.when],
      };

/** The rows as they are written; what holds of every step alike is not among their conditions. */
export const rows: Steps<Step> = {
  ...towardsAdmission,
  ...eachRow(recognition, unlessRemoving),
  ...removal,
  ...special,
  ...sideSteps,
  ...transfers,
  ...annulling,
};

/**
 * The procedure, in its order: from which stage each step is taken, to which it leads, who owes it, and what must be
 * true on the day. What a step's form must state truly is in `checks`; who may take it is in `access/roles`.
 */
export const admission: Steps<Step> = eachRow<Step>(rows, (row, step) => unlessPaused(unlessAnnulled(row, step), step));
