import type { PersonView } from "@/lib/people/queries";
import { addDays, formatDay } from "@/lib/primitives/day";
import type { Words } from "@/lib/text/text";
import { LinkButton } from "../ui/button";
import { SectionHeading } from "../ui/heading";
import { Timeline, type TimelineEntry } from "../ui/timeline/timeline";

type Props = Readonly<{
  view: Pick<PersonView, "id" | "standings" | "mayAddStanding" | "mayCorrect" | "endable">;
  words: Words;
}>;

/** All standings of the person with their periods and papers, oldest first. */
export function StandingHistory({ view, words }: Props) {
  const { page, standings } = words.people;
  const entries = view.standings.map(
    ({ id, kind, from, to, paper, formerUnit }): TimelineEntry => ({
      key: id,
      day: page.period(formatDay(from), to && formatDay(addDays(to, -1))),
      title: standings[kind],
      lines: formerUnit ? [page.inUnit(formerUnit)] : [],
      note: paper ? page.paper(paper) : undefined,
      detail: view.mayCorrect && view.endable.includes(id) && (
        <p className="print:hidden">
          <a className="link inline-flex min-h-9 items-center text-sm" href={`/people/${view.id}/standings/${id}`}>
            {page.end}
            <span className="sr-only">: {standings[kind]}</span>
          </a>
        </p>
      ),
    }),
  );
  return (
    <section>
      <SectionHeading>{page.standingHistory}</SectionHeading>
      {entries.length === 0 ? <p className="text-muted">{page.noStandings}</p> : <Timeline entries={entries} />}
      {view.mayAddStanding && (
        <p className="print:hidden">
          <LinkButton href={`/people/${view.id}/standings/new`} tone="quiet">
            {page.addStanding}
          </LinkButton>
        </p>
      )}
    </section>
  );
}
