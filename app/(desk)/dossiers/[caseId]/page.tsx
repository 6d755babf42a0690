import { notFound } from "next/navigation";
import { newFormState } from "@/app/action";
import { readWords } from "@/app/language";
import { requireActor } from "@/app/session";
import { CarePage } from "@/components/dossier/care/care-page";
import { doneFrom } from "@/components/dossier/done-notice";
import { DossierPage } from "@/components/dossier/dossier-page";
import { SessionsCard } from "@/components/dossier/sessions/sessions-card";
import { auditedCareView } from "@/lib/dossier/care/queries";
import { auditedDossierView } from "@/lib/dossier/queries";
import { today } from "@/lib/primitives/clock";
import { beginSession } from "./sessions/actions";

export default async function DossierListPage({ params, searchParams }: PageProps<"/dossiers/[caseId]">) {
  const actor = await requireActor();
  const { caseId } = await params;
  const words = await readWords();
  if (actor.actingPost.role === "mentor") {
    const care = (await auditedCareView(actor, caseId, today())) ?? notFound();
    return <CarePage view={care} words={words} />;
  }
  const view = (await auditedDossierView(actor, caseId, today())) ?? notFound();
  return (
    <DossierPage done={doneFrom(await searchParams)} view={view} words={words}>
      <SessionsCard begin={{ action: beginSession, initial: newFormState({ caseId }) }} view={view} words={words} />
    </DossierPage>
  );
}
