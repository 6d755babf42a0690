import { dated } from "../dated";
import { provision } from "../instruments";

// For the time before HD 06 the periods of a change of unit were not read.
const q45 = { from: "2011-11-01", value: "unknown", cites: provision("QĐ 45-QĐ/TW"), confidence: "low" } as const;

export const dossierForwardingDays = dated<number>(
  "Working days for the old competent committee to forward a dossier that was sent and not decided",
  [q45, { from: "2025-06-09", value: 15, cites: provision("HD 06-HD/TW", "3.9b") }],
);

export const transferredDecisionDays = dated<number>(
  "Working days for the new competent committee to decide, from the receipt of the dossier",
  [q45, { from: "2025-06-09", value: 30, cites: provision("HD 06-HD/TW", "3.9b") }],
);

/** A decision issued later than this after the transfer of the person is cancelled, and the new committee decides. */
export const decisionAfterTransferDays = dated<number>(
  "Working days after a transfer within which a decision of the old competent committee still holds",
  [q45, { from: "2025-06-09", value: 30, cites: provision("HD 06-HD/TW", "3.9c") }],
);

export const reexaminationDays = dated<number>("Working days for the re-examination the new committee may ask for", [
  q45,
  { from: "2025-06-09", value: 60, cites: provision("HD 06-HD/TW", "3.9c") },
]);
