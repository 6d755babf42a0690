import type { PersonView } from "@/lib/people/queries";
import { addDays, formatDay } from "@/lib/primitives/day";
import type { Words } from "@/lib/text/text";
import { LinkButton } from "../ui/button";
import { SectionHeading } from "../ui/heading";
import { Timeline } from "../ui/timeline";

type Props = Readonly<{ view: PersonView; words: Words }>;

/** What the person has been to the Party, from the first day to the last, each with its paper. */
export function LifeLine({ view, words }: Props) {
  const { page, standings } = words.people;
  const entries = view.standings.map(({ id, kind, from, to, paper, formerUnit }) => ({
    key: id,
    day: page.period(formatDay(from), to && formatDay(addDays(to, -1))),
    title: standings[kind],
    told: formerUnit ? [page.inUnit(formerUnit)] : [],
    recorded: paper ? page.paper(paper) : undefined,
    detail: view.keeps && view.endable.includes(id) && (
      <p className="print:hidden">
        <a className="link inline-flex min-h-9 items-center text-sm" href={`/people/${view.id}/standings/${id}`}>
          {page.end}
          <span className="sr-only">: {standings[kind]}</span>
        </a>
      </p>
    ),
  }));
  return (
    <section>
      <SectionHeading>{page.lifeLine}</SectionHeading>
      {entries.length === 0 ? <p className="text-muted">{page.noLifeLine}</p> : <Timeline entries={entries} />}
      {view.keepsStandings && (
        <p className="print:hidden">
          <LinkButton href={`/people/${view.id}/standings/new`} tone="quiet">
            {page.addStanding}
          </LinkButton>
        </p>
      )}
    </section>
  );
}
