import type { Prisma } from "../database/generated/client";
import { dateOf } from "../primitives/day";
import { newId } from "../primitives/ids";
import type { CaseRecord } from "./case/record";
import type { DeadlineFact } from "./clocks/deadlines";

/** The rows of the deadlines that run in a case. */
export const deadlineRows = (
  { id: caseId, path }: Pick<CaseRecord, "id" | "path">,
  running: readonly DeadlineFact[],
): Prisma.DeadlineCreateManyInput[] =>
  running.map(({ pack, startedOn, dueOn, cites, drafted: _, ...each }) => ({
    ...each,
    id: newId(),
    caseId,
    path,
    startedOn: dateOf(startedOn),
    dueOn: dueOn && dateOf(dueOn),
    cites: cites as Prisma.InputJsonValue,
    rulePack: pack,
  }));
