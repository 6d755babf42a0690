import { caseListHref } from "@/lib/goals/links";
import { addDays, type Day, formatDay } from "@/lib/primitives/day";
import type { Words } from "@/lib/text/text";
import type { UnitView } from "@/lib/units/queries";
import { LinkButton } from "../ui/button";
import { PageHeading, SectionHeading } from "../ui/heading";
import { DoneNotice, Notice } from "../ui/notice";
import { PrintButton } from "../ui/print-button";
import { Delegations } from "./delegations";
import { PeopleList } from "./people-list";
import { UnitPosts } from "./unit-posts";

type Props = Readonly<{ view: UnitView; today: Day; words: Words; done: string | null }>;

/** Links to the pages that change the unit itself. */
function Changes({ view, words }: Pick<Props, "view" | "words">) {
  const { units } = words;
  const { id, kind } = view.unit;
  if (!view.mayChangeUnit) return null;
  const isFounded = kind === "cell" || kind === "department";
  const links = [
    ...(kind === "cell" ? [] : [{ href: `/units/new?under=${id}`, label: units.form.foundTitle }]),
    { href: `/units/${id}/rename`, label: units.change.rename },
    { href: `/units/${id}/code`, label: units.change.code },
    ...(kind === "cell"
      ? (["place", "merge", "split"] as const).map((change) => ({
          href: `/units/${id}/${change}`,
          label: units.change[change],
        }))
      : []),
    ...(isFounded ? [{ href: `/units/${id}/dissolve`, label: units.change.dissolve }] : []),
  ];
  return (
    <section className="print:hidden">
      <SectionHeading>{units.changes}</SectionHeading>
      <p className="flex flex-wrap gap-3">
        {links.map(({ href, label }) => (
          <LinkButton href={href} key={href} tone="quiet">
            {label}
          </LinkButton>
        ))}
      </p>
    </section>
  );
}

/** One unit on a day: its posts, its people, and a link to its open cases. */
export function UnitPage({ view, today, words, done }: Props) {
  const { units, layout } = words;
  const { unit, mayOpen, mayAddPeople, filter } = view;
  const subtitle = [
    units.kinds[unit.kind],
    unit.parent && units.unit.under(unit.parent),
    units.unit.since(formatDay(unit.from)),
    unit.to && units.unit.until(formatDay(unit.to)),
  ].filter(Boolean);
  const cases = caseListHref(unit.kind === "cell" ? { unit: unit.id } : {});
  return (
    <>
      <PageHeading
        actions={
          <>
            <PrintButton label={layout.print} />
            {mayOpen.numbers && (
              <LinkButton href={`/numbers/${unit.id}`} tone="quiet">
                {words.numbers.open}
              </LinkButton>
            )}
            {mayOpen.list && (
              <LinkButton href={cases} tone="quiet">
                {units.unit.openCases}
              </LinkButton>
            )}
            {view.maySeeHandOver && (
              <LinkButton href={`/units/${unit.id}/hand-over`} tone="quiet">
                {words.handOver.link}
              </LinkButton>
            )}
            {view.maySeeAbsences && (
              <LinkButton href={`/units/${unit.id}/absences`} tone="quiet">
                {words.absences.ofUnit.link}
              </LinkButton>
            )}
            {view.mayJoinRecords && (
              <LinkButton href="/people/duplicates" tone="quiet">
                {words.samePerson.list.link}
              </LinkButton>
            )}
            {mayAddPeople && (
              <LinkButton href="/imports" tone="quiet">
                {words.imports.link}
              </LinkButton>
            )}
            {mayOpen.cases && unit.kind === "cell" && unit.to === null && (
              <LinkButton href={`/units/${unit.id}/meeting`} tone="quiet">
                {words.batches.open}
              </LinkButton>
            )}
            {mayOpen.cases && unit.kind === "organisation" && (
              <LinkButton href="/batches/certificates" tone="quiet">
                {words.batches.certificates.link}
              </LinkButton>
            )}
            {mayAddPeople && <LinkButton href={`/people/new?unit=${unit.id}`}>{units.unit.add}</LinkButton>}
          </>
        }
        trail={[{ href: filter.on === today ? "/units" : `/units?on=${filter.on}`, label: words.layout.items.units }]}
        subtitle={subtitle.join(" · ")}
        title={unit.name}
      />
      <DoneNotice done={done} sentences={units.done} />
      {filter.on !== today && <Notice tone="info">{units.asOf(formatDay(filter.on))}.</Notice>}
      {unit.code && (
        <p className="text-muted text-sm">
          {units.unit.code} <span className="tabular-nums">{unit.code}</span>
        </p>
      )}
      {unit.splitFrom && <p className="text-muted text-sm">{units.cells.splitFrom(unit.splitFrom)}</p>}
      {unit.mergedInto && (
        <Notice tone="info">
          <a href={`/units/${unit.mergedIntoId}`}>{units.cells.mergedInto(unit.mergedInto)}</a>
        </Notice>
      )}
      {unit.paper && <p className="text-muted text-sm">{units.unit.paper(unit.paper)}</p>}
      {unit.formerNames.map(({ id, name, until, paper }) => (
        <p className="text-muted text-sm" key={id}>
          {units.unit.formerName(name, formatDay(addDays(until, -1)), paper)}
        </p>
      ))}
      <UnitPosts view={view} words={words} />
      <Delegations view={view} words={words} />
      <Changes view={view} words={words} />
      {view.showsCounts ? (
        <PeopleList today={today} view={view} words={words} />
      ) : (
        <Notice tone="info">{units.tree.uncounted}</Notice>
      )}
    </>
  );
}
