import type { Words } from "@/lib/text/text";

type Props = Readonly<{ caseId: string; name: string; words: Words }>;

const entryKinds = ["task", "note", "evaluation", "report"] as const;

/** Links to give a task, write a note, evaluate and report. */
export function EntryLinks({ caseId, name, words }: Props) {
  const { mentoring } = words;
  return (
    <nav aria-label={mentoring.entryLinks.label(name)} className="flex flex-wrap gap-2 print:hidden">
      {entryKinds.map((kind) => (
        <a
          className="inline-flex min-h-11 flex-1 items-center justify-center whitespace-nowrap rounded-md border border-line bg-paper px-3 font-medium text-sm no-underline hover:border-link hover:text-link sm:flex-none sm:px-4"
          href={`/admissions/${caseId}/log/${kind}`}
          key={kind}
        >
          {mentoring.entryLinks[kind]}
        </a>
      ))}
    </nav>
  );
}
