import type { IssuedPaperView } from "@/lib/documents/issued-queries";
import { bookHref } from "@/lib/documents/numbers/book";
import type { FormView } from "@/lib/documents/queries";
import { formatDay } from "@/lib/primitives/day";
import type { Words } from "@/lib/text/text";
import type { FieldSpec } from "../ui/field";
import { Form } from "../ui/form";
import type { FormBinding } from "../ui/form-state";
import { PageHeading } from "../ui/heading";
import { Notice } from "../ui/notice";
import { BlankList } from "./blank-list";
import { formsTrail, formTitle } from "./form-page";
import { PaperSheet } from "./paper-sheet";

type Props = Readonly<{
  view: FormView;
  /** The paper this one takes the place of. */
  replaced: IssuedPaperView | null;
  act: FormBinding;
  words: Words;
}>;

const fieldsOf = ({ view, replaced, words: { documents } }: Props): readonly FieldSpec[] => {
  const { form, nextNumber } = view;
  const signed = form.signature.by === "body";
  return [
    { name: "caseId", kind: "hidden", label: "", value: view.head.id },
    { name: "form", kind: "hidden", label: "", value: form.id },
    { name: "replacesId", kind: "hidden", label: "", value: replaced?.id ?? "" },
    ...(form.numbered
      ? ([
          {
            name: "number",
            kind: "line",
            label: documents.number,
            max: 60,
            ...(nextNumber ? { hint: documents.numberHint(nextNumber) } : {}),
          },
          {
            name: "confirmation",
            kind: "prose",
            label: documents.newSeries,
            whenAsked: true,
            optional: true,
            max: 500,
          },
        ] satisfies FieldSpec[])
      : []),
    { name: "datedOn", kind: "day", label: documents.datedOn, today: view.head.on },
    ...(signed
      ? ([
          { name: "signerPost", kind: "line", label: documents.signerPost, optional: true, max: 60 },
          { name: "signer", kind: "line", label: documents.signer, optional: true, max: 120 },
        ] satisfies FieldSpec[])
      : []),
    ...(replaced
      ? ([{ name: "reason", kind: "prose", label: documents.reason, max: 1_000 }] satisfies FieldSpec[])
      : []),
  ];
};

/** The last look at a paper before it is fixed: its number, day and signer. */
export function IssuePage(props: Props) {
  const { view, replaced, act, words } = props;
  const { documents } = words;
  const title = formTitle(view.form);
  return (
    <>
      <PageHeading
        subtitle={view.head.person.name}
        title={documents.issueTitle(title)}
        trail={[
          ...formsTrail(view, words),
          { href: `/admissions/${view.head.id}/forms/${view.form.id}`, label: title },
        ]}
      />
      {replaced && <Notice tone="info">{documents.replacing(replaced.title, formatDay(replaced.datedOn))}</Notice>}
      <p className="my-3 max-w-prose">{documents.issueHint}</p>
      {view.bookOf && view.form.numbered && (
        <p className="my-3">
          <a
            className="link inline-flex min-h-11 items-center"
            href={bookHref(view.bookOf, { kind: view.form.numbered.kinds[0] })}
          >
            {words.numbers.openBook}
          </a>
        </p>
      )}
      <BlankList view={view} words={words} />
      <div className="grid items-start gap-x-10 gap-y-6 min-[1100px]:grid-cols-[24rem_minmax(0,1fr)]">
        <Form
          action={act.action}
          fields={fieldsOf(props)}
          initial={act.initial}
          submit={documents.issue}
          words={words.layout.form}
        />
        <PaperSheet label={documents.preview} paper={view.paper} />
      </div>
    </>
  );
}
