import { Fragment } from "react";
import type { TermView } from "@/lib/goals/queries";
import type { Words } from "@/lib/text/text";
import { Term } from "../help/term";

type Props = Readonly<{ view: TermView; words: Words }>;

/** A target is met by members: whoever was removed after the admission is not counted towards it. More is not said to be better. */
const compareWithTarget = ({ admitted, lost, target, status }: TermView, { goals: { result } }: Words): string => {
  if (target === null) return `${result.alone(admitted.count)}. ${result.noShare}`;
  const missing = target - (admitted.count - lost);
  const compared = [result.of(admitted.count, target), ...(lost > 0 ? [result.lost(lost)] : [])].join("; ");
  if (target === 0) return `${compared}.`;
  if (missing <= 0) return `${compared}: ${result.met}`;
  return `${compared}: ${status === "over" ? result.missed(missing) : result.left(missing)}`;
};

/** What became of those admitted, each number with its list. */
function Outcomes({ view, words }: Props) {
  const { result, outcomes } = words.goals;
  if (view.outcomes.length === 0) return null;
  return (
    <p className="mt-1">
      {result.became(view.admitted.count)}{" "}
      {view.outcomes.map(({ stage, count, href }, index) => (
        <Fragment key={stage}>
          {index > 0 && ", "}
          <a className="link inline-block py-0.5 tabular-nums" href={href}>
            {count} {outcomes.are[stage]}
          </a>
        </Fragment>
      ))}
      . <Term name="probation" words={words} />
    </p>
  );
}

/** Result against target, written as committees write it, "10/6", and in one sentence; then what became of those admitted. */
export function TermResult({ view, words }: Props) {
  const { result } = words.goals;
  const { admitted, target, expected, status } = view;
  return (
    <div>
      <div className="flex items-start gap-4">
        <p className="whitespace-nowrap font-semibold text-2xl text-muted tabular-nums">
          <a
            aria-label={target === null ? result.alone(admitted.count) : result.of(admitted.count, target)}
            className="link"
            href={admitted.href}
          >
            {admitted.count}
          </a>
          {target !== null && `/${target}`}
        </p>
        <p className="pt-1 font-semibold text-lg">{compareWithTarget(view, words)}</p>
      </div>
      <Outcomes view={view} words={words} />
      {status === "running" && expected !== null && <p className="mt-1">{result.pace(expected)}</p>}
    </div>
  );
}
