import { dated } from "../dated";
import { provision } from "../instruments";

/**
 * How a document of the Party is numbered: a running number within its kind and the term of the committee, below ten with
 * a nought, a hyphen, the letters of the kind, a slash, the letters of the body: "05-NQ/CB". Earlier texts were not seen.
 */
export const documentNumbers = dated<"ordinal-kind/body">("The number of a document", [
  { from: "2018-04-03", value: "ordinal-kind/body", cites: provision("HD 36-HD/VPTW") },
  { from: "2026-05-27", value: "ordinal-kind/body", cites: provision("HD 05-HD/VPTW") },
]);
