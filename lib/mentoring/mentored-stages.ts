import type { Stage } from "../admissions/case/stages";

/** While a person is helped and trained: from the list of sympathisers to the end of probation. */
const helped: readonly Stage[] = ["mentoring", "dossier", "verification", "approval", "ceremony", "probation"];

export const isHelped = (stage: Stage): boolean => helped.includes(stage);
