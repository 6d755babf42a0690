import type { Overview } from "@/lib/desk/queries";
import type { Words } from "@/lib/text/text";
import { LinkButton } from "../ui/button";
import { SectionHeading } from "../ui/heading";

/** Totals for a committee member: the term's result and the open cases by stage, with links to the lists. */
export function CommitteeOverview({ overview, words }: Readonly<{ overview: Overview; words: Words }>) {
  const { overview: labels } = words.desk;
  const { term, stages, overdue } = overview;
  return (
    <>
      <section className="my-6 rounded-lg border border-line border-l-4 border-l-accent bg-wash p-5">
        {term ? (
          <>
            <p className="text-muted text-sm">{term.name}</p>
            <p className="mt-1 font-semibold text-2xl tabular-nums">{labels.progress(term.admitted, term.target)}</p>
            {term.lost > 0 && <p className="mt-1">{labels.lost(term.lost)}</p>}
          </>
        ) : (
          <p>{labels.noTerm}</p>
        )}
        <p className={`mt-1 ${overdue > 0 ? "font-medium text-danger" : "text-muted"}`}>
          {overdue > 0 ? (
            <a className="link" href="/admissions?overdue=true">
              {labels.overdue(overdue)}
            </a>
          ) : (
            labels.overdue(overdue)
          )}
        </p>
        <p className="mt-4 flex flex-wrap gap-3 print:hidden">
          <LinkButton href="/goals">{labels.goals}</LinkButton>
          <LinkButton href="/admissions" tone="quiet">
            {labels.admissions}
          </LinkButton>
        </p>
      </section>
      <section>
        <SectionHeading>{labels.stages}</SectionHeading>
        <ul className="divide-y divide-line border-line border-y">
          {stages.map(({ stage, count }) => (
            <li key={stage}>
              <a
                className="-mx-3 flex min-h-11 items-center justify-between gap-4 rounded px-3 hover:bg-wash"
                href={`/admissions?stage=${stage}`}
              >
                <span>{words.steps.stages[stage]}</span>
                <span className="font-semibold tabular-nums">{labels.people(count)}</span>
              </a>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
