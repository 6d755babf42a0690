import type { TermView } from "@/lib/goals/queries";
import { formatDay } from "@/lib/primitives/day";
import type { Words } from "@/lib/text/text";

type Props = Readonly<{ view: TermView; words: Words }>;

/** A target is met by members: whoever was removed after the admission is not counted towards it. */
const compareWithTarget = ({ admitted, lost, target, status }: TermView, words: Words): string | null => {
  const { result } = words.goals;
  if (target === null) return result.noShare;
  const ahead = admitted.count - lost - target;
  if (ahead > 0) return result.over(ahead);
  if (ahead === 0) return target === 0 ? null : result.met;
  return status === "over" ? result.missed(-ahead) : result.left(-ahead);
};

/** Result against target, written as committees write it: "10/6". The result links to its list. */
export function TermResult({ view, words }: Props) {
  const { result } = words.goals;
  const { admitted, target, expected, status, term } = view;
  const comparison = compareWithTarget(view, words);
  return (
    <div>
      <p className="font-semibold text-lg">{target === null ? result.labelAlone : result.label}</p>
      <p className="my-2 flex items-baseline gap-2 font-bold tabular-nums leading-none">
        <a
          aria-label={target === null ? `${admitted.count} ${result.admitted}` : result.of(admitted.count, target)}
          className="text-2xl text-link no-underline hover:underline"
          href={admitted.href}
        >
          {admitted.count}
        </a>
        {target !== null && <span className="text-5xl text-muted md:text-6xl">/{target}</span>}
      </p>
      {view.lost > 0 && <p>{result.lost(view.lost)}</p>}
      {comparison && <p className="mt-3 font-semibold text-lg">{comparison}</p>}
      {status === "running" && expected !== null && <p>{result.pace(expected)}</p>}
      <p className="mt-3 text-muted text-sm">{result.definition(formatDay(term.from), formatDay(term.to))}</p>
    </div>
  );
}
