import { notFound } from "next/navigation";
import { newFormState } from "@/app/action";
import { readWords } from "@/app/language";
import { requireActor } from "@/app/session";
import { OwnTemplatesPage } from "@/components/mentoring/tasks/templates-page";
import { ownTemplates } from "@/lib/mentoring/tasks/form-queries";
import { paramOrNull } from "@/lib/primitives/search-params";
import { keepTemplate, retireTemplate } from "./actions";

export default async function TaskTemplatesPage({ searchParams }: PageProps<"/admissions/task-templates">) {
  const actor = await requireActor();
  const { done } = await searchParams;
  const view = (await ownTemplates(actor)) ?? notFound();
  return (
    <OwnTemplatesPage
      done={paramOrNull(done)}
      keep={{ action: keepTemplate, initial: newFormState({ kind: "other", days: "30" }) }}
      retire={{ action: retireTemplate, initialOf: (templateId) => newFormState({ templateId }) }}
      view={view}
      words={await readWords()}
    />
  );
}
