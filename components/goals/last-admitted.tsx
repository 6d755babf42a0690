import type { TermView } from "@/lib/goals/queries";
import { formatDay } from "@/lib/primitives/day";
import type { Words } from "@/lib/text/text";
import { SectionHeading } from "../ui/heading";
import { caseHref } from "./case-href";
import { PersonLines } from "./person-lines";
import { ShowAllLink } from "./show-all-link";

type Props = Readonly<{ view: TermView; words: Words }>;

/** The last people admitted in the term, with the days of their ceremonies. */
export function LastAdmitted({ view, words }: Props) {
  const { lists } = words.goals;
  const { stages } = words.steps;
  const lines = view.admissions.map(({ id, name, unit, stage, admittedOn, officialOn }) => ({
    ...{ href: caseHref(view, id), name, day: admittedOn ? formatDay(admittedOn) : "" },
    said: [unit, officialOn ? lists.official(formatDay(officialOn)) : stages[stage]].join(" · "),
  }));
  return (
    <section>
      <SectionHeading>{lists.admissions}</SectionHeading>
      {lines.length === 0 ? (
        <p className="text-muted">{lists.noAdmissions}</p>
      ) : (
        <>
          <PersonLines lines={lines} />
          <ShowAllLink href={view.admitted.href} shown={lines.length} total={view.admitted.count} words={lists} />
        </>
      )}
    </section>
  );
}
