import { dated } from "../dated";
import { provision } from "../instruments";

/** How a former member left. `other` is every way for which no text names a rule of its own. */
export const leavingKinds = [
  "hardship",
  "lessSeriousCrime",
  "populationPolicy",
  "abandoned",
  "resigned",
  "disunity",
  "corruption",
  "seriousCrime",
  "other",
] as const;
export type LeavingKind = (typeof leavingKinds)[number];

const q45 = { from: "2011-11-01", value: "unknown", cites: provision("QĐ 45-QĐ/TW"), confidence: "low" } as const;

/** Resigning for exceptionally hard family circumstances is not among them. */
export const neverReadmitted = dated<readonly LeavingKind[]>("Ways of leaving after which nobody is re-admitted", [
  q45,
  {
    from: "2025-07-01",
    value: ["abandoned", "resigned", "disunity", "corruption", "seriousCrime"],
    cites: provision("QĐ 294-QĐ/TW", "3.5.2"),
  },
]);

export const readmissionsInLife = dated<number>("Times a person may be re-admitted", [
  q45,
  { from: "2025-07-01", value: 1, cites: provision("QĐ 294-QĐ/TW", "3.5") },
]);
