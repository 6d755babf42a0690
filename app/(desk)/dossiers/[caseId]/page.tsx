import { notFound } from "next/navigation";
import { newFormState } from "@/app/action";
import { readWords } from "@/app/language";
import { requireActor } from "@/app/session";
import { doneFrom } from "@/components/dossier/done-notice";
import { DossierPage } from "@/components/dossier/dossier-page";
import { SessionsCard } from "@/components/dossier/sessions/sessions-card";
import { auditedDossierView } from "@/lib/dossier/queries";
import { today } from "@/lib/primitives/clock";
import { beginSession } from "./sessions/actions";

export default async function DossierListPage({ params, searchParams }: PageProps<"/dossiers/[caseId]">) {
  const actor = await requireActor();
  const view = (await auditedDossierView(actor, (await params).caseId, today())) ?? notFound();
  const words = await readWords();
  return (
    <DossierPage done={doneFrom(await searchParams)} view={view} words={words}>
      <SessionsCard
        begin={{ action: beginSession, initial: newFormState({ caseId: view.caseId }) }}
        view={view}
        words={words}
      />
    </DossierPage>
  );
}
