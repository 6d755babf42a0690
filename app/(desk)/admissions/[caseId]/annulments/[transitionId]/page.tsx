import { notFound } from "next/navigation";
import { newFormState } from "@/app/action";
import { readWords } from "@/app/language";
import { requireActor } from "@/app/session";
import { AnnulmentFormPage } from "@/components/admissions/annulments/request-form";
import { annulmentForm } from "@/lib/admissions/annulment-requests/queries";
import { askAnnulment } from "../actions";

export default async function AskAnnulmentPage({
  params,
}: PageProps<"/admissions/[caseId]/annulments/[transitionId]">) {
  const actor = await requireActor();
  const { caseId, transitionId } = await params;
  const form = (await annulmentForm(actor, caseId, transitionId)) ?? notFound();
  return (
    <AnnulmentFormPage
      action={askAnnulment}
      form={form}
      initial={newFormState({ caseId, transitionId })}
      words={await readWords()}
    />
  );
}
