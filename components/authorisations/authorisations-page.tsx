import type { AuthorisationsView } from "@/lib/authorisations/queries";
import { formatDay } from "@/lib/primitives/day";
import { capital } from "@/lib/text/sentence";
import type { Words } from "@/lib/text/text";
import type { FieldSpec } from "../ui/field";
import { Form } from "../ui/form";
import type { FormAction, FormBinding, FormState } from "../ui/form-state";
import { PageHeading, SectionHeading } from "../ui/heading";
import { DoneNotice } from "../ui/notice";
import { dutiesText } from "./duties-text";

type View = Readonly<{ view: AuthorisationsView; words: Words }>;
type Ending = Readonly<{ action: FormAction; initial: Readonly<Record<string, FormState>> }>;

/** For whom the reader acts. */
function Own({ view, words }: View) {
  const { authorisations, steps } = words;
  if (view.own.length === 0) return null;
  return (
    <section>
      <SectionHeading>{authorisations.own}</SectionHeading>
      <ul className="divide-y divide-line border-line border-y">
        {view.own.map((one) => (
          <li className="py-3" key={one.id}>
            <span className="font-medium">{authorisations.of(one.holder, steps.roles[one.role], one.unitName)}</span>
            <span className="block text-muted text-sm">
              {dutiesText(one.duties, words)}
              {one.lastDay && `; ${authorisations.untilDay(formatDay(one.lastDay))}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Whom the reader has authorised, with the way to take it back. */
function Given({ view, ending, words }: View & Readonly<{ ending: Ending }>) {
  const { authorisations } = words;
  return (
    <section>
      <SectionHeading>{authorisations.given}</SectionHeading>
      {view.given.length === 0 && <p className="text-muted">{authorisations.noneGiven}</p>}
      <ul className="max-w-2xl divide-y divide-line">
        {view.given.map((one) => {
          const initial = ending.initial[one.id];
          return (
            <li className="flex flex-wrap items-center justify-between gap-x-4 py-2" key={one.id}>
              <span>
                <span className="font-medium">{one.name}</span>: {dutiesText(one.duties, words)}
                <span className="block text-muted text-sm">
                  {one.lastDay && authorisations.period(formatDay(one.from), formatDay(one.lastDay))} · {one.paper}
                  {one.isOver && ` · ${authorisations.over}`}
                </span>
              </span>
              {!one.isOver && initial && (
                <Form
                  action={ending.action}
                  fields={[{ name: "postId", label: "", kind: "hidden" }]}
                  initial={initial}
                  submit={authorisations.end}
                  tone="quiet"
                  words={words.layout.form}
                />
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

const fieldsOf = ({ offered, members }: NonNullable<AuthorisationsView["giving"]>, words: Words): FieldSpec[] => {
  const { authorisations: said } = words;
  return [
    {
      ...{ name: "personId", label: said.who, hint: said.whoHint, kind: "select" },
      options: [{ value: "", label: said.choose }, ...members],
    },
    ...offered.map(
      (duty, index): FieldSpec => ({
        ...{ name: duty, label: capital(said.duties[duty]), hint: said.dutyHints[duty], kind: "tick" },
        ...(index === 0 ? { heading: said.what } : {}),
      }),
    ),
    { name: "from", label: said.from, kind: "day" },
    { name: "lastDay", label: said.lastDay, kind: "day" },
    { name: "paper", label: said.paper, hint: said.paperHint, kind: "line", max: 120 },
  ];
};

type Props = View & Readonly<{ giving: FormBinding; ending: Ending; done: string | null }>;

/** Whom the holder of a post authorises to do which of its duties, and for whom the reader acts. */
export function AuthorisationsPage({ view, giving, ending, done, words }: Props) {
  const { authorisations, layout, steps } = words;
  return (
    <>
      <PageHeading subtitle={authorisations.intro} title={authorisations.title} />
      <DoneNotice done={done} sentences={authorisations.done} />
      <Own view={view} words={words} />
      {view.giving && (
        <>
          <Given ending={ending} view={view} words={words} />
          <SectionHeading>{authorisations.new(steps.roles[view.role], view.unit)}</SectionHeading>
          <Form
            {...giving}
            confirm={authorisations.confirm}
            fields={fieldsOf(view.giving, words)}
            submit={authorisations.give}
            words={layout.form}
          />
        </>
      )}
    </>
  );
}
