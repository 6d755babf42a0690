import { notFound } from "next/navigation";
import { newFormState } from "@/app/action";
import { readWords } from "@/app/language";
import { requireActor } from "@/app/session";
import { PlanPage, planValues } from "@/components/dossier/verification/plan-page";
import { auditedVerificationView } from "@/lib/dossier/verification/queries";
import { today } from "@/lib/primitives/clock";
import { askByLetters } from "../actions";

export default async function VerificationPlanPage({ params }: PageProps<"/dossiers/[caseId]/verification/plan">) {
  const actor = await requireActor();
  const { caseId } = await params;
  const on = today();
  const view = await auditedVerificationView(actor, caseId, on);
  if (!view?.mayKeep) notFound();
  const initial = newFormState({ caseId, sentOn: on, ...planValues(view) });
  return <PlanPage act={{ action: askByLetters, initial }} on={on} view={view} words={await readWords()} />;
}
