import type { LogView } from "@/lib/mentoring/log-queries";
import { criteria, isLevel } from "@/lib/mentoring/schema";
import { formatDay } from "@/lib/primitives/day";
import type { Words } from "@/lib/text/text";
import { Sealed } from "../dossier/sealed";

type Evaluation = LogView["evaluations"][number];

export const levelName = (words: Words, level: number): string => {
  const key = String(level);
  return isLevel(key) ? words.mentoring.evaluations.level(level, words.mentoring.levels[key]) : key;
};

function EvaluationEntry({ evaluation, words }: Readonly<{ evaluation: Evaluation; words: Words }>) {
  const { mentoring } = words;
  return (
    <li className="py-4" id={`evaluation-${evaluation.id}`}>
      <p className="text-muted text-sm">
        {mentoring.evaluations.by(evaluation.authorName, formatDay(evaluation.evaluatedOn))}
      </p>
      <dl className="mt-2 grid gap-x-6 gap-y-1 sm:grid-cols-3">
        {criteria.map((criterion) => (
          <div className="flex justify-between gap-3 sm:block" key={criterion}>
            <dt className="text-sm">{mentoring.criteria[criterion]}</dt>
            <dd className="font-semibold">{levelName(words, evaluation[criterion])}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-2 whitespace-pre-line">
        <Sealed text={evaluation.comment} words={words} />
      </p>
    </li>
  );
}

/** Every assessor's evaluations, latest first. */
export function EvaluationList({
  evaluations,
  words,
}: Readonly<{ evaluations: LogView["evaluations"]; words: Words }>) {
  if (evaluations.length === 0) return <p className="text-muted">{words.mentoring.evaluations.none}</p>;
  return (
    <ul className="divide-y divide-line border-line border-y">
      {evaluations.map((evaluation) => (
        <EvaluationEntry evaluation={evaluation} key={evaluation.id} words={words} />
      ))}
    </ul>
  );
}

/** The latest notes of conversations and observations. */
export function NoteList({ notes, words }: Readonly<{ notes: LogView["notes"]; words: Words }>) {
  if (notes.length === 0) return <p className="text-muted">{words.mentoring.notes.none}</p>;
  return (
    <ul className="divide-y divide-line border-line border-y">
      {notes.map((note) => (
        <li className="py-3" id={`note-${note.id}`} key={note.id}>
          <p className="text-muted text-sm">{words.mentoring.notes.by(note.authorName, formatDay(note.notedOn))}</p>
          <p className="mt-1 whitespace-pre-line">
            <Sealed text={note.text} words={words} />
          </p>
        </li>
      ))}
    </ul>
  );
}
