import { isSecret } from "./case/papers";
import type { CaseRecord } from "./case/record";
import type { Effects } from "./procedure/step";

type Stated = Readonly<Record<string, unknown>>;

/** Of a form whose paper is encrypted, only its day, its number and the confirmation are stated openly. */
const openlyStated = ({ papers = [] }: Effects, stated: Stated): Stated => {
  if (!papers.some(({ kind }) => isSecret(kind))) return stated;
  const { occurredOn, number, confirmation } = stated;
  return { occurredOn, number, confirmation };
};

/** What the history keeps of a step: what its form states, where the person came from, and whose case stays. */
export const statedInHistory = (left: Effects, stated: Stated, { unitId }: CaseRecord): Stated => {
  const { joins, move } = left;
  if (joins) return { ...stated, keptPersonId: joins.personId, keptName: joins.name, keptUnit: joins.unit };
  return move ? { ...stated, leftUnitId: unitId } : openlyStated(left, stated);
};
