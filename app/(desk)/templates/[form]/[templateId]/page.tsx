import { notFound } from "next/navigation";
import { newFormState } from "@/app/action";
import { readWords } from "@/app/language";
import { requireActor } from "@/app/session";
import { FormTemplatePage } from "@/components/templates/form-template-page";
import { officeProgram } from "@/lib/documents/page/office-state";
import { formTemplate } from "@/lib/documents/templates/queries";
import { today } from "@/lib/primitives/clock";
import { applyTemplate } from "../../actions";

export default async function OwnTemplatePage({ params, searchParams }: PageProps<"/templates/[form]/[templateId]">) {
  const { form, templateId } = await params;
  const on = today();
  const view = (await formTemplate(await requireActor(), form, templateId, on)) ?? notFound();
  const { done } = await searchParams;
  return (
    <FormTemplatePage
      apply={{ action: applyTemplate, initial: newFormState({ form, templateId, from: on }) }}
      done={done === "upload" || done === "apply" ? done : null}
      officePdf={officeProgram() !== null}
      view={view}
      words={await readWords()}
    />
  );
}
