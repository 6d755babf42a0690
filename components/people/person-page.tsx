import type { PersonView } from "@/lib/people/queries";
import { addDays, formatDay } from "@/lib/primitives/day";
import type { Words } from "@/lib/text/text";
import { Sealed, sealedText } from "../dossier/sealed";
import { Term } from "../help/term";
import { placeOf } from "../layout/menu";
import { LinkButton } from "../ui/button";
import { FactList } from "../ui/fact-list";
import { PageHeading, SectionHeading } from "../ui/heading";
import { Notice } from "../ui/notice";
import { PrintButton } from "../ui/print-button";
import { Table } from "../ui/table";
import { Tag } from "../ui/tag";
import { partyAgeText } from "./party-age";
import { StandingHistory } from "./standing-history";

type Props = Readonly<{ view: PersonView; words: Words; done: string | null }>;
type Part = Omit<Props, "done">;

const isDone = (words: Words, done: string): done is keyof Words["people"]["done"] =>
  Object.hasOwn(words.people.done, done);

/** The other records of the same person. */
const recordsOf = ({ id: own, joinedInto, joined, mayJoin }: PersonView, { people, joining, samePerson }: Words) => {
  const { record, file } = joining;
  const link = ({ id, name, bornOn, unit }: PersonView["joined"][number]) => (
    <>
      <a href={`/people/${id}`}>{file.one(name, formatDay(bornOn), unit)}</a>
      {mayJoin && (
        <a className="link block text-sm print:hidden" href={`/people/${own}/compare/${id}`}>
          {samePerson.record.compare}
        </a>
      )}
    </>
  );
  return [
    ...(joinedInto
      ? [
          {
            label: record.into,
            value: joinedInto.record ? link(joinedInto.record) : people.page.somebodyElsewhere,
          },
        ]
      : []),
    ...joined.map((each) => ({ label: record.here, value: link(each) })),
  ];
};

function Identity({ view, words }: Part) {
  const { page } = words.people;
  const { options } = words.admissions;
  return (
    <FactList
      facts={[
        ...view.formerNames.map(({ name, lastDay, paper }) => ({
          label: page.formerName,
          value: page.formerUntil(name, formatDay(lastDay), paper),
        })),
        ...recordsOf(view, words),
        { label: page.bornOn, value: formatDay(view.bornOn) },
        { label: page.sex, value: options.sex[view.sex] },
        { label: page.schooling, value: options.schooling[view.schooling] },
        { label: page.occupation, value: view.occupation },
        {
          label: page.unit,
          value: <a href={`/units/${view.unit.id}`}>{view.unit.name}</a>,
        },
        { label: page.joinedUnitOn, value: formatDay(view.joinedUnitOn) },
        ...(view.partyAge
          ? [
              {
                label: words.people.partyAge.label,
                value: (
                  <>
                    {partyAgeText(view.partyAge, words)} <Term name="partyAge" words={words} />
                  </>
                ),
              },
            ]
          : []),
        ...(view.decision?.decidedOn
          ? [{ label: words.people.form.decidedOn, value: formatDay(view.decision.decidedOn) }]
          : []),
        ...view.formerDecisions.map(({ decidedOn, actorName, correctedOn }) => ({
          label: page.formerDecision,
          value: page.formerDecisionUntil(formatDay(decidedOn), actorName, formatDay(correctedOn)),
        })),
        {
          label: page.nationalId,
          value: view.nationalId ? <Sealed text={view.nationalId} words={words} /> : page.noNationalId,
        },
      ]}
    />
  );
}

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
      {done && isDone(words, done) && <Notice tone="success">{people.done[done]}</Notice>}
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
