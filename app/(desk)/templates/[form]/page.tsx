import { notFound } from "next/navigation";
import { newFormState } from "@/app/action";
import { readWords } from "@/app/language";
import { requireActor } from "@/app/session";
import { FormTemplatesPage } from "@/components/templates/form-templates-page";
import { formTemplates } from "@/lib/documents/templates/queries";
import { today } from "@/lib/primitives/clock";
import { resetTemplate, uploadTemplate } from "../actions";

export default async function TemplatesOfFormPage({ params, searchParams }: PageProps<"/templates/[form]">) {
  const { form } = await params;
  const on = today();
  const view = (await formTemplates(await requireActor(), form, on)) ?? notFound();
  return (
    <FormTemplatesPage
      acts={{
        upload: { action: uploadTemplate, initial: newFormState({ form }) },
        reset: { action: resetTemplate, initial: newFormState({ form, from: on }) },
      }}
      isReset={(await searchParams).done === "reset"}
      view={view}
      words={await readWords()}
    />
  );
}
