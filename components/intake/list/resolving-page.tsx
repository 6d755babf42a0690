import { monthInAddress } from "@/lib/intake/list/month";
import type { ResolvingForm } from "@/lib/intake/list/queries";
import { formatDay } from "@/lib/primitives/day";
import type { Words } from "@/lib/text/text";
import { placeOf } from "../../layout/menu";
import { LinkButton } from "../../ui/button";
import { EmptyState } from "../../ui/empty-state";
import type { FieldSpec } from "../../ui/field";
import { Form } from "../../ui/form";
import type { FormBinding } from "../../ui/form-state";
import { PageHeading } from "../../ui/heading";

type Props = FormBinding & Readonly<{ view: ResolvingForm; words: Words }>;
type Person = ResolvingForm["listed"][number];

const aboutOf = ({ bornOn, sex, occupation, mentor }: Person, { sympathisers: labels }: Words): string =>
  [labels.born(formatDay(bornOn), labels.sexes[sex], occupation), mentor && labels.confirming.mentor(mentor)]
    .filter(Boolean)
    .join(" · ");

/** Which case a row is about, as it stood when the form was opened. */
const markOf = ({ id, sequence }: Person, index: number): FieldSpec[] => [
  { name: `rows.${index}.caseId`, label: "", kind: "hidden", value: id },
  { name: `rows.${index}.sequence`, label: "", kind: "hidden", value: String(sequence) },
];

const listedFields = (person: Person, index: number, words: Words): FieldSpec[] => {
  const { outcomes, resolving } = words.sympathisers;
  const mayPropose = person.stage === "mentoring" && !person.papers.proposeStart;
  const offered = mayPropose ? (["kept", "proposed", "takenOff"] as const) : (["kept", "takenOff"] as const);
  return [
    ...markOf(person, index),
    {
      ...{
        name: `rows.${index}.outcome`,
        label: person.name,
        hint: aboutOf(person, words),
        kind: "radio",
        value: "kept",
      },
      options: offered.map((value) => ({ value, label: outcomes[value] })),
    },
    {
      ...{ name: `rows.${index}.reason`, label: resolving.reason(person.name), kind: "line", max: 2_000 },
      optional: true,
    },
  ];
};

const notedFields = (person: Person, index: number, { mentors }: ResolvingForm, words: Words): FieldSpec[] => {
  const { outcomes, resolving } = words.sympathisers;
  return [
    ...markOf(person, index),
    {
      ...{ name: `rows.${index}.outcome`, label: person.name, hint: aboutOf(person, words), kind: "radio", value: "" },
      options: [
        { value: "added", label: outcomes.added },
        { value: "", label: resolving.wait },
      ],
    },
    {
      ...{ name: `rows.${index}.mentorId`, label: resolving.mentor(person.name), kind: "select", optional: true },
      options: [{ value: "", label: resolving.chooseMentor }, ...mentors],
    },
  ];
};

const fieldsOf = (view: ResolvingForm, words: Words): FieldSpec[] => {
  const { resolving } = words.sympathisers;
  return [
    { name: "unitId", label: "", kind: "hidden" },
    { name: "month", label: "", kind: "hidden" },
    { name: "heldOn", label: resolving.heldOn, kind: "day", today: view.on },
    { name: "resolution", label: resolving.resolution, kind: "line", max: 60 },
    ...view.listed.flatMap((person, index) => listedFields(person, index, words)),
    ...view.noted.flatMap((person, index) => notedFields(person, view.listed.length + index, view, words)),
    {
      ...{ name: "proposalResolution", label: resolving.proposalResolution, hint: resolving.proposalHint },
      ...{ kind: "line", max: 60, optional: true },
    },
    { name: "confirmation", label: resolving.confirmation, kind: "prose", max: 500, optional: true, whenAsked: true },
  ];
};

/** What a cell resolves on its list in the running month. */
export function ResolvingPage({ action, initial, view, words }: Props) {
  const { sympathisers: labels } = words;
  const { resolving } = labels;
  const month = labels.month(monthInAddress(view.month));
  return (
    <>
      <PageHeading
        subtitle={
          <>
            <p>{view.unit.name}</p>
            <p>{resolving.intro}</p>
          </>
        }
        title={resolving.title(month)}
        trail={[placeOf("cases", words), { href: "/sympathisers", label: labels.title(month) }]}
      />
      {view.listed.length + view.noted.length === 0 ? (
        <EmptyState title={resolving.nobody}>
          <LinkButton href="/admissions/nominate">{labels.nominate}</LinkButton>
        </EmptyState>
      ) : (
        <Form
          action={action}
          confirm={resolving.confirm}
          fields={fieldsOf(view, words)}
          initial={initial}
          submit={resolving.submit}
          words={words.layout.form}
        />
      )}
    </>
  );
}
