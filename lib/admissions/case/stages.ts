/** The stages of the procedure in their order, the end they lead to, and the exits beside them. */
export const stages = [
  "nomination",
  "mentoring",
  "dossier",
  "verification",
  "approval",
  "ceremony",
  "probation",
  "official",
  "takenOff",
  "refused",
  "withdrawn",
  "removed",
  "annulled",
  "transferred",
  "joined",
] as const;
export type Stage = (typeof stages)[number];

export const isStage = (text: string): text is Stage => stages.some((stage) => stage === text);

/** A case at one of these stages is open; at any other it has ended. */
export const openStages = [
  "nomination",
  "mentoring",
  "dossier",
  "verification",
  "approval",
  "ceremony",
  "probation",
] as const satisfies readonly Stage[];

export const isOpenStage = (stage: Stage): boolean => openStages.some((each) => each === stage);

/** Whether somebody who was admitted is no member any more: a target of admissions is met by those who are. */
export const isLostStage = (stage: Stage): boolean => stage === "removed" || stage === "annulled";

/** Stages that several steps share. While papers are gathered for the cell, a paper that lapses is wanted again. */
export const gathering = ["dossier", "verification", "approval"] as const satisfies readonly Stage[];
export const mentoringOrGathering = ["mentoring", ...gathering] as const;
export const beforeDecision = ["nomination", ...mentoringOrGathering] as const;
export const beforeProbation = [...beforeDecision, "ceremony"] as const;
export const fromMentoringOn = [...mentoringOrGathering, "ceremony", "probation"] as const;
