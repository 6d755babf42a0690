import type { Day } from "../../primitives/day";
import type { PaperFact, PaperKind } from "./facts";

/** A paper of a kind and a day, with what else it holds. */
export const paperOf = (kind: PaperKind, datedOn: Day, rest: Partial<PaperFact> = {}): PaperFact => ({
  kind,
  datedOn,
  number: null,
  issuer: null,
  personId: null,
  details: {},
  ...rest,
});
