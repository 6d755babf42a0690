import { notFound } from "next/navigation";
import { newEditState, newFormState } from "@/app/action";
import { readWords } from "@/app/language";
import { requireActor } from "@/app/session";
import { FormPage } from "@/components/documents/form-page";
import { shownDraft } from "@/lib/documents/filled";
import { officeProgram } from "@/lib/documents/page/office-state";
import { auditedFormView } from "@/lib/documents/queries";
import { commentFor } from "@/lib/mentoring/comment/queries";
import { today } from "@/lib/primitives/clock";
import { firstParam, paramOrNull } from "@/lib/primitives/search-params";
import { discardDraft, saveDraft } from "../actions";

export default async function CaseFormPage({ params, searchParams }: PageProps<"/admissions/[caseId]/forms/[form]">) {
  const actor = await requireActor();
  const { caseId, form } = await params;
  const view = (await auditedFormView(actor, caseId, form, today())) ?? notFound();
  const shown = shownDraft(view.form, view.typed);
  const { done, take } = await searchParams;
  const comment = await commentFor(actor, caseId, form);
  const isTaken = comment !== null && firstParam(take) === "comment";
  // After what was written, and not saved: the secretary reads it first.
  const strengths: Record<string, string> = isTaken
    ? { strengths: [shown.strengths, comment.text].filter(Boolean).join("\n") }
    : {};
  const ofForm = { caseId, form };
  return (
    <FormPage
      acts={{
        save: { action: saveDraft, initial: newEditState({ ...shown, ...strengths, ...ofForm }, shown) },
        discard: { action: discardDraft, initial: newFormState(ofForm) },
      }}
      officePdf={officeProgram() !== null}
      comment={comment && { ...comment, isTaken }}
      done={paramOrNull(done)}
      view={view}
      words={await readWords()}
    />
  );
}
