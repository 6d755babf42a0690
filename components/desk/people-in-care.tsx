import type { PersonInCare } from "@/lib/desk/people-in-care-queries";
import { formatDay } from "@/lib/primitives/day";
import type { Words } from "@/lib/text/text";
import { EntryLinks } from "../mentoring/entry-links";
import { SectionHeading } from "../ui/heading";

type Props = Readonly<{ people: readonly PersonInCare[]; isMentor: boolean; unit: string; words: Words }>;

function PersonLine({ person, unit, words }: Readonly<{ person: PersonInCare; unit: string; words: Words }>) {
  const { people } = words.desk;
  const facts = [
    people.openTasks(person.openTasks),
    person.lastNoted ? people.noted(formatDay(person.lastNoted)) : people.neverNoted,
    person.lastEvaluated ? people.evaluated(formatDay(person.lastEvaluated)) : people.neverEvaluated,
  ];
  return (
    <li className="py-4 lg:flex lg:items-center lg:justify-between lg:gap-6">
      <div className="min-w-0">
        <p>
          <a className="link font-semibold" href={`/admissions/${person.caseId}/log`}>
            {person.name}
          </a>
          <span className="text-muted text-sm">
            {" "}
            · {words.steps.stages[person.stage]}
            {person.unit !== unit && ` · ${person.unit}`}
          </span>
        </p>
        <p className="mt-1 text-muted text-sm">{facts.join(" · ")}</p>
      </div>
      <div className="mt-2 lg:mt-0 lg:shrink-0">
        <EntryLinks caseId={person.caseId} name={person.name} words={words} />
      </div>
    </li>
  );
}

/** The people in the reader's care, each with links to give a task, write a note and evaluate. */
export function PeopleInCare({ people, isMentor, unit, words }: Props) {
  if (people.length === 0) return null;
  return (
    <section>
      <SectionHeading>{isMentor ? words.desk.people.asMentor : words.desk.people.title}</SectionHeading>
      <ul className="divide-y divide-line border-line border-y">
        {people.map((person) => (
          <PersonLine key={person.caseId} person={person} unit={unit} words={words} />
        ))}
      </ul>
    </section>
  );
}
