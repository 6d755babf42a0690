import type { AdmissionFacts } from "../admissions/case/facts";
import { latestPaper } from "../admissions/case/papers";
import { latestVote, type VoteFact } from "../admissions/case/votes";
import { formatDay } from "../primitives/day";
import { type Values, withoutBlanks } from "./forms/fields";
import type { Form, Meeting } from "./forms/form";

/** A share with one digit after the comma, as papers say it: "66,7%". @param of a whole number of people, not 0 */
const shareOf = (part: number, of: number): string =>
  `${(Math.round((part * 1000) / of) / 10).toString().replace(".", ",")}%`;

const twoDigits = (count: number): string => String(count).padStart(2, "0");

/** What a vote on record says. */
const voteValues = ({ heldOn, total, base, present, yes, no, electorate }: VoteFact): Values => {
  const absent = electorate?.absent ?? total - present;
  const probationers = electorate?.probationersPresent ?? null;
  return {
    meetingOn: formatDay(heldOn),
    membersOfficial: twoDigits(total),
    presentOfficial: twoDigits(present),
    absentOfficial: twoDigits(absent),
    ...(probationers === null
      ? {}
      : { presentProbationary: twoDigits(probationers), present: twoDigits(present + probationers) }),
    ...withoutBlanks({ absenceReasons: absent === 0 ? "không" : (electorate?.absenceReasons ?? undefined) }),
    base: twoDigits(base),
    votesFor: twoDigits(yes),
    votesAgainst: twoDigits(no),
    ...(base > 0 ? { votesForShare: shareOf(yes, base), votesAgainstShare: shareOf(no, base) } : {}),
  };
};

/** A committee has no probationary members: its members are all told. */
const committeeVoteValues = (vote: VoteFact): Values => {
  const { membersOfficial, presentOfficial, absentOfficial, ...rest } = voteValues(vote);
  return {
    ...rest,
    ...(membersOfficial ? { members: membersOfficial } : {}),
    ...(presentOfficial ? { present: presentOfficial } : {}),
    ...(absentOfficial ? { absent: absentOfficial } : {}),
  };
};

/** The vote a paper tells of. */
export const meetingValues = (facts: AdmissionFacts, meeting: Meeting | null): Values => {
  const vote = meeting ? latestVote(facts, meeting.purpose, meeting.body) : undefined;
  if (!vote) return {};
  return meeting?.body === "committee" ? committeeVoteValues(vote) : voteValues(vote);
};

const purposeOf = ({ step }: Form): VoteFact["purpose"] => {
  if (step?.includes("Removal")) return "removal";
  return step?.includes("Recognition") ? "recognition" : "admission";
};

/** How a vote fell, where a paper tells of that of the cell and that of the committee. */
const countsOf = (cell: VoteFact | undefined, committee: VoteFact | undefined): Values => {
  const [ofCell, ofCommittee] = [cell && voteValues(cell), committee && voteValues(committee)];
  return withoutBlanks({
    cellMembers: ofCell?.membersOfficial,
    cellProbationers: ofCell?.presentProbationary,
    cellPresent: ofCell?.presentOfficial,
    cellAbsent: ofCell?.absentOfficial,
    cellFor: ofCell?.votesFor,
    committeeMembers: ofCommittee?.membersOfficial,
    committeePresent: ofCommittee?.presentOfficial,
    committeeAbsent: ofCommittee?.absentOfficial,
    committeeFor: ofCommittee?.votesFor,
  });
};

/** The resolutions and the appraisal that a later paper rests on. */
export const resolvedValues = (facts: AdmissionFacts, form: Form): Values => {
  const purpose = purposeOf(form);
  const appraisal = latestPaper(facts, purpose === "recognition" ? "recognitionAppraisal" : "appraisal");
  const [cell, committee] = [latestVote(facts, purpose, "cell"), latestVote(facts, purpose, "committee")];
  return {
    ...countsOf(cell, committee),
    ...(cell?.resolution ? { cellResolution: cell.resolution, cellResolvedOn: formatDay(cell.heldOn) } : {}),
    ...(committee?.resolution
      ? { committeeResolution: committee.resolution, committeeResolvedOn: formatDay(committee.heldOn) }
      : {}),
    ...(appraisal?.number ? { appraisalNumber: appraisal.number, appraisalOn: formatDay(appraisal.datedOn) } : {}),
  };
};
