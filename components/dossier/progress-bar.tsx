import type { DossierProgress } from "@/lib/dossier/section";
import type { Words } from "@/lib/text/text";

const stateFills = [
  { state: "passed", fill: "var(--color-success)" },
  { state: "sent", fill: "var(--color-info)" },
  { state: "returned", fill: "var(--color-mark-returned)" },
  { state: "begun", fill: "var(--color-mark-begun)" },
  { state: "untouched", fill: "var(--color-line)" },
] as const;

/** Progress of the whole history: a bar with one mark for each item, and the same in words. */
export function ProgressBar({ progress, words }: Readonly<{ progress: DossierProgress; words: Words }>) {
  const { list, states } = words.dossier;
  const width = 100 / progress.total;
  let placed = 0;
  const marks = stateFills.map(({ state, fill }) => ({
    state,
    fill,
    places: Array.from({ length: progress[state] }, () => placed++ * width),
  }));
  return (
    <section aria-label={list.progressLabel} className="my-6">
      <p className="font-semibold text-2xl tabular-nums">{list.progress(progress.passed, progress.total)}</p>
      <svg aria-hidden="true" className="mt-3 block h-3 w-full" preserveAspectRatio="none" viewBox="0 0 100 10">
        {marks.map(({ state, fill, places }) => (
          <g fill={fill} key={state}>
            {places.map((x) => (
              <rect height="10" key={x} width={width - 0.5} x={x} y="0" />
            ))}
          </g>
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
