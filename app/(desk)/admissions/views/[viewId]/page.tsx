import { notFound } from "next/navigation";
import { newFormState } from "@/app/action";
import { readWords } from "@/app/language";
import { requireActor } from "@/app/session";
import { OneView } from "@/components/admissions/list/view-forms";
import { viewForm } from "@/lib/admissions/list/view-queries";
import { removeView, renameView } from "../actions";

export default async function ViewPage({ params }: PageProps<"/admissions/views/[viewId]">) {
  const actor = await requireActor();
  const view = (await viewForm(actor, (await params).viewId)) ?? notFound();
  return (
    <OneView
      remove={{ action: removeView, initial: newFormState({ viewId: view.id }) }}
      rename={{ action: renameView, initial: newFormState({ viewId: view.id, name: view.name }) }}
      view={view}
      words={await readWords()}
    />
  );
}
