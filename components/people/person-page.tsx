import type { PersonView } from "@/lib/people/queries";
import { addDays, formatDay } from "@/lib/primitives/day";
import type { Words } from "@/lib/text/text";
import { sealedText } from "../dossier/sealed";
import { placeOf } from "../layout/menu";
import { LinkButton } from "../ui/button";
import { PageHeading, SectionHeading } from "../ui/heading";
import { DoneNotice, Notice } from "../ui/notice";
import { PrintButton } from "../ui/print-button";
import { Table } from "../ui/table";
import { Tag } from "../ui/tag";
import { Identity } from "./identity";
import { StandingHistory } from "./standing-history";

type Props = Readonly<{ view: PersonView; words: Words; done: string | null }>;
type Part = Omit<Props, "done">;

function PostsHeld({ view, words }: Part) {
  const { page } = words.people;
  const { unit } = words.units;
  return (
    <section>
      <SectionHeading>{page.posts}</SectionHeading>
      {view.posts.length === 0 ? (
        <p className="text-muted">{page.noPosts}</p>
      ) : (
        <Table
          caption={page.posts}
          columns={[unit.role, words.units.tree.unit, unit.from, unit.to]}
          hideCaption
          rows={view.posts.map((post) => ({
            key: post.id,
            cells: [
              post.acting ? `${words.steps.roles[post.role]} (${page.acting})` : words.steps.roles[post.role],
              post.unit.name,
              formatDay(post.from),
              post.to ? formatDay(addDays(post.to, -1)) : unit.present,
            ],
          }))}
        />
      )}
    </section>
  );
}

function Cases({ view, words }: Part) {
  const { page } = words.people;
  return (
    <section>
      <SectionHeading>{page.cases}</SectionHeading>
      {view.cases.length === 0 ? (
        <p className="text-muted">{page.noCases}</p>
      ) : (
        <ul className="space-y-3">
          {view.cases.map(({ id, stage, openedOn, admittedOn, officialOn }) => (
            <li key={id}>
              <span className="flex flex-wrap items-center gap-3">
                {view.mayOpenCases ? (
                  <a className="link font-medium" href={`/admissions/${id}`}>
                    {page.openedOn(formatDay(openedOn))}
                  </a>
                ) : (
                  page.openedOn(formatDay(openedOn))
                )}
                <Tag>{words.steps.stages[stage]}</Tag>
              </span>
              <span className="block text-muted text-sm">
                {[
                  admittedOn && page.admittedOn(formatDay(admittedOn)),
                  officialOn && page.officialOn(formatDay(officialOn)),
                ]
                  .filter(Boolean)
                  .join(" · ")}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** What was answered when the register had people who are like this one. */
function Answers({ view, words }: Part) {
  const { page } = words.people;
  if (view.answers.length === 0) return null;
  return (
    <section>
      <SectionHeading>{page.answers}</SectionHeading>
      <ul className="space-y-3">
        {view.answers.map(({ id, because, compared, elsewhere, actorName, answeredOn }) => {
          const named = compared.map(({ name, bornOn, unit }) => `${name}, ${formatDay(bornOn)} (${unit})`);
          const people = [...named, ...(elsewhere ? [page.somebodyElsewhere] : [])].join("; ");
          return (
            <li key={id}>
              {because === null ? page.same(people) : page.different(people, sealedText(because, words))}
              <span className="block text-muted text-sm">{page.answeredBy(actorName, formatDay(answeredOn))}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** One person's record: identity, standings, posts and cases. */
export function PersonPage({ view, words, done }: Props) {
  const { people, layout } = words;
  const currentStandings = view.standings.filter(({ holds }) => holds);
  return (
    <>
      <PageHeading
        actions={
          <>
            <PrintButton label={layout.print} />
            <LinkButton href={`/people/${view.id}/card`} tone="quiet">
              {words.card.link}
            </LinkButton>
            {view.mayMove && (
              <LinkButton href={`/people/${view.id}/move`} tone="quiet">
                {people.page.move}
              </LinkButton>
            )}
            {view.mayRename && (
              <LinkButton href={`/people/${view.id}/rename`} tone="quiet">
                {people.page.rename}
              </LinkButton>
            )}
            {view.mayCorrect && (
              <LinkButton href={`/people/${view.id}/absences`} tone="quiet">
                {words.absences.title}
              </LinkButton>
            )}
            {view.mayCorrect && (
              <LinkButton href={`/people/${view.id}/edit`} tone="quiet">
                {people.page.edit}
              </LinkButton>
            )}
          </>
        }
        trail={[placeOf("units", words), { href: `/units/${view.unit.id}`, label: view.unit.name }]}
        title={view.name}
      />
      <DoneNotice done={done} sentences={people.done} />
      {view.changeId && (
        <Notice tone="info">
          {words.changes.onPage}{" "}
          <a className="link" href={`/people/changes/${view.changeId}`}>
            {words.changes.open}
          </a>
        </Notice>
      )}
      <p className="flex flex-wrap items-center gap-2">
        <span className="text-muted">{people.page.now}:</span>
        {currentStandings.length === 0 ? (
          <span className="font-medium">{people.page.noStanding}</span>
        ) : (
          currentStandings.map(({ id, kind }) => (
            <Tag key={id} tone={kind === "official" ? "success" : kind === "probationary" ? "info" : "plain"}>
              {people.standings[kind]}
            </Tag>
          ))
        )}
      </p>
      <Identity view={view} words={words} />
      <StandingHistory view={view} words={words} />
      <PostsHeld view={view} words={words} />
      <Cases view={view} words={words} />
      <Answers view={view} words={words} />
      <p className="mt-8 text-muted text-sm">{people.page.seen}</p>
    </>
  );
}
