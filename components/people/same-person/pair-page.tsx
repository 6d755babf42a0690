import type { PairView } from "@/lib/people/same-person/pair-queries";
import { formatDay } from "@/lib/primitives/day";
import { sentence } from "@/lib/text/sentence";
import type { Words } from "@/lib/text/text";
import { placeOf } from "../../layout/menu";
import { LinkButton } from "../../ui/button";
import type { FieldSpec } from "../../ui/field";
import { Form } from "../../ui/form";
import type { FormAction, FormState } from "../../ui/form-state";
import { PageHeading, SectionHeading } from "../../ui/heading";
import { DoneNotice, Notice } from "../../ui/notice";
import { PastAnswers } from "./past-answers";
import { fieldLabel, SideBySide, sideNames, valueText } from "./side-by-side";

type Sent = Readonly<{ action: FormAction; initial: FormState }>;
type Props = Readonly<{
  view: PairView;
  join: Sent;
  apart: Sent;
  reopen: Sent;
  done: string | null;
  words: Words;
}>;
type Part = Pick<Props, "view" | "words">;

/** Which record stays, which goes, and the way to exchange them. */
function Choice({ view, isOpen, words }: Part & Readonly<{ isOpen: boolean }>) {
  const { pair } = words.samePerson;
  const { kept, gone, proposedId } = view;
  const [stays, goes] = sideNames(view, words);
  const side = (title: string, { id, name, unit }: PairView["kept"], hint: string | null) => (
    <div>
      <dt className="text-muted text-sm">{title}</dt>
      <dd>
        <a className="link font-semibold" href={`/people/${id}`}>
          {name}
        </a>
        <span className="block">{unit.name}</span>
        {hint && <span className="block text-muted text-sm">{hint}</span>}
      </dd>
    </div>
  );
  return (
    <div className="mb-4 rounded-lg border border-line p-4">
      <dl className="grid gap-x-8 gap-y-3 sm:grid-cols-2">
        {side(stays, kept, isOpen ? (kept.id === proposedId ? pair.proposed : pair.notProposed) : null)}
        {side(goes, gone, null)}
      </dl>
      {isOpen && (
        <p className="mt-3 print:hidden">
          <LinkButton href={`/people/${kept.id}/compare/${gone.id}?keep=${gone.id}`} tone="quiet">
            {pair.swap}
          </LinkButton>
        </p>
      )}
    </div>
  );
}

const choices = ({ kept, gone, differing, isBirthDayFixed }: PairView, words: Words): FieldSpec[] =>
  differing
    .filter((field) => !(field === "bornOn" && isBirthDayFixed))
    .map((field) => ({
      ...{ name: field, label: words.samePerson.join.choose(fieldLabel(field, words)), kind: "radio" },
      // A number or a name that only the other one has is taken over, unless it is chosen otherwise.
      value: kept.values[field] === null ? "gone" : "kept",
      options: [
        { value: "kept", label: valueText(field, kept.values[field], words) },
        { value: "gone", label: valueText(field, gone.values[field], words) },
      ],
    }));

/** What stands in the way, or the form with what follows from it. */
function Joining({ view, join, words }: Part & Pick<Props, "join">) {
  const { samePerson, layout } = words;
  const { kept, gone, refusals, twiceTold } = view;
  const { join: said } = samePerson;
  const open = gone.cases.find(({ isOpen }) => isOpen);
  return (
    <section className="print:hidden">
      <SectionHeading>{said.title}</SectionHeading>
      {refusals.length > 0 ? (
        <Notice title={said.cannot} tone="warning">
          <ul className="list-disc space-y-1 pl-5">
            {refusals.map((refusal) => (
              <li key={refusal.code}>
                {sentence(words, refusal)}{" "}
                {refusal.code === "pair-two-cases" && open && (
                  <a className="link" href={`/admissions/${open.id}/steps/joinCase`}>
                    {said.joinCases}
                  </a>
                )}
              </li>
            ))}
          </ul>
        </Notice>
      ) : (
        <Form
          {...join}
          confirm={said.confirm}
          fields={[
            { name: "keptId", label: "", kind: "hidden", value: kept.id },
            { name: "goneId", label: "", kind: "hidden", value: gone.id },
            ...choices(view, words),
            { name: "paper", label: said.paper, hint: said.paperHint, kind: "line", max: 200 },
            { name: "note", label: said.note, kind: "prose", rows: 2, max: 1_000, optional: true },
          ]}
          submit={said.save}
          words={layout.form}
        >
          <Notice title={said.follows} tone="info">
            <ul className="list-disc space-y-1 pl-5">
              <li>{said.stays(kept.name, kept.unit.name)}</li>
              <li>{said.goes(gone.name, gone.unit.name)}</li>
              {view.differing.length > 0 && <li>{said.values}</li>}
              {twiceTold.length > 0 && <li>{said.twice(twiceTold.length)}</li>}
              <li>{said.counted}</li>
              <li className="font-semibold">{said.undo}</li>
            </ul>
          </Notice>
        </Form>
      )}
    </section>
  );
}

/** The two are two people: said with the reason, or taken back. */
function Apart({ view, apart, reopen, words }: Part & Pick<Props, "apart" | "reopen">) {
  const { apart: said } = words.samePerson;
  const ids: FieldSpec[] = [
    { name: "personId", label: "", kind: "hidden", value: view.kept.id },
    { name: "otherId", label: "", kind: "hidden", value: view.gone.id },
  ];
  const { title, hint, label, save, sent } = view.isApart
    ? { title: said.back, hint: said.backHint, label: said.backReason, save: said.backSave, sent: reopen }
    : { title: said.title, hint: said.hint, label: said.reason, save: said.save, sent: apart };
  return (
    <section className="print:hidden">
      <SectionHeading>{title}</SectionHeading>
      <p className="max-w-prose text-muted">{hint}</p>
      <Form
        {...sent}
        fields={[
          ...ids,
          {
            ...{ name: "reason", label, kind: "prose", rows: 2, max: 1_000 },
            ...(view.isApart ? {} : { hint: said.reasonHint }),
          },
        ]}
        submit={save}
        tone="quiet"
        words={words.layout.form}
      />
    </section>
  );
}

/** What holds of the pair at present. */
function State({ view, words }: Part) {
  const { pair } = words.samePerson;
  const joining = view.answers.find(({ answer }) => answer === "same");
  if (view.isJoined)
    return (
      <Notice tone="info">
        {joining ? pair.joined(formatDay(joining.answeredOn), joining.actorName) : pair.joinedBefore}
      </Notice>
    );
  if (view.kept.joinedIntoId || view.gone.joinedIntoId) return <Notice tone="warning">{pair.joinedElsewhere}</Notice>;
  return view.isApart ? <Notice tone="info">{pair.apart}</Notice> : null;
}

/** Two records that may be one person's, side by side, and what is decided on them. */
export function PairPage({ view, join, apart, reopen, done, words }: Props) {
  const { samePerson } = words;
  const isSettled = view.isJoined || view.kept.joinedIntoId !== null || view.gone.joinedIntoId !== null;
  const isOpen = !isSettled && !view.isApart;
  return (
    <>
      <PageHeading
        title={samePerson.pair.title}
        trail={[placeOf("units", words), { href: "/people/duplicates", label: samePerson.list.title }]}
      />
      <DoneNotice done={done} sentences={samePerson.done} />
      <State view={view} words={words} />
      <Choice isOpen={isOpen} view={view} words={words} />
      <SideBySide view={view} words={words} />
      {isOpen && <Joining join={join} view={view} words={words} />}
      {!isSettled && <Apart apart={apart} reopen={reopen} view={view} words={words} />}
      <PastAnswers answers={view.answers} words={words} />
      <p className="mt-8 text-muted text-sm">{words.people.page.seen}</p>
    </>
  );
}
