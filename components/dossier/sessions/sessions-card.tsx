import type { DossierView } from "@/lib/dossier/dossier-view-queries";
import type { Words } from "@/lib/text/text";
import { LinkButton } from "../../ui/button";
import { Form } from "../../ui/form";
import type { FormAction, FormState } from "../../ui/form-state";
import { SectionHeading } from "../../ui/heading";

export type Binding = Readonly<{ action: FormAction; initial: FormState }>;

export const caseField = { name: "caseId", label: "", kind: "hidden" as const };

type Props = Readonly<{
  view: Pick<DossierView, "caseId" | "mayReview" | "mayWrite" | "isOpen">;
  begin: Binding;
  words: Words;
}>;

/** On the page of a history: the way to go through it together, for both sides. */
export function SessionsCard({ view, begin, words }: Props) {
  const { sessions } = words;
  if (!view.mayReview && !view.mayWrite)
    return (
      <p className="my-4 print:hidden">
        <a className="link inline-flex min-h-9 items-center" href={`/dossiers/${view.caseId}/sessions`}>
          {sessions.title}
        </a>
      </p>
    );
  return (
    <section className="my-6 print:hidden">
      <SectionHeading>{sessions.card.title}</SectionHeading>
      <p className="max-w-prose text-muted">{view.mayReview ? sessions.card.reviewer : sessions.card.writer}</p>
      <div className="flex flex-wrap items-center gap-x-4">
        {view.mayReview && (
          <Form {...begin} fields={[caseField]} submit={sessions.card.begin} tone="quiet" words={words.layout.form} />
        )}
        {view.mayReview ? (
          <a className="link inline-flex min-h-11 items-center" href={`/dossiers/${view.caseId}/sessions`}>
            {sessions.card.all}
          </a>
        ) : (
          <p className="mt-3">
            <LinkButton href={`/dossiers/${view.caseId}/sessions`} tone="quiet">
              {sessions.card.all}
            </LinkButton>
          </p>
        )}
      </div>
    </section>
  );
}
