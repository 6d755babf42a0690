import type { ReactNode } from "react";
import { isDue } from "@/lib/admissions/clocks/deadlines";
import type { CaseHead } from "@/lib/admissions/file/head-queries";
import { formatDay, isOverdue } from "@/lib/primitives/day";
import { source } from "@/lib/text/sentence";
import type { Words } from "@/lib/text/text";
import { partyAgeText } from "../../people/party-age";
import { Tag } from "../../ui/tag";

type Part = Readonly<{ head: CaseHead; words: Words }>;
type Fact = Readonly<{ label: string; value: ReactNode }>;
type Titles = Readonly<Partial<Record<string, Readonly<{ title: string }>>>>;

function Facts({ facts }: Readonly<{ facts: readonly Fact[] }>) {
  return (
    <dl className="grid grid-cols-2 gap-x-4 gap-y-2 min-[1100px]:grid-cols-1">
      {facts.map(({ label, value }) => (
        <div key={label}>
          <dt className="text-muted text-sm">{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function Block({ title, children }: Readonly<{ title: string; children: ReactNode }>) {
  return (
    <section className="mb-6">
      <h2 className="mb-2 font-semibold text-lg">{title}</h2>
      {children}
    </section>
  );
}

const identityOf = ({ head, words }: Part): readonly Fact[] => {
  const { admissions, matters, people } = words;
  const { file } = admissions;
  const dated = [
    { label: head.former.length > 0 ? matters.againDecisionOn : file.decisionOn, on: head.decisionOn },
    { label: file.admittedOn, on: head.admittedOn },
    { label: file.officialOn, on: head.officialOn },
    { label: file.closedOn, on: head.closedOn },
  ].flatMap(({ label, on }) => (on ? [{ label, value: formatDay(on) }] : []));
  const former = head.former.map(({ from, leftOn, leftHow }) =>
    matters.formerMembership(formatDay(from), formatDay(leftOn), matters.leaving[leftHow]),
  );
  return [
    { label: file.bornOn, value: formatDay(head.person.bornOn) },
    { label: file.openedOn, value: formatDay(head.openedOn) },
    ...(former.length > 0 ? [{ label: matters.former, value: [...new Set(former)].join("; ") }] : []),
    ...dated,
    ...(head.partyAge ? [{ label: people.partyAge.label, value: partyAgeText(head.partyAge, words) }] : []),
  ];
};

function Due({ head, clock, words }: Part & Readonly<{ clock: CaseHead["deadlines"][number] }>) {
  const { file } = words.admissions;
  const { dueOn, isUnknown } = clock;
  if (!dueOn) return isUnknown ? words.regulations.unknown : file.calendarMissing;
  if (!isDue(clock)) return file.from(formatDay(dueOn));
  return isOverdue(dueOn, head.on) ? (
    <span className="inline-flex flex-wrap items-center gap-2">
      <strong className="text-danger tabular-nums">{formatDay(dueOn)}</strong>
      <Tag tone="danger">{words.desk.overdue}</Tag>
    </span>
  ) : (
    <strong className="tabular-nums">{formatDay(dueOn)}</strong>
  );
}

/** The deadlines that run for the case, those of the central rules first; one a local rule sets is tagged as internal. */
function Clocks({ head, words }: Part) {
  const { caseFile, packs, regulations, steps, admissions } = words;
  const titles: Titles = regulations.rules;
  if (head.deadlines.length + head.localDeadlines.length === 0)
    return <p className="text-muted">{caseFile.side.clocksNone}</p>;
  return (
    <ul className="divide-y divide-line border-line border-y">
      {head.deadlines.map((clock) => (
        <li className="py-2" key={clock.kind}>
          <p>{steps.deadlines[clock.kind]}</p>
          <p>
            <Due clock={clock} head={head} words={words} />
          </p>
          <p className="text-muted text-sm">
            {steps.roles[clock.holder]}. {caseFile.side.startedOn(formatDay(clock.startedOn))}. {source(clock.cites)}
            {clock.provisional && ` (${regulations.provisionalMark})`}
          </p>
        </li>
      ))}
      {head.localDeadlines.map(({ rule, startedOn, dueOn, cites }) => (
        <li className="py-2" key={rule}>
          <p>
            {titles[rule]?.title ?? rule} <Tag>{packs.localRules.internal}</Tag>
          </p>
          <p className="tabular-nums">{dueOn ? formatDay(dueOn) : admissions.file.calendarMissing}</p>
          <p className="text-muted text-sm">
            {caseFile.side.startedOn(formatDay(startedOn))}. {source(cites)}
          </p>
        </li>
      ))}
    </ul>
  );
}

function People({ head, words }: Part) {
  const { admissions, caseFile, mentoring } = words;
  const mentors = head.mentors.filter(({ to }) => to === null);
  const names = mentors.map(({ name, from }) => mentoring.mentorSince(name, formatDay(from)));
  return (
    <>
      <Facts
        facts={[
          {
            label: admissions.file.mentor,
            value: names.length > 0 ? names.join(", ") : admissions.file.noMentor,
          },
          ...(head.introducers.length > 0
            ? [{ label: caseFile.side.introducers, value: head.introducers.join(", ") }]
            : []),
        ]}
      />
      {head.sees.personPage && (
        <p className="mt-2 print:hidden">
          <a className="link inline-flex min-h-9 items-center" href={`/people/${head.person.id}`}>
            {admissions.file.person}
          </a>
        </p>
      )}
    </>
  );
}

/** Who the case is about, which deadlines run, and who has to do with it. */
export function CaseSide({ head, words }: Part) {
  const { side } = words.caseFile;
  return (
    <aside aria-label={side.label} className="border-line min-[1100px]:border-l min-[1100px]:pl-6">
      <Block title={side.clocks}>
        <Clocks head={head} words={words} />
      </Block>
      <Block title={side.identity}>
        <Facts facts={identityOf({ head, words })} />
      </Block>
      <Block title={side.people}>
        <People head={head} words={words} />
      </Block>
    </aside>
  );
}
