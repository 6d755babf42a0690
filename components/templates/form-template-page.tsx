import { placeholderOf } from "@/lib/documents/templates/placeholders";
import type { FormTemplateView } from "@/lib/documents/templates/queries";
import { formatDay } from "@/lib/primitives/day";
import { capital } from "@/lib/text/sentence";
import type { Words } from "@/lib/text/text";
import { formTitle } from "../documents/form-page";
import { LinkButton } from "../ui/button";
import { Form } from "../ui/form";
import type { FormBinding } from "../ui/form-state";
import { PageHeading, SectionHeading } from "../ui/heading";
import { Notice } from "../ui/notice";
import { templatesTrail } from "./form-templates-page";

type Props = Readonly<{
  view: FormTemplateView;
  apply: FormBinding;
  done: "upload" | "apply" | null;
  /** Whether this installation makes PDFs of Word files. */
  officePdf: boolean;
  words: Words;
}>;

function Lacks({ view, words: { templates, paperFields } }: Pick<Props, "view" | "words">) {
  const { lacks } = view.template;
  if (lacks.length === 0) return null;
  return (
    <Notice title={templates.lacksTitle} tone="warning">
      <p>{templates.lacksHint}</p>
      <ul className="mt-2 list-disc pl-5">
        {lacks.map((field) => (
          <li key={field}>
            {placeholderOf(field)}: {paperFields[field]}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

/** One own version of a form: what it lacks, how it looks with an invented case, and from which day it is used. */
export function FormTemplatePage({ view, apply, done, officePdf, words }: Props) {
  const { templates } = words;
  const { id, version, fileName, uploadedByName, uploadedOn, days } = view.template;
  const file = `/templates/${view.form.id}/${id}/file`;
  return (
    <>
      {done && <Notice tone="success">{templates.done[done]}</Notice>}
      <PageHeading
        subtitle={[fileName, templates.uploadedBy(uploadedByName, formatDay(uploadedOn))].filter(Boolean).join(", ")}
        title={`${formTitle(view.form)}: ${templates.version(version)}`}
        trail={[...templatesTrail(words), { href: `/templates/${view.form.id}`, label: formTitle(view.form) }]}
      />
      <p className="my-4 font-medium">
        {capital(days.length > 0 ? templates.usedFrom(days.map(formatDay).join(", ")) : templates.notUsed)}
      </p>
      <Lacks view={view} words={words} />
      <SectionHeading>{templates.previewTitle}</SectionHeading>
      <p className="mb-4 max-w-prose text-muted">{templates.previewHint}</p>
      <div className="flex flex-wrap gap-3">
        <LinkButton href={`${file}?as=docx`} tone="quiet">
          {templates.previewWord}
        </LinkButton>
        {officePdf && (
          <LinkButton href={`${file}?as=pdf`} tone="quiet">
            {templates.previewPdf}
          </LinkButton>
        )}
        <LinkButton href={file} tone="quiet">
          {templates.download}
        </LinkButton>
      </div>
      {!officePdf && <p className="mt-2 text-muted text-sm">{templates.noPdfHere}</p>}
      <SectionHeading>{templates.applyTitle}</SectionHeading>
      <p className="max-w-prose text-muted">{templates.applyHint}</p>
      <Form
        {...apply}
        confirm={templates.applyConfirm}
        fields={[
          { name: "form", kind: "hidden", label: "", value: view.form.id },
          { name: "templateId", kind: "hidden", label: "", value: id },
          { name: "from", kind: "day", label: templates.applyFrom },
        ]}
        submit={templates.apply}
        words={words.layout.form}
      />
    </>
  );
}
