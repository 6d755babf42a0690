import type { ReactNode } from "react";
import type { CardView } from "@/lib/people/card/queries";
import { addDays, formatDay } from "@/lib/primitives/day";
import { covers } from "@/lib/primitives/period";
import type { Words } from "@/lib/text/text";
import { placeOf } from "../../layout/menu";
import { LinkButton } from "../../ui/button";
import { FactList } from "../../ui/fact-list";
import { PageHeading } from "../../ui/heading";
import { PrintButton } from "../../ui/print-button";
import { partyAgeText } from "../party-age";
import { LifeLine } from "./life-line";

/** `isOwnPage`: opened from the person's own menu. */
type Props = Readonly<{ view: CardView; words: Words; isOwnPage: boolean }>;

function Part({ title, children }: Readonly<{ title: string; children: ReactNode }>) {
  return (
    <section className="break-inside-avoid pt-5 print:pt-2">
      <h2 className="border-line border-b pb-1 font-semibold">{title}</h2>
      <div className="space-y-1 pt-2 print:pt-1">{children}</div>
    </section>
  );
}

function Nothing({ children }: Readonly<{ children: ReactNode }>) {
  return <p className="text-muted">{children}</p>;
}

/** The way to the page a part is taken from; not on paper. */
function More({ href, label }: Readonly<{ href: string; label: string }>) {
  return (
    <p className="print:hidden">
      <a className="link inline-flex min-h-9 items-center" href={href}>
        {label}
      </a>
    </p>
  );
}

type Dated = Readonly<{ from: CardView["on"]; to: CardView["on"] | null }>;
const days = ({ from, to }: Dated, { people }: Words): string =>
  people.page.period(formatDay(from), to && formatDay(addDays(to, -1)));

function Identity({ view, words }: Omit<Props, "isOwnPage">) {
  const { page, partyAge } = words.people;
  const { options } = words.admissions;
  const now = view.standings.filter((standing) => covers(standing, view.on));
  return (
    <FactList
      facts={[
        {
          label: page.now,
          value: now.length === 0 ? page.noStanding : now.map(({ kind }) => words.people.standings[kind]).join(", "),
        },
        { label: page.bornOn, value: formatDay(view.bornOn) },
        { label: page.sex, value: options.sex[view.sex] },
        { label: page.schooling, value: options.schooling[view.schooling] },
        { label: page.occupation, value: view.occupation },
        { label: page.unit, value: view.unit.name },
        ...(view.formerUnits.length > 0
          ? [
              {
                label: words.card.formerUnits,
                value: view.formerUnits
                  .map(({ name, lastDay }) => words.card.until(name, formatDay(lastDay)))
                  .join("; "),
              },
            ]
          : []),
        ...(view.partyAge ? [{ label: partyAge.label, value: partyAgeText(view.partyAge, words) }] : []),
      ]}
    />
  );
}

function Posts({ view, words }: Props) {
  const { card, steps } = words;
  return (
    <Part title={card.posts}>
      {view.posts.length === 0 && <Nothing>{card.noPosts}</Nothing>}
      {view.posts.map((post) => (
        <p key={post.id}>
          {`${steps.roles[post.role]}${post.acting ? ` (${card.acting})` : ""}, ${post.unit.name}`}
          <span className="block text-muted text-sm">{days(post, words)}</span>
        </p>
      ))}
    </Part>
  );
}

function Work({ view, words }: Props) {
  const { work } = words.card;
  const { given, accepted, open, withdrawn, latest } = view.work;
  return (
    <Part title={work.title}>
      {given === 0 ? (
        <Nothing>{work.none}</Nothing>
      ) : (
        <>
          <p>{`${work.numbers(given, accepted, open, withdrawn)}. ${work.latest}`}</p>
          <ul className="space-y-1">
            {latest.map(({ id, caseId, title, state, dueOn }) => (
              <li key={id}>
                <a href={`/admissions/${caseId}/log/tasks/${id}`}>{title}</a>
                <span className="block text-muted text-sm">
                  {work.of(words.mentoring.tasks.states[state], formatDay(dueOn))}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      {view.cases[0] && <More href={`/admissions/${view.cases[0].id}/log`} label={work.all} />}
    </Part>
  );
}

function Mentoring({ view, words }: Props) {
  const { mentoring } = words.card;
  const mentors = view.cases.flatMap((each) => each.mentors);
  const { now, nowInAll, before } = view.care;
  return (
    <Part title={mentoring.title}>
      {mentors.length + nowInAll + before === 0 && <Nothing>{mentoring.none}</Nothing>}
      {mentors.map(({ key, name, ...dates }) => (
        <p key={key}>
          {`${mentoring.mentor}: ${name}`}
          <span className="block text-muted text-sm">{days(dates, words)}</span>
        </p>
      ))}
      {now.length > 0 && (
        <p>
          {`${mentoring.cares}: `}
          {now.map(({ key, caseId, name }, index) => (
            <span key={key}>
              {index > 0 && ", "}
              <a href={`/admissions/${caseId}`}>{name}</a>
            </span>
          ))}
          {nowInAll > now.length && ` ${mentoring.more(nowInAll - now.length)}`}
        </p>
      )}
      {before > 0 && <p>{mentoring.before(before)}</p>}
    </Part>
  );
}

function Papers({ view, words }: Props) {
  const { papers: said } = words.card;
  const papers = view.cases.flatMap(({ id: caseId, papers }) => papers.map((paper) => ({ ...paper, caseId })));
  const lapsing = view.cases.find(({ isOpen, holdsUntil }) => isOpen && holdsUntil);
  return (
    <Part title={said.title}>
      {papers.length === 0 && <Nothing>{said.none}</Nothing>}
      {papers.map(({ id, kind, number, datedOn, until }) => (
        <p key={id}>
          {`${words.admissions.paperKinds[kind]} ${said.dated(number, formatDay(datedOn))}`}
          {until && <span className="block text-muted text-sm">{said.until(formatDay(until))}</span>}
        </p>
      ))}
      {lapsing?.holdsUntil && <p className="text-muted text-sm">{said.lapses(formatDay(lapsing.holdsUntil))}</p>}
      {view.cases[0] && <More href={`/admissions/${view.cases[0].id}/papers`} label={said.all} />}
    </Part>
  );
}

function Absences({ view, words, isOwnPage }: Props) {
  const { absences } = words.card;
  return (
    <Part title={absences.title}>
      {view.absences.length === 0 && <Nothing>{absences.none}</Nothing>}
      {view.absences.map(({ id, from, lastDay, kind }) => (
        <p key={id}>{`${words.absences.period(formatDay(from), formatDay(lastDay))}: ${words.absences.kinds[kind]}`}</p>
      ))}
      <More href={isOwnPage ? "/account/absences" : `/people/${view.id}/absences`} label={words.absences.title} />
    </Part>
  );
}

/** One person on one page. */
export function CardPage({ view, words, isOwnPage }: Props) {
  const { card, layout } = words;
  const parts = [Posts, Work, Mentoring, Papers, Absences];
  return (
    <div className="one-sheet">
      <PageHeading
        actions={
          <>
            <PrintButton label={layout.print} />
            {isOwnPage && (
              <LinkButton href="/account/changes" tone="quiet">
                {card.ask}
              </LinkButton>
            )}
          </>
        }
        subtitle={<span className="print:hidden">{card.intro}</span>}
        title={isOwnPage ? `${card.ownTitle}: ${view.name}` : card.title(view.name)}
        trail={isOwnPage ? [] : [placeOf("units", words), { href: `/people/${view.id}`, label: view.name }]}
      />
      <Identity view={view} words={words} />
      <Part title={card.line.title}>
        <LifeLine view={view} words={words} />
      </Part>
      <div className="md:columns-2 md:gap-10 print:columns-2 print:gap-8">
        {parts.map((Each) => (
          <Each isOwnPage={isOwnPage} key={Each.name} view={view} words={words} />
        ))}
      </div>
      <p className="mt-6 text-muted text-sm print:hidden">{card.seen}</p>
    </div>
  );
}
