import { recordedEndings } from "@/lib/admissions/case/memberships";
import type { PersonView } from "@/lib/people/queries";
import { isMembership, temporaryStandings } from "@/lib/people/schema";
import { type Day, formatDay } from "@/lib/primitives/day";
import { capital } from "@/lib/text/sentence";
import type { Words } from "@/lib/text/text";
import { TermsHere } from "../help/term";
import { placeOf } from "../layout/menu";
import type { FieldSpec } from "../ui/field";
import { Form } from "../ui/form";
import type { FormAction, FormState } from "../ui/form-state";
import { PageHeading } from "../ui/heading";

type Props = Readonly<{ action: FormAction; initial: FormState; on: Day; words: Words; view: PersonView }>;

/** Records that a member is temporarily away, exempt or suspended. */
export function NewStandingForm({ action, initial, on, words, view }: Props) {
  const { form, standings } = words.people;
  const fields: FieldSpec[] = [
    { name: "personId", label: "", kind: "hidden" },
    {
      name: "kind",
      label: form.temporaryKind,
      kind: "radio",
      options: temporaryStandings.map((value) => ({ value, label: standings[value] })),
    },
    { name: "from", label: form.from, kind: "day", today: on },
    { name: "lastDay", label: form.lastDay, hint: form.lastDayHint, kind: "day", optional: true },
    { name: "paper", label: form.temporaryPaper, kind: "line", max: 200 },
  ];
  return (
    <>
      <PageHeading
        trail={[placeOf("units", words), { href: `/people/${view.id}`, label: view.name }]}
        subtitle={form.standingIntro}
        title={form.standingTitle}
      />
      <TermsHere names={["temporarilyAway", "convened"]} words={words} />
      <Form action={action} fields={fields} initial={initial} submit={form.save} words={words.layout.form} />
    </>
  );
}

const endingField = ({ people, matters }: Words): FieldSpec => ({
  ...{ name: "ending", label: people.form.ending, hint: people.form.endingHint, kind: "select" },
  options: [
    { value: "", label: people.form.choose },
    ...recordedEndings.map((value) => ({ value, label: capital(matters.endings[value]) })),
  ],
});

type EndProps = Props & Readonly<{ standing: PersonView["standings"][number] }>;

/** Records the last day of a standing. */
export function EndStandingForm({ action, initial, on, words, view, standing }: EndProps) {
  const { form, page, standings } = words.people;
  const fields: FieldSpec[] = [
    { name: "personId", label: "", kind: "hidden" },
    { name: "standingId", label: "", kind: "hidden" },
    { name: "lastDay", label: form.lastDay, kind: "day", today: on },
    ...(isMembership(standing.kind) ? [endingField(words)] : []),
    { name: "paper", label: form.endPaper, kind: "line", max: 200 },
  ];
  return (
    <>
      <PageHeading
        trail={[placeOf("units", words), { href: `/people/${view.id}`, label: view.name }]}
        subtitle={page.period(formatDay(standing.from), null)}
        title={form.endTitle(standings[standing.kind])}
      />
      {standing.kind === "official" && <p className="mb-3 text-muted">{form.seatsEndToo}</p>}
      <Form action={action} fields={fields} initial={initial} submit={form.save} words={words.layout.form} />
    </>
  );
}
