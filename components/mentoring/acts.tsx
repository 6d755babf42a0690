import type { Words } from "@/lib/text/text";

type Props = Readonly<{ caseId: string; name: string; words: Words }>;

const acts = ["task", "note", "evaluation"] as const;

/** The three things one writes down about a person, a touch away on a phone. */
export function Acts({ caseId, name, words }: Props) {
  const { mentoring } = words;
  return (
    <nav aria-label={mentoring.acts.label(name)} className="flex gap-2 print:hidden">
      {acts.map((act) => (
        <a
          className="inline-flex min-h-11 flex-1 items-center justify-center whitespace-nowrap rounded-md border border-line bg-paper px-3 font-medium text-sm no-underline hover:border-accent hover:text-accent sm:flex-none sm:px-4"
          href={`/admissions/${caseId}/log/${act}`}
          key={act}
        >
          {mentoring.acts[act]}
        </a>
      ))}
    </nav>
  );
}
