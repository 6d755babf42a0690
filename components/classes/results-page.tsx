import type { KeptClassView } from "@/lib/classes/class-queries";
import { results } from "@/lib/classes/training-class";
import { formatDay } from "@/lib/primitives/day";
import type { Words } from "@/lib/text/text";
import { placeOf } from "../layout/menu";
import { EmptyState } from "../ui/empty-state";
import type { FieldSpec } from "../ui/field";
import { Form } from "../ui/form";
import type { FormBinding } from "../ui/form-state";
import { PageHeading } from "../ui/heading";
import { Notice } from "../ui/notice";
import { hidden } from "./class-fields";

/** `as`: pasted as text, or entered one by one. */
type Props = Readonly<{ view: KeptClassView; as: "text" | "rows"; words: Words }> & FormBinding;

const issueFields = ({ on, holder }: KeptClassView, { classes: { result } }: Words): FieldSpec[] => [
  { name: "issuedOn", label: result.issuedOn, kind: "day", today: on },
  { name: "issuer", label: result.issuer, kind: "line", max: 160, value: holder },
];

/** A result and a certificate number for each who has no certificate yet. */
const rowFields = ({ chosen }: KeptClassView, words: Words): FieldSpec[] => {
  const { result: said, results: names } = words.classes;
  return chosen
    .filter(({ certificate }) => !certificate)
    .flatMap(({ id, name, unit, bornOn, result }, index): FieldSpec[] => [
      hidden(`rows.${index}.seatId`, id),
      {
        ...{ name: `rows.${index}.result`, label: name, hint: `${formatDay(bornOn)} · ${unit}`, kind: "radio" },
        value: result ?? "",
        options: [...results.map((value) => ({ value, label: names[value] })), { value: "", label: said.unsaid }],
      },
      { name: `rows.${index}.number`, label: said.number(name), kind: "line", max: 60, optional: true },
    ]);
};

/** The results of a class: entered one by one, or pasted from a list. */
export function ResultsPage({ view, as, words, ...binding }: Props) {
  const { classes } = words;
  const { result } = classes;
  const certified = view.chosen.filter(({ certificate }) => certificate);
  const last = view.days.at(-1) ?? view.on;
  const isOver = last <= view.on;
  const here = `/classes/${view.id}/results`;
  const pasted: FieldSpec = {
    name: "text",
    label: result.paste,
    hint: result.pasteHint,
    kind: "prose",
    rows: 6,
    max: 40_000,
  };
  return (
    <>
      <PageHeading
        subtitle={
          <>
            <p>{view.name}</p>
            <p>{result.hint}</p>
          </>
        }
        title={result.title}
        trail={[
          placeOf("cases", words),
          { href: "/classes", label: classes.title },
          { href: `/classes/${view.id}`, label: view.name },
        ]}
      />
      {view.chosen.length === 0 && <EmptyState title={result.none} />}
      {!isOver && <Notice tone="info">{result.notYet(formatDay(last))}</Notice>}
      {isOver && view.chosen.length > certified.length && (
        <>
          <p className="mb-4">
            <a className="link inline-flex min-h-11 items-center" href={as === "text" ? here : `${here}?as=text`}>
              {as === "text" ? result.allTitle : result.pasteTitle}
            </a>
          </p>
          <Form
            {...binding}
            fields={[
              hidden("classId", view.id),
              ...issueFields(view, words),
              ...(as === "text" ? [pasted] : rowFields(view, words)),
            ]}
            submit={as === "text" ? result.pasteSave : result.all}
            words={words.layout.form}
          />
        </>
      )}
      {certified.length > 0 && (
        <ul className="mt-6 max-w-3xl divide-y divide-line border-line border-y">
          {certified.map(({ id, caseId, name, certificate }) => (
            <li className="flex flex-wrap items-center justify-between gap-x-4 py-1" key={id}>
              <a className="link inline-flex min-h-11 items-center" href={`/admissions/${caseId}/papers`}>
                {name}
              </a>
              <span className="text-muted text-sm">{result.recorded(certificate?.number ?? "")}</span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
