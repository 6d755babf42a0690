import { type Actor, may } from "../../access/actor";
import { caseSeenAudit } from "../../audit/audit-persistence";
import { isPrintable } from "../../audit/seen-parts";
import { readPipelined } from "../../database/pipelined-read";
import { isId } from "../../primitives/ids";
import { mayReadHistory } from "../permissions";

/**
 * Writes the audit row that the print of a page was opened, of a file within reach. False for a part that has no such page, and
 * for who may not open it.
 */
export const auditedPrint = async (actor: Actor, caseId: string, part: string): Promise<boolean> => {
  const isOfCase = part === "schedule";
  const isReader = isOfCase ? may(actor, "cases.read") : mayReadHistory(actor);
  if (!isReader || !isId(caseId) || !isPrintable(part)) return false;
  const command = isOfCase ? "case.seen" : "dossier.seen";
  await readPipelined(actor, caseSeenAudit(actor, command, caseId, `print-${part}`));
  return true;
};
