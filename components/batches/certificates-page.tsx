import { formOfKind, type TaughtClass } from "@/lib/batches/certificates";
import type { ClassesView } from "@/lib/batches/class-queries";
import { formatDay } from "@/lib/primitives/day";
import type { Words } from "@/lib/text/text";
import { LinkButton } from "../ui/button";
import type { FieldSpec } from "../ui/field";
import { Form } from "../ui/form";
import type { FormBinding } from "../ui/form-state";
import { PageHeading, SectionHeading } from "../ui/heading";
import { Notice } from "../ui/notice";
import { batchesTrail } from "./batch-page";

type Props = Readonly<{ view: ClassesView; act: FormBinding; mayImport: boolean; words: Words }>;
type Chosen = Readonly<{ of: TaughtClass; act: FormBinding; words: Words }>;

const fieldsOf = ({ of, words: { batches } }: Chosen): readonly FieldSpec[] => {
  const { certificates } = batches;
  return [
    { name: "classOf", kind: "hidden", label: "", value: of.id },
    { name: "classHolder", kind: "line", label: certificates.classHolder, value: of.issuer, max: 200 },
    { name: "classFrom", kind: "day", label: certificates.classFrom, today: of.on },
    { name: "classTo", kind: "day", label: certificates.classTo, today: of.on },
    {
      ...{ name: "classResult", kind: "line", label: certificates.classResult, hint: certificates.classResultHint },
      ...{ optional: true, max: 60 },
    },
  ];
};

/** A class: whose certificates are made, and what is said of all of them. */
function ChosenClass({ of, act, words }: Chosen) {
  const { certificates } = words.batches;
  return (
    <>
      <SectionHeading>{`${of.issuer}, ${formatDay(of.on)}`}</SectionHeading>
      <p className="text-muted">{certificates.kinds[of.kind]}</p>
      <Notice tone="info">{of.kind === "awarenessCertificate" ? certificates.version : certificates.low}</Notice>
      <p className="mt-4 font-semibold">{certificates.people(of.certificates.length)}</p>
      <ul className="divide-y divide-line border-line border-y">
        {of.certificates.map(({ id, caseId, name, number }) => (
          <li className="flex flex-wrap items-center justify-between gap-x-4 py-1" key={id}>
            <a
              className="link inline-flex min-h-11 items-center"
              href={`/admissions/${caseId}/forms/${formOfKind(of.kind)}`}
            >
              {name}
            </a>
            <span className="text-muted text-sm tabular-nums">{certificates.number(number)}</span>
          </li>
        ))}
      </ul>
      <Form
        action={act.action}
        fields={fieldsOf({ of, act, words })}
        initial={act.initial}
        submit={certificates.ask}
        words={words.layout.form}
      />
    </>
  );
}

/** The classes whose results are recorded, and what is printed of the one that is chosen. */
export function CertificatesPage({ view, act, mayImport, words }: Props) {
  const { certificates } = words.batches;
  const others = view.classes.filter(({ id }) => id !== view.chosen?.id);
  return (
    <>
      <PageHeading subtitle={certificates.hint} title={certificates.title} trail={batchesTrail(words)} />
      {view.chosen && <ChosenClass act={act} of={view.chosen} words={words} />}
      {view.classes.length === 0 && <Notice tone="info">{certificates.none}</Notice>}
      {others.length > 0 && (
        <>
          <SectionHeading>{certificates.others}</SectionHeading>
          <ul className="divide-y divide-line border-line border-y">
            {others.map(({ id, kind, on, issuer, certificates: all }) => (
              <li className="py-1" key={id}>
                <a className="link inline-flex min-h-11 items-center" href={`/batches/certificates?class=${id}`}>
                  {issuer}
                </a>
                <span className="block pb-1 text-muted text-sm tabular-nums">
                  {certificates.kinds[kind]}: {certificates.issued(formatDay(on), all.length)}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      {mayImport && (
        <p className="my-4">
          <LinkButton href="/imports" tone="quiet">
            {certificates.import}
          </LinkButton>
        </p>
      )}
    </>
  );
}
