import type { EntryKind, TaskEntry } from "@/lib/mentoring/tasks/entries";
import type { TaskView } from "@/lib/mentoring/tasks/queries";
import { formatDay } from "@/lib/primitives/day";
import type { Words } from "@/lib/text/text";
import { Sealed } from "../../dossier/sealed";
import { SectionHeading } from "../../ui/heading";
import { roleName } from "./task-facts";

type Part = Readonly<{ task: TaskView; words: Words }>;

const edges: Readonly<Record<EntryKind, string>> = {
  handedIn: "border-l-info",
  accepted: "border-l-success",
  returned: "border-l-warning",
  withdrawn: "border-l-line",
  timeAsked: "border-l-info",
  timeGranted: "border-l-success",
  timeRefused: "border-l-warning",
};

/** What was sent with a hand-in: photographs in the page, and anything to be downloaded. */
function Product({ file, task, words }: Part & Readonly<{ file: NonNullable<TaskEntry["file"]> }>) {
  const { files, tasks } = words;
  const address = `/api/tasks/${task.caseId}/${task.id}/files/${file.versionId}`;
  const pages = file.form === "images" ? Array.from({ length: file.parts }, (_, index) => index + 1) : [];
  return (
    <div className="mt-2">
      {pages.map((page) => (
        // biome-ignore lint/performance/noImgElement: the picture is private, and as small as it gets.
        <img
          alt={tasks.rounds.picture(page, file.parts)}
          className="mb-2 max-h-96 max-w-full rounded-md border border-line bg-wash"
          key={page}
          loading="lazy"
          src={`${address}?page=${page}&pass=${task.passes[file.versionId]}`}
        />
      ))}
      <p className="text-sm">
        {tasks.rounds.file}: {files.forms[file.form]}, {files.size(file.size)} ·{" "}
        <a className="link inline-flex min-h-11 items-center print:hidden" href={address}>
          {tasks.rounds.download}
        </a>
      </p>
    </div>
  );
}

function Round({ entry, task, words }: Part & Readonly<{ entry: TaskEntry }>) {
  const { rounds } = words.tasks;
  const { wasDueOn, dueOn } = entry;
  return (
    <li className={`border-line border-l-4 py-1 pl-3 ${edges[entry.kind]}`}>
      <p className="font-semibold">{rounds.kinds[entry.kind]}</p>
      <p className="text-muted text-sm">
        {rounds.by(entry.byName, roleName(entry.byRole, words) ?? "", formatDay(entry.on))}
      </p>
      {entry.text !== null && (
        <p className="mt-1 whitespace-pre-line break-words">
          <Sealed text={entry.text} words={words} />
        </p>
      )}
      {wasDueOn && dueOn && <p className="mt-1 text-sm">{rounds.days(formatDay(wasDueOn), formatDay(dueOn))}</p>}
      {entry.place !== null && (
        <p className="mt-1 break-words text-sm">
          {rounds.place}: <Sealed text={entry.place} words={words} />
        </p>
      )}
      {entry.file && <Product file={entry.file} task={task} words={words} />}
    </li>
  );
}

/** A task judged before its rounds were kept has its last verdict only. */
function LastVerdict({ task, words }: Part) {
  if (!task.result) return <p className="text-muted">{words.tasks.rounds.none}</p>;
  return (
    <p className="whitespace-pre-line break-words">
      <Sealed text={task.result} words={words} />
    </p>
  );
}

/** All that has passed about a task, the latest last. */
export function Rounds({ task, words }: Part) {
  return (
    <section>
      <SectionHeading>{words.tasks.rounds.title}</SectionHeading>
      {task.entries.length === 0 ? (
        <LastVerdict task={task} words={words} />
      ) : (
        <ol className="space-y-4">
          {task.entries.map((entry) => (
            <Round entry={entry} key={entry.id} task={task} words={words} />
          ))}
        </ol>
      )}
    </section>
  );
}
