import type { FormView } from "@/lib/documents/queries";
import type { Words } from "@/lib/text/text";
import { fieldId } from "../ui/forms/field-id";

type Blank = FormView["blanks"][number];
type Place = Readonly<{ href: string | null; label: string }>;

/** Where a blank is answered. */
const placeOf = ({ name, source }: Blank, { head, maySave }: FormView, words: Words): Place => {
  const { where } = words.documents;
  if (name === "number" || name === "day" || name === "signer" || name === "signerPost")
    return { href: null, label: where.issue };
  switch (source.of) {
    case "section":
      return { href: `/dossiers/${head.id}/sections/${source.number}`, label: where.section(source.number) };
    case "register":
      return { href: head.sees.personPage ? `/people/${head.person.id}` : null, label: where.register };
    case "unit":
      return { href: `/units/${head.unit.id}`, label: where.unit };
    case "step":
      return { href: `/admissions/${head.id}`, label: where.step(words.steps.steps[source.step]) };
    case "here":
      return maySave ? { href: `#${fieldId(name)}`, label: where.here } : { href: null, label: where.byHand };
  }
};

/** The blanks that stay on the paper, each with where it is answered. */
export function BlankList({ view, words }: Readonly<{ view: FormView; words: Words }>) {
  const { documents, paperFields } = words;
  if (view.blanks.length === 0) return <p className="my-3 text-success">{documents.blanks(0)}</p>;
  return (
    <details className="my-4 rounded-md border border-line bg-wash px-4 print:hidden" open={view.blanks.length <= 8}>
      <summary className="min-h-11 cursor-pointer py-2.5 font-semibold">{documents.blanks(view.blanks.length)}</summary>
      <p className="text-muted text-sm">{documents.blanksHint}</p>
      <ul className="my-2 columns-1 gap-x-8 md:columns-2">
        {view.blanks.map((blank) => {
          const { href, label } = placeOf(blank, view, words);
          return (
            <li className="break-inside-avoid py-1" key={blank.name}>
              {paperFields[blank.name]}:{" "}
              {href ? (
                <a className="link" href={href}>
                  {label}
                </a>
              ) : (
                <span className="text-muted">{label}</span>
              )}
            </li>
          );
        })}
      </ul>
    </details>
  );
}
