import { notFound } from "next/navigation";
import { readWords } from "@/app/language";
import { requireActor } from "@/app/session";
import { doneFrom } from "@/components/dossier/done-notice";
import { DossierPage } from "@/components/dossier/dossier-page";
import { auditedDossierView } from "@/lib/dossier/queries";
import { today } from "@/lib/primitives/clock";

export default async function DossierListPage({ params, searchParams }: PageProps<"/dossiers/[caseId]">) {
  const actor = await requireActor();
  const view = (await auditedDossierView(actor, (await params).caseId, today())) ?? notFound();
  return <DossierPage done={doneFrom(await searchParams)} view={view} words={await readWords()} />;
}
