import type { CaseChanges, CaseState } from "@/lib/admissions/case/changes";
import { isDue } from "@/lib/admissions/clocks/deadlines";
import { formatDay } from "@/lib/primitives/day";
import type { Words } from "@/lib/text/text";
import type { FormReview } from "../../ui/form-state";
import { nextStepText, roleName } from "../next-step-text";

type Paper = CaseState["papers"][number];
type Vote = CaseState["votes"][number];
type Deadline = CaseState["deadlines"][number];

const paperText = ({ kind, number, on }: Paper, { admissions, review }: Words): string => {
  const what = admissions.paperKinds[kind];
  return number ? review.numbered(what, number, formatDay(on)) : review.dated(what, formatDay(on));
};

const titleOf = ({ purpose, body }: Vote, { admissions }: Words): string => {
  const titles: Readonly<Record<string, string>> = admissions.voteTitles[purpose];
  return titles[body] ?? body;
};

const voteText = (vote: Vote, words: Words): string => {
  const { yes, base, needed, carried } = vote;
  const title = titleOf(vote, words);
  if (needed === undefined) return words.review.counted(title, yes, base);
  return carried ? words.review.carried(title, yes, base, needed) : words.review.failed(title, yes, base, needed);
};

const deadlineName = (kind: string, { steps }: Words): string => {
  const names: Readonly<Record<string, string>> = steps.deadlines;
  return names[kind] ?? kind;
};

const deadlineText = ({ kind, holder, startedOn, dueOn }: Deadline, words: Words): string => {
  const { review } = words;
  const what = deadlineName(kind, words);
  const who = roleName(holder, words);
  if (!dueOn) return review.noDay(what, who);
  return isDue({ kind })
    ? review.deadline(what, who, formatDay(startedOn), formatDay(dueOn))
    : review.ripens(what, formatDay(dueOn));
};

const standingName = (kind: string, { people }: Words): string => {
  const names: Readonly<Record<string, string>> = people.standings;
  return names[kind] ?? kind;
};

const dossierTexts = ({ sections, verified }: CaseChanges, { review }: Words): string[] => [
  ...(sections.ended.length > 0 ? [review.reopened(sections.ended.join(", "))] : []),
  ...(sections.begun.length > 0 ? [review.passedAgain(sections.begun.join(", "))] : []),
  ...(verified < 0 ? [review.unverified(-verified)] : []),
  ...(verified > 0 ? [review.verifiedAgain(verified)] : []),
];

/** What follows from a step in words, row by row; a row without a line is left out. */
export const stepReview = (changes: CaseChanges | null, words: Words): FormReview => {
  if (!changes) return { rows: [] };
  const { review, steps } = words;
  const { rows } = review;
  const { stage, next, papers, votes, standings, deadlines, mentors, cell, paused } = changes;
  const texts: readonly (readonly [label: string, lines: readonly string[]])[] = [
    [rows.vote, votes.begun.map((each) => voteText(each, words))],
    [
      rows.stage,
      [
        stage.from === stage.to
          ? review.sameStage(steps.stages[stage.to])
          : review.stage(steps.stages[stage.from], steps.stages[stage.to]),
      ],
    ],
    [
      rows.standings,
      [
        ...standings.ended.map(({ kind }) => review.ends(standingName(kind, words))),
        ...standings.begun.map(({ kind, from }) => review.begins(standingName(kind, words), formatDay(from))),
      ],
    ],
    [rows.papers, papers.begun.map((each) => paperText(each, words))],
    [rows.voidPapers, papers.ended.map((each) => paperText(each, words))],
    [rows.voidVotes, votes.ended.map((each) => voteText(each, words))],
    [rows.begun, deadlines.begun.map((each) => deadlineText(each, words))],
    [rows.ended, deadlines.ended.map(({ kind }) => deadlineName(kind, words))],
    [rows.mentor, [...mentors.ended.map(review.mentorEnds), ...mentors.begun.map(review.mentorBegins)]],
    [rows.cell, cell === null ? [] : [cell]],
    [rows.dossier, dossierTexts(changes, words)],
    [rows.pause, paused === null ? [] : [paused ? review.paused : review.resumed]],
    [rows.next, [next ? nextStepText(next, words) : review.nothing]],
    [rows.told, [next ? review.told(roleName(next.holder, words)) : review.nobody]],
  ];
  return { rows: texts.flatMap(([label, lines]) => (lines.length > 0 ? [{ label, lines }] : [])) };
};
