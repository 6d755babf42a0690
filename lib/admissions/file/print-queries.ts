import { type Actor, may } from "../../access/actor";
import { caseSeenAudit } from "../../audit/audit-persistence";
import { dossierFrom, dossierStatement } from "../../dossier/dossier-view-queries";
import { mayReadHistory } from "../../dossier/permissions";
import { logFrom, logStatement } from "../../mentoring/log-queries";
import type { Day } from "../../primitives/day";
import { isId } from "../../primitives/ids";
import { wholeFile } from "../queries";
import { applicationIn } from "./case-view";
import { readFile } from "./head-queries";
import type { PrintedPart } from "./parts";

/**
 * A case file with the parts chosen for print, those of the log and of the history as far as the reader may open them.
 * Null when the case is not within reach. A row of the audit for each of the three that is printed.
 */
export const auditedPrintView = async (actor: Actor, caseId: string, on: Day, parts: ReadonlySet<PrintedPart>) => {
  if (!may(actor, "cases.read") || !isId(caseId)) return null;
  const asksLog = parts.has("log") ? logStatement(actor, caseId, true) : null;
  const asksDossier = parts.has("dossier") && mayReadHistory(actor) ? dossierStatement(actor, caseId) : null;
  const file = await readFile(
    actor,
    caseId,
    on,
    asksLog,
    asksDossier,
    caseSeenAudit(actor, "case.seen", caseId, "print"),
    asksLog && caseSeenAudit(actor, "log.seen", caseId, "print"),
    asksDossier && caseSeenAudit(actor, "dossier.seen", caseId, "print"),
  );
  if (!file) return null;
  const [[log], [dossier]] = file.more;
  return {
    ...wholeFile(actor, file),
    parts,
    log: log ? logFrom(actor, file.head, log, on) : null,
    dossier: dossier ? dossierFrom(actor, { ...file, applicationOn: applicationIn(file.record) }, dossier, on) : null,
  };
};

export type PrintView = NonNullable<Awaited<ReturnType<typeof auditedPrintView>>>;
