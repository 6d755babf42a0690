import { type AbsenceKind, absenceKinds } from "@/lib/absences/absence";
import type { AbsenceFormView, AbsencesView } from "@/lib/absences/queries";
import { formatDay } from "@/lib/primitives/day";
import type { Words } from "@/lib/text/text";
import { placeOf } from "../layout/menu";
import type { FieldSpec } from "../ui/field";
import { Form } from "../ui/form";
import type { FormAction, FormState } from "../ui/form-state";
import { PageHeading, SectionHeading } from "../ui/heading";
import { DoneNotice } from "../ui/notice";

type Sent = Readonly<{ action: FormAction; initial: FormState }>;
type Holder = Pick<AbsencesView, "person" | "isOwn">;

export const absencesHref = ({ person, isOwn }: Holder): string =>
  isOwn ? "/account/absences" : `/people/${person.id}/absences`;

const trailOf = ({ person, isOwn }: Holder, words: Words) =>
  isOwn ? [] : [placeOf("units", words), { href: `/people/${person.id}`, label: person.name }];

const titleOf = ({ person, isOwn }: Holder, { absences }: Words): string =>
  isOwn ? absences.title : absences.titleOf(person.name);

const kindField = ({ absences }: Words): FieldSpec => ({
  name: "kind",
  label: absences.kind,
  kind: "radio",
  options: absenceKinds.map((value) => ({ value, label: absences.kinds[value] })),
});

/** New days away: both days in one field, as people write them. */
export const newFields = (words: Words): FieldSpec[] => [
  { name: "days", label: words.absences.days, hint: words.absences.daysHint, kind: "line" },
  kindField(words),
];

const changedFields = (words: Words): FieldSpec[] => [
  { name: "from", label: words.absences.from, kind: "day" },
  { name: "lastDay", label: words.absences.lastDay, kind: "day" },
  kindField(words),
];

/** An official journey is what most are away for. */
export const newAbsenceValues = (personId: string) => ({ personId, kind: "duty" satisfies AbsenceKind });

type PageProps = Sent & Readonly<{ view: AbsencesView; done: string | null; words: Words }>;

/** When a person is away, and the form that notes more days. */
export function AbsencesPage({ action, initial, view, done, words }: PageProps) {
  const { absences } = words;
  return (
    <>
      <PageHeading subtitle={absences.intro} title={titleOf(view, words)} trail={trailOf(view, words)} />
      <DoneNotice done={done} sentences={absences.done} />
      <Form
        action={action}
        fields={[{ name: "personId", label: "", kind: "hidden" }, ...newFields(words)]}
        initial={initial}
        submit={absences.save}
        words={words.layout.form}
      />
      <SectionHeading>{absences.list}</SectionHeading>
      {view.absences.length === 0 && <p className="text-muted">{absences.none}</p>}
      <ul className="max-w-2xl divide-y divide-line">
        {view.absences.map(({ id, from, lastDay, kind }) => (
          <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-2" key={id}>
            <span>
              {absences.period(formatDay(from), formatDay(lastDay))}
              <span className="text-muted"> · {absences.kinds[kind]}</span>
            </span>
            <a className="link inline-flex min-h-9 items-center" href={`/account/absences/${id}`}>
              {absences.change}
              <span className="sr-only"> {absences.period(formatDay(from), formatDay(lastDay))}</span>
            </a>
          </li>
        ))}
      </ul>
      <BesideMentor view={view} words={words} />
    </>
  );
}

/** When the people one helps are away, and whoever helps them too. */
function BesideMentor({ view: { beside }, words }: Pick<PageProps, "view" | "words">) {
  const { absences } = words;
  if (beside.length === 0) return null;
  return (
    <section>
      <SectionHeading>{absences.beside.title}</SectionHeading>
      <p className="max-w-prose text-muted text-sm">{absences.beside.who}</p>
      <ul className="max-w-2xl divide-y divide-line">
        {beside.map(({ id, name, isHelped, days }) => (
          <li className="py-2" key={id}>
            {name}
            <span className="text-muted"> · {isHelped ? absences.beside.helped : absences.beside.helpsToo}</span>
            {days.length === 0 && <p className="text-muted text-sm">{absences.none}</p>}
            {days.map(({ from, lastDay }) => (
              <p key={from}>{absences.period(formatDay(from), formatDay(lastDay))}</p>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}

type OneProps = Readonly<{ change: Sent; withdraw: Sent; view: AbsenceFormView; words: Words }>;

/** Changes or takes back one absence. */
export function OneAbsence({ change, withdraw, view, words }: OneProps) {
  const { absences } = words;
  const id = { name: "absenceId", label: "", kind: "hidden" as const, value: view.absence.id };
  return (
    <>
      <PageHeading
        title={absences.edit}
        trail={[...trailOf(view, words), { href: absencesHref(view), label: titleOf(view, words) }]}
      />
      <Form {...change} fields={[id, ...changedFields(words)]} submit={absences.save} words={words.layout.form} />
      <SectionHeading>{absences.withdraw}</SectionHeading>
      <p>{absences.withdrawHint}</p>
      <Form {...withdraw} fields={[id]} submit={absences.withdraw} tone="quiet" words={words.layout.form} />
    </>
  );
}
