import type { DossierProgress } from "@/lib/dossier/section";
import type { Words } from "@/lib/text/text";

const stateFills = [
  { state: "passed", fill: "var(--color-success)" },
  { state: "sent", fill: "var(--color-info)" },
  { state: "returned", fill: "#d99a2b" },
  { state: "begun", fill: "#a79d94" },
  { state: "untouched", fill: "var(--color-line)" },
] as const;

/** Progress of the whole history: a bar with one mark for each item, and the same in words. */
export function ProgressBar({ progress, words }: Readonly<{ progress: DossierProgress; words: Words }>) {
  const { list, states } = words.dossier;
  const marks = stateFills.flatMap(({ state, fill }) =>
    Array.from({ length: progress[state] }, (_, index) => ({ key: `${state}-${index}`, fill })),
  );
  const width = 100 / progress.total;
  return (
    <section aria-label={list.progressLabel} className="my-6">
      <p className="font-semibold text-2xl tabular-nums">{list.progress(progress.passed, progress.total)}</p>
      <svg aria-hidden="true" className="mt-3 block h-3 w-full" preserveAspectRatio="none" viewBox="0 0 100 10">
        {marks.map(({ key, fill }, index) => (
          <rect fill={fill} height="10" key={key} width={width - 0.5} x={index * width} y="0" />
        ))}
      </svg>
      <ul className="mt-3 flex flex-wrap gap-x-5 gap-y-1 text-sm">
        {stateFills
          .filter(({ state }) => progress[state] > 0)
          .map(({ state, fill }) => (
            <li className="inline-flex items-center gap-2" key={state}>
              <svg aria-hidden="true" className="h-3 w-3" viewBox="0 0 10 10">
                <rect fill={fill} height="10" width="10" />
              </svg>
              {states[state]}: <span className="tabular-nums">{progress[state]}</span>
            </li>
          ))}
      </ul>
      {(progress.passed > 0 || progress.returns > 0) && (
        <p className="mt-2 text-muted text-sm">{list.rework(progress.returns, progress.passedFirstTime)}</p>
      )}
    </section>
  );
}
