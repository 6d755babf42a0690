import { covers } from "../../../primitives/period";
import { hd06 } from "../../../regulations/cite";
import type { CaseGuard, FactsOnAnyDay } from "../../case/facts";
import { isOnFile } from "../../case/papers";
import { has } from "./papers";

type Appraisal = "appraisal" | "recognitionAppraisal";

/** Whether the cell lies under a departmental organisation on the day; without a day, whether it still does. */
const hasDepartment = ({ department, on }: FactsOnAnyDay): boolean =>
  department !== null && (on ? covers(department, on) : department.to === null);

/** A departmental committee appraises. Without one there is no appraisal. Source: HD 06-HD/TW 3.6b, 4.5. */
export const liesUnderDepartment: CaseGuard = (facts) =>
  hasDepartment(facts) ? undefined : { code: "no-department", facts: {}, cites: hd06("3.6b") };

/** The appraisal is on file, where the cell lies under a departmental organisation. */
export const isAppraised =
  (kind: Appraisal): CaseGuard =>
  (facts) =>
    hasDepartment(facts) ? has(kind)(facts) : undefined;

/** Done once the appraisal is on file, or where no department appraises. */
export const needsNoAppraisal =
  (kind: Appraisal) =>
  (facts: FactsOnAnyDay): boolean =>
    isOnFile(kind)(facts) || !hasDepartment(facts);
