import type { Day } from "../../primitives/day";
import type { Rulebook } from "../../regulations/rulebook";
import type { Citation } from "../../workflow/refusal";
import type { AdmissionFacts } from "../case/facts";
import { annulmentsById, effectiveEntries, pauseOf } from "../case/history";
import type { OtherCase } from "../case/joining";
import { latestPaper } from "../case/papers";
import type { CaseRecord } from "../case/record";
import { isOpenStage } from "../case/stages";
import type { TransferPoint } from "../procedure/guards/transfer-point";
import type { OpenedEntry } from "../records/details-encryption";

/** The history as it is shown: each step with what was stated, and who annulled it. @param dayAt the day of a moment in Viet Nam */
export const historyOf = (history: readonly OpenedEntry[], dayAt: (moment: Date) => Day) => {
  const annulled = annulmentsById(history);
  return history.map(({ provisions, recordedAt, accountId: _, ...rest }) => {
    const by = annulled.get(rest.id);
    const at = new Date(recordedAt);
    return {
      ...rest,
      recordedAt: at,
      recordedOn: dayAt(at),
      provisions: provisions as readonly Citation[],
      /** Who annulled the entry, and when; it stays, struck through. */
      annulled: by ? { name: by.actorName, on: by.occurredOn } : null,
    };
  });
};

/** The months and working days that matter in a transfer of that day; null where they are not known. */
export const transferPeriodsOn = (rules: Rulebook, on: Day) => ({
  together: rules.monthsTogether.knownOn(on)?.value ?? null,
  forwarding: rules.dossierForwardingDays.knownOn(on)?.value ?? null,
  deciding: rules.transferredDecisionDays.knownOn(on)?.value ?? null,
});

/** How far the case had come when the person went to another organisation: what was to be handed over. */
export const handedOverAt = (facts: AdmissionFacts): TransferPoint | null =>
  (["transferCertificate", "transferLetter"] as const)
    .flatMap((kind) => (latestPaper(facts, kind)?.details.point as TransferPoint | undefined) ?? [])
    .at(0) ?? null;

const textOf = (stated: unknown): string => (typeof stated === "string" ? stated : "");

/**
 * Cases that are or may be of the same person: the one this was joined into, those joined into it, and the open ones of
 * people who are alike, for who may join them.
 */
export const relatedOf = (record: CaseRecord, related: readonly OtherCase[], mayJoin: boolean) => {
  const joining = record.stage === "joined" ? effectiveEntries(record.transitions).at(-1)?.facts : undefined;
  const keptCaseId = textOf(joining?.keptCaseId);
  return {
    into: joining
      ? {
          /** Null where the reader may not open it. */
          id: related.some(({ id }) => id === keptCaseId) ? keptCaseId : null,
          name: textOf(joining.keptName),
          unit: textOf(joining.keptUnit),
        }
      : null,
    here: related.filter(({ stage }) => stage === "joined"),
    alike: mayJoin
      ? related.filter(({ id, stage, differs }) => stage !== "joined" && id !== keptCaseId && differs.length === 0)
      : [],
  };
};

/** What ends in a case with its being joined into another. */
export const endingOf = ({ person, transitions, deadlines }: CaseRecord, { mentors, papers }: AdmissionFacts) => ({
  bornOn: person.bornOn,
  entries: transitions.length,
  papers: papers.length,
  mentor: mentors.findLast(({ to }) => to === null)?.name ?? null,
  deadlines: deadlines.length,
});

/** What stopped the case: the pause that has not ended, or the step that ended it. Absent while the case goes on. */
export const haltingEntry = ({ stage, transitions }: Pick<CaseRecord, "stage" | "transitions">) =>
  isOpenStage(stage)
    ? pauseOf(transitions)
    : effectiveEntries(transitions).findLast(({ from, to }) => from !== to && to === stage);

/** The day of the application the history belongs to; null before there is one. */
export const applicationIn = ({ papers }: CaseRecord): Day | null =>
  papers.findLast(({ kind }) => kind === "application")?.datedOn ?? null;
