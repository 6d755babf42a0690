import { longFields } from "@/lib/documents/forms/fields";
import type { FormView } from "@/lib/documents/queries";
import { formatDay } from "@/lib/primitives/day";
import type { Words } from "@/lib/text/text";
import { caseTrail } from "../layout/menu";
import { LinkButton } from "../ui/button";
import type { FieldSpec } from "../ui/field";
import { Form } from "../ui/form";
import type { FormBinding } from "../ui/form-state";
import { PageHeading, SectionHeading } from "../ui/heading";
import { DoneNotice, Notice } from "../ui/notice";
import { BlankList } from "./blank-list";
import { CommentOffer } from "./comment-offer";
import { PaperSheet } from "./paper-sheet";

type OwnProps = Readonly<{ made: string; officePdf: boolean; words: Words }>;

/** What Word and PDF are made by, where the office has a template of its own. */
export function OwnTemplate({ made, officePdf, words: { templates } }: OwnProps) {
  return (
    <p className="my-3 text-muted text-sm print:hidden">
      {made} {officePdf ? templates.pdfByOwn : templates.pdfByShipped}
    </p>
  );
}

type Acts = Readonly<{ save: FormBinding; discard: FormBinding }>;
type Props = Readonly<{
  view: FormView;
  acts: Acts;
  done: string | null;
  officePdf: boolean;
  /** The cell's draft of its comment, and whether it was just put into the form; null where there is none. */
  comment: Readonly<{ href: string; text: string; isTaken: boolean }> | null;
  words: Words;
}>;

export const formsTrail = ({ head }: Pick<FormView, "head">, words: Words) =>
  caseTrail({ id: head.id, name: head.person.name, isOwn: head.isApplicant }, words, {
    href: `/admissions/${head.id}/forms`,
    label: words.documents.title,
  });

export const formTitle = ({ code, title }: Readonly<{ code: string; title: string }>): string =>
  code ? `${code} ${title}` : title;

/** The two files of a paper. */
export function Files({ href, words: { documents } }: Readonly<{ href: string; words: Words }>) {
  return (
    <>
      <LinkButton href={`${href}?as=docx`} tone="quiet">
        {documents.word}
      </LinkButton>
      <LinkButton href={`${href}?as=pdf`} tone="quiet">
        {documents.pdf}
      </LinkButton>
    </>
  );
}

/** Fields of the record are asked only where it does not answer them. */
const askedFields = ({ typedFields, recorded, typed }: FormView, words: Words): readonly FieldSpec[] =>
  typedFields.map((name): FieldSpec => {
    const known = recorded[name];
    return {
      name,
      label: words.paperFields[name],
      kind: longFields.has(name) ? "prose" : "line",
      max: longFields.has(name) ? 8_000 : 300,
      ...(known ? { hint: words.documents.fromRecord(known) } : {}),
      ...(known && !typed[name] ? { whenAsked: true } : {}),
    };
  });

function Draft({ view, acts, words }: Omit<Props, "done" | "officePdf" | "comment">) {
  const { documents } = words;
  const hidden: readonly FieldSpec[] = [
    { name: "caseId", kind: "hidden", label: "", value: view.head.id },
    { name: "form", kind: "hidden", label: "", value: view.form.id },
  ];
  return (
    <section className="print:hidden">
      <SectionHeading>{documents.fill}</SectionHeading>
      <p className="mb-3 text-muted">{documents.fillHint}</p>
      {view.draft && (
        <p className="mb-3 text-muted text-sm">
          {documents.savedBy(view.draft.savedByName, formatDay(view.draft.savedOn))}
        </p>
      )}
      <Form
        action={acts.save.action}
        fields={[...hidden, ...askedFields(view, words)]}
        initial={acts.save.initial}
        submit={documents.save}
        tone="quiet"
        words={words.layout.form}
      />
      {view.draft && (
        <details className="mt-4">
          <summary className="min-h-11 cursor-pointer py-2.5">{documents.discard}</summary>
          <Form
            action={acts.discard.action}
            confirm={documents.discardConfirm}
            fields={hidden}
            initial={acts.discard.initial}
            submit={documents.discard}
            tone="quiet"
            words={words.layout.form}
          />
        </details>
      )}
    </section>
  );
}

/** A form filled for a case: its blanks, how it will look, the files, and what may be typed into it. */
export function FormPage({ view, acts, done, officePdf, comment, words }: Props) {
  const { documents, templates } = words;
  const { template } = view;
  const here = `/admissions/${view.head.id}/forms/${view.form.id}`;
  return (
    <>
      <DoneNotice done={done} sentences={documents.done} />
      <PageHeading subtitle={view.head.person.name} title={formTitle(view.form)} trail={formsTrail(view, words)} />
      <div className="my-4 flex flex-wrap items-center gap-3 print:hidden">
        {view.maySave && <LinkButton href={`${here}/issue`}>{documents.issue}</LinkButton>}
        <Files href={`${here}/file`} words={words} />
        <span className="text-muted text-sm">{view.form.byHand ? documents.modelNote : documents.draftNote}</span>
      </div>
      {template && (
        <OwnTemplate
          made={templates.wordByOwn(template.version, formatDay(template.from))}
          officePdf={officePdf}
          words={words}
        />
      )}
      {view.draft?.isReadable === false && <Notice tone="error">{words.layout.unreadable}</Notice>}
      <BlankList view={view} words={words} />
      <div className="grid items-start gap-x-10 gap-y-6 min-[1200px]:grid-cols-[minmax(0,1fr)_24rem]">
        <PaperSheet label={documents.preview} paper={view.paper} />
        {view.maySave && (
          <div className="print:hidden">
            {comment && <CommentOffer {...comment} here={here} words={words} />}
            <Draft acts={acts} view={view} words={words} />
          </div>
        )}
      </div>
    </>
  );
}
