import type { LogView } from "@/lib/mentoring/log-queries";
import { type Criterion, criteria, isLevel } from "@/lib/mentoring/schema";
import { type Beside, type Matter, sideBySide } from "@/lib/mentoring/side-by-side";
import { formatDay } from "@/lib/primitives/day";
import type { Words } from "@/lib/text/text";
import { Sealed } from "../dossier/sealed";
import { roleName } from "./tasks/task-facts";

type Evaluation = LogView["evaluations"][number];
type Part = Readonly<{ group: Beside<Evaluation>; words: Words }>;

export const levelName = (words: Words, level: number): string => {
  const key = String(level);
  return isLevel(key) ? words.mentoring.evaluations.level(level, words.mentoring.levels[key]) : key;
};

const matterName = (matter: Matter, { tasks: { sideBySide: said } }: Words): string =>
  matter.kind === "task" ? said.ofTask(matter.title) : said.ofQuarter(matter.quarter, matter.year);

const authorOf = ({ authorName, authorRole }: Evaluation, words: Words): string => {
  const role = roleName(authorRole, words);
  return role ? `${authorName}, ${role}` : authorName;
};

/** Where the assessors differ, in a sentence each: what each of them found. */
function Differences({ group, words }: Part) {
  if (group.differing.length === 0) return null;
  const said = words.tasks.sideBySide;
  const sentence = (criterion: Criterion): string =>
    said.differs(
      words.mentoring.criteria[criterion],
      group.evaluations.map((each) => said.said(each.authorName, levelName(words, each[criterion]))),
    );
  return (
    <ul className="mt-2 rounded-md border-warning border-l-4 bg-warning-soft px-3 py-2">
      {group.differing.map((criterion) => (
        <li key={criterion}>{sentence(criterion)}</li>
      ))}
    </ul>
  );
}

/** One criterion a row, one assessor a column; below one another on a narrow screen. */
function Compared({ group, words }: Part) {
  const { mentoring, tasks } = words;
  const { evaluations } = group;
  return (
    <table className="mt-2 w-full text-left max-sm:block">
      <thead className="max-sm:sr-only">
        <tr className="border-line border-b align-bottom">
          <th className="py-2 pr-4 font-medium text-muted text-sm" scope="col">
            {tasks.sideBySide.criterion}
          </th>
          {evaluations.map((each) => (
            <th className="py-2 pr-4 font-medium text-sm" id={`evaluation-${each.id}`} key={each.id} scope="col">
              {authorOf(each, words)}
              <span className="block text-muted">{formatDay(each.evaluatedOn)}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="max-sm:block">
        {criteria.map((criterion) => (
          <tr className="border-line border-b align-top max-sm:block max-sm:py-1" key={criterion}>
            <th className="py-2 pr-4 font-normal max-sm:block max-sm:py-0 max-sm:text-muted max-sm:text-sm" scope="row">
              {mentoring.criteria[criterion]}
            </th>
            {evaluations.map((each) => (
              <td className="py-2 pr-4 max-sm:block max-sm:py-0.5" key={each.id}>
                <span className="font-semibold">{levelName(words, each[criterion])}</span>
                <span className="text-muted text-sm sm:hidden"> · {each.authorName}</span>
              </td>
            ))}
          </tr>
        ))}
        <tr className="align-top max-sm:block max-sm:py-1">
          <th className="py-2 pr-4 font-normal max-sm:block max-sm:py-0 max-sm:text-muted max-sm:text-sm" scope="row">
            {tasks.sideBySide.words}
          </th>
          {evaluations.map((each) => (
            <td className="whitespace-pre-line break-words py-2 pr-4 max-sm:block max-sm:py-0.5" key={each.id}>
              <Sealed text={each.comment} words={words} />
              <span className="block text-muted text-sm sm:hidden">
                {mentoring.evaluations.by(authorOf(each, words), formatDay(each.evaluatedOn))}
              </span>
            </td>
          ))}
        </tr>
      </tbody>
    </table>
  );
}

/** Every assessor's evaluations, those of one task or of one quarter beside each other: the latest, and earlier ones folded on the screen. */
export function EvaluationList({
  evaluations,
  words,
}: Readonly<{ evaluations: LogView["evaluations"]; words: Words }>) {
  if (evaluations.length === 0) return <p className="text-muted">{words.mentoring.evaluations.none}</p>;
  return (
    <ul className="divide-y divide-line border-line border-y">
      {sideBySide(evaluations).map((group, index) => (
        <li className="py-3" key={group.key}>
          <details className="printed-open" open={index === 0}>
            <summary className="min-h-9 cursor-pointer font-semibold">{matterName(group.matter, words)}</summary>
            <Differences group={group} words={words} />
            <Compared group={group} words={words} />
          </details>
        </li>
      ))}
    </ul>
  );
}
