import { covers } from "../../../primitives/period";
import { hd06 } from "../../../regulations/cite";
import type { CaseGuard, FactsOnAnyDay } from "../../case/facts";
import { isOnFile } from "../../case/papers";
import { has } from "./papers";

type Appraisal = "appraisal" | "recognitionAppraisal";

/** Whether the cell lies under a departmental organisation, on a day or, without one, still. */
const hasDepartment = ({ department, on }: FactsOnAnyDay): boolean =>
  department !== null && (on ? covers(department, on) : department.to === null);

/** Only a departmental committee appraises; where there is none, nobody does. Source: HD 06-HD/TW 3.6b, 4.5. */
export const liesUnderDepartment: CaseGuard = (facts) =>
  hasDepartment(facts) ? undefined : { code: "no-department", facts: {}, cites: hd06("3.6b") };

/** The appraisal is on file, where the cell lies under a departmental organisation. */
export const isAppraised =
  (kind: Appraisal): CaseGuard =>
  (facts) =>
    hasDepartment(facts) ? has(kind)(facts) : undefined;

/** Behind the case once it is written, and nothing to wait for where no department appraises. */
export const needsNoAppraisal =
  (kind: Appraisal) =>
  (facts: FactsOnAnyDay): boolean =>
    isOnFile(kind)(facts) || !hasDepartment(facts);
