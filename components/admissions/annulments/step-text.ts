import { isStep } from "@/lib/admissions/procedure/procedure";
import { type Day, formatDay } from "@/lib/primitives/day";
import type { Words } from "@/lib/text/text";

type Recorded = Readonly<{ step: string; occurredOn: Day; actorName: string }>;

/** What was recorded, and by whom: "Ghi nghị quyết chi bộ (Trần Văn Mẫu ghi, ngày 21/03/2026)". */
export const recordedStep = ({ step, occurredOn, actorName }: Recorded, { steps, annulments }: Words): string => {
  const name = isStep(step) ? steps.steps[step] : step;
  return `${name} (${annulments.form.recordedBy(actorName, formatDay(occurredOn))})`;
};
