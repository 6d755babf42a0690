import { dated } from "../dated";
import { provision } from "../instruments";

// Periods that no central text sets, as far as was read; a province may set them for itself.
const unset = [{ from: "2011-11-01", value: "unknown", cites: provision("QĐ 45-QĐ/TW"), confidence: "low" }] as const;

export const dossierSendingDays = dated<number>(
  "Working days for the cell to send the dossier to the committee, from the cell's resolution",
  unset,
);

export const committeeResolutionDays = dated<number>(
  "Working days for the committee's resolution, from the cell's resolution",
  unset,
);
