import type { TermView } from "@/lib/goals/queries";
import { caseHref } from "./case-href";

type Line = Readonly<{ caseId: string; name: string; day: string; said: string }>;

/**
 * People by the days of something, each in two lines. A name leads to the case file, or, for whoever may not open it, to what
 * the register tells.
 */
export function PersonLines({
  view,
  lines,
}: Readonly<{ view: Pick<TermView, "mayOpenCases">; lines: readonly Line[] }>) {
  return (
    <ul>
      {lines.map(({ caseId, name, day, said }) => (
        <li className="border-line border-b py-1.5 last:border-0" key={caseId}>
          <span className="tabular-nums">{day}</span> <a href={caseHref(view, caseId)}>{name}</a>
          <span className="block text-muted text-sm">{said}</span>
        </li>
      ))}
    </ul>
  );
}
