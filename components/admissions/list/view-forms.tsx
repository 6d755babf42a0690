import { listHref, queryOf } from "@/lib/admissions/list/filter";
import type { OwnView, ViewForm } from "@/lib/admissions/list/view-queries";
import type { Words } from "@/lib/text/text";
import { Form } from "../../ui/form";
import type { FormAction, FormState } from "../../ui/form-state";
import { PageHeading, SectionHeading } from "../../ui/heading";
import { viewText } from "./conditions";

type Sent = Readonly<{ action: FormAction; initial: FormState }>;

/** What a view asks for, in words. */
function Asked({ view, words }: Readonly<{ view: ViewForm; words: Words }>) {
  return (
    <ul className="my-4 list-disc space-y-1 pl-5">
      {viewText(view.filter, view.units, words).map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

/** Names the filter and the order of the list, to be kept. */
export function NewView({ action, initial, view, words }: Sent & Readonly<{ view: ViewForm; words: Words }>) {
  const { views } = words.caseList;
  return (
    <>
      <PageHeading
        trail={[{ href: listHref(view.filter), label: words.admissions.title }]}
        subtitle={views.keepHint}
        title={views.keep}
      />
      <Asked view={view} words={words} />
      <Form
        action={action}
        fields={[
          { name: "query", label: "", kind: "hidden", value: queryOf(view.filter) },
          { name: "name", label: views.name, kind: "line" },
        ]}
        initial={initial}
        submit={views.save}
        words={words.layout.form}
      />
    </>
  );
}

/** Renames or removes one of the reader's own views. */
export function OneView({
  rename,
  remove,
  view,
  words,
}: Readonly<{ rename: Sent; remove: Sent; view: OwnView; words: Words }>) {
  const { views } = words.caseList;
  const id = { name: "viewId", label: "", kind: "hidden" as const, value: view.id };
  return (
    <>
      <PageHeading trail={[{ href: listHref(view.filter), label: words.admissions.title }]} title={view.name} />
      <Asked view={view} words={words} />
      <Form
        {...rename}
        fields={[id, { name: "name", label: views.name, kind: "line" }]}
        submit={views.rename}
        words={words.layout.form}
      />
      <SectionHeading>{views.remove}</SectionHeading>
      <Form {...remove} fields={[id]} submit={views.remove} tone="quiet" words={words.layout.form} />
    </>
  );
}
