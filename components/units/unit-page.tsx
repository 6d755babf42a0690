import { casesAt } from "@/lib/goals/address";
import { type Day, written } from "@/lib/primitives/day";
import type { Words } from "@/lib/text/text";
import type { UnitView } from "@/lib/units/queries";
import { LinkButton } from "../ui/button";
import { PageHeading } from "../ui/heading";
import { Notice } from "../ui/notice";
import { PrintButton } from "../ui/print-button";
import { PeopleList } from "./people-list";
import { Posts } from "./posts";

type Props = Readonly<{ view: UnitView; today: Day; words: Words }>;

/** One unit on a day: what it is, who holds its posts, who belongs to it, and the way to its open cases. */
export function UnitPage({ view, today, words }: Props) {
  const { units, frame } = words;
  const { unit, opens, keeps, filter } = view;
  const subtitle = [
    units.kinds[unit.kind],
    unit.parent && units.unit.under(unit.parent),
    units.unit.since(written(unit.from)),
    unit.to && units.unit.until(written(unit.to)),
  ].filter(Boolean);
  const cases = casesAt({ stage: "open", ...(unit.kind === "cell" ? { unit: unit.id } : {}) });
  return (
    <>
      <PageHeading
        actions={
          <>
            <PrintButton label={frame.print} />
            {opens.list && (
              <LinkButton href={cases} tone="quiet">
                {units.unit.openCases}
              </LinkButton>
            )}
            {keeps && <LinkButton href={`/people/new?unit=${unit.id}`}>{units.unit.add}</LinkButton>}
          </>
        }
        back={{ href: filter.on === today ? "/units" : `/units?on=${filter.on}`, label: units.unit.back }}
        subtitle={subtitle.join(" · ")}
        title={unit.name}
      />
      {filter.on !== today && <Notice tone="info">{units.asOf(written(filter.on))}.</Notice>}
      <Posts view={view} words={words} />
      {view.counted ? (
        <PeopleList today={today} view={view} words={words} />
      ) : (
        <Notice tone="info">{units.tree.uncounted}</Notice>
      )}
    </>
  );
}
