import type { UnitAbsencesView } from "@/lib/absences/month-queries";
import { addDays, type Day, daysBetween, formatDay, weekday } from "@/lib/primitives/day";
import { monthAfter } from "@/lib/primitives/typed-day";
import type { Words } from "@/lib/text/text";
import { placeOf } from "../layout/menu";
import { LinkButton } from "../ui/button";
import { Form } from "../ui/form";
import type { FormBinding } from "../ui/form-state";
import { PageHeading, SectionHeading } from "../ui/heading";
import { Notice } from "../ui/notice";
import { Pager } from "../ui/pager";
import { PrintButton } from "../ui/print-button";
import { Table } from "../ui/table";
import { newFields } from "./absences-page";

type Person = UnitAbsencesView["people"][number];
type Props = Readonly<{ view: UnitAbsencesView; words: Words }>;

const marks = { duty: "bg-link text-white", leave: "bg-wash text-ink", other: "bg-wash text-ink" } as const;

/** One person's days of the month, the first letter of what for on each day away. */
function Days({ person, days, words }: Readonly<{ person: Person; days: readonly Day[]; words: Words }>) {
  const kindOn = (on: Day) => person.absences.find(({ from, lastDay }) => from <= on && on <= lastDay)?.kind;
  return days.map((on) => {
    const kind = kindOn(on);
    return (
      <td className={`border border-line p-0 ${kind ? marks[kind] : ""}`} key={on}>
        {kind ? words.absences.kinds[kind].slice(0, 1) : ""}
      </td>
    );
  });
}

/** The month as a table of days, on wide screens and on paper; the list below says the same in words. */
function Grid({ view: { first, last, people, hasUnits }, words }: Props) {
  const days = Array.from({ length: daysBetween(first, last) + 1 }, (_, index) => addDays(first, index));
  return (
    <div aria-hidden="true" className="hidden overflow-x-auto md:block print:block">
      <table className="w-full table-fixed border-collapse text-center text-xs tabular-nums">
        <thead>
          <tr>
            <th className="w-44 text-left">{words.absences.ofUnit.grid}</th>
            {days.map((on) => (
              <th className={weekday(on) > 5 ? "text-muted" : ""} key={on}>
                {Number(on.slice(8))}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {people.map((person) => (
            <tr key={person.id}>
              <th className="py-1 text-left font-normal">
                {person.name}
                {hasUnits && <span className="block text-muted">{person.unit}</span>}
              </th>
              <Days days={days} person={person} words={words} />
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function List({ view, words }: Props) {
  const { ofUnit, kinds, period } = words.absences;
  return (
    <Table
      caption={ofUnit.title(formatDay(view.first).slice(3))}
      columns={[ofUnit.person, ofUnit.days]}
      hideCaption
      rows={view.people.map(({ id, name, unit, absences }) => ({
        key: id,
        cells: [
          { text: name, href: `/people/${id}/absences`, notes: view.hasUnits ? [unit] : [] },
          absences.map((one) => (
            <a className="link block" href={`/account/absences/${one.id}`} key={one.id}>
              {period(formatDay(one.from), formatDay(one.lastDay))} · {kinds[one.kind]}
            </a>
          )),
        ],
      }))}
    />
  );
}

type PageProps = Props & Readonly<{ recording: FormBinding; done: boolean }>;

/** Who of a unit is away in a month; in a cell also the form that notes the days of one of its members. */
export function UnitMonth({ view, recording, done, words }: PageProps) {
  const { absences, layout } = words;
  const { unit, month, first, members } = view;
  const { ofUnit } = absences;
  const at = (other: string) => `/units/${unit.id}/absences?month=${other}`;
  const choose = { value: "", label: absences.chooseWho };
  return (
    <>
      <PageHeading
        actions={
          <>
            <PrintButton label={layout.print} />
            <LinkButton href={at(monthAfter(month, -1))} tone="quiet">
              {ofUnit.previous}
            </LinkButton>
            <LinkButton href={at(monthAfter(month))} tone="quiet">
              {ofUnit.next}
            </LinkButton>
          </>
        }
        subtitle={ofUnit.who}
        title={ofUnit.title(formatDay(first).slice(3))}
        trail={[placeOf("units", words), { href: `/units/${unit.id}`, label: unit.name }]}
      />
      {done && <Notice tone="success">{absences.done.record}</Notice>}
      {view.people.length === 0 ? (
        <p className="text-muted">{ofUnit.none}</p>
      ) : (
        <>
          <Grid view={view} words={words} />
          <List view={view} words={words} />
          <Pager
            hrefOf={(page) => `${at(month)}&page=${page}`}
            page={view.page}
            pageSize={view.pageSize}
            total={view.total}
            words={layout}
          />
        </>
      )}
      <p className="mt-3 text-muted text-sm">{ofUnit.base}</p>
      {members.length > 0 && (
        <section className="print:hidden">
          <SectionHeading>{absences.new}</SectionHeading>
          <Form
            {...recording}
            fields={[
              { name: "personId", label: absences.who, kind: "select", options: [choose, ...members] },
              ...newFields(words),
            ]}
            submit={absences.save}
            words={layout.form}
          />
        </section>
      )}
    </>
  );
}
