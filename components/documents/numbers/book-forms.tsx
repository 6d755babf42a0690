import { type BookKind, bookHref, kindsOf, numberedIn, wholeNumber } from "@/lib/documents/numbers/book";
import type { NumberBook } from "@/lib/documents/numbers/book-queries";
import type { GivenNumberView } from "@/lib/documents/numbers/queries";
import { gapReasons } from "@/lib/documents/numbers/rows-schema";
import { type Day, formatDay, yearOf } from "@/lib/primitives/day";
import type { Words } from "@/lib/text/text";
import { FactList } from "../../ui/fact-list";
import type { FieldSpec } from "../../ui/field";
import { Form } from "../../ui/form";
import type { FormBinding } from "../../ui/form-state";
import { PageHeading } from "../../ui/heading";
import { bookTrail } from "./book-page";
import { kindName } from "./books-page";

type Kept = NumberBook & Readonly<{ unit: Readonly<{ kind: "cell" | "organisation" }> }>;
type Props = Readonly<{ view: Kept; act: FormBinding; on: Day; words: Words }>;

const hidden = (name: string, value: string): FieldSpec => ({ name, kind: "hidden", label: "", value });

const trailOf = ({ view, words }: Pick<Props, "view" | "words">) => [
  ...bookTrail(view, words),
  {
    href: bookHref(view.unit.id, { kind: view.kind, of: view.book.firstDay }),
    label: words.numbers.book.title(kindName(view.kind, words)),
  },
];

/** The next number of the kind, or one that shows how it is written. */
const exampleOf = ({ next, kind, unit }: Kept): string =>
  next ?? wholeNumber("05", numberedIn(unit.kind, kind).kinds[0], unit.kind);

/** Records a number that was given on paper. */
export function GivePage({ view, act, on, words }: Props) {
  const { numbers } = words;
  const { give } = numbers;
  const fields: FieldSpec[] = [
    hidden("unitId", view.unit.id),
    {
      ...{ name: "kind", kind: "select", label: numbers.book.kind },
      options: kindsOf(view.unit.kind).map((kind: BookKind) => ({ value: kind, label: kindName(kind, words) })),
    },
    { name: "number", kind: "line", label: give.number, hint: give.numberHint(exampleOf(view)), max: 60 },
    { name: "confirmation", kind: "prose", label: give.newSeries, whenAsked: true, optional: true, max: 500 },
    { name: "datedOn", kind: "day", label: give.datedOn, today: on },
    { name: "title", kind: "line", label: give.about, hint: give.aboutHint, max: 300 },
    { name: "signer", kind: "line", label: give.signer, optional: true, max: 120 },
  ];
  return (
    <>
      <PageHeading subtitle={view.unit.name} title={give.title} trail={trailOf({ view, words })} />
      <p className="my-3 max-w-prose">{give.intro}</p>
      <Form action={act.action} fields={fields} initial={act.initial} submit={give.submit} words={words.layout.form} />
    </>
  );
}

/** Records why numbers have no document. */
export function ExplainPage({ view, act, words }: Omit<Props, "on">) {
  const { numbers } = words;
  const { explain } = numbers;
  const fields: FieldSpec[] = [
    hidden("unitId", view.unit.id),
    hidden("kind", view.kind),
    hidden("of", view.book.firstDay),
    { name: "first", kind: "number", label: explain.first },
    { name: "last", kind: "number", label: explain.last, hint: explain.lastHint, optional: true },
    {
      ...{ name: "reason", kind: "radio", label: explain.reason },
      options: gapReasons.map((reason) => ({ value: reason, label: numbers.book.reasons[reason] })),
    },
    { name: "words", kind: "line", label: explain.words, hint: explain.wordsHint, optional: true, max: 200 },
    { name: "skips", kind: "tick", label: explain.skips, whenAsked: true },
  ];
  return (
    <>
      <PageHeading
        subtitle={[
          view.unit.name,
          kindName(view.kind, words),
          numbers.span(view.book.term, yearOf(view.book.firstDay)),
        ].join(" · ")}
        title={explain.title}
        trail={trailOf({ view, words })}
      />
      <p className="my-3 max-w-prose">{explain.intro}</p>
      <Form
        action={act.action}
        fields={fields}
        initial={act.initial}
        submit={explain.submit}
        words={words.layout.form}
      />
    </>
  );
}

type WithdrawProps = Readonly<{ view: GivenNumberView; act: FormBinding; words: Words }>;

/** Takes back a number recorded by mistake. */
export function WithdrawPage({ view, act, words }: WithdrawProps) {
  const { numbers } = words;
  const { withdraw, give } = numbers;
  return (
    <>
      <PageHeading
        subtitle={view.unit}
        title={withdraw.title}
        trail={[
          ...bookTrail({ mayOpenUnits: true }, words),
          {
            href: bookHref(view.unitId, { kind: view.kind }),
            label: numbers.book.title(kindName(view.kind, words)),
          },
        ]}
      />
      <p className="my-3 max-w-prose">{withdraw.intro}</p>
      <FactList
        facts={[
          { label: give.number, value: view.number },
          { label: give.datedOn, value: formatDay(view.datedOn) },
          { label: give.about, value: view.title },
          { label: give.signer, value: view.signer ?? "–" },
          { label: withdraw.by, value: view.recordedByName },
        ]}
      />
      <Form
        action={act.action}
        fields={[hidden("unitId", view.unitId), hidden("givenId", view.id)]}
        initial={act.initial}
        submit={withdraw.submit}
        words={words.layout.form}
      />
    </>
  );
}
