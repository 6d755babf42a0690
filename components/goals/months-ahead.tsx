import type { PipelineView, TermView } from "@/lib/goals/queries";
import { formatDay } from "@/lib/primitives/day";
import type { Words } from "@/lib/text/text";
import { SectionHeading } from "../ui/heading";
import { caseHref } from "./case-href";
import { MonthLanes } from "./month-lanes";
import { PersonLines } from "./person-lines";

type Props = Readonly<{ view: TermView; pipeline: PipelineView; words: Words }>;

/** The twelve months from today: the ceremonies and recognitions of each cell, and the nearest of them by name. */
export function MonthsAhead({ view, pipeline: { coming, months }, words }: Props) {
  const { ahead } = words.goals;
  const { title, unit, ceremony, estimate, recognition } = ahead;
  const limits = [
    ...(coming.lanesInAll > coming.lanes.length ? [ahead.first(coming.lanes.length, coming.lanesInAll)] : []),
    ...(coming.until ? [ahead.until(formatDay(coming.until))] : []),
  ];
  return (
    <section>
      <SectionHeading>{title}</SectionHeading>
      {coming.count === 0 ? (
        <p className="text-muted">{ahead.none}</p>
      ) : (
        <>
          <MonthLanes
            lanes={[
              ...(coming.lanesInAll > 1 ? [{ key: "", unit: ahead.all, marks: coming.counts }] : []),
              ...coming.lanes.map((lane) => ({ key: lane.unitId, unit: lane.unit, marks: lane.counts })),
            ]}
            months={months}
            words={{ title, unit, ceremony, estimate, recognition }}
          />
          {limits.length > 0 && <p className="mt-2 text-muted text-sm">{limits.join(" ")}</p>}
          <h3 className="mt-4 font-semibold">{ahead.nearest}</h3>
          <PersonLines
            lines={coming.rows.map(({ caseId, name, unit: cell, what, on, basis }) => ({
              ...{ href: caseHref(view, caseId), name, day: formatDay(on) },
              said: `${ahead.whats[what]} (${ahead.bases[basis]}) · ${cell}`,
            }))}
          />
        </>
      )}
    </section>
  );
}
