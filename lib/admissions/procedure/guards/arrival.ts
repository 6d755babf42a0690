import { hd06, qd294 } from "../../../regulations/cite";
import { arrivalOf, openReexamination } from "../../case/arrival";
import { isDecidedByCommittee } from "../../case/deciding-body";
import type { CaseGuard, FactsOnAnyDay } from "../../case/facts";
import { latestPaper } from "../../case/papers";
import { latestVote } from "../../case/votes";

const cites = hd06("3.9c");

/** The decision came from another competent committee, which alone may examine it again. */
export const decidedByAnother: CaseGuard = (facts) => {
  const isAnothers = latestPaper(facts, "receivedDossier")?.details.competent === "other";
  return isAnothers && arrivalOf(facts)?.arrival === "decided"
    ? undefined
    : { code: "not-decided-elsewhere", facts: {}, cites };
};

/** While the old committee examines its decision again, nobody is admitted on it. */
export const hasNoOpenReexamination: CaseGuard = (facts) => {
  const asked = openReexamination(facts);
  return asked ? { code: "reexamination-open", facts: { since: asked.datedOn }, cites } : undefined;
};

export const waitsForReexamination: CaseGuard = (facts) => {
  const asked = openReexamination(facts);
  if (!asked) return { code: "no-reexamination", facts: {}, cites };
  return facts.on < asked.datedOn
    ? {
        code: "before-its-paper",
        facts: { paper: "reexaminationRequest", since: asked.datedOn, day: facts.on },
        cites,
        field: "occurredOn",
      }
    : undefined;
};

/** A committee that decides by its own resolution has not voted on a dossier that came with the resolution of another. */
export const lacksOwnResolution = (facts: FactsOnAnyDay): boolean => {
  const receivedOn = arrivalOf(facts)?.receivedOn;
  const votedOn = latestVote(facts, "admission", "committee")?.heldOn;
  return (
    isDecidedByCommittee("admission")(facts) &&
    receivedOn !== undefined &&
    votedOn !== undefined &&
    votedOn < receivedOn
  );
};

export const hasOwnResolution: CaseGuard = (facts) =>
  lacksOwnResolution(facts) ? { code: "own-resolution-missing", facts: {}, cites: qd294("22.1") } : undefined;
