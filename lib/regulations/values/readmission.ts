import { dated } from "../dated";
import { provision } from "../instruments";

/** How a former member left the Party. `other` stands for every way without a rule of its own. */
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

/** Resigning because of exceptionally hard family circumstances is not in the list: such a person may be re-admitted. */
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
