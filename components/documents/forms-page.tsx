import { groupNames } from "@/lib/documents/forms/catalogue";
import type { PapersToMakeView } from "@/lib/documents/queries";
import { formatDay } from "@/lib/primitives/day";
import type { Words } from "@/lib/text/text";
import { CasePage } from "../admissions/case/case-page";
import { LinkButton } from "../ui/button";
import { SectionHeading } from "../ui/heading";
import { Tag } from "../ui/tag";

type Props = Readonly<{ view: PapersToMakeView; words: Words }>;
/** `sendsUp`: the reader sends dossiers to the superior committee. */
type PageProps = Props & Readonly<{ sendsUp: boolean }>;
type Made = PapersToMakeView["forms"];

function Forms({ caseId, forms, words }: Readonly<{ caseId: string; forms: Made; words: Words }>) {
  const { documents } = words;
  return (
    <ul className="divide-y divide-line border-line border-y">
      {forms.map(({ id, code, title, confidence, byHand, isDrafted }) => (
        <li className="flex flex-wrap items-center justify-between gap-x-4 py-1.5" key={id}>
          <a className="link inline-flex min-h-11 items-center gap-2" href={`/admissions/${caseId}/forms/${id}`}>
            <span>
              {code && <span className="font-semibold">{code} </span>}
              {title}
            </span>
          </a>
          <span className="flex flex-wrap gap-2 text-muted text-sm">
            {isDrafted && <Tag tone="info">{documents.drafted}</Tag>}
            {byHand && <span>{documents.byHand}</span>}
            {confidence === "low" && <span>{documents.toBeCompared}</span>}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** All other forms, by the part of the procedure they belong to. */
function OtherForms({ caseId, forms, words }: Readonly<{ caseId: string; forms: Made; words: Words }>) {
  return groupNames.map((group) => {
    const own = forms.filter((form) => form.group === group);
    return (
      own.length > 0 && (
        <section key={group}>
          <h3 className="mt-4 mb-1 font-semibold">{words.documents.groups[group]}</h3>
          <Forms caseId={caseId} forms={own} words={words} />
        </section>
      )
    );
  });
}

type StateProps = Readonly<{ last: keyof Words["documents"]["states"] | null; replaced: boolean; words: Words }>;

/** How far an issued paper has come; of one that was replaced, only that. */
function StateTag({ last, replaced, words: { documents } }: StateProps) {
  if (replaced) return <Tag tone="plain">{documents.replaced}</Tag>;
  return last ? <Tag tone="success">{documents.states[last]}</Tag> : <Tag tone="info">{documents.toSign}</Tag>;
}

function Issued({ view, words }: Props) {
  const { documents } = words;
  if (view.issued.length === 0) return <p className="text-muted">{documents.noneIssued}</p>;
  return (
    <ul className="divide-y divide-line border-line border-y">
      {view.issued.map(({ id, title, number, datedOn, states, replacedById }) => (
        <li className="flex flex-wrap items-center justify-between gap-x-4 py-1.5" key={id}>
          <a className="link inline-flex min-h-11 items-center" href={`/admissions/${view.head.id}/issued/${id}`}>
            {title}
          </a>
          <span className="flex flex-wrap items-center gap-x-3 text-muted text-sm tabular-nums">
            <span>{number ?? documents.noNumber}</span>
            <span>{formatDay(datedOn)}</span>
            <StateTag last={states.at(-1)?.state ?? null} replaced={replacedById !== null} words={words} />
          </span>
        </li>
      ))}
    </ul>
  );
}

/** The forms the reader may fill for a case, those of the step at hand first, and the papers issued. */
export function FormsPage({ view, sendsUp, words }: PageProps) {
  const { documents, batches } = words;
  const [due, others] = [view.forms.filter(({ isDue }) => isDue), view.forms.filter(({ isDue }) => !isDue)];
  return (
    <CasePage head={view.head} tab="papers" words={words}>
      <section>
        <SectionHeading>{documents.title}</SectionHeading>
        <p className="mb-4 text-muted">{documents.hint}</p>
        {due.length > 0 && (
          <>
            <h3 className="mt-4 mb-1 font-semibold">{documents.due}</h3>
            <Forms caseId={view.head.id} forms={due} words={words} />
          </>
        )}
        {due.length > 0 && others.length > 0 ? (
          <details className="mt-6">
            <summary className="min-h-11 cursor-pointer py-2 font-semibold">{documents.others}</summary>
            <OtherForms caseId={view.head.id} forms={others} words={words} />
          </details>
        ) : (
          <OtherForms caseId={view.head.id} forms={others} words={words} />
        )}
        {view.keepsForms && (
          <p className="mt-3">
            <a className="link inline-flex min-h-11 items-center" href="/templates">
              {words.templates.open}
            </a>
          </p>
        )}
      </section>
      <section>
        <SectionHeading>{documents.issuedTitle}</SectionHeading>
        <Issued view={view} words={words} />
        {sendsUp && (
          <p className="my-4 flex flex-wrap gap-3 print:hidden">
            <LinkButton href={`/admissions/${view.head.id}/packet`} tone="quiet">
              {batches.packet.title}
            </LinkButton>
            <LinkButton href={`/admissions/${view.head.id}/bundle`} tone="quiet">
              {batches.bundle.title}
            </LinkButton>
          </p>
        )}
      </section>
    </CasePage>
  );
}
