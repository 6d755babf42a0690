import type { TermView } from "@/lib/goals/queries";
import { formatDay } from "@/lib/primitives/day";
import type { Words } from "@/lib/text/text";

type Props = Readonly<{ view: TermView; words: Words }>;

const verdict = ({ admitted, target, status }: TermView, words: Words): string | null => {
  const { headline } = words.goals;
  if (target === null) return headline.noShare;
  const ahead = admitted.count - target;
  if (ahead > 0) return headline.over(ahead);
  if (ahead === 0) return target === 0 ? null : headline.met;
  return status === "over" ? headline.missed(-ahead) : headline.left(-ahead);
};

/** Result against target, as the committee says it: "10/6". The result opens its list. */
export function Headline({ view, words }: Props) {
  const { headline } = words.goals;
  const { admitted, target, expected, status, term } = view;
  const said = verdict(view, words);
  return (
    <div>
      <p className="font-semibold text-lg">{target === null ? headline.labelAlone : headline.label}</p>
      <p className="my-2 flex items-baseline gap-2 font-bold tabular-nums leading-none">
        <a
          aria-label={target === null ? `${admitted.count} ${headline.admitted}` : headline.of(admitted.count, target)}
          className="text-7xl text-accent no-underline hover:underline md:text-8xl"
          href={admitted.href}
        >
          {admitted.count}
        </a>
        {target !== null && <span className="text-5xl text-muted md:text-6xl">/{target}</span>}
      </p>
      {said && <p className="mt-3 font-semibold text-lg">{said}</p>}
      {status === "running" && expected !== null && <p>{headline.pace(expected)}</p>}
      <p className="mt-3 text-muted text-sm">{headline.definition(formatDay(term.from), formatDay(term.to))}</p>
    </div>
  );
}
