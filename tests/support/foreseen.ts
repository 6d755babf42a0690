import { expect } from "vitest";
import type { Actor } from "../../lib/access/actor";
import { changesBetween } from "../../lib/admissions/case/changes";
import { stepCommands, stepRehearsals } from "../../lib/admissions/commands";
import { definitionOf, type Step } from "../../lib/admissions/procedure/procedure";
import { readCaseState } from "../../lib/admissions/records/case-state-queries";
import { reading } from "../../lib/database/client";
import type { Outcome } from "../../lib/workflow/refusal";

type Sent = Readonly<Record<string, unknown>> & Readonly<{ caseId: string; requestId: string }>;

/**
 * Takes a step. One that is confirmed is rehearsed first, as its page does it, and what was then announced must be what is
 * recorded.
 */
export const takeAsForeseen = async (actor: Actor, step: Step, sent: Sent): Promise<Outcome<{ caseId: string }>> => {
  if (!definitionOf(step).confirms) return stepCommands[step](actor, sent);
  const stateOf = () => reading(actor, (db) => readCaseState(db, sent.caseId));
  const before = await stateOf();
  const rehearsed = await stepRehearsals[step](actor, sent);
  expect(await stateOf()).toEqual(before);
  if (rehearsed.kind !== "done") return rehearsed;
  const outcome = await stepCommands[step](actor, sent);
  if ("was" in rehearsed.value) expect(outcome).toEqual({ kind: "done", value: rehearsed.value.was });
  else {
    const after = await stateOf();
    const { would } = rehearsed.value;
    expect(outcome.kind).toBe("done");
    expect(before && after && changesBetween(before, after)).toEqual(
      would.before && would.after && changesBetween(would.before, would.after),
    );
  }
  return outcome;
};
